import { inMarks } from '../joining/resemblance.js'
import type { Term } from './terms.js'
import { isSentence, isTitle, isVerbatim, type Unit } from './units.js'

/**
 * `work` on a pair of units by their indexes, done once for all pairs of units from different articles that say the same in the same way: what many
 * articles print is weighed once. It must depend on nothing but what {@link wordingOf} tells, and on whether the articles are one.
 */
export function oncePerWording<T>(
  units: readonly Unit[],
  work: (a: Unit, b: Unit) => T,
): (i: number, j: number) => T {
  const { numbers, count } = wordingsOf(units)
  const known = new Map<number, T>()
  return (i, j) => {
    const [a, b] = [units[i]!, units[j]!]
    if (a.article === b.article) return work(a, b)
    const key = numbers[i]! * count + numbers[j]!
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = work(a, b)
    known.set(key, made)
    return made
  }
}

interface Wordings {
  /** By unit. */
  readonly numbers: readonly number[]
  readonly count: number
}

const kept = new WeakMap<readonly Unit[], Wordings>()

function wordingsOf(units: readonly Unit[]): Wordings {
  const known = kept.get(units)
  if (known) return known
  const numberOf = new Map<string, number>()
  const numbers = units.map((unit) => {
    const wording = wordingOf(unit)
    const number = numberOf.get(wording) ?? numberOf.size
    numberOf.set(wording, number)
    return number
  })
  const made = { numbers, count: numberOf.size }
  kept.set(units, made)
  return made
}

/** All that a unit tells beside where it stands: its terms, which of them stand in marks, in whose mouth, whose words they pass on, to whom, and how it is printed. */
function wordingOf(unit: Unit): string {
  const { voice, relayed, audience, perceived, verbatim, spans, terms, attribution } = unit
  const marked = new Set(inMarks(unit).terms)
  return JSON.stringify([
    voice.id,
    relayed.map((v) => v.id),
    attribution.stance,
    audience,
    perceived,
    isVerbatim(unit),
    isSentence(unit),
    isTitle(unit, spans),
    verbatim.length > 0 && isTitle(unit, verbatim),
    verbatim.length > 0,
    terms.map((t) => [...termKey(t), marked.has(t)]),
  ])
}

const termKey = ({ form, weight, kin, entry, pos }: Term): readonly unknown[] => [
  form,
  weight,
  kin,
  entry,
  pos,
]
