#!/usr/bin/env node
// Fits the weights of src/cluster/link.fitted.ts: how likely two articles are of one story.
//   npm run build && node scripts/fit-story-links.mjs ../shared/bench/sets
// Rarity is counted on attribution.train.jsonl.gz, as the shipped counts hold the very articles that are fitted on.
// Logistic regression (Newton, ridge 0.5) over all pairs of the set clustering.jsonl.gz whose vectors touch. Six numbers are kept, no text.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Frequencies } from '../dist/cluster/frequencies.js'
import { features } from '../dist/cluster/link.js'
import { profileOf } from '../dist/cluster/terms.js'
import { cosine, vectorsOf } from '../dist/cluster/vectors.js'

const folder = process.argv[2]
if (!folder) {
  console.error(
    'usage: fit-story-links.mjs FOLDER (holding clustering.jsonl.gz and attribution.train.jsonl.gz)',
  )
  process.exit(2)
}
const LEAST = 0.02
const RIDGE = 0.5
const load = (name) =>
  gunzipSync(readFileSync(`${folder}/${name}`))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const rows = load('clustering.jsonl.gz')
const pack = { rarity: rarityOf(load('attribution.train.jsonl.gz')) }
const frequencies = new Frequencies()
const profiles = rows.map((row) => profileOf(row, pack))
for (const profile of profiles) frequencies.add(profile)
const vectors = vectorsOf(profiles, frequencies, pack)

const pairs = []
for (let i = 0; i < rows.length; i++)
  for (let j = 0; j < i; j++)
    if (cosine(vectors[i].all, vectors[j].all) >= LEAST)
      pairs.push([features(vectors[i], vectors[j]), rows[i].gold === rows[j].gold ? 1 : 0])
const weights = newton(pairs)
writeFileSync(
  new URL('../src/cluster/link.fitted.ts', import.meta.url),
  `// Written by scripts/fit-story-links.mjs from ${pairs.length} pairs of the ${rows.length} articles of clustering.jsonl.gz.
// In the order of features() in link.ts.
export const LINK_WEIGHTS: readonly number[] = [${weights.map((w) => w.toFixed(3)).join(', ')}]
`,
)
console.log(weights.map((w) => w.toFixed(3)).join(' '))

function newton(data) {
  const size = data[0][0].length
  let w = new Array(size).fill(0)
  for (let round = 0; round < 100; round++) {
    const gradient = w.map((x) => -RIDGE * x)
    const hessian = w.map((_, k) => w.map((_, l) => (k === l ? RIDGE : 0)))
    for (const [x, y] of data) {
      const p = 1 / (1 + Math.exp(-x.reduce((z, v, k) => z + v * w[k], 0)))
      for (let k = 0; k < size; k++) {
        gradient[k] += (y - p) * x[k]
        for (let l = 0; l < size; l++) hessian[k][l] += p * (1 - p) * x[k] * x[l]
      }
    }
    const step = solve(hessian, gradient)
    w = w.map((v, k) => v + step[k])
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return w
}

function solve(matrix, right) {
  const a = matrix.map((row, i) => [...row, right[i]])
  for (let c = 0; c < a.length; c++)
    for (let r = 0; r < a.length; r++) {
      if (r === c) continue
      const m = a[r][c] / a[c][c]
      for (let k = c; k <= a.length; k++) a[r][k] -= m * a[c][k]
    }
  return a.map((row, i) => row[a.length] / row[i])
}

/** Inverse document frequency as the shipped counts have it: words in fewer than three texts count as never seen. */
function rarityOf(articles) {
  const counts = new Map()
  for (const { text } of articles) {
    const plain = text.toLowerCase().replace(/[\u2019\u02bc]/g, "'")
    const words = plain.match(/\p{L}[\p{L}\p{M}]*(?:['-]\p{L}+)*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? []
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => {
    const n = counts.get(word) ?? 0
    return Math.log((articles.length + 1) / ((n >= 3 ? n : 0) + 1))
  }
}
