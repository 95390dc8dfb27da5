import { firstFrom } from '../../kernels/lower-bound.js'
import type { Entity, Span } from '../../model/index.js'

/** Indexes of the spans that lie inside `outer`; `spans` ascend by start. */
export function indexesWithin(spans: readonly Span[], outer: Span): number[] {
  const out: number[] = []
  for (let i = firstFrom(spans, outer.start); i < spans.length && spans[i]!.start < outer.end; i++)
    if (spans[i]!.end <= outer.end) out.push(i)
  return out
}

export interface Mention extends Span {
  readonly entity: string
}

export const mentionsOf = (entities: readonly Entity[]): Mention[] =>
  entities
    .flatMap((e) => e.mentions.map((m) => ({ entity: e.id, start: m.start, end: m.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
