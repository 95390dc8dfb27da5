import { type ArticleSpan, contains } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { isActual, type Story } from '../story.js'
import { type Answer, judged, type RelationRule, type Stand } from './answer.js'
import { sentenceIndex } from './places.js'

type Bounds = { readonly min: number | null; readonly max: number | null }

/** An outlet's notice names a figure that its text no longer has. */
const corrected: RelationRule = (a, b, { story }) => {
  const withdrawn = [a, b].find((s) => s.answers.some((x) => isWithdrawn(x, story)))
  if (!withdrawn) return null
  const other = withdrawn === a ? b : a
  const outlet = withdrawn.answers.find((x) => isWithdrawn(x, story))!.span.article
  return other.answers.some((x) => x.span.article === outlet)
    ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one figure by the other.', a, b)
    : null
}

const isWithdrawn = (x: Answer, story: Story): boolean =>
  inNotice(x.span, story) && (x.takenBack === true || x.turn === 'ruled-out')

const inNotice = (span: ArticleSpan, story: Story): boolean =>
  story.article(span.article).metadata.notices.some((n) => contains(n, span))

/** "About 6,000, not 3,000": who says so rules out another's figure, or takes back an own one. */
const ruledOut: RelationRule = (a, b, { sameBody }) => {
  const rulesOut = (x: Stand, y: Stand): boolean => {
    const out = y.answers.filter((w) => w.turn === 'ruled-out')
    const holding = y.answers.filter((w) => w.turn !== 'ruled-out')
    return out.some(({ span, by }) =>
      x.answers.some(
        (said) =>
          said.span.article === span.article && by !== null && !holding.some((w) => sameBody(w.by, by)),
      ),
    )
  }
  return rulesOut(a, b) || rulesOut(b, a)
    ? judged('conflict', 'ruled-out', 'One figure is given in place of the other, by another source.', a, b)
    : null
}

/** An article says itself that one figure took the place of the other: "down from 17", "the figure was now 380". */
const replaced: RelationRule = (a, b, setting) => {
  const given = (x: Answer): boolean => x.turn === 'superseded' || x.turn === 'ruled-out'
  const replaces = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) =>
      y.answers.some(
        (v) =>
          areTurns(w, v, setting) &&
          ((given(v) && w.turn !== 'superseded') || (w.turn === 'renewed' && v.turn !== 'renewed')),
      ),
    )
  return replaces(a, b) || replaces(b, a)
    ? judged('update', 'replaced', 'An article says that one figure took the place of the other.', a, b)
    : null
}

/** Whether two answers of one article may be two turns of one count: in one sentence, or by one source. */
function areTurns(a: Answer, b: Answer, { story, sameBody }: Setting): boolean {
  if (a.span.article !== b.span.article) return false
  const near = sentenceIndex(a.span, story) === sentenceIndex(b.span, story)
  return near || (a.by === null && b.by === null) || sameBody(a.by, b.by)
}

/** "1.4 billion crowns" and "1.4 billion dollars": somebody mistook the money. */
const otherUnit: RelationRule = (a, b) => {
  const units = (s: Stand): string => s.answers.find((x) => x.unit !== undefined)?.unit ?? ''
  return units(a) !== units(b)
    ? judged('conflict', 'other-unit', 'The same number is given of other money.', a, b)
    : null
}

/** What two conversions of one amount differ by at most. */
const RATE = 0.1

/** "($1.6 billion)", "or some $1.5bn": one amount, told in other money at another rate. */
const converted: RelationRule = (a, b) => {
  const [x, y] = [a, b].map((s) => s.position.bounds?.min ?? s.position.bounds?.max ?? 0) as [number, number]
  const are = [a, b].every((s) => s.answers.every((w) => w.converted === true))
  return are && Math.abs(x - y) <= RATE * Math.max(x, y)
    ? judged('rounding', 'converted', 'Both are one amount told in other money.', a, b)
    : null
}

/** "274 passengers" of "312 people": one counts a kind of what the other counts, and no more of them. "Bodies" are no kind of the dead. */
const narrower: RelationRule = (a, b, { pack }) => {
  const kinds = (s: Stand): Set<string> =>
    new Set(
      s.answers.flatMap((x) =>
        x.counts ? (pack.comparison.fateOf.has(x.counts) ? 'person' : x.counts) : [],
      ),
    )
  const within_ = (x: Stand, y: Stand): boolean =>
    kinds(y).size === 1 &&
    kinds(y).has('person') &&
    kinds(x).size > 0 &&
    !kinds(x).has('person') &&
    isLess(x, y)
  return within_(a, b) || within_(b, a)
    ? judged('scope', 'narrower-kind', 'One figure counts a kind of those whom the other counts.', a, b)
    : null
}

