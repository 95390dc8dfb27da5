#!/usr/bin/env node
// Sorts words into clusters by the words they stand beside, for src/lang/en/attribution-clusters.fitted.ts.
//   npx tsc -b && node scripts/fit-attributions-clusters.mjs ../shared/bench/sets
// Read: attribution.train.jsonl.gz, clustering.jsonl.gz. Single words and cluster numbers only; no text is kept.
// Spherical k-means over positive pointwise mutual information with the commonest words to the left and right. Deterministic.
import { writeFileSync } from 'node:fs'
import { english } from '../dist/lang/en/index.js'
import { annotate } from '../dist/text/annotate.js'
import { readLines } from './fit/sets.mjs'

const MINIMUM = 8
const CONTEXTS = 800
const CLUSTERS = 160
const ROUNDS = 12

const folder = process.argv[2]
const sentences = []
/** How often a word is written small: names are left out, they tell of one news story. */
const small = new Map()
for (const set of ['attribution.train.jsonl.gz', 'clustering.jsonl.gz'])
  for (const article of readLines(`${folder}/${set}`)) {
    const { text, tokens, sentences: list } = annotate(article.text, english)
    for (const t of tokens)
      if (/\p{Ll}/u.test(text.charAt(t.start))) small.set(t.lower, (small.get(t.lower) ?? 0) + 1)
    for (const s of list) sentences.push(tokens.slice(s.first, s.last).map((t) => t.lower))
  }

const counts = new Map()
for (const s of sentences) for (const w of s) counts.set(w, (counts.get(w) ?? 0) + 1)
const byCount = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
const context = new Map(byCount.slice(0, CONTEXTS).map(([w], i) => [w, i]))
const words = byCount.filter(([w, n]) => n >= MINIMUM && (small.get(w) ?? 0) * 2 > n).map(([w]) => w)
const index = new Map(words.map((w, i) => [w, i]))

// Counts of context words: to the left in 0 …, to the right in WIDTH ….
const WIDTH = CONTEXTS + 2
const rows = words.map(() => new Map())
const columns = new Float64Array(WIDTH * 2)
let total = 0
const add = (row, column) => {
  row.set(column, (row.get(column) ?? 0) + 1)
  columns[column]++
  total++
}
for (const s of sentences)
  s.forEach((w, i) => {
    const at = index.get(w)
    if (at === undefined) return
    const of = (v) => (v === undefined ? CONTEXTS : (context.get(v) ?? CONTEXTS + 1))
    add(rows[at], of(s[i - 1]))
    add(rows[at], WIDTH + of(s[i + 1]))
  })
const vectors = rows.map((row) => {
  const sum = [...row.values()].reduce((a, b) => a + b, 0)
  const entries = [...row]
    .map(([c, n]) => [c, Math.max(0, Math.log((n * total) / (sum * columns[c])))])
    .filter(([, v]) => v > 0)
  const size = Math.sqrt(entries.reduce((a, [, v]) => a + v * v, 0)) || 1
  return entries.map(([c, v]) => [c, v / size])
})

// The first words, which are the commonest and differ most, are the first centres.
const step = Math.max(1, Math.floor(Math.min(words.length, 2400) / CLUSTERS))
let centres = Array.from({ length: CLUSTERS }, (_, k) => {
  const c = new Float64Array(WIDTH * 2)
  for (const [i, v] of vectors[k * step]) c[i] = v
  return c
})
let cluster = new Int32Array(words.length)
for (let round = 0; round < ROUNDS; round++) {
  cluster = Int32Array.from(vectors, (v) => {
    let best = 0
    let top = -1
    for (let k = 0; k < CLUSTERS; k++) {
      let dot = 0
      for (const [i, x] of v) dot += x * centres[k][i]
      if (dot > top) {
        top = dot
        best = k
      }
    }
    return best
  })
  const next = Array.from({ length: CLUSTERS }, () => new Float64Array(WIDTH * 2))
  vectors.forEach((v, w) => {
    for (const [i, x] of v) next[cluster[w]][i] += x
  })
  centres = next.map((c, k) => {
    const size = Math.sqrt(c.reduce((a, x) => a + x * x, 0))
    return size > 0 ? c.map((x) => x / size) : centres[k]
  })
}
const members = Array.from({ length: CLUSTERS }, (_, k) => words.filter((_, w) => cluster[w] === k).sort())
writeFileSync(
  new URL('../src/lang/en/attribution-clusters.fitted.ts', import.meta.url),
  `// Written by scripts/fit-attributions-clusters.mjs from attribution.train.jsonl.gz and clustering.jsonl.gz: ${words.length} words; see docs/models.md.
// Words that stand beside the same words: a line a cluster.
export const CLUSTERS = \`
${members
  .filter((m) => m.length > 0)
  .map((m) => m.join(' '))
  .join('\n')}
\`
`,
)
console.log(`${words.length} words, largest cluster ${Math.max(...members.map((m) => m.length))}`)
