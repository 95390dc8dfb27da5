import { editDistance } from '../../kernels/edit-distance.js'
import { consonantsOf } from './fold.js'
import type { Profile } from './profile.js'

/** Whether two persons' names or genders rule out that they are one. */
export function contradicts(p: Profile, q: Profile): boolean {
  if (p.gender !== null && q.gender !== null && p.gender !== q.gender) return true
  if (p.parts.length < 2 || q.parts.length < 2 || p.name === q.name) return false
  if (endsInOther(p.parts, q.parts)) return false
  if (!sameFirst(p.parts[0]!, q.parts[0]!)) return true
  return !sameLast(p.parts, q.parts) && !isOtherSpelling(p, q)
}

/** "Dockers Union Jane Roe" and "Jane Roe": words that an article's wording put before a whole name. */
function endsInOther(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.length >= 2 && long.length > short.length && short.every((w, i) => w === long.at(i - short.length))
  )
}

/** "Jane Werro" and "Jane Werrow" of two articles: one first name, and last names whose consonants begin alike. */
export function isOtherSpelling(p: Profile, q: Profile): boolean {
  if (p.article === q.article || p.parts.length !== 2 || q.parts.length !== 2) return false
  if (p.parts[0] !== q.parts[0] || p.parts[0]!.length < 3) return false
  const [short, long] = [consonantsOf(p.parts[1]!), consonantsOf(q.parts[1]!)].sort(
    (a, b) => a.length - b.length,
  ) as [string, string]
  return short.length >= 2 && long.startsWith(short) && long.length - short.length <= 1
}

/** Equal, an initial, a spelling variant, or one the beginning of the other ("Tom", "Thomas" is none). */
export const sameFirst = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  isVariant(a, b) ||
  isShortened(a, b)

const isShortened = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short)
}

/** Last names agree, or in names of several parts one is the other's with more: "de la Cruz", "Cruz Ortega". */
function sameLast(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const last = short.at(-1)!
  return isVariant(last, long.at(-1)!) || long.slice(1).includes(last)
}

/** Two spellings of one name: alike in consonants and at most two letters apart, one in short words. */
export function isVariant(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.min(a.length, b.length) >= 6 ? 2 : 1
  if (Math.abs(a.length - b.length) > most || Math.min(a.length, b.length) < 4) return false
  return consonantsOf(a) === consonantsOf(b) && editDistance(a, b) <= most
}
