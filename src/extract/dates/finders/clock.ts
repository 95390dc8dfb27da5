import type { DateLexicon } from '../../../lang/lexicon/date.js'
import { readMember } from '../grammar.js'
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

/** "four in the morning", "4 o'clock in the afternoon". */
function readSpokenHour({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const hour = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  const at = readMember(lx, i + 1, lexicon.oclock)?.next ?? i + 1
  const part = lx.lower(at + 2)
  if (hour === undefined || hour < 1 || hour > 12 || !lexicon.dayParts.has(part)) return null
  if (!lexicon.of.has(lx.lower(at)) || !lexicon.definite.has(lx.lower(at + 1))) return null
  const later = lexicon.laterDayParts.has(part) ? 12 : 0
  return { value: { hour: (hour % 12) + later, minute: 0, sure: true }, next: at + 3 }
}

/** "seven o'clock": an hour by its mark; up to twelve the half of the day stays open. */
function readMarkedHour({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const hour = lx.at(i).number ?? lexicon.cardinals.get(lx.lower(i))
  const mark = hour === undefined || hour > 24 ? null : readMember(lx, i + 1, lexicon.oclock)
  if (hour === undefined || !mark) return null
  const value = { hour, minute: 0, sure: true }
  return { value: hour > 12 ? value : { ...value, half: 'open' }, next: mark.next }
}

/** "at seven", "since about eight", "By nine 31 people …": a bare hour in words after a preposition that asks for one, where nothing is counted. */
function readBareHour({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const hour = lexicon.cardinals.get(lx.lower(i))
  if (hour === undefined || hour < 2 || hour > 12 || !endsBareHour(lx.at(i + 1), lexicon)) return null
  const rough = lexicon.approximators.has(lx.lower(i - 1)) ? i - 2 : i - 1
  const opens = i === 1 && lexicon.clockPrepositions.has(lx.lower(0))
  if (!opens && !lexicon.hourPrepositions.has(lx.lower(rough))) return null
  if (lexicon.ageVerbs.has(lx.lower(rough - 1))) return null
  return { value: { hour, minute: 0, sure: true, half: 'open' }, next: i + 1 }
}

const endsBareHour = ({ lower, number }: Lexeme, { hourFollowers }: DateLexicon): boolean =>
  number !== null || /^[.,;:!?)”"]?$/.test(lower) || hourFollowers.has(lower)

/** "a quarter to eleven", "half past ten", "at ten to nine": minutes beside an hour in words, whose half of the day may be open. */
function readBesideHour(scene: Scene, i: number): Read<Clock> | null {
  const { lx, lexicon } = scene
  const minutes = readMinutesBeside(scene, i)
  if (!minutes) return null
  const word = lx.lower(minutes.next)
  const side = lexicon.pastHour.has(word) ? 1 : lexicon.toHour.has(word) ? -1 : 0
  const hour = side === 0 ? null : readHourName(scene, minutes.next + 1)
  if (
    !hour ||
    (side < 0 &&
      hour.value.half === 'open' &&
      !lexicon.hourPrepositions.has(lx.lower(i - 1)) &&
      !endsHour(scene, hour.next))
  )
    return null
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
  return found('day-clock', i, day.last, {
    kind: 'clock',
    hour: (hour % 12) + later,
    minute: 0,
    half: 'told',
    on: day.time,
  })
}

function readClock(scene: Scene, i: number): Read<Clock> | null {
  const { lx, lexicon } = scene
  const spoken =
    readSpokenHour(scene, i) ?? readBesideHour(scene, i) ?? readMarkedHour(scene, i) ?? readBareHour(scene, i)
  if (spoken) return spoken
  const named = lexicon.namedHours.get(lx.lower(i))
  if (named !== undefined)
    return lexicon.partNouns.has(lx.lower(i + 1))
      ? null
      : { value: { hour: named, minute: 0, sure: true }, next: i + 1 }
  const military = readMilitary(scene, i)
  if (military) return military
  const hour = lx.at(i).number
  if (hour === null || hour > 24 || (lx.at(i).glued && lx.at(i - 1).number !== null)) return null
  const minute = readMinute(scene, i)
  const half = readHalfDay(scene, minute.next)
  if (!half) {
    const mark = readMember(lx, minute.next, lexicon.hourMarks)
    return minute.next > i + 1
      ? {
          value: { hour, minute: minute.value, sure: mark !== null || isWritten(scene, i) },
          next: mark?.next ?? minute.next,
        }
      : null
  }
  // "17:06 pm" says its half twice.
  const twice = hour > 12 && hour < 24 && half.value === 12 && minute.next > i + 1
  if (hour > 12 && !twice) return null
  const next = readMember(lx, half.next, lexicon.oclock)?.next ?? half.next
  return { value: { hour: (hour % 12) + half.value, minute: minute.value, sure: true }, next }
}

/** "0900 GMT", "at 0930 hours": four digits before a time zone, or before a word for hours where they begin with a nought. */
function readMilitary({ lx, lexicon }: Scene, i: number): Read<Clock> | null {
  const { number, start, end } = lx.at(i)
  if (number === null || end - start !== 4) return null
  const mark = number < 1000 ? readMember(lx, i + 1, lexicon.hourMarks) : null
  if (!mark && !isZone(lx.at(i + 1), lexicon)) return null
  const [hour, minute] = [Math.floor(number / 100), number % 100]
  return hour < 24 && minute < 60 ? { value: { hour, minute, sure: true }, next: mark?.next ?? i + 1 } : null
}

/** "16h30": hours and minutes with the letter of the hour between. */
const isWritten = ({ lx, lexicon }: Scene, i: number): boolean => lexicon.hourLetters.has(lx.lower(i + 1))

const isZone = ({ lower, capital }: Lexeme, lexicon: DateLexicon): boolean =>
  capital && lexicon.zones.has(lower)

function readMinute({ lx, lexicon }: Scene, i: number): Read<number> {
  const [mark, minute] = [lx.at(i + 1), lx.at(i + 2)]
  const ok =
    (/^[:.]$/.test(mark.lower) || lexicon.hourLetters.has(mark.lower)) &&
    mark.glued === minute.glued &&
    (mark.glued || mark.lower === ':') &&
    minute.end - minute.start === 2
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
  if (!read) return null
  const zone = isZone(lx.at(read.next), lexicon) ? read.next + 1 : read.next
  const sure = read.value.sure || zone > read.next || isAsked(scene, i)
  if (!sure && !isBeforeFullDay(scene, i, read.next)) return null
  const aside = afterAside(scene, zone)
  const day = dayAfter(scene, aside)
  const time: Time = {
    kind: 'clock',
    hour: read.value.hour,
    minute: read.value.minute,
    half: read.value.half ?? 'told',
    on: day?.time ?? null,
  }
  return found(day ? 'day-clock' : 'clock', i, aside > zone ? zone : (day?.last ?? zone), time)
}

/** "at 21:40", "as of 08:00". */
function isAsked({ lx, lexicon }: Scene, i: number): boolean {
  if (lx.lower(i + 1) !== ':') return false
  if (lexicon.clockPrepositions.has(lx.lower(i - 1))) return true
  return (
    lexicon.of.has(lx.lower(i - 1)) &&
    lexicon.hourPrepositions.size > 0 &&
    lx.at(i).end - lx.at(i).start === 2
  )
}

/** "09:12, Wed 16 Oct 2024": hours and minutes of a stamp. */
function isBeforeFullDay(scene: Scene, i: number, next: number): boolean {
  if (scene.lx.at(i).end - scene.lx.at(i).start !== 2) return false
  const day = dayAfter(scene, next)
  return day !== null && isFullDay(day.time)
}

const isFullDay = (time: Time): boolean =>
  time.kind === 'numeric' || (time.kind === 'day' && typeof time.year === 'number')

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
  return day && onCalendar(day.time) && /^(?:day|weekday|unit|numeric)$/.test(day.time.kind) ? day : null
}

/** "29 Oct, 2024 03:27am", "Friday at 3 p.m.": the day first. */
export const dayThenClock = (scene: Scene, day: Found): Found | null => {
  const { lx, lexicon } = scene
  if (!/^(?:day|weekday|numeric)$/.test(day.time.kind) && day.rule !== 'deictic') return null
  const comma = lx.after(day.last, ',')
  const asked = lexicon.hourPrepositions.has(lx.lower(comma))
  const read = readClock(scene, asked ? comma + 1 : comma)
  const parted = lexicon.dayParts.has(lx.lower(comma - 1))
  const plain = comma === day.last && (read?.value.half === 'open' ? !parted : read?.value.sure === true)
  const at = asked && (isFullDay(day.time) || plain) ? comma + 1 : comma
  if (
    !read ||
    (asked && at === comma) ||
    !(read.value.sure || lx.lower(at + 1) === ':' || isStamp(scene, day, at))
  )
    return null
  const { hour, minute, half = 'told' } = read.value
  const time: Time = { kind: 'clock', hour, minute, half, on: day.time }
  return found('day-clock', day.first, read.next, time)
}

/** "12 Mar 2025 07.15": after a day in full, hours and minutes may be parted by a full stop. */
const isStamp = ({ lx }: Scene, day: Found, at: number): boolean =>
  isFullDay(day.time) && lx.at(at).end - lx.at(at).start === 2
