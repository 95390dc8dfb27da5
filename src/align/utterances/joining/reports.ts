import { isVerbatim, type Unit } from '../units/units.js'
import { type Acquaintance, acquaintance } from '../units/voice.js'
import { longestRun } from './resemblance.js'

/** So many words in a row, or so many figures of more than one digit, two reports have in common of which one was made from the other. */
const COPIED = 12
const FIGURES = 3

/** Whether two reports without marks are of two things said, by what is known of their speakers: two who are reported to say the same said it each, unless one report is the other's. */
export function areTwoReports(a: Unit, b: Unit, voices: Acquaintance): boolean {
  if (isVerbatim(a) || isVerbatim(b) || (voices !== 'other' && voices !== 'perhaps')) return false
  // "Roe said that the guards had told her" and "the guards told her" are what she said and what they did.
  if (passesOn(a, b) || passesOn(b, a)) return true
  // Whoever denies what another tells does not tell it.
  if (isDenied(a) !== isDenied(b)) return true
  const [x, y] = [figuresIn(a), figuresIn(b)]
  const shared = [...x].filter((f) => y.has(f)).length
  if (x.size > 0 && y.size > 0 && shared === 0) return true
  const apart = voices === 'other' || isNamedBesideRole(a, b)
  return apart && !(a.article !== b.article && (longestRun(a, b) >= COPIED || isInventory(x, y)))
}

const passesOn = ({ relayed }: Unit, { voice }: Unit): boolean =>
  relayed.some((other) => /same|akin/.test(acquaintance(other, voice)))

/** Whether three figures or more are the same, too many to be met by chance. */
const isInventory = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].filter((f) => f.length > 1 && b.has(f)).length >= FIGURES

const isDenied = ({ attribution: { stance } }: Unit): boolean => stance === 'denied' || stance === 'dismissed'

const figuresIn = ({ terms }: Unit): ReadonlySet<string> =>
  new Set(terms.map((t) => t.form).filter((form) => /^\d/.test(form)))

/** One is known by name, the other by a role alone. */
const isNamedBesideRole = (a: Unit, b: Unit): boolean =>
  [a, b].some((u) => u.voice.kind === 'person') && [a, b].some((u) => u.voice.kind === 'role')
