import { parseDay } from '../../kernels/calendar.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, StoryClaim, StoryDate, StoryQuantity, Token } from '../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { isAttributive } from '../timeline/named.js'
import { holderOf } from './answer.js'
import { clockOf, edtfOf, isElsewhere, isRecalled, namesOrJoins } from './date-uses.js'
import { type Happening, happeningAt } from './happening.js'
import { type Moment, momentIn } from './moment.js'
import { nearSentence, sentenceIndex, sentenceOf } from './places.js'

/** A claim that says when. */
export interface Dated {
  readonly claim: StoryClaim
  readonly span: ArticleSpan
  /** EDTF; of what goes on from or up to a day that day itself. */
  readonly value: string
  readonly moment: Moment
  /** Worked out from the day of the text. */
  readonly inferred: boolean
  readonly meaning: Content
  /** … up to the date, where its verb stands in front of it: the thing that the doing is of. */
  readonly core: Content
  /** Its subject is a pronoun, or told before: "it was signed", "who has led it". */
  readonly leans: boolean
  /** What its sentence and the one before say besides: what "it" may stand for. */
  readonly around: () => Content
  /** Lemma of the verb that the date stands with; null where there is none. */
  readonly verb: string | null
  readonly finding: string | null
  readonly by: string | null
  readonly happening: Happening
  /** "Not on Monday": the date is ruled out. */
  readonly ruledOut: boolean
  /** "Immediately": no date is told. */
  readonly atOnce: boolean
  /** "Also on Monday": of one thing more. */
  readonly besides: boolean
  /** "About 10.40", "shortly before a quarter to eleven". */
  readonly rough: boolean
  /** The date as printed, in lower case. */
  readonly words: string
  /** Whose clocks an hour is told by ("Norland"), where it is not the place's own. */
  readonly clock: string | null
  /** The entities that its core names. */
  readonly names: readonly string[]
  /** Which of several things of one name: "flight 370", "reactor 4". */
  readonly numbered: readonly string[]
  /** What the clause counts and measures. */
  readonly figures: readonly StoryQuantity[]
}

/** How exactly a date is told. */
export type Precision = 'hour' | 'day' | 'month' | 'year' | 'span'

export function precisionOf({ value }: Dated): Precision {
  if (value.includes('T')) return 'hour'
  if (value.includes('/')) return 'span'
  return (['year', 'month'] as const)[(value.length - 4) / 3] ?? 'day'
}

/** The day of an article’s text. */
export const refDay = (article: string, story: Story): number =>
  parseDay(story.article(article).referenceDate) ?? Number.POSITIVE_INFINITY

/** The claims of a story that say when, each of an article's once for a moment. */
export function datedClaims(setting: Setting): Dated[] {
  const { story } = setting
  const seen = new Set<string>()
  return story.pool.claims
    .flatMap((claim) => [...datesOf(claim, setting), ...atOnce(claim, setting)])
    .filter((d) => {
      const key = `${d.claim.article} ${d.finding ?? d.claim.id} ${answerKey(d)} ${d.ruledOut}`
      return !seen.has(key) && seen.add(key)
    })
}

/** The hour is what is compared: its day is mostly inferred. */
export function answerKey({ value }: Dated): string {
  return value.includes('T') ? value.slice(value.indexOf('T')) : value
}

const VALUE = /^\d{4}(?:$|-(?:0\d|1[0-2])(?:-\d\d|$|\/))/

function datesOf(claim: StoryClaim, setting: Setting): Dated[] {
  const { story } = setting
  const own = claim.dates.map((i) => story.pool.dates[i]!)
  const all = own.length > 0 ? own : ledBy(claim, setting)
  const usable = all.filter(
    (d) =>
      VALUE.test(edtfOf(d)) &&
      !isElsewhere(d, setting) &&
      !namesOrJoins(d, setting) &&
      !isAttributive(d, setting),
  )
  const someRuledOut = usable.some((d) => isRuledOut(d, claim, setting))
  return usable.flatMap((date, at) => {
    const ruledOut = someRuledOut && isRuledOut(date, claim, setting)
    // A second date is mostly of something else that the clause speaks of.
    if (at > 0 && !ruledOut) return []
    if (isOfAnother(claim, setting)) return []
    const verb = verbOf(claim, date, setting)
    if (!someRuledOut && isNegated(claim, date, verb, setting)) return []
    return datedBy(date, claim, all, verb, ruledOut, setting) ?? []
  })
}

