import type { LineageEdge } from '../../model/index.js'

/**
 * Marks the edges that others imply: a directed one by from → between → to, one without direction by any two that join its ends over
 * a third article, each about as strong. Credits stand for themselves. Of edges without direction that would imply each other in a
 * circle the strongest stay, the first in canonical order where they are equal.
 */
export function markReduced(edges: readonly LineageEdge[]): LineageEdge[] {
  const texts = edges.filter((e) => e.kind !== 'credit')
  const reduced = new Set([...impliedDirected(texts.filter((e) => e.directed)), ...impliedUndirected(texts)])
  return edges.map((edge) => ({ ...edge, reduced: reduced.has(edge) }))
}

/** How much weaker than what it implies an edge may be. */
const ABOUT = 0.9

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, LineageEdge>>

function impliedDirected(edges: readonly LineageEdge[]): LineageEdge[] {
  const next = new Map<string, Map<string, LineageEdge>>()
  for (const edge of edges) remember(next, edge.from, edge.to, edge)
  return edges.filter((edge) => isImplied(edge, next, (between) => next.get(between)?.get(edge.to)))
}

function impliedUndirected(edges: readonly LineageEdge[]): LineageEdge[] {
  const kept = new Map<string, Map<string, LineageEdge>>()
  const keep = (edge: LineageEdge): void => {
    remember(kept, edge.from, edge.to, edge)
    remember(kept, edge.to, edge.from, edge)
  }
  for (const edge of edges) if (edge.directed) keep(edge)
  return edges
    .filter((e) => !e.directed)
    .sort((x, y) => y.share - x.share)
    .filter((edge) => {
      const implied = isImplied(edge, kept, (between) => kept.get(edge.to)?.get(between))
      if (!implied) keep(edge)
      return implied
    })
}

function isImplied(
  edge: LineageEdge,
  next: Neighbours,
  second: (between: string) => LineageEdge | undefined,
): boolean {
  return [...(next.get(edge.from) ?? [])].some(
    ([between, first]) =>
      between !== edge.to && Math.min(first.share, second(between)?.share ?? 0) >= edge.share * ABOUT,
  )
}

function remember(map: Map<string, Map<string, LineageEdge>>, x: string, y: string, edge: LineageEdge): void {
  const known = map.get(x) ?? new Map<string, LineageEdge>()
  known.set(y, edge)
  map.set(x, known)
}
