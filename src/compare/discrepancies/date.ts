import type { LanguagePack } from '../../lang/pack.js'
import {
  type ArticleSpan,
  byCodeUnit,
  contains,
  type Modality,
  type StoryClaim,
  type StoryDate,
  type Token,
} from '../../model/index.js'
import { type Content, likeness, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import {
  type Happening,
  happeningAt,
  likeDoing,
  ranksDiffer,
  sameDoing,
  sameNoun,
  sameOrdinal,
} from './happening.js'
import { type Kin, kinOf } from './kin.js'
import { eventsOf } from './linked.js'
import { sentenceOf } from './places.js'
import { groupByQuestion } from './questions.js'

/** How alike two clauses must be, their dates aside, to date the same happening. */
const ALIKE = 0.42
/** … where what happened is not said with the same verb. */
const MUCH_ALIKE = 0.6
/** How much weight the words must have of a short clause that a longer one says too ("the fire broke out"). */
const TELLING = 4

/** A claim that says when. */
interface Dated {
  readonly claim: StoryClaim
  readonly date: StoryDate
  readonly meaning: Content
  /** Lemma of the verb that the date stands with; null where there is none. */
  readonly verb: string | null
  readonly finding: string | null
  readonly by: string | null
  readonly happening: Happening
  /** "Not on Monday": the date is ruled out. */
  readonly ruledOut: boolean
  /** "About 10.40", "shortly before a quarter to eleven". */
  readonly rough: boolean
  /** The date as printed, in lower case. */
  readonly words: string
  /** The entities that the clause names. */
  readonly names: readonly string[]
}

/** Questions of when that are answered with different months, days or hours. */
export function dateDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const kin = kinOf(setting.pack)
  const dated = firstOfEach(datedClaims(setting))
  const score = scorer(kin, setting.pack)
  const event = eventsOf(story)
  const toldApart = toldApartIn(dated, score)
  const known = namedIn(story)
  const questions = groupByQuestion(dated, {
    bucket: bucketOf,
    comparable: (a, b) =>
      event(a.claim.article) === event(b.claim.article) &&
      sameKind(a.claim.modality, b.claim.modality) &&
      !saysTheSame(a, b) &&
      (precision(a) === precision(b) || sameOrdinal(a.happening, b.happening, kin)) &&
      !ranksDiffer(a.happening, b.happening, setting.pack) &&
      knowsNames(a, b, known) &&
      knowsNames(b, a, known) &&
      !toldApart(a, b),
    score,
    threshold: () => ALIKE,
  })
  return questions
    .map((group) => ({ group, stands: standsOf(group.map((d) => answerOf(d, setting))) }))
    .filter(
      ({ group, stands }) =>
        stands.length > 1 &&
        isQuestion(group) &&
        !stands.every((a, i) => stands.slice(0, i).every((b) => isRoughlyOne(a, b) || isWithin(a, b))),
    )
    .map(({ group, stands }) => draft('date', aboutOf(group), stands, RULES, setting))
}

/** By article the entities it names. */
function namedIn({ pool }: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { id, mentions } of pool.entities)
    for (const { article } of mentions) named.set(article, (named.get(article) ?? new Set()).add(id))
  return named
}