/** "1,100 houses damaged or destroyed", "400 destroyed": one counts what befell more of them. */
const widerState: RelationRule = (a, b) => {
  const joined = (s: Stand): boolean => s.answers.some((x) => (x.states?.size ?? 0) > 1)
  const wider = (x: Stand, y: Stand): boolean => joined(x) && !joined(y) && isLess(y, x)
  return wider(a, b) || wider(b, a)
    ? judged('scope', 'wider-state', 'One figure counts more of what befell them.', a, b)
    : null
}

/** 62 confirmed cases, more than 200 ill: one counts only what is sure. */
const sureOnly: RelationRule = (a, b) => {
  const sure = (s: Stand): boolean => s.answers.some((x) => x.confirmed === true && x.part !== true)
  const surer = (x: Stand, y: Stand): boolean => sure(x) && !sure(y) && isLess(x, y)
  return surer(a, b) || surer(b, a)
    ? judged('scope', 'sure-only', 'One figure counts only what is confirmed.', a, b)
    : null
}

/** "36 patients had been admitted there" of 41 in hospital: one is counted at a single place, and is no more than the other. */
const confined: RelationRule = (a, b) => {
  const local = (s: Stand): boolean => s.answers.every((x) => x.confined === true)
  const wide = (s: Stand): boolean => s.answers.every((x) => x.confined !== true)
  return (local(a) && wide(b) && isLess(a, b)) || (local(b) && wide(a) && isLess(b, a))
    ? judged('scope', 'one-place', 'One figure is counted at a single place.', a, b)
    : null
}

/** 38 in one hospital, 31 in the whole country: a part cannot be more than the whole. */
const partAboveWhole: RelationRule = (a, b, setting) => {
  const local = (s: Stand): boolean => s.answers.some((x) => x.confined === true)
  const wide = (s: Stand): boolean => s.answers.every((x) => x.confined !== true)
  const above = (x: Stand, y: Stand): boolean =>
    local(x) && wide(y) && isLess(y, x) && areOfOneTime(x, y, setting)
  return above(a, b) || above(b, a)
    ? judged('conflict', 'part-above-whole', 'More are counted at a single place than in all.', a, b)
    : null
}

/** Whether some answer of either was given on a day on which one of the other was. */
const areOfOneTime = (a: Stand, b: Stand, setting: Setting): boolean => {
  const days = new Set(moments(a, setting).map((m) => m.slice(0, 10)))
  return moments(b, setting).some((m) => days.has(m.slice(0, 10)))
}

const isLess = (a: Stand, b: Stand): boolean => {
  const [x, y] = [a.position.bounds, b.position.bounds]
  const [most, least] = [x?.max ?? x?.min, y?.min ?? y?.max]
  return typeof most === 'number' && typeof least === 'number' && most <= least
}

/** Whether two bounds leave no room for each other, however each is rounded. */
export const boundsDisjoint = (x: Bounds, y: Bounds): boolean =>
  (x.max !== null && y.min !== null && x.max < y.min) || (y.max !== null && x.min !== null && y.max < x.min)

/** What is planned or possible is not counted with what is. */
const otherModality: RelationRule = (a, b, { story }) => {
  const modal = (s: Stand): boolean => s.answers.every((x) => x.claim !== null && !isActual(x.claim, story))
  return modal(a) !== modal(b)
    ? judged(
        'scope',
        'other-modality',
        'One figure is of what is, the other of what is planned or possible.',
        a,
        b,
      )
    : null
}

/** The bounds of one leave room for the other. */
const compatible: RelationRule = (a, b) => {
  const x = boundsOf(a)
  const y = boundsOf(b)
  if (!x || !y) return null
  if (within(x, y) || within(y, x))
    return judged('rounding', 'bounds-compatible', 'The bounds of one figure leave room for the other.', a, b)
  return rounded(x, y) ? judged('rounding', 'rounded', 'One figure is the other, rounded.', a, b) : null
}

/**
 * A position's bounds; "about" so much leaves room as far as its last digit that is not zero was rounded, and no less than a twentieth.
 * "At least 31" and "more than 140" are said of what is hardly more: they leave room up to the next such number, "up to 40" down to it.
 */
