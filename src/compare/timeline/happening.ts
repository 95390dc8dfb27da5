import type { StoryClaim, StoryDate } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { clockOf, isElsewhere } from '../discrepancies/dates/date-uses.js'
import type { Setting } from '../setting.js'
import { claimSpan, isActual, type Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'
import { sortKey } from './edtf-order.js'
import { focusOf, withoutDates } from './focus.js'
import { type Frame, isCountHour, isRough } from './frame.js'
import { goesOn } from './goes-on.js'
import { isNight } from './other-hours.js'
import { recallsTime } from './recalled.js'
import { isWide } from './setting-dates.js'
import { isOfOneself, isUnderWay, tellsEvent } from './tells-event.js'

const DAY = 'yyyy-mm-dd'.length

/** The draft of what a claim says came about at a date. */
export function happening(claim: StoryClaim, date: StoryDate, frame: Frame, setting: Setting): Draft {
  const { story } = setting
  const told = date.value ?? ''
  const planned = isPlanned(claim, date, frame, story)
  const value = isCountHour(date, setting) ? told.slice(0, DAY) : planned ? told : soFar(date, setting)
  const then = toldInWhen(claim, date, setting)
  const begins = frame === 'since' && goesOn(claim, date, setting)
  return {
    ...PLAIN,
    told: date,
    claim,
    date: stretchOf(
      value,
      planned && isLimit(frame, claim),
      begins || (planned && frame === 'deadline' && claim.negated),
    ),
    kind: planned ? 'planned' : 'happened',
    findings: findingsOf(then ? [claim, then] : [claim], story),
    spans: [then ? { ...claimSpan(claim), end: then.end } : claimSpan(claim)],
    focus: then ? withoutDates(claimSpan(then), story) : focusOf(claim, date, story),
    figures: claim.quantities.flatMap((q) => story.pool.quantities[q] ?? []),
    rough: isRough(date, setting),
    elsewhere: date.type === 'time' && (isElsewhere(date, setting) || clockOf(date, setting) !== null),
    recalls: frame === 'recalled' || (!then && recallsTime(claim, date, setting)),
    slight:
      !begins &&
      (isSlight(claim, planned, setting) || (MONTHS.test(told) && !planned && !tellsEvent(claim, setting))),
    night: isNight(date, setting),
    within: isWide(date, story),
  }
}

/**
 * What one article alone tells in somebody's quoted words is seldom an event of the story, unless they say that something came about;
 * and what was not, or may have been, is none.
 */
function isSlight(claim: StoryClaim, planned: boolean, setting: Setting): boolean {
  const quoted = setting.story.attribution(claim.attribution)?.kind === 'direct'
  return quoted
    ? planned || isOfOneself(claim, setting) || !tellsEvent(claim, setting)
    : !planned && (isNoEvent(claim) || isUnderWay(claim, setting))
}

/** A plan with a past date in it tells of something else that happened then: "will not answer Tuesday's attack". */
const isNoEvent = ({ negated, modality }: StoryClaim): boolean =>
  (negated && modality === 'actual') || modality === 'possible'

/** A date as the end of what has a limit, or as the begin of what goes on. */
function stretchOf(value: string, ends: boolean, begins: boolean): string {
  if (ends) return `../${MONTHS.test(value) ? value.slice(0, MONTH) : value.split('/').at(-1)}`
  return begins && !value.includes('/') ? `${value}/..` : value
}

/** A season: "before summer" is before it begins. */
const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/
const MONTH = 'yyyy-mm'.length

/** What came about in the days of "this week" had come about when its text was written; not so "later this week". */
export function soFar(date: StoryDate, { story, pack }: Setting): string {
  const value = date.value ?? ''
  const { article, start } = date
  const before = tokensIn({ article, start: Math.max(0, start - LONGEST_WORD), end: start }, story).at(-1)
  if (pack.timeline.afterwards.has(before?.lower ?? '')) return value
  const [first = '', last] = value.split('/')
  const today = story.article(article).referenceDate?.slice(0, DAY) ?? ''
  if (!isWide(date, story) || first.length !== DAY || last === undefined) return value
  return today === first ? first : `${first}/${today}`
}

/** How many characters before a date the word in front of it begins. */
const LONGEST_WORD = 16

/** Whether a value is that of a season. */
export const isSeason = (value: string): boolean => MONTHS.test(value)

/** Whether a date ahead is the last on which something is so or done: "by Friday", "until Friday"; "nobody before Friday" opens a time. */
const isLimit = (frame: Frame, { negated }: StoryClaim): boolean =>
  frame === 'limit' || (frame === 'deadline' && !negated)

export const isAhead = ({ article, value }: StoryDate, story: Story): boolean => {
  const reference = story.article(article).referenceDate
  return reference !== null && sortKey(value ?? '').slice(0, 10) > reference.slice(0, 10)
}

/** What lies before the day of the text, or goes on since, is no plan, whatever else its claim tells of what is to come. */
const isPlanned = (claim: StoryClaim, date: StoryDate, frame: Frame, story: Story): boolean =>
  isAhead(date, story) ||
  (frame !== 'since' &&
    !isPast(date, story) &&
    (claim.modality === 'planned' || (claim.modality === 'actual' && !isActual(claim, story))))

/** Whether a date ends before the day of its text. */
function isPast({ article, value }: StoryDate, story: Story): boolean {
  const day = story.article(article).referenceDate?.slice(0, DAY)
  const last = (value ?? '').split('/').at(-1)?.slice(0, DAY) ?? ''
  return day !== undefined && last !== '' && last !== '..' && last < day.slice(0, last.length)
}

/** The clause that tells the event of a date: "It was in 1987, when the ferry sank"; not where the one before it tells its own. */
function toldInWhen(claim: StoryClaim, date: StoryDate, setting: Setting): StoryClaim | null {
  const { story, pack } = setting
  if (tellsEvent(claim, setting)) return null
  const next = story.claimsIn(claim.article).find((c) => c.start >= claim.end)
  if (!next || date.end < claim.end - 1) return null
  const [mark, word] = tokensIn({ article: claim.article, start: date.end, end: next.end }, story)
  const opens = mark?.lower === ',' && pack.timeline.when.has(word?.lower ?? '')
  return opens && (word?.end ?? 0) >= next.start - 1 ? next : null
}

const findingsOf = (claims: readonly StoryClaim[], story: Story): string[] => [
  ...new Set(claims.flatMap((c) => story.groupOf(c.id)?.id ?? [])),
]
