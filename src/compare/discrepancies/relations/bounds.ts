import type { StoryQuantity } from '../../../model/index.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'

type Bounds = { readonly min: number | null; readonly max: number | null }

export const isLess = (a: Stand, b: Stand): boolean => {
  const [x, y] = [a.position.bounds, b.position.bounds]
  const [most, least] = [x?.max ?? x?.min, y?.min ?? y?.max]
  return typeof most === 'number' && typeof least === 'number' && most <= least
}

/** "More than 30" and "up to 30" are no 30: the side on which a figure leaves its number open. "At least 30" is said of 30. */
export const strictBound = ({ approximation }: Pick<StoryQuantity, 'approximation'>): '' | '>' | '<' =>
  approximation === 'over' ? '>' : approximation === 'under' || approximation === 'up-to' ? '<' : ''

/** Whether two bounds leave no room for each other, however each is rounded. */
export const boundsDisjoint = (x: Bounds, y: Bounds): boolean =>
  (x.max !== null && y.min !== null && x.max < y.min) || (y.max !== null && x.min !== null && y.max < x.min)

/** "1.4 billion" and "up to 1.4 billion", "about 30" and "more than 30", 300 and "about 300". */
export const boundedOtherwise: RelationRule = (a, b) => {
  const [x, y] = [a, b].map((s) => numberIn(s)) as [number | null, number | null]
  const [open, other] = [a, b].map((s) => s.answers[0]?.open ?? '') as [string, string]
  return x !== null && x === y && (open === other || open === '' || other === '')
    ? judged(
        'rounding',
        'one-number',
        'Both give one number, one of them as a bound or as about right.',
        a,
        b,
      )
    : null
}

/** The one number that a position gives, exactly, as about right or as a bound; an order of size ("dozens") gives none. */
const numberIn = ({ position: { bounds }, answers }: Stand): number | null => {
  if (!bounds || answers.every((x) => x.rough === true)) return null
  const { min, max } = bounds
  return min === null || max === null || min === max ? (min ?? max) : null
}

/** The bounds of one leave room for the other. */
export const compatible: RelationRule = (a, b) => {
  const x = boundsOf(a)
  const y = boundsOf(b)
  if (!x || !y) return null
  if (within(x, y) || within(y, x) || areOneAbout(a, b, x, y) || isBetween(a, b) || isBetween(b, a))
    return judged('rounding', 'bounds-compatible', 'The bounds of one figure leave room for the other.', a, b)
  return rounded(x, y) ? judged('rounding', 'rounded', 'One figure is the other, rounded.', a, b) : null
}

/**
 * A position's bounds; "about" so much leaves room as far as its last digit that is not zero was rounded, and no less than a twentieth.
 * "At least 31" and "more than 140" are said of what is hardly more: they leave room up to the next such number, "up to 40" down to it.
 */
function boundsOf({ position, answers }: Stand): Bounds | undefined {
  const { bounds } = position
  if (!bounds) return bounds
  if (answers.every((x) => x.rough === true)) return roughBounds(bounds)
  const hedged = new Set(answers.flatMap((x) => (isExact(x) ? [] : [x.span.article])))
  // A headline has no room for the "nearly" of its text.
  if (answers.some((x) => isExact(x) && !hedged.has(x.span.article))) return bounds
  const rooms = answers.flatMap((x) => (x.rough === true ? [] : (roomOf(x) ?? [])))
  return { min: Math.min(...rooms.map((r) => r.min)), max: Math.max(...rooms.map((r) => r.max)) }
}

/** What an order of size leaves room for. */
export const roughBounds = (bounds: Bounds): Bounds => ({
  ...bounds,
  max: bounds.max ?? nextOrder(bounds.min),
})

/** "Dozens" are fewer than a hundred, "hundreds" fewer than a thousand: nobody calls 249 wounded dozens. */
const nextOrder = (min: number | null): number | null =>
  min === null ? null : 10 ** (Math.floor(Math.log10(Math.max(1, min))) + 1) - 1

/** "Around 1,800" and "some 2,000": each about so many, and one of the two within the room of the other. */
const areOneAbout = (a: Stand, b: Stand, x: Bounds, y: Bounds): boolean => {
  const [m, n] = [numberIn(a), numberIn(b)]
  const about = (s: Stand): boolean => s.answers.every((w) => w.approximate === true)
  if (m === null || n === null || !about(a) || !about(b)) return false
  return within({ min: m, max: m }, y) || within({ min: n, max: n }, x)
}

/** "More than 100" and "up to 120": a number above the one and within the other is no news to either. */
const isBetween = ({ answers: a }: Stand, { answers: b }: Stand): boolean =>
  a.every((x) => b.every((y) => isOpen(x, y)))

const isOpen = ({ open: over, bounds: x }: Answer, { open: under, bounds: y }: Answer): boolean =>
  over === '>' && under === '<' && typeof x?.min === 'number' && typeof y?.max === 'number' && x.min < y.max

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
  if (min === null) return max === null ? null : { min: max - hardly(max) + LEAST, max }
  if (max === null) return { min, max: min + hardly(min) - LEAST }
  if (min !== max || approximate !== true) return { min, max }
  const room = told ?? Math.max(Math.min(10 ** zeros(min) / 2, min * ABOUT), min / 20)
  return { min: min - room, max: min + room }
}

/** What "about 40,000" may be off by at most, however round it is, as a share of it. */
const ABOUT = 0.1

/** What "more than 40", "nearly 1,000" and "up to 40" may be off by at most, however round they are. */
const BOUND = 0.25

/** How far a bound is from what it is said of: up to the next number as round. */
const hardly = (n: number): number => Math.min(10 ** zeros(n), n * BOUND)

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