function boundsOf({ position, answers }: Stand): Bounds | undefined {
  const { bounds } = position
  if (!bounds || answers.every((x) => x.rough === true)) return bounds
  if (answers.some(isExact)) return bounds
  const rooms = answers.flatMap((x) => (x.rough === true ? [] : (roomOf(x) ?? [])))
  return { min: Math.min(...rooms.map((r) => r.min)), max: Math.max(...rooms.map((r) => r.max)) }
}

const isExact = ({ bounds, approximate }: Answer): boolean =>
  approximate !== true && bounds !== undefined && bounds.min !== null && bounds.min === bounds.max

/** How far the figure of one answer may be off. */
function roomOf({
  bounds,
  approximate,
  room: told,
}: Answer): { readonly min: number; readonly max: number } | null {
  if (!bounds) return null
  const { min, max } = bounds
  if (min === null) return max === null ? null : { min: max - 10 ** zeros(max) + LEAST, max }
  if (max === null) return { min, max: min + 10 ** zeros(min) - LEAST }
  if (min !== max || approximate !== true) return { min, max }
  const room = told ?? Math.max(10 ** zeros(min) / 2, min / 20)
  return { min: min - room, max: min + room }
}

/** Less than any two figures are apart. */
const LEAST = 1e-9

const within = (inner: Bounds, outer: Bounds): boolean =>
  (outer.min === null || (inner.min !== null && inner.min >= outer.min)) &&
  (outer.max === null || (inner.max !== null && inner.max <= outer.max))

/** What rounding takes away or adds at most: "10 dead" is not twelve, rounded. */
const LOST = 0.05

/** Whether one exact figure becomes the other when rounded to fewer digits, and hardly changes by it. */
function rounded(x: Bounds, y: Bounds): boolean {
  if (x.min === null || x.min !== x.max || y.min === null || y.min !== y.max) return false
  const [rough, fine] = zeros(x.min) > zeros(y.min) ? [x.min, y.min] : [y.min, x.min]
  const unit = 10 ** zeros(rough)
  const near = Math.abs(fine - rough) < LOST * Math.max(fine, rough)
  return near && unit >= 10 && Math.round(fine / unit) * unit === rough
}

function zeros(n: number): number {
  let count = 0
  for (let m = Math.abs(n); m >= 10 && m % 10 === 0; m /= 10) count++
  return count
}

/** What was said once cannot have been updated: one of the reports has it wrong. Paraphrases of two days may be of two speeches. */
const oneUtterance: RelationRule = (a, b, { story }) => {
  const oneDay = a.position.asOf === b.position.asOf
  const said = (s: Stand): string[] =>
    s.answers.flatMap(({ claim }) => {
      const attribution = story.attribution(claim?.attribution ?? null)
      return attribution && (oneDay || attribution.kind !== 'indirect') ? story.saidIn(attribution.id) : []
    })
  const first = new Set(said(a))
  return said(b).some((u) => first.has(u))
    ? judged('conflict', 'one-utterance', 'One utterance is reported with two figures.', a, b)
    : null
}

/** The same source, or a body it speaks for, at another time, whoever else gives either figure. */
const laterWord: RelationRule = (a, b, setting) => {
  const words = givenOn(b, setting)
  return givenOn(a, setting).some((x) =>
    words.some((y) => areApart(x.day, y.day) && setting.sameBody(x.by, y.by)),
  )
    ? judged('update', 'same-source-later', 'The same source gave another figure on another day.', a, b)
    : null
}

interface Given {
  readonly by: string
  readonly day: string
}

/** Who gave a figure on which day, or at which hour of it, each pair once. */
function givenOn({ answers }: Stand, setting: Setting): readonly Given[] {
  const given = answers.flatMap((x) => {
    if (inNotice(x.span, setting.story)) return []
    const day = moment(x, setting)
    return x.by !== null && day !== null ? [{ by: x.by, day }] : []
  })
  return [...new Map(given.map((g) => [`${g.by} ${g.day}`, g])).values()]
}

/** "Five are now known to have died", "rose to 57": by its own words the later count, where no other source has the earlier one. */
const saidLater: RelationRule = (a, b, setting) => {
  const follows = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) => w.turn === 'renewed' && w.goesOn === true) &&
    y.answers.every((w) => w.turn !== 'renewed') &&
    !isSetAgainst(x, y, setting) &&
    isNoEarlier(x, y, setting)
  if (a.position.by !== null && b.position.by !== null && !setting.sameBody(a.position.by, b.position.by))
    return null
  return follows(a, b) || follows(b, a)
    ? judged('update', 'said-to-be-later', 'One figure is told as what the count has come to by now.', a, b)
    : null
}

