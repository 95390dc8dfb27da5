import { contains, type StoryClaim, type StoryDate } from '../../model/index.js'
import { inFurniture, inNotice } from '../article-parts.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, innermost, type Story } from '../story.js'
import type { Draft } from './draft.js'
import { type Frame, frameOf } from './frame.js'
import { happening, isAhead, isSeason, soFar } from './happening.js'
import { endsName, isAttributive, isPossessive, isSetIn, named } from './named.js'
import { isToldBetter } from './other-hours.js'
import { followsSetting, sentenceBefore } from './recalled.js'
import { charging, openingContent, saying, speaking, speechIn } from './sayings.js'
import { inDateline, isWide, reachOf, stampsPost } from './setting-dates.js'
import { isRepeated, tellsEvent } from './tells-event.js'
import { timeOfDate } from './time-of-date.js'

/** What a text tells of a date: a happening, a plan, something said; null where it only compares with that day, or tells nothing. */
export function toldOf(given: StoryDate, index: number, setting: Setting): Draft | null {
  const { story } = setting
  const reach = reachOf(given, setting)
  const value = reach ? reach.value : timeOfDate(given, setting)
  // An outlet's notice tells of the article, not of the story.
  if (value === null || inFurniture(given, story) || inNotice(given, story)) return null
  const date = value === given.value ? given : { ...given, value }
  if (isToldBetter(date, setting)) return null
  const frame = frameOf(date, setting)
  if (tellsNothing(date, frame, setting)) return null
  const claim = innermost(story.clausesDated(index))
  const setsIn = claim !== undefined && isSetIn(date, setting) && tellsEvent(claim, setting)
  if (isPossessive(date, setting) || (isAttributive(date, setting) && !setsIn))
    return named(date, setting, isAhead(date, story))
  if (isStretch(date, setting) && !(claim && tellsWithin(claim, date, setting)))
    return claim === undefined && isWithin(date, setting) ? sayingWithin(date, setting) : null
  return claim ? toldByClaim(claim, date, frame, setting) : toldAlone(date, frame, setting)
}

/** Whether a date only bounds or compares, or belongs to what stands around the text and to names. */
function tellsNothing(date: StoryDate, frame: Frame, setting: Setting): boolean {
  const { story } = setting
  return (
    frame === 'compared' ||
    frame === 'unreal' ||
    ((frame === 'bound' || frame === 'limit') && !isAhead(date, story)) ||
    inDateline(date, story) ||
    stampsPost(date, story) ||
    endsName(date, story)
  )
}

/** A stretch too long to date what came about in it. */
const isStretch = (date: StoryDate, setting: Setting): boolean =>
  isWide(date, setting.story) || (isSeason(date.value ?? '') && isWithin(date, setting))

/** "earlier this year the quay sank": one event, though its time is wide. */
const tellsWithin = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  claim.quantities.length === 0 &&
  isWithin(date, setting) &&
  tellsEvent(claim, setting) &&
  !isRepeated(claim, setting)

/** "said this week that …": what was said in the days up to those of the text. */
function sayingWithin(date: StoryDate, setting: Setting): Draft | null {
  const said = saying(soFar(date, setting), date, setting)
  return said && { ...said, within: true }
}

/** What a date tells that no claim holds. */
function toldAlone(date: StoryDate, frame: Frame, setting: Setting): Draft | null {
  const { story } = setting
  const around = besideIn(date, story)
  if (around) return happening(around, date, frame, setting)
  return followsSetting(sentenceBefore(date, story), setting) ? null : saying(date.value ?? '', date, setting)
}

function toldByClaim(claim: StoryClaim, date: StoryDate, frame: Frame, setting: Setting): Draft | null {
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

/** "earlier this year": the stretch that the article speaks from, as the time of something in it. */
const isWithin = (date: StoryDate, { story, pack }: Setting): boolean =>
  story
    .words(date)
    .toLowerCase()
    .split(/\s+/)
    .some((w) => pack.timeline.within.has(w))

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

/** "The port is a ruin today": how things stand, not what came about on that day. */
const isNowadays = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  setting.pack.timeline.nowadays.has(setting.story.words(date).toLowerCase()) &&
  claim.modality === 'actual' &&
  !tellsEvent(claim, setting)
