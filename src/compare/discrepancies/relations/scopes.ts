import type { StoryQuantity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { isActual } from '../../story.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { isLess } from './bounds.js'
import { moments } from './moments.js'

/** "274 passengers" of "312 people": one counts a kind of what the other counts, and no more of them. "Bodies" are no kind of the dead. */
export const narrower: RelationRule = (a, b, { pack }) => {
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
export const widerState: RelationRule = (a, b) => {
  const joined = (s: Stand): boolean => s.answers.some((x) => (x.states?.size ?? 0) > 1)
  const wider = (x: Stand, y: Stand): boolean => joined(x) && !joined(y) && isLess(y, x)
  return wider(a, b) || wider(b, a)
    ? judged('scope', 'wider-state', 'One figure counts more of what befell them.', a, b)
    : null
}

/** "70 wounded", "more than 40 with grave burns": one counts only the graver cases. */
export const graverOnly: RelationRule = (a, b) => {
  const all = (s: Stand): boolean => s.answers.every((x) => x.grave === true)
  const none = (s: Stand): boolean => s.answers.every((x) => x.grave !== true)
  const graver = (x: Stand, y: Stand): boolean => all(x) && none(y) && isLess(x, y)
  return graver(a, b) || graver(b, a)
    ? judged('scope', 'graver-only', 'One figure counts only the graver cases.', a, b)
    : null
}

/** 62 confirmed cases, more than 200 ill: one counts only what is sure. */
export const sureOnly: RelationRule = (a, b) => {
  const sure = (s: Stand): boolean => s.answers.some((x) => x.confirmed === true && x.part !== true)
  const surer = (x: Stand, y: Stand): boolean => sure(x) && !sure(y) && isLess(x, y)
  return surer(a, b) || surer(b, a)
    ? judged('scope', 'sure-only', 'One figure counts only what is confirmed.', a, b)
    : null
}

/** "36 patients had been admitted there" of 41 in hospital: one is counted at a single place, and is no more than the other. */
export const confined: RelationRule = (a, b) => {
  const local = (s: Stand): boolean => s.answers.every((x) => x.confined === true)
  const wide = (s: Stand): boolean => s.answers.every((x) => x.confined !== true)
  return (local(a) && wide(b) && isLess(a, b)) || (local(b) && wide(a) && isLess(b, a))
    ? judged('scope', 'one-place', 'One figure is counted at a single place.', a, b)
    : null
}

/** 38 in one hospital, 31 in the whole country: a part cannot be more than the whole. */
export const partAboveWhole: RelationRule = (a, b, setting) => {
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

/** Characters on either side of a figure where its article may give the whole and the other part. */
const BESIDE = 300

/** Smaller numbers add up by chance. */
const FEW = 10

/** A smaller share makes a number that is rounded, or one of which a few are missing. */
const LEAST_PART = 0.1

const isMeasured = ({ counted, unit }: StoryQuantity): boolean => counted === null && unit !== null

/** "340 are exchanged: 190 go home by the bridge and 150 by train": a part, its whole and the other part in one article. */
export const addsUp: RelationRule = (a, b, { story }) => {
  const [x, y] = [a, b].map(({ position: { bounds } }) => (bounds?.min === bounds?.max ? bounds?.min : null))
  if (x == null || y == null || x === y) return null
  const [part, rest] = [Math.min(x, y), Math.abs(x - y)].sort((m, n) => m - n) as [number, number]
  if (part < FEW || part < LEAST_PART * Math.max(x, y)) return null
  const adds = ({ span }: Answer): boolean => {
    const near = story
      .quantitiesAt({ ...span, start: span.start - BESIDE, end: span.end + BESIDE })
      .filter((q) => !isMeasured(q))
      .map((q) => q.value)
    const parts = near.filter((n) => n === part || n === rest)
    return near.includes(Math.max(x, y)) && parts.includes(part) && parts.includes(rest) && parts.length > 1
  }
  return [...a.answers, ...b.answers].some(adds)
    ? judged(
        'scope',
        'adds-up',
        'An article gives one as a part, the other as the whole, with the rest.',
        a,
        b,
      )
    : null
}

/** What is planned or possible is not counted with what is. */
export const otherModality: RelationRule = (a, b, { story }) => {
  const modal = (x: Answer): boolean => x.claim !== null && !isActual(x.claim, story)
  const [all, none] = [(s: Stand) => s.answers.every(modal), (s: Stand) => !s.answers.some(modal)]
  return (all(a) && none(b)) || (all(b) && none(a))
    ? judged(
        'scope',
        'other-modality',
        'One figure is of what is, the other of what is planned or possible.',
        a,
        b,
      )
    : null
}
