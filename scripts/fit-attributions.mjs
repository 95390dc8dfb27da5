#!/usr/bin/env node
// Fits the two chains of the attribution model and writes src/lang/en/attribution-{cues,roles}.fitted.ts.
//   npx tsc -b && node scripts/fit-attributions.mjs ../shared/bench/sets [--try] [--epochs-cues N] [--epochs-roles N]
// --try fits on nine tenths of the texts, measures on the last tenth, and writes nothing.
// Read: attribution.train.jsonl.gz. No text is kept: weights by hashed feature only. Deterministic.
import { writeFileSync } from 'node:fs'
import * as cue from '../dist/extract/attributions/model/cue-features.js'
import { findByModel, findModelCues, markCues, rolesOf } from '../dist/extract/attributions/model/decode.js'
import { cueHints, draftsByUnit, roleHints } from '../dist/extract/attributions/model/hints.js'
import * as role from '../dist/extract/attributions/model/role-features.js'
import { QUOTATION, readUnits, unitOf } from '../dist/extract/attributions/model/units.js'
import { windowOf } from '../dist/extract/attributions/model/window.js'
import { firstAtOrAfter } from '../dist/extract/attributions/quotations/marks.js'
import { findRuleDrafts } from '../dist/extract/attributions/rules.js'
import { lookAt } from '../dist/extract/attributions/scene.js'
import { sumLabels } from '../dist/kernels/chain.js'
import { FeatureBuffer } from '../dist/kernels/features.js'
import { packTable } from '../dist/kernels/packed.js'
import { english } from '../dist/lang/en/index.js'
import { annotate } from '../dist/text/annotate.js'
import { readLines } from './fit/sets.mjs'

const option = (name, fallback) => {
  const i = process.argv.indexOf(`--${name}`)
  return i < 0 ? fallback : Number(process.argv[i + 1])
}
const trying = process.argv.includes('--try')
const SETTINGS = {
  cueRows: 1 << option('cue-bits', 19),
  roleRows: 1 << option('role-bits', 19),
  edgeRows: 1 << option('edge-bits', 17),
  cueEpochs: option('epochs-cues', 6),
  roleEpochs: option('epochs-roles', 5),
  rate: option('rate', 0.1),
  roleRate: option('role-rate', 0.02),
  folds: option('folds', 2),
  nulls: option('nulls', 0),
  l1: option('l1', 2e-5),
  cueL1: option('cue-l1', 1.3e-5),
  damping: option('damping', 1),
  minimum: option('minimum', 3),
  bias: option('bias', -0.5),
}

// ---- texts
function prepare(row) {
  const text = annotate(row.text, english)
  const scene = lookAt(text, english)
  const units = readUnits(scene)
  const drafts = findRuleDrafts(scene)
  const range = ({ start, end }) => {
    const first = firstAtOrAfter(text, start)
    const last = firstAtOrAfter(text, end)
    return last > first ? { first: unitOf(units, first), last: unitOf(units, last - 1) + 1 } : null
  }
  const gold = row.gold.map((g) => ({
    cue: g.cue.length ? range(g.cue[0]) : null,
    source: g.source.map(range).filter(Boolean),
    content: g.content.map(range).filter(Boolean),
  }))
  return { row, scene, units, drafts, gold, hints: cueHints(units, drafts) }
}

// ---- instances of a chain: feature ids of all positions, one after the other, and the right labels
function instance(labels, length, gold, node, edge, forbidden) {
  const buffer = new FeatureBuffer()
  const nodeAt = new Int32Array(length + 1)
  const edgeAt = new Int32Array(length + 1)
  const nodes = []
  const edges = []
  for (let t = 0; t < length; t++) {
    buffer.clear()
    if (!forbidden[t]) node(t, buffer)
    for (let k = 0; k < buffer.length; k++) nodes.push(buffer.ids[k])
    nodeAt[t + 1] = nodes.length
    buffer.clear()
    if (t > 0) edge(t, buffer)
    for (let k = 0; k < buffer.length; k++) edges.push(buffer.ids[k])
    edgeAt[t + 1] = edges.length
  }
  return {
    labels,
    length,
    gold,
    forbidden,
    nodeAt,
    edgeAt,
    nodeIds: Int32Array.from(nodes),
    edgeIds: Int32Array.from(edges),
  }
}

