import { parseDay } from '../../kernels/calendar.js'
import { contains, type StoryClaim, type StoryDate, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { clockOf, isElsewhere } from '../discrepancies/dates/date-uses.js'
import type { Setting } from '../setting.js'
import { claimSpan, innermost, isActual, type Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'
import { sortKey } from './edtf-order.js'
import { focusOf, withoutDates } from './focus.js'
import { type Frame, frameOf, isCountHour, isRough } from './frame.js'
import { goesOn } from './goes-on.js'
import { endsName, isAttributive, isPossessive, isSetIn, named } from './named.js'
import { charging, openingContent, saying, speaking, speechIn } from './sayings.js'
import { inDateline, isReach, isWide, stampsPost } from './setting-dates.js'
import { inFurniture } from './stamps.js'
import { isOfOneself, isRepeated, isUnderWay, tellsEvent } from './tells-event.js'
import { timeOfDate } from './time-of-date.js'

/** What a text tells of a date: a happening, a plan, something said; null where it only compares with that day, or tells nothing. */
export function toldOf(given: StoryDate, index: number, setting: Setting): Draft | null {
  const { story } = setting
  const value = timeOfDate(given, setting)
  if (value === null || inFurniture(given, story) || inNotice(given, story)) return null
  const date = value === given.value ? given : { ...given, value }
  // An hour is the better date of what is also dated by its day.
  if (story.datesIn(date.article).some((d) => isHourOf(d, date, setting))) return null
  if (isElsewhere(date, setting) && story.datesIn(date.article).some((d) => isOtherHour(d, date, story)))
    return null
  if (isBracketedClock(date, setting)) return null
  const frame = frameOf(date, setting)
  if (frame === 'compared' || frame === 'unreal') return null
  if ((frame === 'bound' || frame === 'limit') && !isAhead(date, story)) return null
  if (inDateline(date, story) || stampsPost(date, story) || isReach(date, setting) || endsName(date, story))
    return null
  const claim = innermost(story.claimsIn(date.article).filter((c) => c.dates.includes(index)))
  if (isPossessive(date, story)) return named(date, setting, isAhead(date, story))
  if (isAttributive(date, setting) && !(claim && isSetIn(date, setting) && tellsEvent(claim, setting)))
    return named(date, setting, isAhead(date, story))
  if (
    (isWide(date, story) || (MONTHS.test(value) && isWithin(date, setting))) &&
    !(
      claim &&
      claim.quantities.length === 0 &&
      isWithin(date, setting) &&
      tellsEvent(claim, setting) &&
      !isRepeated(claim, setting)
    )
  )
    return null
  if (!claim) {
    const around = besideIn(date, story)
    if (around) return happening(around, date, frame, setting)
    return followsSetting(sentenceBefore(date, story), setting) ? null : saying(value, date, setting)
  }
  if (date.type === 'duration' && claim.modality !== 'planned') return null
  if (isNowadays(claim, date, setting)) return null
  const main = mainOf(claim, setting)
  if (main) {
    const draft = happening(main, date, frame, setting)
    return { ...draft, spans: [{ ...claimSpan(main), end: claim.end }] }
  }
  return (
    openingContent(date, setting) ??
    charging(date, setting) ??
    speaking(claim, date, setting) ??
    speechIn(claim, date, setting) ??
    happening(claim, date, frame, setting)
  )
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

/** Whether `hour` gives the time of the day or night that `date` names, in the same sentence. */
function isHourOf(hour: StoryDate, date: StoryDate, setting: Setting): boolean {
  const { story } = setting
  if (date.value?.length !== DAY || !hour.value?.includes('T')) return false
  if (
    !hour.value.startsWith(date.value) &&
    !(isNight(date, setting) && isAroundMidnight(hour.value, date.value))
  )
    return false
  const sentence = story.article(date.article).annotated.sentences.find((x) => contains(x, date))
  return sentence !== undefined && contains(sentence, hour)
}

/** Whether an hour is of the evening before a day, or of the small hours after it. */
function isAroundMidnight(hour: string, day: string): boolean {
  const away = (parseDay(hour) ?? Number.NaN) - (parseDay(day) ?? Number.NaN)
  const at = Number(/T(\d\d)/.exec(hour)?.[1])
  return (away === -1 && at >= EVENING) || (away === 1 && at < MORNING)
}

const EVENING = 18
const MORNING = 6

/** "02:52 GMT, or 4:52 local time": whether the sentence of an hour gives another. */
function isOtherHour(other: StoryDate, hour: StoryDate, story: Story): boolean {
  if (other === hour || !other.value?.includes('T')) return false
  const sentence = story.article(hour.article).annotated.sentences.find((x) => contains(x, hour))
  return sentence !== undefined && contains(sentence, other)
}

/** "at 3 p.m. on Tuesday (midnight in Orvane)": an hour in brackets behind another is the same by other clocks. */
function isBracketedClock(date: StoryDate, setting: Setting): boolean {
  const { story } = setting
  if (date.type !== 'time' || story.words({ ...date, start: date.start - 1, end: date.start }) !== '(')
    return false
  const before = story.datesIn(date.article).findLast((d) => d.end < date.start)
  return before?.type === 'time' && date.start - before.end <= BRACKET && !isElsewhere(before, setting)
}

/** " (" */
const BRACKET = 2

/** "She fell while picking pears on Monday": what the clause with the date only says went on meanwhile. */
function mainOf(claim: StoryClaim, { story, pack }: Setting): StoryClaim | null {
  const { article, start, end } = claim
  const { annotated } = story.article(article)
  const sentence = annotated.sentences.find((s) => contains(s, claim))
  if (!sentence) return null
  const before = tokensIn({ article, start: sentence.start, end: start }, story).at(-1)
  const [first] = tokensIn({ article, start, end }, story)
  const goesOn = first !== undefined && pack.timeline.progressive(first.lower)
  if (!goesOn || !pack.timeline.meanwhile.has(before?.lower ?? '')) return null
  const others = story.claimsIn(article).filter((c) => c !== claim && contains(sentence, c))
  return innermost(others.filter((c) => contains(c, claim))) ?? others.findLast((c) => c.end <= start) ?? null
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

/** The draft of what a claim says came about at a date. */
export function happening(claim: StoryClaim, date: StoryDate, frame: Frame, setting: Setting): Draft {
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
      begins || (planned && frame === 'deadline' && claim.negated),
    ),
    kind: planned ? 'planned' : 'happened',
    findings: findingsOf(then ? [claim, then] : [claim], story),
    spans: [then ? { ...claimSpan(claim), end: then.end } : claimSpan(claim)],
    focus: then ? withoutDates(claimSpan(then), story) : focusOf(claim, date, story),
    figures: claim.quantities.flatMap((q) => story.pool.quantities[q] ?? []),
    rough: isRough(date, setting),
    elsewhere: date.type === 'time' && (isElsewhere(date, setting) || clockOf(date, setting) !== null),
    recalls:
      frame === 'recalled' ||
      (!then && (datesNoun(claim, date, setting) || datesSetting(claim, date, setting))),
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

/** "The port is a ruin today": how things stand, not what came about on that day. */
const isNowadays = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  setting.pack.timeline.nowadays.has(setting.story.words(date).toLowerCase()) &&
  claim.modality === 'actual' &&
  !tellsEvent(claim, setting)

/** "last night", "overnight", "Friday night". */
const isNight = (date: StoryDate, { story, pack }: Setting): boolean =>
  story
    .words(date)
    .toLowerCase()
    .split(/\s+/)
    .some((w) => pack.date.nights.get(w) === 'night' || pack.date.overnight.has(w))

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

/** Whether a date ahead is the last on which something is so or done: "by Friday", "until Friday"; "nobody before Friday" opens a time. */
const isLimit = (frame: Frame, { negated }: StoryClaim): boolean =>
  frame === 'limit' || (frame === 'deadline' && !negated)

/** "its notice from Monday", "the events of 15 October": a date that only says which of a kind is meant. */
function datesNoun(claim: StoryClaim, date: StoryDate, setting: Setting): boolean {
  const { story, pack } = setting
  const before = tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, story)
  const [opening, noun, link] = before.slice(-3)
  return (
    noun?.pos === 'NOUN' &&
    !isCarried(claim, noun, setting) &&
    pack.timeline.dating.has(link?.lower ?? '') &&
    !pack.date.units.has(noun.lower) &&
    !pack.timeline.lasting.has(noun.lemma.toLowerCase()) &&
    DETERMINES.has(opening?.pos ?? '')
  )
}

/** "The launch of 4 May passed off well": the verb only says that its subject took place. */
function isCarried(claim: StoryClaim, subject: Token, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.find((t) => t.pos === 'VERB')
  const opens =
    tokens.findIndex((t) => t.pos === 'NOUN') === tokens.findIndex((t) => t.start === subject.start)
  return (
    opens &&
    verb !== undefined &&
    verb.start > subject.end &&
    pack.happening.carriers.has(verb.lemma.toLowerCase())
  )
}

/** "since her election in 2016", "following the flood in May": the date of an event that something is told to follow on. */
const datesSetting = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  followsSetting(
    tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, setting.story),
    setting,
  )

function sentenceBefore({ article, start }: StoryDate, story: Story): readonly Token[] {
  const sentence = story.article(article).annotated.sentences.find((s) => s.start <= start && start < s.end)
  return sentence ? tokensIn({ article, start: sentence.start, end: start }, story) : []
}

/** Whether words end in "since her election in". */
function followsSetting(before: readonly Token[], { pack }: Setting): boolean {
  const [noun, link] = before.slice(-2)
  if (noun?.pos !== 'NOUN' || link?.pos !== 'ADP') return false
  const opens = before.findLastIndex((t) => pack.timeline.following.has(t.lower))
  return opens >= 0 && before.slice(opens + 1, -1).every((t) => NAMES.has(t.pos))
}

const NAMES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'PART'])

const DETERMINES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN'])

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
