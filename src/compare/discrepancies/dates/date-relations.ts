import { parseDay } from '../../../kernels/calendar.js'
import { type ArticleSpan, contains } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { areApart, type Moment, minutesBetween } from './moment.js'

/** Hours no further apart than these minutes are one, where either is given as about so late; and of two clocks. */
const NEAR_MINUTES = 10
const CLOCKS = 2

const MINUTES_AN_HOUR = 60
const HALF_HOUR = 30
/** … and where the one given roughly is a full or a half hour. */
const NEAR_HALF_HOUR = 15

/** What a position on when means, from the first of its answers. */
const momentOf = (s: Stand): Moment | undefined => s.answers[0]?.moment

/** How many minutes lie between two positions told by the hour; Infinity where one is not. */
function minutesApart(a: Stand, b: Stand): number {
  const [x, y] = [momentOf(a), momentOf(b)]
  return x && y && x.minute !== null && y.minute !== null ? minutesBetween(x, y) : Number.POSITIVE_INFINITY
}

/** Whether all who give a date plan it, or have it lie ahead. */
const isPlanned = (s: Stand): boolean =>
  s.answers.every((x) => x.ahead === true || (x.claim !== null && x.claim.modality !== 'actual'))

const A_WEEK = 7

function daysBetween(a: string | null, b: string | null): number {
  const [x, y] = [parseDay(a), parseDay(b)]
  return x === null || y === null ? 0 : Math.abs(x - y)
}

/** Whether two hours are one, told roughly. */
export const isRoughlyOne = (a: Stand, b: Stand): boolean =>
  [a, b].some((s) => s.answers.some((w) => w.approximate === true && minutesApart(a, b) <= roomOf(w)))

/** "About nine" may be said of 8:47, "about 9:05" not of 8:52. */
const roomOf = ({ moment }: Answer): number =>
  (moment?.minute ?? 1) % HALF_HOUR === 0 ? NEAR_HALF_HOUR : NEAR_MINUTES

/** Whether one date may be the other, told less exactly. */
export function isWithin(a: Stand, b: Stand): boolean {
  const [x, y] = [momentOf(a), momentOf(b)]
  return x !== undefined && y !== undefined && !areApart(x, y)
}

const noticed = (s: Stand, story: Story): ArticleSpan | undefined =>
  s.position.spans.find((p) => story.article(p.article).metadata.notices.some((n) => contains(n, p)))

/** "In force since December", beside "adopted in November": whether all who give a date tell since when something holds. */
const isOfEffect = (s: Stand, { story, pack }: Setting): boolean =>
  s.answers.every(
    ({ claim }) =>
      claim !== null && tokensIn(claimSpan(claim), story).some((t) => pack.comparison.effect.has(t.lower)),
  )

/** How two dates of one happening stand to each other: the first rule that applies. */
export const DATE_RULES: readonly RelationRule[] = [
  (a, b, { story }) =>
    noticed(a, story) || noticed(b, story)
      ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one date by the other.', a, b)
      : null,
  (a, b, { pack }) => {
    const [x, y] = [a, b].map((s) => s.answers[0]?.clock ?? null)
    const whole = minutesApart(a, b) % MINUTES_AN_HOUR === 0
    // Most name no zone: hours that another zone does not explain are simply two.
    const isOfPlace = [x, y].some((clock) => typeof clock === 'string' && !pack.date.zones.has(clock))
    return x !== y && (isOfPlace || whole)
      ? judged('scope', 'other-clock', 'The two hours are told by the clocks of two places.', a, b)
      : null
  },
  (a, b) =>
    isWithin(a, b) ? judged('rounding', 'date-within', 'One date lies within the other.', a, b) : null,
  (a, b) =>
    [a, b].some((s) => s.answers.some((x) => x.turn === 'superseded')) && [a, b].some(isPlanned)
      ? judged('update', 'replaced', 'An article says that one date took the place of the other.', a, b)
      : null,
  (a, b) =>
    isRoughlyOne(a, b)
      ? judged('rounding', 'about-one-hour', 'One hour is given as about the other.', a, b)
      : null,
  (a, b) =>
    minutesApart(a, b) <= CLOCKS
      ? judged('rounding', 'two-clocks', 'The hours are a minute or two apart, as two clocks are.', a, b)
      : null,
  (a, b, { sameBody }) => {
    const [x, y] = [a.position.asOf, b.position.asOf]
    if (!isPlanned(a) || !isPlanned(b) || x === y) return null
    // Within days of one another two outlets differ; what is told otherwise weeks later was put off.
    return sameBody(a.position.by, b.position.by) || daysBetween(x, y) >= A_WEEK
      ? judged('update', 'plan-changed', 'A plan, given another date by what was said later.', a, b)
      : null
  },
  (a, b, { sameBody }) =>
    a.position.asOf !== b.position.asOf && sameBody(a.position.by, b.position.by)
      ? judged('update', 'same-source-later', 'The same source gave another date on another day.', a, b)
      : null,
  (a, b, setting) =>
    isOfEffect(a, setting) !== isOfEffect(b, setting)
      ? judged('scope', 'other-stage', 'One tells when it was decided, the other since when it holds.', a, b)
      : null,
  (a, b) => judged('conflict', 'dates-apart', 'The same happening is put on different dates.', a, b),
]