function cueInstances(doc) {
  const { units, hints, gold } = doc
  const labels = new Uint8Array(units.count)
  for (const { cue: c } of gold)
    if (c) for (let u = c.first; u < c.last; u++) labels[u] = u === c.first ? cue.BEGINS : cue.INSIDE
  const found = []
  for (let line = 0; line + 1 < units.lines.length; line++) {
    const from = units.lines[line]
    const to = units.lines[line + 1]
    const right = labels.slice(from, to)
    const forbidden = new Uint8Array(to - from)
    for (let t = 0; t < right.length; t++) {
      if (units.pos[from + t] >= QUOTATION) {
        forbidden[t] = 1
        right[t] = cue.OUTSIDE
      }
      if (right[t] === cue.INSIDE && (t === 0 || right[t - 1] === cue.OUTSIDE)) right[t] = cue.BEGINS
      if (right[t] === cue.INSIDE && forbidden[t]) right[t] = cue.OUTSIDE
    }
    found.push(
      instance(
        cue.CUE_LABELS,
        to - from,
        right,
        (t, out) => cue.cueFeatures(units, hints, from + t, from, to, out),
        (t, out) => cue.cueEdgeFeatures(units, hints, from + t, from, to, out),
        forbidden,
      ),
    )
  }
  return found
}

function roleInstances(doc, predicted) {
  const { units, scene, drafts, gold } = doc
  const byUnit = draftsByUnit(units, drafts)
  const taken = markCues(units, predicted)
  const byCue = new Map()
  for (const g of gold) if (g.cue) byCue.set(`${g.cue.first}-${g.cue.last}`, g)
  const cues = [...gold.filter((g) => g.cue).map((g) => ({ cue: g.cue, g }))]
  for (const p of predicted) {
    if (byCue.has(`${p.first}-${p.last}`)) continue
    // a predicted cue that overlaps a right one stands for it; one that overlaps none has neither source nor content
    const near = gold.find((g) => g.cue && g.cue.first < p.last && p.first < g.cue.last)
    if (near || SETTINGS.nulls) cues.push({ cue: p, g: near ?? null })
  }
  return cues.flatMap(({ cue: c, g }) => {
    if (units.pos[c.first] >= QUOTATION) return []
    const window = windowOf(scene, units, c.first, c.last)
    const before = taken.slice(c.first, c.last)
    taken.fill(0, c.first, c.last)
    const view = role.viewWindow(units, window, taken, roleHints(scene, units, window, byUnit))
    taken.set(before, c.first)
    const length = window.to - window.from
    const right = new Uint8Array(length)
    const put = (r, label) => {
      for (let u = Math.max(window.from, r.first); u < Math.min(window.to, r.last); u++)
        right[u - window.from] = label
    }
    for (const r of g?.content ?? []) put(r, role.CONTENT)
    for (const r of g?.source ?? []) put(r, role.SOURCE)
    const forbidden = new Uint8Array(length).fill(1, c.first - window.from, c.last - window.from)
    for (let t = 0; t < length; t++) if (forbidden[t]) right[t] = role.NONE
    return [
      instance(
        role.ROLE_LABELS,
        length,
        right,
        (t, out) => role.roleFeatures(view, window.from + t, out),
        (t, out) => role.roleEdgeFeatures(view, window.from + t, out),
        forbidden,
      ),
    ]
  })
}

// ---- fitting: stochastic gradient ascent on the conditional likelihood with AdaGrad steps
function generator(seed) {
  let s = seed >>> 0
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 4294967296
  }
}
function shuffled(list, random) {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j], out[i]]
  }
  return out
}

/** Weights by AdaGrad with regularised dual averaging (Duchi, Hazan, Singer 2011): small sums of gradients stay exactly zero. */
/** Weights below this are not worth their bytes. */
const SMALLEST = 0.015

