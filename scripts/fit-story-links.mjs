#!/usr/bin/env node
// Fits the weights of src/cluster/link.fitted.ts: how likely two articles are of one story.
//   npm run build && node scripts/fit-story-links.mjs ../shared/bench/sets
// Rarity is counted on attribution.train.jsonl.gz, as the shipped counts hold the very articles that are fitted on.
// Logistic regression (Newton, ridge 0.5) over all pairs of the set clustering.jsonl.gz whose vectors touch. Six numbers are kept, no text.
import { writeFileSync } from 'node:fs'
import { Frequencies } from '../dist/cluster/frequencies.js'
import { features } from '../dist/cluster/link.js'
import { profileOf } from '../dist/cluster/terms.js'
import { cosine, vectorsOf } from '../dist/cluster/vectors.js'
import { wordsOf } from './fit/counting.mjs'
import { newton } from './fit/logistic.mjs'
import { readLines } from './fit/sets.mjs'

const folder = process.argv[2]
if (!folder) {
  console.error(
    'usage: fit-story-links.mjs FOLDER (holding clustering.jsonl.gz and attribution.train.jsonl.gz)',
  )
  process.exit(2)
}
const LEAST = 0.02
const RIDGE = 0.5
const rows = readLines(`${folder}/clustering.jsonl.gz`)
const pack = { rarity: rarityOf(readLines(`${folder}/attribution.train.jsonl.gz`)) }
const frequencies = new Frequencies()
const profiles = rows.map((row) => profileOf(row, pack))
for (const profile of profiles) frequencies.add(profile)
const vectors = vectorsOf(profiles, frequencies, pack)

const pairs = []
for (let i = 0; i < rows.length; i++)
  for (let j = 0; j < i; j++)
    if (cosine(vectors[i].all, vectors[j].all) >= LEAST)
      pairs.push({ x: features(vectors[i], vectors[j]), y: rows[i].gold === rows[j].gold ? 1 : 0 })
const weights = newton(pairs, () => RIDGE)
writeFileSync(
  new URL('../src/cluster/link.fitted.ts', import.meta.url),
  `// Written by scripts/fit-story-links.mjs from ${pairs.length} pairs of the ${rows.length} articles of clustering.jsonl.gz.
// In the order of features() in link.ts.
export const LINK_WEIGHTS: readonly number[] = [${weights.map((w) => w.toFixed(3)).join(', ')}]
`,
)
console.log(weights.map((w) => w.toFixed(3)).join(' '))

/** Inverse document frequency as the shipped counts have it: words in fewer than three texts count as never seen. */
function rarityOf(articles) {
  const counts = new Map()
  for (const { text } of articles)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => {
    const n = counts.get(word) ?? 0
    return Math.log((articles.length + 1) / ((n >= 3 ? n : 0) + 1))
  }
}
