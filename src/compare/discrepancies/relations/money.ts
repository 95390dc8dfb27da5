import { judged, type RelationRule, type Stand } from '../answer.js'

/** "1.4 billion crowns" and "1.4 billion dollars": somebody mistook the money. */
export const otherUnit: RelationRule = (a, b) => {
  const units = (s: Stand): string => s.answers.find((x) => x.unit !== undefined)?.unit ?? ''
  const [x, y] = [a.position.bounds, b.position.bounds]
  const areOne = x !== undefined && x.min === y?.min && x.max === y?.max
  return areOne && units(a) !== units(b)
    ? judged('conflict', 'other-unit', 'The same number is given of other money.', a, b)
    : null
}

/** What two conversions of one amount differ by at most. */
const RATE = 0.1

/** "($1.6 billion)", "or some $1.5bn": one amount, told in other money at another rate. */
export const converted: RelationRule = (a, b) => {
  const [x, y] = [a, b].map((s) => s.position.bounds?.min ?? s.position.bounds?.max ?? 0) as [number, number]
  const are = [a, b].every((s) => s.answers.every((w) => w.converted === true))
  return are && Math.abs(x - y) <= RATE * Math.max(x, y)
    ? judged('rounding', 'converted', 'Both are one amount told in other money.', a, b)
    : null
}
