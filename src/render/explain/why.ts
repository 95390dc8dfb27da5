import type { Attribution, DateMention, Entity, Quantity } from '../../model/index.js'

/** Kind, speaker, stance and rule of an attribution. */
export function describeTelling(a: Attribution, entities: readonly Entity[]): string {
  const speaker = a.speaker === null ? 'speaker unknown' : nameOf(a.speaker, entities)
  const inside = a.parent === null ? '' : ` in ${a.parent}`
  return `${a.kind}${inside}, ${speaker}, ${a.stance}, rule ${a.rule}`
}

const nameOf = (id: string, entities: readonly Entity[]): string =>
  `${id} ${entities.find((e) => e.id === id)?.name ?? ''}`.trim()

/** Value or bounds, approximation, unit, movement and rule of a quantity. */
export function describeQuantity(q: Quantity): string {
  const value = [amount(q), q.unit].filter((x) => x !== null).join(' ')
  const change = q.change === null ? '' : `, ${q.change}`
  const part = q.partOf === null ? '' : ', part of another'
  return `${value}, ${q.approximation}${change}${part}, rule ${q.rule}`
}

const amount = ({ value, min, max }: Quantity): string =>
  value === null ? `${min ?? '…'} to ${max ?? '…'}` : String(value)

export const describeDate = (d: DateMention): string =>
  `${d.value ?? 'too vague for a value'}, ${d.basis}, rule ${d.rule}`
