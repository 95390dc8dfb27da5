import type { Dossier, LineageEdge } from '../../model/index.js'
import { percent, type View } from '../view.js'
import { displayWidth } from '../width.js'
import { type Html, html } from './markup.js'

interface Node {
  readonly id: string
  readonly label: string
  readonly below: string
  readonly inferred: boolean
  readonly x: number
  readonly y: number
}

const COLUMN = 128
const ROW = 104
const RADIUS = 18
/** More texts than this are told by the list alone. */
const MOST = 40

/** Who derives from whom: ancestors above, copies below; dashed where no direction could be told, a box where a text is inferred. */
export function lineageDrawing(view: View): Html | null {
  const { dossier } = view
  const edges = dossier.lineage.filter((e) => !e.reduced)
  const related = relatedIn(dossier, edges)
  if (related.size === 0) return null
  if (related.size + dossier.ancestors.length > MOST)
    return html`<p class="count">${related.size} articles are related: too many to draw.</p>`
  const nodes = layout(dossier, edges, related, view)
  const at = new Map(nodes.map((n) => [n.id, n]))
  const width = Math.max(...nodes.map((n) => n.x)) + COLUMN / 2
  const height = Math.max(...nodes.map((n) => n.y)) + ROW / 2 + 4
  const unseen = dossier.ancestors.flatMap((a) =>
    a.articles.map((to) => link(at.get(a.id), at.get(to), 'inferred', true, '')),
  )
  const links = edges.map((e) =>
    link(at.get(e.from), at.get(e.to), e.kind, e.directed, e.share > 0 ? percent(e.share) : ''),
  )
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Lineage drawing"><svg class="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Lineage of the articles; the list below says the same"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>${unseen}${links}${nodes.map(node)}</svg></div>${legend(edges, dossier)}`
}

const relatedIn = (dossier: Dossier, edges: readonly LineageEdge[]): ReadonlySet<string> =>
  new Set([...edges.flatMap((e) => [e.from, e.to]), ...dossier.ancestors.flatMap((a) => a.articles)])

/** Rows by the longest way down from a text that derives from none; in a row, near those above. */
function layout(
  dossier: Dossier,
  edges: readonly LineageEdge[],
  related: ReadonlySet<string>,
  view: View,
): Node[] {
  const parents = parentsOf(dossier, edges)
  const depth = depthsOf(related, parents)
  const x = new Map<string, number>()
  const given = dossier.articles.filter((a) => related.has(a.id))
  const rows = [...new Set(depth.values())]
    .sort((a, b) => a - b)
    .map((d) => given.filter((a) => depth.get(a.id) === d))
  for (const [i, a] of dossier.ancestors.entries()) x.set(a.id, COLUMN / 2 + i * COLUMN)
  for (const row of rows) {
    const centre = (id: string): number => mean((parents.get(id) ?? []).flatMap((p) => x.get(p) ?? []))
    for (const [i, a] of row.toSorted((a, b) => centre(a.id) - centre(b.id)).entries())
      x.set(a.id, COLUMN / 2 + (i + (depth.get(a.id) === 0 ? dossier.ancestors.length : 0)) * COLUMN)
  }
  const inferred = dossier.ancestors.map((a) => ({
    id: a.id,
    label: a.name ?? 'unseen',
    below: '',
    inferred: true,
  }))
  const articles = given.map((a) => ({
    id: a.id,
    label: view.letter(a.id),
    below: short(a.outlet ?? view.title(a)),
    inferred: false,
  }))
  return [...inferred, ...articles].map((n) => ({
    ...n,
    label: n.inferred ? short(n.label) : n.label,
    x: x.get(n.id) ?? COLUMN / 2,
    y: ROW / 2 + (n.inferred ? 0 : (depth.get(n.id) ?? 0)) * ROW,
  }))
}

function parentsOf({ ancestors }: Dossier, edges: readonly LineageEdge[]): ReadonlyMap<string, string[]> {
  const parents = new Map<string, string[]>()
  const add = (to: string, from: string): void => void parents.set(to, [...(parents.get(to) ?? []), from])
  for (const a of ancestors) for (const to of a.articles) add(to, a.id)
  for (const e of edges) if (e.directed) add(e.to, e.from)
  return parents
}