class Table {
  constructor(rows, width, rate, l1) {
    this.rate = rate
    this.l1 = l1
    this.width = width
    this.mask = rows - 1
    this.weights = new Float32Array(rows * width)
    this.sums = new Float32Array(rows * width)
    this.squares = new Float32Array(rows * width)
    this.counts = new Uint32Array(rows)
    this.steps = 0
  }
  count(ids) {
    for (const id of ids) this.counts[id & this.mask]++
  }
  score(ids, a, b, scores, at) {
    const { width, mask, weights, counts } = this
    for (let f = a; f < b; f++) {
      const row = ids[f] & mask
      if (counts[row] < SETTINGS.minimum) continue
      for (let k = 0; k < width; k++) scores[at + k] += weights[row * width + k]
    }
  }
  learn(ids, a, b, gradient, at) {
    const { width, mask, weights, sums, squares, counts } = this
    const threshold = this.l1 * this.steps
    for (let f = a; f < b; f++) {
      const row = ids[f] & mask
      if (counts[row] < SETTINGS.minimum) continue
      for (let k = 0; k < width; k++) {
        const g = gradient[at + k]
        if (Math.abs(g) < 1e-4) continue
        const i = row * width + k
        squares[i] += g * g
        sums[i] += g
        weights[i] = this.weight(i, threshold)
      }
    }
  }
  weight(i, threshold) {
    const size = Math.abs(this.sums[i]) - threshold
    if (size <= 0) return 0
    return (Math.sign(this.sums[i]) * this.rate * size) / (SETTINGS.damping + Math.sqrt(this.squares[i]))
  }
  /** Brings all weights, also those long not touched, to the present threshold. */
  settle() {
    const threshold = this.l1 * this.steps
    for (let i = 0; i < this.weights.length; i++)
      if (this.sums[i] !== 0) this.weights[i] = this.weight(i, threshold)
  }
  /** As signed bytes; weights that round to nothing vanish. */
  quantised() {
    const size = Float32Array.from(this.weights, Math.abs).sort()
    const top = size[size.length - 1 - Math.floor(size.length * 0.0001)]
    const scale = top / 127
    const values = Int8Array.from(this.weights, (w) => {
      const v = Math.max(-127, Math.min(127, Math.round(w / scale)))
      return Math.abs(v) * scale < SMALLEST ? 0 : v
    })
    return { width: this.width, mask: this.mask, scale, values }
  }
}

function scored(x, nodes, edges) {
  const { length, labels } = x
  const node = new Float64Array(length * labels)
  const edge = new Float64Array(length * labels * labels)
  for (let t = 0; t < length; t++) {
    if (x.forbidden[t]) for (let y = 1; y < labels; y++) node[t * labels + y] = -1e6
    nodes.score(x.nodeIds, x.nodeAt[t], x.nodeAt[t + 1], node, t * labels)
    edges.score(x.edgeIds, x.edgeAt[t], x.edgeAt[t + 1], edge, t * labels * labels)
  }
  return { length, labels, nodes: node, edges: edge }
}

function train(instances, { rows, epochs, rate, l1 }, name, watch) {
  const labels = instances[0].labels
  const nodes = new Table(rows, labels, rate, l1)
  const edges = new Table(SETTINGS.edgeRows, labels * labels, rate, l1)
  for (const x of instances) {
    nodes.count(x.nodeIds)
    edges.count(x.edgeIds)
  }
  const random = generator(20240601)
  const square = labels * labels
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const x of shuffled(instances, random)) {
      const chain = scored(x, nodes, edges)
      const sums = sumLabels(chain)
      const { forward, backward, total } = sums
      const gNode = new Float64Array(x.length * labels)
      const gEdge = new Float64Array(x.length * square)
      let right = 0
      for (let t = 0; t < x.length; t++) {
        right += chain.nodes[t * labels + x.gold[t]]
        for (let y = 0; y < labels; y++) {
          gNode[t * labels + y] = -Math.exp(forward[t * labels + y] + backward[t * labels + y] - total)
          if (t > 0)
            for (let y0 = 0; y0 < labels; y0++) {
              const i = (t * labels + y0) * labels + y
              gEdge[i] = -Math.exp(
                forward[(t - 1) * labels + y0] +
                  chain.edges[i] +
                  chain.nodes[t * labels + y] +
                  backward[t * labels + y] -
                  total,
              )
            }
        }
        gNode[t * labels + x.gold[t]] += 1
        if (t > 0) {
          const i = (t * labels + x.gold[t - 1]) * labels + x.gold[t]
          right += chain.edges[i]
          gEdge[i] += 1
        }
      }
      loss += total - right
      nodes.steps++
      edges.steps++
      for (let t = 0; t < x.length; t++) {
        nodes.learn(x.nodeIds, x.nodeAt[t], x.nodeAt[t + 1], gNode, t * labels)
        edges.learn(x.edgeIds, x.edgeAt[t], x.edgeAt[t + 1], gEdge, t * square)
      }
    }
    nodes.settle()
    edges.settle()
    if (watch && trying) console.log(`  ${watch({ nodes: nodes.quantised(), edges: edges.quantised() })}`)
    console.log(`${name} epoch ${epoch + 1}: loss ${(loss / instances.length).toFixed(4)} (${time()})`)
  }
  return { nodes: nodes.quantised(), edges: edges.quantised() }
}

