import type { Dossier, LineageEdge } from '../../model/index.js'
import type { View } from '../view.js'
import { type Html, html } from './markup.js'

interface Node {
  readonly id: string
  readonly label: string
  readonly inferred: boolean
  readonly x: number
  readonly y: number
}

const COLUMN = 110
const ROW = 78
const RADIUS = 20

/** Who derives from whom: ancestors above, copies below; dashed where no direction could be told, hollow where a text is inferred. */
export function lineageDrawing(view: View): Html | null {
  const { dossier } = view
  const edges = dossier.lineage.filter((e) => !e.reduced && e.kind !== 'shared-origin')
  const drawn = [...edges, ...dossier.lineage.filter((e) => !e.reduced && e.kind === 'shared-origin')]
  if (drawn.length === 0 && dossier.ancestors.length === 0) return null
  const nodes = layout(dossier, drawn, view)
  const at = new Map(nodes.map((n) => [n.id, n]))
  const width = Math.max(...nodes.map((n) => n.x)) + COLUMN / 2
  const height = Math.max(...nodes.map((n) => n.y)) + ROW / 2
  const links = dossier.ancestors.flatMap((a) =>
    a.articles.map((to) => link(at.get(a.id), at.get(to), 'inferred', true)),
  )
  return html`<svg class="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Lineage of the articles; the list below says the same"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>${links}${drawn.map((e) => link(at.get(e.from), at.get(e.to), e.kind, e.directed))}${nodes.map(
    (n) =>
      html`<g class="${n.inferred ? 'node inferred' : 'node'}"><circle cx="${n.x}" cy="${n.y}" r="${RADIUS}"/><text x="${n.x}" y="${n.y + 5}" text-anchor="middle">${n.label}</text></g>`,
  )}</svg>`
}

/** Rows by the longest way down from an article that derives from none; within a row in the dossier's order. */
function layout(dossier: Dossier, edges: readonly LineageEdge[], view: View): Node[] {
  const related = new Set([
    ...edges.flatMap((e) => [e.from, e.to]),
    ...dossier.ancestors.flatMap((a) => a.articles),
  ])
  const depth = new Map(
    [...related].map((id) => [id, dossier.ancestors.some((a) => a.articles.includes(id)) ? 1 : 0]),
  )
  const directed = edges.filter((e) => e.directed)
  for (let round = 0; round < related.size; round++)
    for (const e of directed)
      depth.set(e.to, Math.max(depth.get(e.to)!, Math.min(related.size, depth.get(e.from)! + 1)))
  const filled = new Map<number, number>()
  const place = (id: string, label: string, inferred: boolean, row: number): Node => {
    const column = filled.get(row) ?? 0
    filled.set(row, column + 1)
    return { id, label, inferred, x: COLUMN / 2 + column * COLUMN, y: ROW / 2 + row * ROW }
  }
  return [
    ...dossier.ancestors.map((a) => place(a.id, a.name ?? '?', true, 0)),
    ...dossier.articles
      .filter((a) => related.has(a.id))
      .map((a) => place(a.id, view.letter(a.id), false, depth.get(a.id)!)),
  ]
}

function link(from: Node | undefined, to: Node | undefined, kind: string, directed: boolean): Html | null {
  if (!from || !to) return null
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const p = (n: number): number => Math.round(n * 10) / 10
  const [x1, y1, x2, y2] = [
    from.x + ux * RADIUS,
    from.y + uy * RADIUS,
    to.x - ux * (RADIUS + 2),
    to.y - uy * (RADIUS + 2),
  ].map(p)
  // Neighbours in one row are joined by an arc, so that a line never runs through a third.
  const bend = dy === 0 ? ROW / 2 : 0
  const path = bend
    ? `M${x1} ${y1}Q${p((from.x + to.x) / 2)} ${p(from.y + bend)} ${x2} ${y2}`
    : `M${x1} ${y1}L${x2} ${y2}`
  return html`<path class="edge ${kind}" d="${path}"${directed ? html` marker-end="url(#tip)"` : html` stroke-dasharray="4 4"`}/>`
}