/** Whether an article knows whom and what the other's clause names: else it tells of something else. */
const knowsNames = (a: Dated, b: Dated, known: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  a.names.every((id) => known.get(b.claim.article)?.has(id) === true)

/** "This morning" in two articles: the words are one, whatever day each was written on. */
const saysTheSame = (a: Dated, b: Dated): boolean =>
  a.date.basis === 'inferred' &&
  b.date.basis === 'inferred' &&
  (holdsWords(a.words, b.words) || holdsWords(b.words, a.words)) &&
  momentOf(a) !== momentOf(b)

/** Whether the words of one date are all among those of the other: "Wednesday", "Wednesday morning". */
const holdsWords = (all: string, some: string): boolean => {
  const words = new Set(all.split(/\s+/))
  return some.split(/\s+/).every((w) => words.has(w))
}

/** Dates of one article answer two ways only where one of them is ruled out. */
const isQuestion = (group: readonly Dated[]): boolean =>
  new Set(group.map((d) => d.claim.article)).size > 1 || group.some((d) => d.ruledOut)

/** The clause of the group that says least beside its date. */
const aboutOf = (group: readonly Dated[]): ArticleSpan =>
  claimSpan(group.reduce((a, b) => (b.claim.end - b.claim.start < a.claim.end - a.claim.start ? b : a)).claim)

/** How much of what the one that says less says the other must say too, where both tell of doings of one class. */
const MOST = 0.6

/** How surely two dated clauses tell of one happening; the same doing counts for much. */
function scorer(kin: Kin, pack: LanguagePack): (a: Dated, b: Dated) => number {
  return (a, b) => {
    const alike = likeness(a.meaning, b.meaning)
    if (sameOrdinal(a.happening, b.happening, kin)) return Math.max(alike, ALIKE)
    // Years are told of much that a story goes back to.
    if (precision(a) === 'year') return sameNoun(a.happening, b.happening, kin) ? ALIKE : 0
    if (a.verb !== null && b.verb !== null && a.finding !== null && a.finding === b.finding) return 1
    if (precision(a) === 'hour' && a.happening.onset !== null && a.happening.onset === b.happening.onset)
      return Math.max(alike, ALIKE)
    if (isOneDeed(a, b, kin, pack)) return Math.max(alike, ALIKE)
    if (sameDoing(a.happening, b.happening, kin)) return Math.max(alike, strictly(a, b, kin))
    const told = likeDoing(a.happening, b.happening, pack) && kin.told(a.meaning, b.meaning) >= TELLING
    const within = told ? (kin.containment(a.meaning, b.meaning) * ALIKE) / MOST : 0
    return Math.max(within, alike >= MUCH_ALIKE ? alike : 0)
  }
}

/** How much of what a short clause says beside its doing the other must say, and the least that it must say. */
const NEARLY_ALL = 0.8
const SOMETHING = 2.5

/** "Landed in Karsund at 10:15 p.m.", "passengers arrive at the gate in Karsund at 10:15 a.m.": one doing, or one of its class, of the same thing. */
function isOneDeed(a: Dated, b: Dated, kin: Kin, pack: LanguagePack): boolean {
  if (!sameDoing(a.happening, b.happening, kin) && !likeDoing(a.happening, b.happening, pack)) return false
  const doings = new Set([...a.happening.doings, ...b.happening.doings])
  const rest = ({ meaning }: Dated): Content => new Map([...meaning].filter(([word]) => !doings.has(word)))
  const [x, y] = [rest(a), rest(b)]
  const least = Math.min(...[x, y].map((c) => [...c.values()].reduce((sum, w) => sum + w, 0)))
  return least >= SOMETHING && kin.containment(x, y) >= NEARLY_ALL
}

/** How much two clauses of one doing say in common; of a short one nearly all. */
function strictly(a: Dated, b: Dated, kin: Kin): number {
  const within = kin.told(a.meaning, b.meaning) >= TELLING ? kin.containment(a.meaning, b.meaning) / 2 : 0
  return Math.max(kin.likeness(a.meaning, b.meaning), within)
}

/** Pairs of dates that one article gives in one voice for happenings that are alike: they are of two happenings, there and elsewhere. */
function toldApartIn(
  dated: readonly Dated[],
  score: (a: Dated, b: Dated) => number,
): (a: Dated, b: Dated) => boolean {
  const key = (a: Dated, b: Dated): string => [momentOf(a), momentOf(b)].sort(byCodeUnit).join(' ')
  const voices = new Map<string, Dated[]>()
  for (const d of dated) {
    const voice = `${precision(d)} ${d.claim.article} ${d.by ?? ''}`
    voices.set(voice, [...(voices.get(voice) ?? []), d])
  }
  const pairs = new Set(
    [...voices.values()].flatMap((list) =>
      list.flatMap((a, i) =>
        list
          .slice(0, i)
          .filter((b) => momentOf(a) !== momentOf(b) && !a.ruledOut && !b.ruledOut && score(a, b) >= ALIKE)
          .map((b) => key(a, b)),
      ),
    ),
  )
  return (a, b) => pairs.has(key(a, b))
}

/** What an article says again and again of one moment is looked at once. */
function firstOfEach(dated: readonly Dated[]): Dated[] {
  const seen = new Set<string>()
  return dated.filter((d) => {
    const key = `${d.claim.article} ${d.finding ?? d.claim.id} ${momentOf(d)} ${d.ruledOut}`
    return !seen.has(key) && seen.add(key)
  })
}

function datedClaims(setting: Setting): Dated[] {
  const { story, pack } = setting
  return story.pool.claims.flatMap((claim) => {
    const all = claim.dates.map((i) => story.pool.dates[i]!)
    return all
      .filter((d) => !isElsewhere(d, setting))
      .filter((d) => /^\d{4}(?:$|-(?:0\d|1[0-2])(?:-\d\d|$))/.test(edtfOf(d)))
      .flatMap((date, at) => {
        const before = tokensIn({ ...claimSpan(claim), end: date.start }, story)
        const ruledOut = before.slice(-REACH).some((t) => pack.claim.negators.has(t.lower))
        // A second date is mostly of something else that the clause speaks of.
        if ((at > 0 || claim.negated) && !ruledOut && !all.some((d) => isRuledOut(d, claim, setting)))
          return []
        if (at > 0 && !ruledOut) return []
        const verb =
          (before.findLast(isVerb) ?? tokensIn(claimSpan(claim), story).find(isVerb))?.lemma ?? null
        if (isOfOtherDay(verb ?? verbAround(claim, date, setting), pack)) return []
        const meaning = withoutDates(claim, all, setting)
        return [
          {
            claim,
            date,
            meaning,
            words: story.words(date).toLowerCase(),
            names: [...meaning.keys()].filter((key) => story.entity(key) !== undefined),
            verb,
            happening: happeningAt(date, claimSpan(claim), verb, story, pack),
            finding: story.groupOf(claim.id)?.id ?? null,
            by: holderOf(claim, story),
            ruledOut,
            rough: before.slice(-REACH).some((t) => pack.comparison.roughly.has(t.lower)),
          },
        ]
      })
  })
}

/** "02:52 GMT": an hour told for those elsewhere. */
const isElsewhere = (d: StoryDate, { story, pack }: Setting): boolean =>
  tokensIn({ article: d.article, start: d.start, end: d.end + ZONE }, story).some((t) =>
    pack.comparison.zones.has(t.lower),
  )

/** Characters behind an hour that may name its zone: " o’clock GMT". */
const ZONE = 14

/** What is so on a day is so on others, and what was said on a day happened on another. */
const isOfOtherDay = (verb: string | null, { comparison }: LanguagePack): boolean =>
  verb !== null && (comparison.standing.has(verb) || comparison.reporting.has(verb))

/** Of a clause without a verb of its own: "have", or the last verb of its sentence in front of the date ("reported | a third death on Monday"). */
function verbAround(claim: StoryClaim, date: StoryDate, { story }: Setting): string | null {
  const have = tokensIn(claimSpan(claim), story).find((t) => t.pos === 'AUX')
  if (have) return have.lemma
  const sentence = sentenceOf(date, story)
  return tokensIn({ ...sentence, end: date.start }, story).findLast(isVerb)?.lemma ?? null
}

/** Tokens in front of a date that belong to it. */
const REACH = 3

const isVerb = (t: Token): boolean => t.pos === 'VERB'

const isRuledOut = (d: StoryDate, claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn({ ...claimSpan(claim), end: d.start }, story)
    .slice(-REACH)
    .some((t) => pack.claim.negators.has(t.lower))

function withoutDates(claim: StoryClaim, dates: readonly StoryDate[], { story, pack }: Setting): Content {
  const meaning = new Map(meaningOf(claimSpan(claim), story, pack))
  for (const d of dates)
    for (const word of meaningOf({ article: claim.article, start: d.start, end: d.end }, story, pack).keys())
      meaning.delete(word)
  return meaning
}

/** Days are compared with days, hours with hours. */
function precision({ date }: Dated): string {
  const value = edtfOf(date)
  if (value.includes('T')) return 'hour'
  if (value.includes('/')) return 'span'
  return ['year', 'month'][(value.length - 4) / 3] ?? 'day'
}

/** Of one of several ("the sixth package") a month may be held against a day. */
const bucketOf = (d: Dated): string => (/^(?:year|month|day)$/.test(precision(d)) ? 'calendar' : precision(d))

/** A date's value, of one from which on or up to which something is so the day itself. */
const edtfOf = ({ value }: StoryDate): string => (value ?? '').replace(/^\.\.\/|\/\.\.$/g, '')

const sameKind = (a: Modality, b: Modality): boolean => (a === 'actual') === (b === 'actual')

/** The hour is what is compared: its day is mostly inferred. */
function momentOf({ date }: Dated): string {
  const value = edtfOf(date)
  return value.includes('T') ? value.slice(value.indexOf('T')) : value
}

function answerOf(dated: Dated, setting: Setting): Answer {
  const { claim, date, by, ruledOut, rough } = dated
  return {
    claim,
    span: { article: date.article, start: date.start, end: date.end },
    key: momentOf(dated),
    value: edtfOf(date),
    by,
    asOf: asOf({ ...claimSpan(claim), end: claim.start + 1 }, setting),
    approximate: rough,
    turn: ruledOut ? 'superseded' : null,
  }
}

const noticed = (s: Stand, story: Story): ArticleSpan | undefined =>
  s.position.spans.find((p) => story.article(p.article).metadata.notices.some((n) => contains(n, p)))

/** Hours no further apart than these minutes are one, where either is given as about so late. */
const NEAR_MINUTES = 10

function isRoughlyOne(a: Stand, b: Stand): boolean {
  const [x, y] = [a, b].map((s) => /T(\d\d):(\d\d)/.exec(s.position.value))
  if (!x || !y || ![a, b].some((s) => s.answers.some((w) => w.approximate === true))) return false
  const minutes = (m: RegExpExecArray): number => Number(m[1]) * 60 + Number(m[2])
  return Math.abs(minutes(x) - minutes(y)) <= NEAR_MINUTES
}

/** Whether one date is the other, told less exactly. */
const isWithin = (a: Stand, b: Stand): boolean =>
  a.position.value.startsWith(b.position.value) || b.position.value.startsWith(a.position.value)

const RULES: readonly RelationRule[] = [
  (a, b, { story }) =>
    noticed(a, story) || noticed(b, story)
      ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one date by the other.', a, b)
      : null,
  (a, b) =>
    isWithin(a, b) ? judged('rounding', 'date-within', 'One date lies within the other.', a, b) : null,
  (a, b) =>
    [a, b].some((s) => s.answers.some((x) => x.turn === 'superseded'))
      ? judged('update', 'replaced', 'An article says that one date took the place of the other.', a, b)
      : null,
  (a, b) =>
    isRoughlyOne(a, b)
      ? judged('rounding', 'about-one-hour', 'One hour is given as about the other.', a, b)
      : null,
  (a, b) => {
    const planned = (s: Stand): boolean =>
      s.answers.every((x) => x.claim !== null && x.claim.modality !== 'actual')
    const [x, y] = [a.position.asOf, b.position.asOf]
    return planned(a) && planned(b) && x !== null && y !== null && x !== y
      ? judged('update', 'plan-changed', 'A plan, given another date by what was said later.', a, b)
      : null
  },
  (a, b, { sameBody }) =>
    a.position.asOf !== b.position.asOf && sameBody(a.position.by, b.position.by)
      ? judged('update', 'same-source-later', 'The same source gave another date on another day.', a, b)
      : null,
  (a, b) => judged('conflict', 'dates-apart', 'The same happening is put on different dates.', a, b),
]
