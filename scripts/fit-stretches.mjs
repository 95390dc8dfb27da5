// Fits which stretches of a sentence are statements of their own (src/extract/claims/stretches/) on annotated events, by logistic regression over the
// tables of evidence.ts. A stretch is right where a mention of a finding in the gold covers much the same text. Prints how well stretches of events
// left out are told; --write writes src/lang/en/claim-stretches.fitted.ts.
//   npx tsc -b && node scripts/fit-stretches.mjs [GOLD.json ARTICLES …] [--write]
import { writeFileSync } from 'node:fs'
import { Grammar } from '../dist/extract/claims/grammar.js'
import { candidatesOf } from '../dist/extract/claims/stretches/candidates.js'
import { CLOSED, tableSizes } from '../dist/extract/claims/stretches/evidence.js'
import { encodeBase64 } from '../dist/kernels/packed.js'
import { annotatedEvents } from './fit/events.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { jaccard } from './score/spans.mjs'

/** A word of the closed classes is known where the texts have it so often. */
const OFTEN = 40
/** From this overlap on with a mention of the gold a stretch is right. */
const RIGHT = 0.85
const FOLDS = 6
const PENALTY = 4
const ROUNDS = 80
/** Log-odds from which a stretch is a claim. */
const LEAST = Math.log(0.07 / 0.93)

const events = annotatedEvents(process.argv.slice(2))
const articles = events.flatMap(({ event }, fold) => {
  const { story, pack } = settingOf(articlesOf(event))
  return story.pool.articles.map((a) => {
    const claims = a.extraction.claims.filter((c) => !c.proposed)
    const analysed = { ...a, extraction: { ...a.extraction, claims } }
    const gold = event.gold.findings.flatMap((f) =>
      f.mentions.filter((m) => m.article === a.article.id).map((m) => event.place(m)),
    )
    return { fold: fold % FOLDS, analysed, gold, grammar: new Grammar(a.annotated, pack.claim) }
  })
})

const words = vocabularyOf(articles)
const sizes = tableSizes(words.length)
const from = sizes.map((_, k) => sizes.slice(0, k).reduce((a, b) => a + b, 0))
const total = sizes.reduce((a, b) => a + b, 0)
const rows = articles.flatMap(({ fold, analysed, gold, grammar }) =>
  [...candidatesOf(analysed, words, grammar)].flatMap(({ candidates, evidence }) =>
    candidates.map((c) => {
      const { first, last } = c
      const span = {
        article: analysed.article.id,
        start: grammar.at(first).start,
        end: grammar.at(last - 1).end,
      }
      const y = gold.some((g) => jaccard(g, span) >= RIGHT) ? 1 : 0
      return { fold, y, entries: Array.from(evidence(c), (e, k) => from[k] + e) }
    }),
  ),
)

const told = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const fit = fitted(rows.filter((r) => r.fold !== fold))
  return rows.filter((r) => r.fold === fold).map((r) => ({ y: r.y, z: logOdds(r, fit) }))
})
const kept = told.filter((t) => t.z >= LEAST)
console.log(`${rows.length} stretches of ${events.length} events, ${rows.filter((r) => r.y).length} right`)
console.log(`events left out: average precision ${averagePrecision(told).toFixed(3)}`)
console.log(
  `from ${LEAST.toFixed(2)} on: ${kept.length}, right ${(kept.filter((t) => t.y).length / kept.length).toFixed(3)}`,
)
if (process.argv.includes('--write')) write(fitted(rows))

function vocabularyOf(list) {
  const counts = new Map()
  for (const { grammar } of list)
    for (const t of grammar.tokens) if (CLOSED.has(t.pos)) counts.set(t.lower, (counts.get(t.lower) ?? 0) + 1)
  return [...counts].flatMap(([w, n]) => (n >= OFTEN ? [w] : [])).sort()
}

/** Logistic regression with an L2 penalty, by full-batch Adam (Kingma, Ba 2015) with a rate that falls: no chance in it. */
function fitted(own) {
  const w = new Float64Array(total)
  const mean = new Float64Array(total)
  const square = new Float64Array(total)
  const share = own.reduce((s, r) => s + r.y, 0) / own.length
  let constant = Math.log(share / (1 - share))
  for (let t = 1; t <= ROUNDS; t++) {
    const g = Float64Array.from(w, (v) => PENALTY * v)
    let off = 0
    for (const r of own) {
      const e = 1 / (1 + Math.exp(-logOdds(r, { w, constant }))) - r.y
      off += e
      for (const k of r.entries) g[k] += e
    }
    const rate = 0.3 * (t < ROUNDS * 0.6 ? 0.2 : 0.05)
    for (let k = 0; k < total; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * g[k]
      square[k] = 0.98 * square[k] + 0.02 * g[k] * g[k]
      w[k] -= (rate * (mean[k] / (1 - 0.9 ** t))) / (Math.sqrt(square[k] / (1 - 0.98 ** t)) + 1e-3)
    }
    constant -= (0.1 * off) / own.length
  }
  return { w, constant }
}

function logOdds({ entries }, { w, constant }) {
  let z = constant
  for (const k of entries) z += w[k]
  return z
}

function averagePrecision(list) {
  let right = 0
  let sum = 0
  for (const [i, { y }] of [...list].sort((a, b) => b.z - a.z).entries()) if (y) sum += ++right / (i + 1)
  return sum / right
}

function write({ w, constant }) {
  const scale = 127 / Math.max(...w.map(Math.abs))
  const bytes = Uint8Array.from(w, (v) => Math.round(v * scale) & 255)
  const text = [
    `// Written by scripts/fit-stretches.mjs from ${rows.length} stretches of ${events.length} events.`,
    "import type { StretchWeights } from '../lexicon/claim.js'",
    '',
    'export const STRETCHES: StretchWeights = {',
    `  words: ${JSON.stringify(words.join(' '))}.split(' '),`,
    `  weights: '${encodeBase64(bytes)}',`,
    `  scale: ${scale.toFixed(6)},`,
    `  constant: ${constant.toFixed(6)},`,
    `  least: ${LEAST.toFixed(6)},`,
    '}',
    '',
  ]
  writeFileSync(new URL('../src/lang/en/claim-stretches.fitted.ts', import.meta.url), text.join('\n'))
}
