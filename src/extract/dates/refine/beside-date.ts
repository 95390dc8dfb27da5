import type { TimeUnit } from '../../../lang/lexicon/date.js'
import { readMember } from '../grammar.js'
import type { Lexemes } from '../lexemes.js'
import type { Found, Time } from '../time.js'
import type { Refiner } from './refiner.js'

/**
 * "In 1962, nine years before the dam was filled": a length of time beside a date tells the date of the other event, 1971;
 * so does one beside "comes", from the day of the text: "the strike comes two days after the talks".
 */
export const besideDate: Refiner = (list, lx, lexicon) =>
  list.map((found, i) => {
    const length = lengthOf(found)
    const word = lx.lower(found.last)
    const step = lexicon.prepositions.has(word) ? lexicon.fromContext.get(word) : undefined
    const rough = readMember(lx, found.first, lexicon.approximators) !== null
    if (!length || rough || step === undefined || !/^[\p{L}]/u.test(lx.lower(found.last + 1))) return found
    const time = otherDate(list[i - 1], found, { ...length, direction: -step }, lx)
    const comes = lexicon.comes.has(lx.lower(found.first - 1))
    if (time) return { ...found, last: found.last + 1, time, rule: 'beside-date' }
    return comes
      ? {
          ...found,
          last: found.last + 1,
          time: { kind: 'shifted', ...length, direction: -step, from: 'reference' },
          rule: 'beside-date',
        }
      : found
  })

interface Length {
  readonly unit: TimeUnit
  readonly count: number
}

const UNITS: Readonly<Record<string, TimeUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

function lengthOf({ time, rule }: Found): Length | null {
  const m =
    time.kind === 'duration' && rule === 'duration' ? /^P(\d{1,3})([DWMY])$/.exec(time.value ?? '') : null
  return m && { unit: UNITS[m[2]!]!, count: Number(m[1]) }
}

/** Days and weeks count from a day, months from a month or day. */
function isFineEnough(time: Time, unit: TimeUnit): boolean {
  if (time.kind === 'day' || time.kind === 'numeric' || time.kind === 'weekday') return true
  if (time.kind === 'month') return unit === 'month' || unit === 'year'
  return time.kind === 'year' && unit === 'year'
}

/** The date that stands right before, past a comma, moved by the length. */
function otherDate(
  before: Found | undefined,
  { first }: Found,
  move: Length & { readonly direction: number },
  lx: Lexemes,
): Time | null {
  const joined = before && before.last === first - 1 && lx.lower(before.last) === ','
  if (!joined || !isFineEnough(before.time, move.unit)) return null
  return { kind: 'moved', ...move, of: before.time }
}
