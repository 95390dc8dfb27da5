import type { Entity, Span } from '../../model/index.js'

/** Indexes of the spans that lie inside `outer`; `spans` ascend by start. */
export function indexesWithin(spans: readonly Span[], outer: Span): number[] {
  const out: number[] = []
  for (let i = firstFrom(spans, outer.start); i < spans.length && spans[i]!.start < outer.end; i++)
    if (spans[i]!.end <= outer.end) out.push(i)
  return out
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

export interface Mention extends Span {
  readonly entity: string
}

export const mentionsOf = (entities: readonly Entity[]): Mention[] =>
  entities
    .flatMap((e) => e.mentions.map((m) => ({ entity: e.id, start: m.start, end: m.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
