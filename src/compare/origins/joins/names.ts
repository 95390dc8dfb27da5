import { editDistance } from '../../../kernels/edit-distance.js'
import type { LanguagePack } from '../../../lang/pack.js'
import { namesPlace } from '../../bodies.js'
import { areLettersOf } from '../../letters.js'
import type { Line } from '../lines.js'
import { ofTwoStates } from './bodies.js'
import { bothSourced, endOf, type Join, reason } from './join.js'

/**
 * One name holds the other, letter for letter or nearly ("Dorn" and "Dorn’s office", "Otto Vendt" and "Otto Wendt"), or is
 * its letters ("OGS", "Geological Survey").
 */
export const sameName: Join = (a, b, { story, pack }) => {
  if (!bothSourced(a, b)) return null
  const { short, long } = byLength(a, b, pack)
  const held = short.length > 0 && short.every((w) => long.some((v) => isSpelledLike(w, v)))
  const bodies = [a, b].every((l) => story.entity(endOf(l))?.kind === 'organization')
  return held || (bodies && (areLettersOf(short, long) || areLettersOf(long, short)))
    ? reason('same-name', `${a.name} and ${b.name} may be one.`, a, b)
    : null
}

/** Long words may differ by a letter or two, as one writer hears or transcribes a name. */
const isSpelledLike = (w: string, v: string): boolean =>
  w === v || (Math.min(w.length, v.length) >= 5 && editDistance(w, v) <= (w.length >= 8 ? 2 : 1))

/** Two bodies called by one word that tells them from others: "the Weather Office", "the state weather service". */
export const sameField: Join = (a, b, setting) => {
  const { story, pack } = setting
  const fieldsOf = (l: Line): string[] => {
    const entity = story.entity(endOf(l))
    if (l.voice === 'own' || entity === undefined || entity.kind === 'person') return []
    return fieldWords(l.name, pack)
      .filter((w) => !namesPlace(w, story))
      .map((w) => stemOf(w, pack))
  }
  const [x, y] = [fieldsOf(a), fieldsOf(b)]
  return x.some((w) => y.includes(w)) && !ofTwoStates(a, b, setting)
    ? reason('same-field', `${a.name} and ${b.name} may be two names of one body.`, a, b)
    : null
}

/** The words in a body's name that are neither those of any body nor of a place. */
const fieldWords = (name: string, { comparison, entity }: LanguagePack): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length >= FIELD && !comparison.stateBodies.has(w) && !comparison.publicWords.has(w))
    .filter((w) => !comparison.unnamedHeads.has(w) && !entity.states.has(w))

const stemOf = (word: string, { claim }: LanguagePack): string => claim.stem(word).slice(0, FIELD)

/** How many letters of a word tell its field: "environment", "environmental". */
const FIELD = 7

/** Two persons share a surname: one of the first names may be wrong. */
export const sameSurname: Join = (a, b, { story, pack }) => {
  if (!bothSourced(a, b)) return null
  const { short, long } = byLength(a, b, pack)
  const persons = [a, b].every((l) => story.entity(endOf(l))?.kind === 'person')
  return persons && short.length > 0 && short.at(-1) === long.at(-1)
    ? reason('same-surname', `${a.name} and ${b.name} share a surname and may be one.`, a, b)
    : null
}

function byLength(a: Line, b: Line, pack: LanguagePack): { short: string[]; long: string[] } {
  const [x, y] = [nameWords(a.name, pack), nameWords(b.name, pack)]
  return x.length <= y.length ? { short: x, long: y } : { short: y, long: x }
}

/** The words of a name with a capital, without a possessive's ending. */
const nameWords = (name: string, { comparison }: LanguagePack): string[] =>
  name
    .split(/[^\p{L}\p{N}'’-]+/u)
    .flatMap((w) => (/^\p{Lu}/u.test(w) ? w.replace(comparison.possessiveEnd, '') : []))