function datedBy(
  date: StoryDate,
  claim: StoryClaim,
  all: readonly StoryDate[],
  verb: Token | null,
  ruledOut: boolean,
  setting: Setting,
): Dated | null {
  const { story, pack } = setting
  const happening = happeningAt(date, clauseOf(claim, setting), verb, story, pack)
  const copula = verb === null && tokensIn(clauseOf(claim, setting), story).some((t) => t.pos === 'AUX')
  const known = happening.doings.some(
    (d) => pack.happening.phrases.has(d) || (copula && pack.happening.doings.has(d)),
  )
  if (!known && isOfOtherDay(verb?.lemma ?? verbAround(claim, date, setting), pack)) return null
  if (isRecalled(date, happening, setting)) return null
  const words = story.words(date).toLowerCase()
  const moment = momentIn(edtfOf(date), words.split(/[^\p{L}\p{N}]+/u), pack)
  if (!moment) return null
  const before = tokensIn({ ...clauseOf(claim, setting), end: Math.max(claim.start, date.start) }, story)
  const core =
    verb && verb.end <= date.start ? { ...clauseOf(claim, setting), end: date.end } : clauseOf(claim, setting)
  const told = placed(claim, all, { happening, core }, setting)
  // "The launch of 4 May went well": what it was the launch of is not said.
  const bare = datesNoun(before, moment.to > refDay(claim.article, story), pack)
  // "Its notice of Monday": which of several is meant.
  if (bare && ![...happening.classes].some((c) => pack.happening.once.has(c))) return null
  return {
    ...told,
    ...(bare ? { core: new Map(), leans: true } : {}),
    span: { article: date.article, start: date.start, end: date.end },
    value: edtfOf(date),
    moment,
    inferred: date.basis === 'inferred',
    words,
    verb: verb?.lemma ?? null,
    ruledOut,
    atOnce: false,
    rough: before.slice(-REACH).some((t) => pack.comparison.roughly.has(t.lower)),
    clock: clockOf(date, setting),
  }
}

/** Whether a date stands right behind the noun that it dates, with "of" or "from" between. */
function datesNoun(
  before: readonly Token[],
  ahead: boolean,
  { comparison, happening, timeline }: LanguagePack,
): boolean {
  const [noun, link] = before.slice(-2)
  const dates = link !== undefined && timeline.dating.has(link.lower)
  // "The truce from Sunday" begins on that day.
  const begins = ahead && !comparison.ofWords.has(link?.lower ?? '')
  const lemma = noun?.lemma.toLowerCase() ?? ''
  const times = comparison.timeNouns.has(lemma) || happening.timesOf.has(lemma)
  return dates && !begins && noun?.pos === 'NOUN' && !times
}

/** "Another strong quake", "similar attacks": an event that is told of beside the story’s. */
function isOfAnother(claim: StoryClaim, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const { otherEvent, incidents, events } = pack.comparison
  return tokens.some(
    (t, i) =>
      (incidents.has(t.lemma.toLowerCase()) || events.has(t.lemma.toLowerCase())) &&
      tokens.slice(Math.max(0, i - REACH), i).some((w) => otherEvent.has(w.lower)),
  )
}

/** What a dated claim tells besides its date. */
function placed(
  claim: StoryClaim,
  all: readonly StoryDate[],
  { happening, core }: { readonly happening: Happening; readonly core: ArticleSpan },
  setting: Setting,
) {
  const { story } = setting
  const things = thingsIn(core, all, setting)
  return {
    claim,
    meaning: withoutDates(clauseOf(claim, setting), all, setting),
    core: things,
    leans: leans(claim, setting),
    around: once(() => namedToo(withoutDates(aroundOf(claim, setting), all, setting), setting)),
    names: [...things.keys()].filter((key) => /^\p{Lu}/u.test(story.entity(key)?.name ?? '')),
    besides: tokensIn(clauseOf(claim, setting), story).some((t) =>
      setting.pack.happening.besides.has(t.lower),
    ),
    numbered: numberedIn(claim, all, setting),
    figures: claim.quantities.flatMap((q) => story.pool.quantities[q] ?? []),
    happening,
    finding: story.groupOf(claim.id)?.id ?? null,
    by: holderOf(claim, story),
  }
}

