#!/usr/bin/env node
// Fits the weights by which two claims are compared, for src/align/findings/weights.fitted.ts.
//   npx tsc -b && node scripts/fit-pair.mjs ../shared/bench/sets
// Logistic regression by Newton's method with an L2 penalty; no randomness: folds go by topic, year or position.
//   same     MRPC, its train split only; the threshold by five-fold cross-validation on that split
//   related  ClaimDiff (strengthens or weakens, against unrelated), cross-validated by topic
//   graded   STS headlines 2013–16 (0–5 as 0–1), cross-validated by year
//   answers  NAnCo, the questions of its paper's dev part only; the threshold by leaving one question out
// Printed figures are of pairs the weights compared have not seen. Only numbers are kept, no text.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: fit-pair.mjs FOLDER (holding alignment.*.jsonl.gz)')
  process.exit(2)
}
const dist = new URL('../dist/', import.meta.url)
const { english } = await import(new URL('lang/en/index.js', dist))
const { profileText } = await import(new URL('align/findings/profile.js', dist))
const { FEATURES, measure } = await import(new URL('align/findings/features.js', dist))
const { ANSWER_FEATURES, measureAnswers } = await import(new URL('align/findings/answers.js', dist))

const { Interner } = await import(new URL('align/findings/interner.js', dist))

const interner = new Interner()
const profiles = new Map()
const profile = (text) => {
  if (!profiles.has(text)) profiles.set(text, profileText(text, english, interner))
  return profiles.get(text)
}
const load = (set) =>
  gunzipSync(readFileSync(`${folder}/alignment.${set}.jsonl.gz`))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const r = JSON.parse(line)
      const [a, b] = [profile(r.a), profile(r.b)]
      const x = r.question
        ? measureAnswers(a, b, profile(r.question), english.claim)
        : measure(a, b, english.claim)
      return {
        x: [...x],
        y: r.gold,
        group: r.split ?? r.topic,
        paper: r.paper,
        topic: r.topic,
        question: r.question,
      }
    })

// ---- fitting
function solve(A, b) {
  const n = b.length
  const m = A.map((row, i) => [...row, b[i]])
  for (let c = 0; c < n; c++) {
    let p = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[p][c])) p = r
    ;[m[c], m[p]] = [m[p], m[c]]
    for (let r = c + 1; r < n; r++) {
      const f = m[r][c] / m[c][c]
      if (f !== 0) for (let k = c; k <= n; k++) m[r][k] -= f * m[c][k]
    }
  }
  const x = new Array(n).fill(0)
  for (let r = n - 1; r >= 0; r--) {
    let s = m[r][n]
    for (let k = r + 1; k < n; k++) s -= m[r][k] * x[k]
    x[r] = s / m[r][r]
  }
  return x
}
const sigmoid = (z) => 1 / (1 + Math.exp(-z))

/** Weights on raw features, the bias last. Targets may be soft. */
function logistic(rows, penalty) {
  const k = rows[0].x.length
  const mean = Array.from({ length: k }, (_, j) => rows.reduce((s, r) => s + r.x[j], 0) / rows.length)
  const sd = mean.map((m, j) => Math.sqrt(rows.reduce((s, r) => s + (r.x[j] - m) ** 2, 0) / rows.length) || 1)
  const X = rows.map((r) => [...r.x.map((v, j) => (v - mean[j]) / sd[j]), 1])
  let w = new Array(k + 1).fill(0)
  for (let step = 0; step < 25; step++) {
    const H = Array.from({ length: k + 1 }, (_, i) =>
      Array.from({ length: k + 1 }, (_, j) => (i === j ? (i < k ? penalty : 1e-6) : 0)),
    )
    const g = w.map((v, j) => (j < k ? penalty * v : 0))
    X.forEach((x, i) => {
      const p = sigmoid(x.reduce((s, v, j) => s + v * w[j], 0))
      const h = Math.max(1e-6, p * (1 - p))
      for (let a = 0; a <= k; a++) {
        if (x[a] === 0) continue
        g[a] += (p - rows[i].y) * x[a]
        for (let b = a; b <= k; b++) H[a][b] += h * x[a] * x[b]
      }
    })
    for (let a = 0; a <= k; a++) for (let b = 0; b < a; b++) H[a][b] = H[b][a]
    const d = solve(H, g)
    w = w.map((v, j) => v - d[j])
    if (Math.max(...d.map(Math.abs)) < 1e-7) break
  }
  const raw = mean.map((_, j) => w[j] / sd[j])
  return [...raw, w[k] - raw.reduce((s, v, j) => s + v * mean[j], 0)]
}
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
writeFileSync(
  new URL('../src/align/findings/weights.fitted.ts', import.meta.url),
  `// Written by scripts/fit-pair.mjs from alignment.{mrpc,claimdiff,headlines,nanco}: logistic regression, how in front of each.
export const HEADS = {
${lines.join('\n')}
} as const
`,
)