const began = Date.now()
const time = () => `${((Date.now() - began) / 1000).toFixed(0)} s`

// ---- measuring, on units: exact spans of source, cue, content
function measure(docs, weights) {
  const hit = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] }
  const spanKey = (rs) =>
    joined(rs)
      .map((r) => `${r.first}-${r.last}`)
      .join()
  for (const doc of docs) {
    const found = findByModel(doc.scene, doc.drafts, weights)
    const inUnits = (r) => ({ first: unitOf(doc.units, r.first), last: unitOf(doc.units, r.last - 1) + 1 })
    for (const [roleName, gold, got] of [
      ['source', doc.gold.map((g) => g.source), found.map((f) => (f.source ? [inUnits(f.source)] : []))],
      ['cue', doc.gold.map((g) => (g.cue ? [g.cue] : [])), found.map((f) => (f.cue ? [inUnits(f.cue)] : []))],
      ['content', doc.gold.map((g) => g.content), found.map((f) => f.content.map(inUnits))],
    ]) {
      const set = (list) => new Set(list.filter((r) => r.length).map((r) => spanKey(r)))
      const G = set(gold)
      const P = set(got)
      hit[roleName][0] += [...P].filter((k) => G.has(k)).length
      hit[roleName][1] += P.size
      hit[roleName][2] += G.size
    }
  }
  return Object.entries(hit)
    .map(
      ([k, [c, p, g]]) =>
        `${k} P ${(c / p).toFixed(3)} R ${(c / g).toFixed(3)} F ${((2 * c) / (p + g)).toFixed(3)}`,
    )
    .join('   ')
}
function joined(ranges) {
  const out = []
  for (const r of ranges) {
    const before = out[out.length - 1]
    if (before && before.last === r.first) out[out.length - 1] = { first: before.first, last: r.last }
    else out.push(r)
  }
  return out
}

function measureCues(docs, cues) {
  return [-0.5, 0, 0.5]
    .map((cueBias) => {
      let [c, p, g] = [0, 0, 0]
      for (const doc of docs) {
        const key = (r) => `${r.first}-${r.last}`
        const G = new Set(doc.gold.filter((x) => x.cue).map((x) => key(x.cue)))
        const P = findModelCues(doc.units, doc.hints, cues, cueBias).map(key)
        c += P.filter((k) => G.has(k)).length
        p += P.length
        g += G.size
      }
      return `${cueBias}: ${((2 * c) / (p + g)).toFixed(4)}`
    })
    .join('  ')
}

const goldCues = (doc) => doc.gold.flatMap((g) => (g.cue ? [{ ...g.cue, odds: 0 }] : []))
const EVERY = { bias: 0, content: 0, threshold: -Infinity }