/** Whether no answer of one was given on a day before all those of the other. */
const isNoEarlier = (x: Stand, y: Stand, setting: Setting): boolean => {
  const [first, last] = [moments(x, setting)[0], moments(y, setting).at(-1)]
  return first === undefined || last === undefined || first.slice(0, 10) >= last.slice(0, 10)
}

/** A count that goes on, given otherwise by all who speak later; two who are named count against each other. */
const laterCount: RelationRule = (a, b, setting) => {
  if (a.position.by !== null && b.position.by !== null && !setting.sameBody(a.position.by, b.position.by))
    return null
  if (isSetAgainst(a, b, setting)) return null
  const [first, second] = [moments(a, setting), moments(b, setting)]
  return goesOn(a) && goesOn(b) && (areLater(first, second) || areLater(second, first))
    ? judged(
        'update',
        'later-count',
        'The articles with one figure speak later than those with the other.',
        a,
        b,
      )
    : null
}

/** Whether one article gives both figures: it sets them against each other, the later one has not put out the earlier. */
const isSetAgainst = (a: Stand, b: Stand, { story }: Setting): boolean => {
  const standing = ({ answers }: Stand): Answer[] => answers.filter((x) => !inNotice(x.span, story))
  return standing(a).some((x) => standing(b).some((y) => x.span.article === y.span.article))
}

/** When an answer was given, as exactly as is known: the day in its sentence, else its article's time stamp. */
function moment(answer: Answer, { story }: Setting): string | null {
  const { meta } = story.article(answer.span.article).metadata
  return meta.publishedAt && meta.publishedAt.slice(0, 10) === answer.asOf ? meta.publishedAt : answer.asOf
}

/** Whether two moments are known to be apart: other days, or other hours of one. */
const areApart = (a: string, b: string): boolean =>
  a.slice(0, 10) !== b.slice(0, 10) || (a.length > 10 && b.length > 10 && a !== b)

/** Hours of one day after which a count may have gone on that nobody says has risen. */
const HOURS = 6

/** Whether a moment is another day's, or hours after the other. */
function isLater(later: string, earlier: string): boolean {
  if (later.slice(0, 10) !== earlier.slice(0, 10)) return later > earlier
  const [x, y] = [later, earlier].map((m) => /T(\d\d):(\d\d)/.exec(m))
  if (!x || !y) return false
  return Number(x[1]) * 60 + Number(x[2]) - Number(y[1]) * 60 - Number(y[2]) >= HOURS * 60
}

/** Whether some of the moments are later than all of the others, and none earlier. */
const areLater = (moments: readonly string[], before: readonly string[]): boolean =>
  moments.length > 0 &&
  before.length > 0 &&
  isLater(moments.at(-1)!, before.at(-1)!) &&
  !isKnownEarlier(moments[0]!, before[0]!)

/** Whether a moment is another, earlier day's, or an earlier hour's of one day. */
const isKnownEarlier = (a: string, b: string): boolean => areApart(a, b) && a < b

/** Whether what is counted may grow or shrink from day to day: what befell people, not what once was so many. */
const goesOn = ({ answers }: Stand): boolean => answers.some((x) => x.goesOn === true)

const moments = (s: Stand, setting: Setting): string[] =>
  s.answers.flatMap((x) => (inNotice(x.span, setting.story) ? [] : (moment(x, setting) ?? []))).sort()

const otherwise: RelationRule = (a, b) =>
  judged(
    'conflict',
    'bounds-apart',
    'The figures count the same thing at about the same time, and their bounds leave no room for each other.',
    a,
    b,
  )

export const AGE_RULES: readonly RelationRule[] = [corrected, replaced, otherwise]

/** A punishment is not counted anew from day to day. */
export const TERM_RULES: readonly RelationRule[] = [corrected, replaced, compatible, otherwise]

/** In this order: what explains a difference comes before what calls it a conflict. */
export const QUANTITY_RULES: readonly RelationRule[] = [
  corrected,
  ruledOut,
  otherUnit,
  replaced,
  converted,
  otherModality,
  narrower,
  widerState,
  compatible,
  sureOnly,
  confined,
  partAboveWhole,
  oneUtterance,
  laterWord,
  saidLater,
  laterCount,
  otherwise,
]
