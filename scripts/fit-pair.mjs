#!/usr/bin/env node
// Fits the weights by which two claims are compared, for src/align/findings/weights.fitted.ts.
//   npx tsc -b && node scripts/fit-pair.mjs ../shared/bench/sets
// Logistic regression by Newton's method with an L2 penalty; no randomness: folds go by topic, year or position.
//   same     MRPC, its train split only; the threshold by five-fold cross-validation on that split
//   related  ClaimDiff (strengthens or weakens, against unrelated), cross-validated by topic
//   graded   STS headlines 2013–16 (0–5 as 0–1), cross-validated by year
//   answers  NAnCo, the questions of its paper's dev part only; the threshold by leaving one question out
//   … --without aligned,nearest   prints what is lost without the features of these names, and writes nothing
// Printed figures are of pairs the weights compared have not seen. Only numbers are kept, no text.
import { writeFileSync } from 'node:fs'
import { ANSWER_FEATURES, measureAnswers } from '../dist/align/findings/answers.js'
import { FEATURES, measure } from '../dist/align/findings/features.js'
import { Interner } from '../dist/align/findings/interner.js'
import { profileText } from '../dist/align/findings/profile.js'
import { english } from '../dist/lang/en/index.js'
import { logistic, sigmoid } from './fit/logistic.mjs'
import { readLines } from './fit/sets.mjs'

const folder = process.argv[2]
const without = process.argv[3] === '--without' ? (process.argv[4] ?? '').split(',') : []
if (!folder) {
  console.error('usage: fit-pair.mjs FOLDER [--without FEATURES] (FOLDER holding alignment.*.jsonl.gz)')
  process.exit(2)
}

/** Features left out count as if they were always 0. */
const masked = (x, names) => names.map((n, j) => (without.some((w) => n.startsWith(`${w}.`)) ? 0 : x[j]))

const interner = new Interner()
const profiles = new Map()
const profile = (text) => {
  if (!profiles.has(text)) profiles.set(text, profileText(text, english, interner))
  return profiles.get(text)
}
const load = (set) =>
  readLines(`${folder}/alignment.${set}.jsonl.gz`).map((r) => {
    const [a, b] = [profile(r.a), profile(r.b)]
    const x = r.question ? measureAnswers(a, b, profile(r.question), english) : measure(a, b, english)
    return {
      x: masked(x, r.question ? ANSWER_FEATURES : FEATURES),
      y: r.gold,
      group: r.split ?? r.topic,
      paper: r.paper,
      topic: r.topic,
      question: r.question,
    }
  })

// ---- fitting
const apply = (w, r) => sigmoid(r.x.reduce((s, v, j) => s + v * w[j], w[w.length - 1]))

/** Predictions for each row by weights fitted on the rows of other groups. */
function crossValidate(rows, groupOf, penalty) {
  const out = new Array(rows.length)
  for (const g of new Set(rows.map(groupOf))) {
    const w = logistic(
      rows.filter((r, i) => groupOf(r, i) !== g),
      penalty,
    )
    rows.forEach((r, i) => {
      if (groupOf(r, i) === g) out[i] = apply(w, r)
    })
  }
  return out
}

// ---- measuring
function counts(rows, p, t) {
  let tp = 0
  let fp = 0
  let fn = 0
  let tn = 0
  rows.forEach((r, i) => {
    if (p[i] >= t) r.y ? tp++ : fp++
    else r.y ? fn++ : tn++
  })
  return {
    f1: (2 * tp) / (2 * tp + fp + fn),
    accuracy: (tp + tn) / rows.length,
    balanced: (tp / (tp + fn) + tn / (tn + fp)) / 2,
  }
}
function averagePrecision(rows, p) {
  const order = rows.map((r, i) => [p[i], r.y]).sort((a, b) => b[0] - a[0])
  let tp = 0
  let sum = 0
  order.forEach(([, y], i) => {
    if (y) sum += ++tp / (i + 1)
  })
  return sum / tp
}
function pearson(rows, p) {
  const [mx, my] = [p.reduce((a, b) => a + b) / p.length, rows.reduce((s, r) => s + r.y, 0) / p.length]
  let [a, b, c] = [0, 0, 0]
  rows.forEach((r, i) => {
    a += (p[i] - mx) * (r.y - my)
    b += (p[i] - mx) ** 2
    c += (r.y - my) ** 2
  })
  return a / Math.sqrt(b * c)
}
const thresholds = Array.from({ length: 161 }, (_, i) => 0.1 + i / 200)
const bestThreshold = (rows, p, key) => {
  const value = (t) => counts(rows, p, t)[key]
  const best = Math.max(...thresholds.map(value))
  // The middle of those nearly as good: one lucky point is no threshold.
  const good = thresholds.filter((t) => value(t) >= best - 0.002)
  return good[good.length >> 1]
}
const show = (o) =>
  Object.entries(o)
    .map(([k, v]) => `${k} ${v.toFixed(4)}`)
    .join(', ')

