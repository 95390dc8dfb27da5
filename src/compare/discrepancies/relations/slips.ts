import { judged, type RelationRule, type Stand } from '../answer.js'

/** "43 pieces" and "430": one number with a nought too many or too few. What is counted on from day to day may well grow tenfold from a round number. */
export const noughtTooMany: RelationRule = (a, b) => {
  const [x, y] = [numberOf(a), numberOf(b)]
  if (x === null || y === null || Math.max(x, y) !== TENFOLD * Math.min(x, y)) return null
  const counted = [a, b].some((s) => s.answers.some((w) => w.goesOn === true))
  return !counted || Math.min(x, y) % TENFOLD !== 0
    ? judged(
        'conflict',
        'nought-too-many',
        'One figure is ten times the other: a nought too many or too few.',
        a,
        b,
      )
    : null
}

const TENFOLD = 10

/** The one number of a position, from ten on. */
function numberOf({ position: { bounds } }: Stand): number | null {
  const [min, max] = [bounds?.min ?? null, bounds?.max ?? null]
  return min !== null && min === max && min >= TENFOLD ? min : null
}
