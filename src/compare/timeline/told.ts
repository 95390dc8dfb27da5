import { contains, type StoryClaim, type StoryDate } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { clockOf, isElsewhere } from '../discrepancies/date-uses.js'
import type { Setting } from '../setting.js'
import { claimSpan, innermost, isActual, type Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'
import { sortKey } from './edtf-order.js'
import { focusOf, withoutDates } from './focus.js'
import { type Frame, frameOf, isCountHour, isRough } from './frame.js'
import { goesOn } from './goes-on.js'
import { endsName, isAttributive, isPossessive, isSetIn, named } from './named.js'
import { saying, speechIn } from './sayings.js'
import { inDateline, isReach, isWide } from './setting-dates.js'
import { inFurniture } from './stamps.js'
import { isOfOneself, tellsEvent } from './tells-event.js'

/** What a text tells of a date: a happening, a plan, something said; null where it only compares with that day, or tells nothing. */
export function toldOf(date: StoryDate, index: number, setting: Setting): Draft | null {
  const { story } = setting
  if (
    date.value === null ||
    TOO_WIDE.test(date.value) ||
    (date.type !== 'date' && date.type !== 'time') ||
    inFurniture(date, story) ||
    inNotice(date, story)
  )
    return null
  // An hour is the better date of what is also dated by its day.
  if (story.datesIn(date.article).some((d) => isHourOf(d, date, story))) return null
  if (isElsewhere(date, setting) && story.datesIn(date.article).some((d) => isOtherHour(d, date, story)))
    return null
  const frame = frameOf(date, setting)
  if (frame === 'compared' || frame === 'unreal') return null
  if ((frame === 'bound' || frame === 'limit') && !isAhead(date, story)) return null
  if (inDateline(date, story) || isReach(date, setting) || endsName(date, story)) return null
  const claim = innermost(story.claimsIn(date.article).filter((c) => c.dates.includes(index)))
  if (isPossessive(date, story)) return named(date, setting, isAhead(date, story))
  if (isAttributive(date, setting) && !(claim && isSetIn(date, setting) && tellsEvent(claim, setting)))
    return named(date, setting, isAhead(date, story))
  if (
    isWide(date, story) &&
    !(claim && claim.quantities.length === 0 && isWithin(date, setting) && tellsEvent(claim, setting))
  )
    return null
  if (!claim) {
    const around = besideIn(date, story)
    return around ? happening(around, date, frame, setting) : saying(date.value, date, setting)
  }
  return speechIn(claim, date, setting) ?? happening(claim, date, frame, setting)
}

/** An outlet's notice tells of the article, not of the story. */
const inNotice = (date: StoryDate, story: Story): boolean =>
  story.article(date.article).metadata.notices.some((n) => contains(n, date))

const isAhead = ({ article, value }: StoryDate, story: Story): boolean => {
  const reference = story.article(article).referenceDate
  return reference !== null && sortKey(value ?? '').slice(0, 10) > reference.slice(0, 10)
}

/** "earlier this year": the stretch that the article speaks from, as the time of something in it. */
const isWithin = (date: StoryDate, { story, pack }: Setting): boolean =>
  story
    .words(date)
    .toLowerCase()
    .split(/\s+/)
    .some((w) => pack.timeline.within.has(w))

/** EDTF seasons, decades and centuries are too wide a stretch to put anything in order by. */
const TOO_WIDE = /^(?:\d{4}-2[1-4]|\d+X)/

/** Whether `hour` gives the time of the day that `date` names, in the same sentence. */
function isHourOf(hour: StoryDate, date: StoryDate, story: Story): boolean {
  if (date.value?.length !== 10 || !hour.value?.startsWith(`${date.value}T`)) return false
  const sentence = story.article(date.article).annotated.sentences.find((x) => contains(x, date))
  return sentence !== undefined && contains(sentence, hour)
}

/** "02:52 GMT, or 4:52 local time": whether the sentence of an hour gives another. */
function isOtherHour(other: StoryDate, hour: StoryDate, story: Story): boolean {
  if (other === hour || !other.value?.includes('T')) return false
  const sentence = story.article(hour.article).annotated.sentences.find((x) => contains(x, hour))
  return sentence !== undefined && contains(sentence, other)
}

/** The claim of a quotation that stops short of a date in it: "rose on Sunday evening". */
function besideIn(date: StoryDate, story: Story): StoryClaim | undefined {
  return story
    .claimsIn(date.article)
    .filter((c) => c.end <= date.start && date.start - c.end <= SHORT && c.attribution !== null)
    .find((c) => story.attribution(c.attribution)?.content.some((s) => contains(s, date) && contains(s, c)))
}

/** How many characters before a date a claim may stop. */
const SHORT = 4

const DAY = 'yyyy-mm-dd'.length

function happening(claim: StoryClaim, date: StoryDate, frame: Frame, setting: Setting): Draft {
  const { story } = setting
  const told = date.value ?? ''
  const value = isCountHour(date, setting) ? told.slice(0, DAY) : told
  const planned = isPlanned(claim, date, frame, story)
  const then = toldInWhen(claim, date, setting)
  const begins = frame === 'since' && goesOn(claim, date, setting)
  return {
    ...PLAIN,
    told: date,
    claim,
    date: stretchOf(
      value,
      planned && isLimit(frame, claim),
      frame === 'since' && goesOn(claim, date, setting),
    ),
    kind: planned ? 'planned' : 'happened',
    findings: findingsOf(then ? [claim, then] : [claim], story),
    spans: [then ? { ...claimSpan(claim), end: then.end } : claimSpan(claim)],
    focus: then ? withoutDates(claimSpan(then), story) : focusOf(claim, date, story),
    figures: claim.quantities.flatMap((q) => story.pool.quantities[q] ?? []),
    rough: isRough(date, setting),
    elsewhere: date.type === 'time' && (isElsewhere(date, setting) || clockOf(date, setting) !== null),
    recalls: frame === 'recalled' || (!then && datesNoun(claim, date, setting)),
    slight: isSlight(claim, planned, setting) && !begins,
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
    : !planned && isNoEvent(claim)
}

/** A plan with a past date in it tells of something else that happened then: "will not answer Tuesday's attack". */
const isNoEvent = ({ negated, modality }: StoryClaim): boolean =>
  (negated && modality === 'actual') || modality === 'possible'

/** A date as the end of what has a limit, or as the begin of what goes on. */
function stretchOf(value: string, ends: boolean, begins: boolean): string {
  if (ends) return `../${value.split('/').at(-1)}`
  return begins && !value.includes('/') ? `${value}/..` : value
}

/** Whether a date ahead is the last on which something is so or done: "by Friday", "until Friday"; "nobody before Friday" opens a time. */
const isLimit = (frame: Frame, { negated }: StoryClaim): boolean =>
  frame === 'limit' || (frame === 'deadline' && !negated)

/** "its notice from Monday", "the events of 15 October": a date that only says which of a kind is meant. */
function datesNoun(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): boolean {
  const before = tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, story)
  const [opening, noun, link] = before.slice(-3)
  return (
    noun?.pos === 'NOUN' &&
    pack.timeline.dating.has(link?.lower ?? '') &&
    !pack.date.units.has(noun.lower) &&
    DETERMINES.has(opening?.pos ?? '')
  )
}

const DETERMINES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ'])

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

/** The clause that tells the event of a date: "It was in 1987, when the ferry sank." */
function toldInWhen(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): StoryClaim | null {
  const next = story.claimsIn(claim.article).find((c) => c.start >= claim.end)
  if (!next || date.end < claim.end - 1) return null
  const [mark, word] = tokensIn({ article: claim.article, start: date.end, end: next.end }, story)
  const opens = mark?.lower === ',' && pack.timeline.when.has(word?.lower ?? '')
  return opens && (word?.end ?? 0) >= next.start - 1 ? next : null
}

const findingsOf = (claims: readonly StoryClaim[], story: Story): string[] => [
  ...new Set(claims.flatMap((c) => story.groupOf(c.id)?.id ?? [])),
]