function depthsOf(
  related: ReadonlySet<string>,
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const depth = new Map([...related].map((id) => [id, 0]))
  // As many rounds as there are texts: a circle of credits must not turn forever.
  for (let round = 0; round < related.size; round++)
    for (const id of related)
      for (const p of parents.get(id) ?? [])
        depth.set(id, Math.min(related.size, Math.max(depth.get(id) ?? 0, (depth.get(p) ?? 0) + 1)))
  return depth
}

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((n, x) => n + x, 0) / list.length

const short = (text: string): string => {
  let out = ''
  for (const c of text) {
    if (displayWidth(out) >= 17) return `${out.trimEnd()}…`
    out += c
  }
  return out
}

const p = (n: number): number => Math.round(n * 10) / 10

function link(
  from: Node | undefined,
  to: Node | undefined,
  kind: string,
  directed: boolean,
  label: string,
): Html | null {
  if (!from || !to) return null
  const level = from.y === to.y
  const [a, b] = level && from.x > to.x ? [to, from] : [from, to]
  // Level ones are joined by an arc above, so that a line never runs through a third.
  const rise = Math.min(ROW / 2, 18 + Math.abs(b.x - a.x) / 12)
  const path = level
    ? `M${p(a.x + 12)} ${a.y - 14}Q${p((a.x + b.x) / 2)} ${p(a.y - 14 - rise)} ${p(b.x - 12)} ${b.y - 14}`
    : `M${a.x} ${a.y + (a.inferred ? 14 : RADIUS + 16)}C${a.x} ${p(a.y + 64)} ${b.x} ${p(b.y - 60)} ${b.x} ${b.y - RADIUS - 3}`
  const [x, y] = level
    ? [(a.x + b.x) / 2, a.y - 18 - rise / 2]
    : [(a.x + 2 * b.x) / 3, (a.y + 2 * b.y) / 3 - 4]
  return html`<path class="edge ${kind}${directed ? '' : ' undirected'}" d="${path}"${directed && html` marker-end="url(#tip)"`}/>${label !== '' && html`<text class="share" x="${p(x)}" y="${p(y)}" text-anchor="middle">${label}</text>`}`
}

function node(n: Node): Html {
  if (n.inferred) {
    const half = Math.max(34, displayWidth(n.label) * 4 + 8)
    return html`<g class="node inferred"><rect x="${n.x - half}" y="${n.y - 14}" width="${half * 2}" height="28" rx="5"/><text x="${n.x}" y="${n.y + 5}" text-anchor="middle">${n.label}</text></g>`
  }
  return html`<g class="node"><circle cx="${n.x}" cy="${n.y}" r="${RADIUS}"/><text x="${n.x}" y="${n.y + 5}" text-anchor="middle">${n.label}</text><text class="below" x="${n.x}" y="${n.y + RADIUS + 13}" text-anchor="middle">${n.below}</text></g>`
}

const LEGEND: Readonly<Record<LineageEdge['kind'], string>> = {
  copy: 'copy: most of the words',
  rewrite: 'rewrite: some of the words',
  'shared-origin': 'both from a third text',
  credit: 'names the other as its source',
}

function legend(edges: readonly LineageEdge[], { ancestors }: Dossier): Html {
  const kinds = new Set(edges.map((e) => e.kind))
  const sample = (kind: string, text: string): Html =>
    html`<span><svg width="34" height="10" aria-hidden="true"><path class="edge ${kind}" d="M1 5H33"/></svg> ${text}</span>`
  return html`<p class="legend">${(Object.keys(LEGEND) as LineageEdge['kind'][]).filter((k) => kinds.has(k)).map((k) => sample(k, LEGEND[k]))}${edges.some((e) => !e.directed && e.kind !== 'shared-origin') && sample('undirected', 'direction not known')}${ancestors.length > 0 && html`<span><svg width="34" height="14" aria-hidden="true"><g class="node inferred"><rect x="1" y="1" width="32" height="12" rx="3"/></g></svg> text inferred, not given</span>`}<span>%: share of the one text’s own words that stand in the other</span></p>`
}
