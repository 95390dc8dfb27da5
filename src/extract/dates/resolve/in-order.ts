import { type DayNumber, dayNumber, parseDay } from '../../../kernels/calendar.js'
import { lowerBound } from '../../../kernels/lower-bound.js'
import type { DateLexicon } from '../../../lang/lexicon/date.js'
import type { AnnotatedText, DateMention, DateType, Span } from '../../../model/index.js'
import type { Expression } from '../expression.js'
import { isQuotedOn, isQuotedUntil } from '../quoted.js'
import { directionOf, isSurelyPast } from '../tense.js'
import type { Time } from '../time.js'
import { type Context, type HalfDay, NOWHERE, type Resolved } from './context.js'
import { resolveTime } from './index.js'

/** Resolves in reading order: what was spoken of last helps with "the following week" and "a year earlier". */
export function resolveInOrder(
  text: AnnotatedText,
  expressions: readonly Expression[],
  reference: DayNumber | null,
  published: number | null,
  lexicon: DateLexicon,
): DateMention[] {
  const anchors = reference === null ? fullDays(expressions) : []
  let spoken = NOTHING_SPOKEN
  return expressions.map((e, i) => {
    const context: Context = {
      reference,
      published,
      anchor: nearestAnchor(anchors, e.start),
      direction: directionOf(text, e.sentence, e, lexicon),
      surelyPast: e.time.kind === 'month' && isSurelyPast(text, e.sentence, e, lexicon),
      last: spoken.last,
      lastDay: near(spoken.lastDay, e.sentence.paragraph, DAY_REACH) ? spoken.lastDay.value : null,
      toldDay: near(spoken.toldDay, e.sentence.paragraph, DAY_REACH) ? spoken.toldDay.value : null,
      lastIsMorrow: spoken.lastIsMorrow,
      lastHour: near(spoken.lastDay, e.sentence.paragraph, DAY_REACH) ? spoken.lastHour : null,
      spokenDay: spoken.lastDay?.value ?? null,
      sentenceDay: spoken.lastDay && spoken.lastDay.start >= e.sentence.start ? spoken.lastDay.value : null,
      lastNight: spoken.lastNight,
      taleDay: spoken.taleDays.length === 1 ? spoken.taleDays[0]! : null,
      lastHalf: near(spoken.lastHalf, e.sentence.paragraph, DAY_REACH) ? spoken.lastHalf.value : null,
      lastQuarter: near(spoken.lastQuarter, e.sentence.paragraph, QUARTER_REACH)
        ? spoken.lastQuarter.value
        : null,
    }
    const resolved = resolveTime(e.time, {
      ...context,
      reference: quotedReference(text, expressions, i, spoken, context, lexicon) ?? reference,
    })
    spoken = afterHearing(spoken, e, resolved, partsOf(text, e, lexicon), reference)
    return mention(e, resolved)
  })
}

interface Heard<T> extends Span {
  readonly value: T
  readonly paragraph: number
}

/** What counts from now, in a quotation, counts from the day on which it was said; null elsewhere. */
function quotedReference(
  text: AnnotatedText,
  expressions: readonly Expression[],
  at: number,
  { lastDay }: Spoken,
  context: Context,
  lexicon: DateLexicon,
): DayNumber | null {
  const { time, sentence, ...span } = expressions[at]!
  if (!countsFromNow(time)) return null
  const { paragraph } = sentence
  if (lastDay && isQuotedOn(text, lastDay, span, paragraph, lexicon)) return lastDay.value
  const next = expressions[at + 1]
  if (next?.sentence.paragraph !== paragraph || !isQuotedUntil(text, span, next, paragraph, lexicon))
    return null
  return parseDay(resolveTime(next.time, context).value)
}

const countsFromNow = (time: Time): boolean =>
  (time.kind === 'unit' && time.from === 'reference') ||
  (time.kind === 'weekday' && time.from === 'reference')

interface Parts {
  readonly half: HalfDay | null
  readonly night: boolean
}

/** Which half of the day an expression names, and whether it is an evening or a night: "Monday night". */
function partsOf(text: AnnotatedText, { start, end, time }: Expression, lexicon: DateLexicon): Parts {
  const words =
    text.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const part = words.find((w) => lexicon.dayParts.has(w) || lexicon.bareDayParts.has(w))
  const early =
    words.some((w) => lexicon.earlyHours.has(w)) && words.some((w) => lexicon.units.get(w) === 'hour')
  if (part === undefined || early)
    return {
      half: early ? 'ante' : halfOfHour(time),
      night: early || words.some((w) => lexicon.overnight.has(w)),
    }
  return { half: lexicon.laterDayParts.has(part) ? 'post' : 'ante', night: lexicon.nights.has(part) }
}

/** An hour before noon makes the hours told after it such ones; one after noon tells of them nothing. */
const halfOfHour = (time: Time): HalfDay | null =>
  time.kind === 'clock' && time.half === 'told' && time.hour < NOON ? 'ante' : null

const NOON = 12