/** Share of right cues whose source, content and both are exact. */
function measureRoles(docs, roles) {
  let [n, s, c, both] = [0, 0, 0, 0]
  for (const doc of docs) {
    const key = (rs) =>
      joined(rs.filter(Boolean))
        .map((r) => `${r.first}-${r.last}`)
        .join()
    const inUnits = (r) => r && { first: unitOf(doc.units, r.first), last: unitOf(doc.units, r.last - 1) + 1 }
    const found = new Map(
      rolesOf(doc.scene, doc.units, doc.drafts, goldCues(doc), { roles, decision: EVERY }).map((d) => [
        unitOf(doc.units, d.cue.first),
        d,
      ]),
    )
    for (const g of doc.gold) {
      if (!g.cue) continue
      n++
      const d = found.get(g.cue.first)
      const okS = key(g.source) === key([inUnits(d?.source)])
      const okC = key(g.content) === key(d?.content.map(inUnits) ?? [])
      if (okS) s++
      if (okC) c++
      if (okS && okC) both++
    }
  }
  return `source ${(s / n).toFixed(4)} content ${(c / n).toFixed(4)} both ${(both / n).toFixed(4)}`
}

// ---- the whole way
const folder = process.argv[2]
const rows = readLines(`${folder}/attribution.train.jsonl.gz`)
const docs = rows.map(prepare)
console.log(`${docs.length} texts read (${time()})`)
const held = trying ? docs.filter((_, i) => i % 10 === 7) : []
const fitted = trying ? docs.filter((_, i) => i % 10 !== 7) : docs

if (process.argv.includes('--roles-only')) {
  const given = fitted.flatMap((doc) => roleInstances(doc, goldCues(doc)))
  fitRoles(given)
  process.exit(0)
}
const folds = Array.from({ length: SETTINGS.folds }, (_, h) =>
  fitted.filter((_, i) => i % SETTINGS.folds === h),
)
const instances = folds.map((fold) => fold.flatMap(cueInstances))
const cues = fitCues(instances.flat(), 'cues', (w) => measureCues(held, w))
if (process.argv.includes('--cues-only')) process.exit(0)
// The roles are fitted to the cues that will be found: each fold gets those of a chain fitted on the others.
const roleData = folds.flatMap((fold, h) => {
  const others = fitCues(instances.filter((_, i) => i !== h).flat(), `cues without fold ${h + 1}`)
  return fold.flatMap((doc) => roleInstances(doc, findModelCues(doc.units, doc.hints, others, SETTINGS.bias)))
})
instances.length = 0
console.log(`${roleData.length} cues to fit roles on (${time()})`)
const roles = fitRoles(roleData)
if (trying)
  for (const content of [0, 0.2, 0.5, 1])
    for (const threshold of [-0.6, -0.2, 0.2, 0.6]) {
      const decision = { bias: SETTINGS.bias, content, threshold }
      console.log(`${content} ${threshold}: ${measure(held, { cues, roles, decision })}`)
    }
const target = process.argv.includes('--save')
  ? process.argv[process.argv.indexOf('--save') + 1]
  : new URL('../src/lang/en/', import.meta.url).pathname
if (!trying || process.argv.includes('--save'))
  for (const [name, weights] of [
    ['cues', cues],
    ['roles', roles],
  ])
    write(`${target}/attribution-${name}.fitted.ts`, name, weights)

function fitCues(data, name, watch) {
  return train(
    data,
    { rows: SETTINGS.cueRows, epochs: SETTINGS.cueEpochs, rate: SETTINGS.rate, l1: SETTINGS.cueL1 },
    name,
    watch,
  )
}
function fitRoles(data) {
  return train(
    data,
    { rows: SETTINGS.roleRows, epochs: SETTINGS.roleEpochs, rate: SETTINGS.roleRate, l1: SETTINGS.l1 },
    'roles',
    (w) => measureRoles(held, w),
  )
}
function write(file, name, weights) {
  const table = ({ width, rows: n, scale, data }) =>
    `{ width: ${width}, rows: ${n}, scale: ${scale}, data: '${data}' }`
  const lines = ['nodes', 'edges'].map((k) => `  ${k}: ${table(packTable(weights[k]))},\n`)
  writeFileSync(
    file,
    `// Written by scripts/fit-attributions.mjs from attribution.train.jsonl.gz; see docs/models.md.\nexport const ${name.toUpperCase()} = {\n${lines.join('')}}\n`,
  )
  console.log(`${file}: ${lines.join('').length} characters`)
}
