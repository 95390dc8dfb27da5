import type { LineageEdge, Reason, Utterance } from '../../model/index.js'

/** Edges with the slips that both their articles have in a quotation as further reasons: shared errors are evidence of a shared source. */
export function withSharedSlips(
  edges: readonly LineageEdge[],
  utterances: readonly Utterance[],
): readonly LineageEdge[] {
  const slips = utterances.flatMap((u) => u.remarks.filter((r) => r.rule === 'shared-slip'))
  if (slips.length === 0) return edges
  return edges.map((e) => {
    const shared = slips.flatMap((s) => betweenBoth(s, e) ?? [])
    return shared.length > 0 ? { ...e, because: [...e.because, ...shared] } : e
  })
}

function betweenBoth(slip: Reason, { from, to }: LineageEdge): Reason | null {
  const spans = slip.spans.filter((s) => s.article === from || s.article === to)
  return new Set(spans.map((s) => s.article)).size === 2 ? { ...slip, spans } : null
}
