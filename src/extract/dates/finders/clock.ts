import type { DateLexicon } from '../../../lang/lexicon/date.js'
import type { Lexeme } from '../lexemes.js'
import type { Found, Read, Time } from '../time.js'
import { type Finder, found, onCalendar, type Scene } from './finder.js'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly sure: boolean
  readonly half?: 'open'
}

/** "a.m.", "pm": 0 before noon, 12 after it. */
function readHalfDay({ lx, lexicon }: Scene, i: number): Read<number> | null {
  const glued = lx.lower(i)
  if (lexicon.ante.has(glued)) return { value: 0, next: i + 1 }
  if (lexicon.post.has(glued)) return { value: 12, next: i + 1 }
  if (lx.lower(i + 1) !== '.' || lx.lower(i + 2) !== lexicon.halfDayLetter) return null
  const word = glued + lexicon.halfDayLetter
  if (!lexicon.ante.has(word) && !lexicon.post.has(word)) return null
  return { value: lexicon.post.has(word) ? 12 : 0, next: lx.lower(i + 3) === '.' ? i + 4 : i + 3 }
}

/** "four in the morning", "4 in the afternoon". */
function readSpokenHour({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const hour = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  const part = lx.lower(i + 3)
  if (hour === undefined || hour < 1 || hour > 12 || !lexicon.dayParts.has(part)) return null
  if (!lexicon.of.has(lx.lower(i + 1)) || !lexicon.definite.has(lx.lower(i + 2))) return null
  const later = lexicon.laterDayParts.has(part) ? 12 : 0
  return { value: { hour: (hour % 12) + later, minute: 0, sure: true }, next: i + 4 }
}

/** "a quarter to eleven", "half past ten", "at ten to nine": minutes beside an hour in words, whose half of the day may be open. */
function readBesideHour(scene: Scene, i: number): Read<Clock> | null {
  const { lx, lexicon } = scene
  const minutes = readMinutesBeside(scene, i)
  if (!minutes) return null
  const word = lx.lower(minutes.next)
  const side = lexicon.pastHour.has(word) ? 1 : lexicon.toHour.has(word) ? -1 : 0
  const hour = side === 0 ? null : readHourName(scene, minutes.next + 1)
  if (!hour || (side < 0 && hour.value.half === 'open' && !endsHour(scene, hour.next))) return null
  const at = hour.value.hour * 60 + side * minutes.value
  const value = { ...hour.value, hour: Math.floor(at / 60) % 24, minute: (at + 1440) % 60 }
  return { value, next: hour.next }
}

/** "a quarter", "half"; a bare count only after a preposition that asks for an hour: "at ten to nine". */
function readMinutesBeside({ lx, lexicon }: Scene, i: number): Read<number> | null {
  const at = lexicon.one.has(lx.lower(i)) ? i + 1 : i
  const part = lexicon.hourParts.get(lx.lower(at))
  if (part !== undefined) return { value: part, next: at + 1 }
  const count = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  if (count === undefined || count < 1 || count > 29) return null
  if (lexicon.units.get(lx.lower(i + 1)) === 'minute') return { value: count, next: i + 2 }
  return lexicon.clockPrepositions.has(lx.lower(i - 1)) && count % 5 === 0
    ? { value: count, next: i + 1 }
    : null
}

/** "eleven", "11 p.m.", "four in the morning", "midnight". */
function readHourName(scene: Scene, i: number): Read<Clock> | null {
  const { lx, lexicon } = scene
  const spoken = readSpokenHour(scene, i)
  if (spoken) return spoken
  const named = lexicon.namedHours.get(lx.lower(i))
  if (named !== undefined) return { value: { hour: named, minute: 0, sure: true }, next: i + 1 }
  const hour = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  if (hour === undefined || hour < 1 || hour > 12 || readMinute(scene, i).next > i + 1) return null
  const half = readHalfDay(scene, i + 1)
  if (half) return { value: { hour: (hour % 12) + half.value, minute: 0, sure: true }, next: half.next }
  return { value: { hour, minute: 0, sure: true, half: 'open' }, next: i + 1 }
}

/** "fell by a quarter to four million" is no hour: what is counted would follow. */
const endsHour = ({ lx, lexicon }: Scene, i: number): boolean =>
  !/^[\p{L}\d]/u.test(lx.lower(i)) || lexicon.prepositions.has(lx.lower(i)) || lexicon.on.has(lx.lower(i))

/** "by six this evening", "at 11 on Monday night": a bare hour after a preposition that asks for one, before a part of a day. */
const hourBeforePart: Finder = (scene, i) => {
  const { lx, lexicon, again } = scene
  const hour = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  if (hour === undefined || hour < 1 || hour > 12 || !lexicon.clockPrepositions.has(lx.lower(i - 1)))
    return null
  const at = lexicon.on.has(lx.lower(i + 1)) ? i + 2 : i + 1
  const day = again(at)
  const part = day && lx.lower(day.last - 1)
  if (!day || !part || !lexicon.dayParts.has(part) || !/^(?:unit|weekday)$/.test(day.time.kind)) return null
  const later = lexicon.laterDayParts.has(part) ? 12 : 0
  return found('clock', i, day.last, {
    kind: 'clock',
    hour: (hour % 12) + later,
    minute: 0,
    half: 'told',
    on: day.time,
  })
}

function readClock(scene: Scene, i: number): Read<Clock> | null {
  const { lx, lexicon } = scene
  const spoken = readSpokenHour(scene, i) ?? readBesideHour(scene, i)
  if (spoken) return spoken
  const named = lexicon.namedHours.get(lx.lower(i))
  if (named !== undefined) return { value: { hour: named, minute: 0, sure: true }, next: i + 1 }
  const military = readMilitary(scene, i)
  if (military) return military
  const hour = lx.at(i).number
  if (hour === null || hour > 24 || (lx.at(i).glued && lx.at(i - 1).number !== null)) return null
  const minute = readMinute(scene, i)
  const half = readHalfDay(scene, minute.next)
  if (!half)
    return minute.next > i + 1
      ? { value: { hour, minute: minute.value, sure: false }, next: minute.next }
      : null
  return hour > 12
    ? null
    : { value: { hour: (hour % 12) + half.value, minute: minute.value, sure: true }, next: half.next }
}

/** "0900 GMT": four digits before a time zone. */
function readMilitary({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const { number, start, end } = lx.at(i)
  if (number === null || end - start !== 4 || !isZone(lx.at(i + 1), lexicon)) return null
  const [hour, minute] = [Math.floor(number / 100), number % 100]
  return hour < 24 && minute < 60 ? { value: { hour, minute, sure: true }, next: i + 1 } : null
}

const isZone = ({ lower, capital }: Lexeme, lexicon: DateLexicon): boolean =>
  capital && lexicon.zones.has(lower)

function readMinute({ lx }: Scene, i: number): Read<number> {
  const [mark, minute] = [lx.at(i + 1), lx.at(i + 2)]
  const ok = /^[:.]$/.test(mark.lower) && mark.glued && minute.glued && minute.end - minute.start === 2
  return ok && minute.number !== null && minute.number < 60
    ? { value: minute.number, next: i + 3 }
    : { value: 0, next: i + 1 }
}

/** "10:35 a.m.", "3 p.m. EST Friday", "noon", "at 22:30 on Sunday", "7:15 p.m. Thursday". */
export const clock: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const beforePart = hourBeforePart(scene, i)
  if (beforePart) return beforePart
  const read = readClock(scene, i)
  if (
    !read ||
    (!read.value.sure && !(lexicon.clockPrepositions.has(lx.lower(i - 1)) && lx.lower(i + 1) === ':'))
  )
    return null
  const zone = isZone(lx.at(read.next), lexicon) ? read.next + 1 : read.next
  const aside = afterAside(scene, zone)
  const day = dayAfter(scene, aside)
  const time: Time = {
    kind: 'clock',
    hour: read.value.hour,
    minute: read.value.minute,
    half: read.value.half ?? 'told',
    on: day?.time ?? null,
  }
  return found('clock', i, aside > zone ? zone : (day?.last ?? zone), time)
}

/** Index after the same time by another clock, in brackets: "(0735 GMT)"; or after the bracket that closes on this one. */
function afterAside({ lx }: Scene, i: number): number {
  if (lx.lower(i) === ')') return i + 1
  if (lx.lower(i) !== '(') return i
  for (let k = i + 2; k <= i + LONGEST_ASIDE; k++) if (lx.lower(k) === ')') return k + 1
  return i
}

const LONGEST_ASIDE = 6

/** The day that the hour is of, with or without "on" and a comma. */
function dayAfter({ lx, lexicon, again }: Scene, i: number): Found | null {
  const comma = lx.after(i, ',')
  const at = lexicon.on.has(lx.lower(comma)) ? comma + 1 : comma
  const day = again(at)
  return day && onCalendar(day.time) && /^(?:day|weekday|unit)$/.test(day.time.kind) ? day : null
}

/** "29 Oct, 2024 03:27am", "Friday at 3 p.m.": the day first. */
export const dayThenClock = (scene: Scene, day: Found): Found | null => {
  const at = scene.lx.after(day.last, ',')
  if (!/^(?:day|weekday|numeric)$/.test(day.time.kind)) return null
  const read = readClock(scene, at)
  if (!read || (!read.value.sure && scene.lx.lower(at + 1) !== ':')) return null
  const { hour, minute, half = 'told' } = read.value
  const time: Time = { kind: 'clock', hour, minute, half, on: day.time }
  return found('day-clock', day.first, read.next, time)
}