const heads = {}
const keep = (name, names, w, threshold, how) => {
  heads[name] = {
    how,
    threshold,
    bias: w[w.length - 1],
    weights: Object.fromEntries(names.map((n, j) => [n, w[j]])),
  }
}

{
  const rows = load('mrpc')
  const [train, test] = ['train', 'test'].map((s) => rows.filter((r) => r.group === s))
  const p = crossValidate(train, (_, i) => i % 5, 10)
  const t = bestThreshold(train, p, 'f1')
  const w = logistic(train, 10)
  const q = test.map((r) => apply(w, r))
  console.log(
    `same: five-fold ${show(counts(train, p, t))}; test at ${t}: ${show(counts(test, q, t))}, AP ${averagePrecision(test, q).toFixed(4)}`,
  )
  keep('same', FEATURES, w, t, 'MRPC train split, penalty 10, threshold by five-fold F1')
}
{
  const rows = load('claimdiff')
  const topics = [...new Set(rows.map((r) => r.topic))].sort()
  const p = crossValidate(rows, (r) => topics.indexOf(r.topic) % 6, 100)
  const t = bestThreshold(rows, p, 'balanced')
  console.log(`related: AP ${averagePrecision(rows, p).toFixed(4)}; at ${t}: ${show(counts(rows, p, t))}`)
  keep(
    'related',
    FEATURES,
    logistic(rows, 100),
    t,
    'ClaimDiff, penalty 100, threshold by balanced accuracy over six folds of topics',
  )
}
{
  const rows = load('headlines').map((r) => ({ ...r, y: r.y / 5 }))
  const p = crossValidate(rows, (r) => r.group, 10)
  for (const g of new Set(rows.map((r) => r.group))) {
    const ix = rows.flatMap((r, i) => (r.group === g ? [i] : []))
    console.log(
      `graded ${g}: Pearson ${pearson(
        ix.map((i) => rows[i]),
        ix.map((i) => p[i]),
      ).toFixed(4)}`,
    )
  }
  const binary = rows.map((r) => ({ ...r, y: r.y >= 0.8 ? 1 : 0 }))
  const t = bestThreshold(binary, p, 'f1')
  keep(
    'graded',
    FEATURES,
    logistic(rows, 10),
    t,
    'STS headlines 2013-16, penalty 10, threshold by F1 of 4 and more over the years',
  )
}
{
  const rows = load('nanco')
  const [dev, test] = ['dev', 'test'].map((s) => rows.filter((r) => r.paper === s))
  const p = crossValidate(dev, (r) => r.question, 30)
  const t = bestThreshold(dev, p, 'balanced')
  const w = logistic(dev, 30)
  const q = test.map((r) => apply(w, r))
  console.log(`answers: by question ${show(counts(dev, p, t))}; test at ${t}: ${show(counts(test, q, t))}`)
  keep(
    'answers',
    ANSWER_FEATURES,
    w,
    t,
    'NAnCo dev questions, penalty 30, threshold by balanced accuracy leaving one question out',
  )
}

const number = (v) => Number(v.toPrecision(5))
const lines = Object.entries(heads).map(
  ([name, h]) => `  // ${h.how}
  ${name}: {
    threshold: ${number(h.threshold)},
    bias: ${number(h.bias)},
    weights: {
${Object.entries(h.weights)
  .map(([k, v]) => `      '${k}': ${number(v)},`)
  .join('\n')}
    },
  },`,
)
const written = `// Written by scripts/fit-pair.mjs from alignment.{mrpc,claimdiff,headlines,nanco}: logistic regression, how in front of each.
export const HEADS = {
${lines.join('\n')}
} as const
`
if (without.length === 0)
  writeFileSync(new URL('../src/align/findings/weights.fitted.ts', import.meta.url), written)
