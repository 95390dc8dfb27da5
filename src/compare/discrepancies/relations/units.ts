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

/** What two conversions of one measure differ by at most. */
const CONVERTED = 0.04

/** "20 kilometres" and "12 miles", "four tonnes" and "some 9,000 pounds": one measure by two systems of units. A month for 30 days is rounded. */
export const twoUnits: RelationRule = (a, b, { pack }) => {
  const unit = (s: Stand): string | undefined => s.answers[0]?.measuredIn
  const [u, v] = [unit(a), unit(b)]
  const [x, y] = [a, b].map((s) => s.position.bounds?.min ?? s.position.bounds?.max ?? 0) as [number, number]
  const isTime = [u, v].some((w) => w === undefined || pack.comparison.timeUnits.has(w))
  return u !== v && !isTime && Math.abs(x - y) <= CONVERTED * Math.max(x, y)
    ? judged('wording', 'two-units', 'One measure is told in two units.', a, b)
    : null
}
