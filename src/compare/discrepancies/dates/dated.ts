import { parseDay } from '../../../kernels/calendar.js'
import { extended } from '../../../kernels/extended.js'
import type { ArticleSpan, StoryClaim, StoryDate, StoryQuantity, Token } from '../../../model/index.js'
import { type Content, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { isAttributive } from '../../timeline/named.js'
import { holderOf } from '../answer.js'
import {
  clockOf,
  comesAround,
  edtfOf,
  isElsewhere,
  isOfWhatLed,
  isRecalled,
  namesOrJoins,
  wordsOf,
} from './date-uses.js'
import {
  clauseOf,
  datesNoun,
  isNegated,
  isOfAnother,
  isOfOtherDay,
  isRuledOut,
  isVerb,
  leans,
  ledBy,
  personsMeant,
  REACH,
  verbAround,
  verbOf,
} from './dated-clause.js'
import { aroundOf, namedToo, numberedIn, thingsIn, withoutDates } from './dated-things.js'
import { type Happening, happeningAt } from './happening.js'
import { liesAfter, type Moment, momentIn } from './moment.js'

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
  /** … that is of persons ("they were to part in May"): whom its sentence names, else the one before. */
  readonly persons: () => readonly string[]
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
  if (value.startsWith('-')) return /^--\d\d$/.test(value) ? 'month' : 'day'
  return (['year', 'month'] as const)[(value.length - 4) / 3] ?? 'day'
}

/** The day of an article’s text. */
export const refDay = (article: string, story: Story): number =>
  parseDay(story.article(article).referenceDate) ?? Number.POSITIVE_INFINITY

/** The claims of a story that say when, each of an article's once for a moment. */
export function datedClaims(setting: Setting): Dated[] {
  const { story } = setting
  const seen = new Set<string>()
  return story.clauses
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

const VALUE = /^\d{4}(?:$|-(?:0\d|1[0-2])(?:-\d\d|$|\/))|^T|^-/

function datesOf(claim: StoryClaim, setting: Setting): Dated[] {
  const { story } = setting
  const own = claim.dates.map((i) => story.pool.dates[i]!)
  const all = own.length > 0 ? own : ledBy(claim, setting)
  const usable = all.filter(
    (d) =>
      VALUE.test(edtfOf(d, setting)) &&
      !isElsewhere(d, setting) &&
      !namesOrJoins(d, setting) &&
      !comesAround(d, setting) &&
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
    const dated = datedBy(date, claim, all, verb, ruledOut, setting)
    // Of two dates of a clause the first is of what stands in front of it.
    return dated ? [usable.length > 1 ? { ...dated, finding: null, meaning: dated.core } : dated] : []
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
  if (isRecalled(date, happening, setting) || isOfWhatLed(date, verb, setting)) return null
  const words = story.words(date).toLowerCase()
  const moment = momentIn(edtfOf(date, setting), wordsOf(words), pack)
  if (!moment) return null
  const before = tokensIn({ ...clauseOf(claim, setting), end: Math.max(claim.start, date.start) }, story)
  const core =
    verb && verb.end <= date.start ? { ...clauseOf(claim, setting), end: date.end } : clauseOf(claim, setting)
  const told = placed(claim, all, { happening, core }, setting)
  // "The launch of 4 May went well": what it was the launch of is not said.
  const bare = datesNoun(before, liesAfter(moment, refDay(claim.article, story)), pack)
  // "Its notice of Monday": which of several is meant.
  if (bare && ![...happening.classes].some((c) => pack.happening.once.has(c))) return null
  return extended(bare ? { ...told, core: new Map(), leans: true } : told, {
    span: { article: date.article, start: date.start, end: date.end },
    value: edtfOf(date, setting),
    moment,
    inferred: date.basis === 'inferred',
    words,
    verb: verb?.lemma ?? null,
    ruledOut,
    atOnce: false,
    rough: before.slice(-REACH).some((t) => pack.comparison.roughly.has(t.lower)),
    clock: clockOf(date, setting),
  })
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
    persons: once(() => personsMeant(claim, setting)),
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
    extended(placed(claim, [], { happening, core: clauseOf(claim, setting) }, setting), {
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
    }),
  ]
}

/** A value worked out when first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