interface Spoken {
  readonly last: DayNumber | null
  readonly lastDay: Heard<DayNumber> | null
  readonly toldDay: Heard<DayNumber> | null
  readonly lastIsMorrow: boolean
  readonly lastHour: number | null
  readonly lastHalf: Heard<HalfDay> | null
  readonly lastNight: DayNumber | null
  readonly lastQuarter: Heard<string> | null
  /** Up to two different days shortly before the reference, or the reference where it was named. */
  readonly taleDays: readonly DayNumber[]
}

const NOTHING_SPOKEN: Spoken = {
  last: null,
  lastDay: null,
  toldDay: null,
  lastIsMorrow: false,
  lastHour: null,
  lastHalf: null,
  lastNight: null,
  lastQuarter: null,
  taleDays: [],
}

/** How many paragraphs on a quarter is still what "a year earlier" is compared with. */
const QUARTER_REACH = 4

/** How many paragraphs on a day is still the one that an hour is of. */
const DAY_REACH = 1

function near<T>(heard: Heard<T> | null, paragraph: number, reach: number): heard is Heard<T> {
  return heard !== null && paragraph - heard.paragraph <= reach
}

function afterHearing(
  spoken: Spoken,
  { time, sentence, start, end }: Expression,
  { value, basis }: Resolved,
  { half, night }: Parts,
  reference: DayNumber | null,
): Spoken {
  const { paragraph } = sentence
  // Which night is meant is too weak a guess to count from.
  const day = time.kind === 'part' && time.part !== 'light' ? null : parseDay(value)
  const named = time.kind === 'quarter' && value !== null
  return {
    last: day ?? monthStart(time, value) ?? spoken.last,
    lastDay:
      day === null || isWeekAhead(day, value, reference)
        ? spoken.lastDay
        : { value: day, paragraph, start, end },
    toldDay: day === null || basis !== 'stated' ? spoken.toldDay : { value: day, paragraph, start, end },
    lastIsMorrow: day === null ? spoken.lastIsMorrow : time.kind === 'night-to',
    lastHour: day === null ? spoken.lastHour : hourOf(value),
    lastNight: night && day !== null && day <= (reference ?? day) ? day : spoken.lastNight,
    lastHalf: half === null ? spoken.lastHalf : { value: half, paragraph, start, end },
    lastQuarter: named ? { value, paragraph, start, end } : spoken.lastQuarter,
    taleDays: withTaleDay(spoken.taleDays, time, day, basis, reference),
  }
}

/** "next week": no day that an hour is of. */
const isWeekAhead = (day: DayNumber, value: string | null, reference: DayNumber | null): boolean =>
  reference !== null && day > reference && value?.includes('/') === true

/** A day further back than this, in days, is no news any more: the text recalls it. */
const TALE_REACH = 4

/** The days told of with one more. The day of the text stated in full is its stamp, and a part of a day names none. */
function withTaleDay(
  days: readonly DayNumber[],
  time: Time,
  day: DayNumber | null,
  basis: Resolved['basis'],
  reference: DayNumber | null,
): readonly DayNumber[] {
  if (day === null || reference === null || days.length > 1 || days.includes(day)) return days
  if (time.kind === 'part' || (time.kind === 'clock' && time.on === null)) return days
  const stamp = day === reference && basis === 'stated'
  return stamp || day > reference || day < reference - TALE_REACH ? days : [...days, day]
}

function hourOf(value: string | null): number | null {
  const m = /T(\d\d)/.exec(value ?? '')
  return m && Number(m[1])
}

function monthStart(time: Time, value: string | null): DayNumber | null {
  const m = time.kind === 'month' ? /^(\d{4})-(\d\d)$/.exec(value ?? '') : null
  return m && dayNumber(Number(m[1]), Number(m[2]), 1)
}

const mention = ({ start, end, time, rule }: Expression, { value, basis, hour }: Resolved): DateMention => ({
  start,
  end,
  type: value?.startsWith('P') && typeOf(time) === 'date' ? 'duration' : typeOf(time),
  value,
  ...(hour === undefined ? {} : { hour }),
  basis,
  rule,
})

function typeOf(time: Time): DateType {
  if (time.kind === 'clock' || time.kind === 'beside-clock') return 'time'
  return time.kind === 'duration' || time.kind === 'set' ? time.kind : 'date'
}

interface Anchor {
  readonly at: number
  readonly day: DayNumber
}

/** The days that a text states with their year. */
function fullDays(expressions: readonly Expression[]): Anchor[] {
  return expressions.flatMap(({ time, start }) => {
    const day = parseDay(resolveTime(time, NOWHERE).value)
    return day === null ? [] : [{ at: start, day }]
  })
}

/** The one last read before `offset`, else the first. Anchors are in reading order. */
function nearestAnchor(anchors: readonly Anchor[], offset: number): DayNumber | null {
  const later = lowerBound(0, anchors.length, (i) => anchors[i]!.at <= offset)
  return (anchors[later - 1] ?? anchors[0])?.day ?? null
}