/** Nouns and names with a number right behind them. */
function numberedIn(claim: StoryClaim, dates: readonly StoryDate[], { story }: Setting): string[] {
  const tokens = tokensIn(claimSpan(claim), story)
  return tokens.flatMap((t, i) => {
    const before = tokens[i - 1]
    const names = t.pos === 'NUM' && (before?.pos === 'PROPN' || before?.pos === 'NOUN')
    return names && !dates.some((d) => d.start <= t.start && t.end <= d.end)
      ? [`${before.lower} ${t.lower}`]
      : []
  })
}

/** Whether a clause opens with a verb, or with a pronoun: what it is of was named before. */
function leans(claim: StoryClaim, setting: Setting): boolean {
  const { story, pack } = setting
  const opening = tokensIn(clauseOf(claim, setting), story).find((t) => t.pos !== 'ADV' && t.pos !== 'CCONJ')
  if (!opening) return false
  const { pronouns } = pack.timeline
  return (
    opening.pos === 'VERB' ||
    opening.pos === 'AUX' ||
    pronouns.has(opening.lower) ||
    pack.claim.relativePronouns.has(opening.lower)
  )
}

/** "The measures came into force immediately": on the day of the text. */
function atOnce(claim: StoryClaim, setting: Setting): Dated[] {
  const { story, pack } = setting
  if (claim.negated || claim.dates.length > 0) return []
  const word = tokensIn(clauseOf(claim, setting), story).find((t) => pack.happening.atOnce.has(t.lower))
  const value = story.article(claim.article).referenceDate?.slice(0, 'yyyy-mm-dd'.length)
  const moment = word && value ? momentIn(value, [], pack) : null
  if (!word || !value || !moment) return []
  const span = { article: claim.article, start: word.start, end: word.end }
  const tokens = tokensIn(clauseOf(claim, setting), story)
  const verb = tokens.findLast((t) => isVerb(t) && t.end <= word.start) ?? tokens.find(isVerb) ?? null
  const happening = happeningAt(span, clauseOf(claim, setting), verb, story, pack)
  if (!happening.classes.has(pack.happening.effect)) return []
  return [
    {
      ...placed(claim, [], { happening, core: clauseOf(claim, setting) }, setting),
      span,
      value,
      moment,
      inferred: true,
      words: word.lower,
      verb: verb?.lemma ?? null,
      ruledOut: false,
      atOnce: true,
      rough: false,
      clock: null,
    },
  ]
}

/** "On Thursday, added the envoy, she will fly": the date in front of a claim with nothing but its cue between. */
function ledBy(claim: StoryClaim, setting: Setting): readonly StoryDate[] {
  const { story } = setting
  const cue = story.attribution(claim.attribution)?.cue
  if (!cue || cue.start > claim.start) return []
  const { start } = sentenceOf(claimSpan(claim), story)
  const date = story
    .datesIn(claim.article)
    .find((d) => d.start >= start && d.end <= cue.start && d.start - start <= LONGEST_LEAD)
  const between = date && story.words({ article: claim.article, start: date.end, end: cue.start })
  return date && between?.trim() === ',' ? [date] : []
}

/** Room for a preposition and an article in front of a date that opens a sentence. */
const LONGEST_LEAD = 8

/** The words of a claim; of one that has lost its verb to those who told it ("heard of | the suspicion on 5 May") its sentence up to its end. */
function clauseOf(claim: StoryClaim, { story }: Setting): ArticleSpan {
  const place = claimSpan(claim)
  const told = tokensIn(place, story).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return told ? place : { ...place, start: Math.min(place.start, nearSentence(place, story).start) }
}

