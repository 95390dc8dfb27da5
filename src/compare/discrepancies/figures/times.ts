import { listsBy } from '../../../kernels/lists.js'
import type { Figure } from './figure.js'
import { sizeOf } from './value.js'

/** Numbers from here on are seldom met twice by chance. */
const TELLING = 100

/** Figures with the time of those that count as many of the same, where as many texts tell it as do not: "it injured 1,400", "in May a quake injured 1,400". */
export function withTimes(figures: readonly Figure[]): Figure[] {
  const telling = figures.filter((f) => f.thing.kind === 'fate' && sizeOf(f) >= TELLING)
  const like = listsBy(telling, keyOf)
  const times = new Map<string, string>()
  for (const [key, list] of like) {
    const timed = list.filter((f) => f.when !== null)
    if (timed.length * 2 >= list.length) times.set(key, timed[0]!.when!)
  }
  return figures.map((f) =>
    f.when === null && times.has(keyOf(f)) ? { ...f, when: times.get(keyOf(f))! } : f,
  )
}

const keyOf = (f: Figure): string => `${f.thing.kind} ${f.thing.class} ${sizeOf(f)}`

/** Whether two figures may be of one time: a month is of its year, "four years ago" may be any. */
export const timesMeet = ({ when: a }: Figure, { when: b }: Figure): boolean =>
  a === b ||
  (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a) || isInWords(a) || isInWords(b)))

/** Whether a time is told in words that give no year. */
const isInWords = (time: string): boolean => !/^\d/.test(time)
