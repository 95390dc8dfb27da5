import type { TimeUnit } from '../../lang/lexicon/date.js'

const LETTERS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  weekend: [2, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}
const HALVES: Readonly<Partial<Record<TimeUnit, readonly [number, string]>>> = {
  minute: [30, 'TS'],
  hour: [30, 'TM'],
  day: [12, 'TH'],
  year: [6, 'M'],
  decade: [5, 'Y'],
  century: [50, 'Y'],
}

/** ISO 8601 duration; null where the count is vague or the unit has no such part. */
export function isoDuration(count: number | null, unit: TimeUnit): string | null {
  if (count === null) return null
  const whole = Math.floor(count)
  const parts: (readonly [number, string])[] = whole > 0 ? [[whole * LETTERS[unit][0], LETTERS[unit][1]]] : []
  if (count !== whole) {
    const half = HALVES[unit]
    if (count - whole !== 0.5 || !half) return null
    parts.push(half)
  }
  const date = parts.filter(([, l]) => l.length === 1).map(([n, l]) => `${n}${l}`)
  const time = parts.filter(([, l]) => l.length === 2).map(([n, l]) => `${n}${l[1]}`)
  return `P${date.join('')}${time.length > 0 ? `T${time.join('')}` : ''}`
}