/** The verb that a date stands with: the last in front of it, else the first of the clause. */
function verbOf(claim: StoryClaim, date: StoryDate, setting: Setting): Token | null {
  const { story, pack } = setting
  const tokens = tokensIn(clauseOf(claim, setting), story)
  const behind = tokens.find((t) => isVerb(t) && t.start >= date.end) ?? null
  const before = tokens.findLast((t) => isVerb(t) && t.end <= date.start)
  if (!before) return behind
  const opens = (t: Token): boolean =>
    t.start >= before.end && t.end <= date.start && pack.claim.relativePronouns.has(t.lower)
  return tokens.some(opens) ? behind : before
}

/** How far in front of a verb its negator stands. */
const NEGATED = 4

/** Whether the verb of a date is negated, or nobody is its subject; not by a negator of another verb in front. */
function isNegated(claim: StoryClaim, date: StoryDate, verb: Token | null, setting: Setting): boolean {
  const { story, pack } = setting
  if (!claim.negated) return false
  const end = verb && verb.end <= date.start ? verb.start : Math.max(claim.start, date.start)
  const before = tokensIn({ ...clauseOf(claim, setting), end }, story)
  const other = before.findLastIndex(isVerb)
  return before
    .slice(Math.max(other + 1, before.length - NEGATED))
    .some((t) => pack.claim.negators.has(t.lower))
}

/** What is so on a day is so on others, and what was said on a day happened on another. */
const isOfOtherDay = (verb: string | null, { comparison }: LanguagePack): boolean =>
  verb !== null && (comparison.standing.has(verb) || comparison.reporting.has(verb))

/** Of a clause without a verb of its own: "have", or the last verb of its sentence in front of the date ("reported | a third death on Monday"). */
function verbAround(claim: StoryClaim, date: StoryDate, { story }: Setting): string | null {
  const have = tokensIn(claimSpan(claim), story).find((t) => t.pos === 'AUX')
  if (have) return have.lemma
  const sentence = nearSentence(date, story)
  return tokensIn({ ...sentence, end: date.start }, story).findLast(isVerb)?.lemma ?? null
}

/** Tokens in front of a date that belong to it. */
const REACH = 3

const isVerb = (t: Token): boolean => t.pos === 'VERB'

const isRuledOut = (d: StoryDate, claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, d.start) }, story)
    .slice(-REACH)
    .some((t) => pack.claim.negators.has(t.lower))

function withoutDates(place: ArticleSpan, dates: readonly StoryDate[], { story, pack }: Setting): Content {
  const meaning = new Map(meaningOf(place, story, pack))
  for (const { article, start, end } of dates)
    for (const word of meaningOf({ article, start, end }, story, pack).keys()) meaning.delete(word)
  return meaning
}

/** What a place says without its adverbs: they tell how, not of what. */
function thingsIn(place: ArticleSpan, dates: readonly StoryDate[], setting: Setting): Content {
  const adverbs = tokensIn(place, setting.story).filter((t) => t.pos === 'ADV')
  const said = new Map(withoutDates(place, dates, setting))
  for (const { lemma, lower } of adverbs) for (const word of [lemma.toLowerCase(), lower]) said.delete(word)
  return said
}

/** The sentence of a claim and the one in front of it, as far as they stand near. */
function aroundOf(claim: StoryClaim, { story }: Setting): ArticleSpan {
  const place = claimSpan(claim)
  const { sentences } = story.article(claim.article).annotated
  const at = sentenceIndex(place, story)
  const own = nearSentence(place, story)
  const before = sentences[at - 1]
  const near = before && sentences[at]!.paragraph - before.paragraph <= 1
  return near ? { ...own, start: Math.max(before.start, own.start - FAR) } : own
}

/** Characters of the sentence before that are read. */
const FAR = 400

/** … with the last word of each name that is no person’s, which may stand for it alone: "the railway". */
function namedToo(said: Content, { story }: Setting): Content {
  const names = [...said.keys()].flatMap((id) => {
    const entity = story.entity(id)
    const last = entity?.kind === 'person' ? undefined : entity?.name.toLowerCase().split(' ').at(-1)
    return last === undefined ? [] : [[last, 0] as const]
  })
  return new Map([...names, ...said])
}

/** A value worked out when first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
