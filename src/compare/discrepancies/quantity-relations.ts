import { type ArticleSpan, contains } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { isActual, type Story } from '../story.js'
import { type Answer, judged, type RelationRule, type Stand } from './answer.js'

type Bounds = { readonly min: number | null; readonly max: number | null }

/** An outlet's notice names a figure that its text no longer has. */
const corrected: RelationRule = (a, b, { story }) => {
  const withdrawn = [a, b].find((s) => s.answers.some((x) => inNotice(x.span, story)))
  if (!withdrawn) return null
  const other = withdrawn === a ? b : a
  const outlet = withdrawn.answers.find((x) => inNotice(x.span, story))!.span.article
  return other.answers.some((x) => x.span.article === outlet)
    ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one figure by the other.', a, b)
    : null
}

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
const replaced: RelationRule = (a, b) => {
  const turned = (s: Stand, turn: Answer['turn']): string[] =>
    s.answers.flatMap((x) => (x.turn === turn ? x.span.article : []))
  const replaces = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) => w.turn !== 'superseded' && turned(y, 'superseded').includes(w.span.article)) ||
    x.answers.some((w) => turned(y, 'ruled-out').includes(w.span.article)) ||
    y.answers.some((w) => w.turn !== 'renewed' && turned(x, 'renewed').includes(w.span.article))
  return replaces(a, b) || replaces(b, a)
    ? judged('update', 'replaced', 'An article says that one figure took the place of the other.', a, b)
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

/** "36 patients had been admitted there" of 41 in hospital: one is counted at a single place, and is no more than the other. */
const confined: RelationRule = (a, b) => {
  const local = (s: Stand): boolean => s.answers.every((x) => x.confined === true)
  const wide = (s: Stand): boolean => s.answers.every((x) => x.confined !== true)
  return (local(a) && wide(b) && isLess(a, b)) || (local(b) && wide(a) && isLess(b, a))
    ? judged('scope', 'one-place', 'One figure is counted at a single place.', a, b)
    : null
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

/** A position's bounds; "about" so much leaves room as far as its last digit that is not zero was rounded, and no less than a twentieth. */
function boundsOf({ position, answers }: Stand): Bounds | undefined {
  const { bounds } = position
  if (!bounds || bounds.min === null || bounds.min !== bounds.max || !answers.every((x) => x.approximate))
    return bounds
  const room = answers[0]?.room ?? Math.max(10 ** zeros(bounds.min) / 2, bounds.min / 20)
  return { min: bounds.min - room, max: bounds.min + room }
}

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
const laterWord: RelationRule = (a, b, { sameBody }) => {
  const words = givenOn(b)
  return givenOn(a).some((x) => words.some((y) => x.day !== y.day && sameBody(x.by, y.by)))
    ? judged('update', 'same-source-later', 'The same source gave another figure on another day.', a, b)
    : null
}

interface Given {
  readonly by: string
  readonly day: string
}

/** Who gave a figure on which day, each pair once. */
function givenOn({ answers }: Stand): readonly Given[] {
  const given = answers.flatMap(({ by, asOf }) => (by !== null && asOf !== null ? [{ by, day: asOf }] : []))
  return [...new Map(given.map((g) => [`${g.by} ${g.day}`, g])).values()]
}

/** A count that goes on, given otherwise by all who speak later; two who are named count against each other. */
const laterCount: RelationRule = (a, b, setting) => {
  if (a.position.by !== null && b.position.by !== null && !setting.sameBody(a.position.by, b.position.by))
    return null
  if (isSetAgainst(a, b)) return null
  const [first, second] = [moments(a, setting), moments(b, setting)]
  const apart =
    first.length > 0 && second.length > 0 && (first.at(-1)! < second[0]! || second.at(-1)! < first[0]!)
  return apart
    ? judged(
        'update',
        'later-count',
        'Every article with one figure speaks later than every one with the other.',
        a,
        b,
      )
    : null
}

/** Whether one article gives both figures: it sets them against each other, the later one has not put out the earlier. */
const isSetAgainst = (a: Stand, b: Stand): boolean =>
  a.answers.some((x) => b.answers.some((y) => x.span.article === y.span.article))

/** When an answer was given, as exactly as is known: the day in its sentence, else its article's time stamp. */
function moment(answer: Answer, { story }: Setting): string | null {
  const { meta } = story.article(answer.span.article).metadata
  return meta.publishedAt && meta.publishedAt.slice(0, 10) === answer.asOf ? meta.publishedAt : answer.asOf
}

const moments = (s: Stand, setting: Setting): string[] =>
  s.answers.flatMap((x) => moment(x, setting) ?? []).sort()

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
  replaced,
  otherModality,
  narrower,
  widerState,
  compatible,
  confined,
  oneUtterance,
  laterWord,
  laterCount,
  otherwise,
]
