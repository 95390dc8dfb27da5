#!/usr/bin/env node
// Fits src/compare/discrepancies/linking/links.fitted.ts: how likely two figures of a story answer one question.
//   npx tsc -b && node scripts/fit-question-links.mjs [--write] --set ../shared/bench/sets --gold ../shared/gold/seeds.json ../shared/seeds …
// Boosted trees of depth 2 over pairs of figures of the annotated events of fit/events.mjs and, where given, of others.
//   one question   both lie in positions of one gold discrepancy of kind quantity, date or scope, or in mentions of one gold finding
//   not told       a mention holds several figures and none has the value of a mention that holds one
//   two questions  all other pairs
// and over the pairs of fit/question-pairs.json: places of figures in stories of clustering.jsonl.gz (no text), labelled by one reader from
// what an earlier fit held for likely, in order of its likelihood: 1 where both answer one question.
// What is printed is of events the weights were not fitted on, one left out at a time: average precision of the pairs (of other values, in
// other articles, beside that of no order at all), then the discrepancies that come of it at several thresholds.
import { readFileSync, writeFileSync } from 'node:fs'
import { withAdopted } from '../dist/compare/discrepancies/figures/adopt.js'
import { figuresOf } from '../dist/compare/discrepancies/figures/figures.js'
import { quantityDrafts } from '../dist/compare/discrepancies/figures/quantity.js'
import { candidatePairs } from '../dist/compare/discrepancies/linking/candidates.js'
import { FAR_BEHIND } from '../dist/compare/discrepancies/linking/doubts.js'
import { FEATURES, measure } from '../dist/compare/discrepancies/linking/features.js'
import { isOneValue } from '../dist/compare/discrepancies/linking/questions.js'
import { quantitiesTold } from '../dist/compare/discrepancies/linking/told.js'
import { boosted, predict } from './fit/boosted.mjs'
import { annotatedEvents } from './fit/events.mjs'
import { sigmoid } from './fit/logistic.mjs'
import { readLines } from './fit/sets.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { overlapOf } from './score/spans.mjs'
import { scoreDiscrepancies } from './score/story.mjs'

const TREES = { rounds: 80, rate: 0.15, depth: 2 }
/** A question is told again and again: its pairs together count as so many. */
const PAIRS_PER_QUESTION = 6
/** Pairs of one value are many and teach little. */
const SAME_VALUE = 0.5
const THRESHOLDS = [0.3, 0.4, 0.5, 0.55, 0.6, 0.7]
/** What the shipped model joins from. */
const THRESHOLD = 0.4
const KINDS = new Set(['quantity', 'date', 'scope'])

const after = (name, n) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? [] : process.argv.slice(at + 1, at + 1 + n)
}
const at = process.argv.indexOf('--gold')
const paths = at < 0 ? [] : process.argv.slice(at + 1)
const events = annotatedEvents(paths).map(withPairs)

/** The labelled pairs of real stories, each story an event of its own. */
function labelled(folder) {
  const labels = JSON.parse(readFileSync(new URL('fit/question-pairs.json', import.meta.url), 'utf8'))
  const rows = readLines(`${folder}/clustering.jsonl.gz`)
  return [...new Set(labels.map(([story]) => story))].map((name) => {
    const articles = rows.filter((r) => r.gold === name).map(({ gold, set, ...article }) => article)
    const setting = settingOf(articles)
    const told = quantitiesTold(setting, withAdopted(figuresOf(setting), setting.pack))
    const at = (t) => `${t.span.article} ${t.span.start} ${t.span.end}`
    const known = new Map(
      labels
        .filter(([story]) => story === name)
        .flatMap(([, ...p]) => {
          const [x, y] = [p.slice(0, 3).join(' '), p.slice(3, 6).join(' ')]
          return [`${x} ${y}`, `${y} ${x}`].map((key) => [key, p[6]])
        }),
    )
    const margins = new Map(
      candidatePairs(told, setting.pack).map(({ a, b, margin }) => [`${a} ${b}`, margin]),
    )
    const pairs = told.flatMap((b, j) =>
      told.slice(0, j).flatMap((a, i) => {
        const key = `${at(a)} ${at(b)}`
        if (!known.has(key)) return []
        const x = measure(b, a, margins.get(`${j} ${i}`) ?? FAR_BEHIND, setting.pack)
        return [{ name, y: known.get(key), question: key, same: false, apart: true, x }]
      }),
    )
    return { name, pairs }
  })
}

function withPairs({ name, event }) {
  const setting = settingOf(articlesOf(event))
  const told = quantitiesTold(setting, withAdopted(figuresOf(setting), setting.pack))
  const labels = labelsOf(event, told)
  const pairs = candidatePairs(told, setting.pack).flatMap(({ a: i, b: j, margin }) => {
    const [a, b] = [told[i], told[j]]
    const { y, question } = judge(a, b, labels[i], labels[j])
    if (y === null) return []
    const apart = !isOneValue(a, b) && a.span.article !== b.span.article
    return [{ name, y, question, same: isOneValue(a, b), apart, x: measure(a, b, margin, setting.pack) }]
  })
  return { name, event, setting, pairs }
}

/** By figure the gold questions and findings it stands in. */
function labelsOf(event, told) {
  const labels = told.map(() => ({
    questions: new Set(),
    doubtful: false,
    findings: new Set(),
    among: new Set(),
  }))
  const within = (mention) => {
    const span = event.place(mention)
    return told.flatMap((t, i) => (overlapOf(t.span, span) > 0 ? [i] : []))
  }
  const boundsIn = (i) => `${told[i].min} ${told[i].max}`
  for (const d of event.gold.discrepancies.filter((g) => KINDS.has(g.kind)))
    for (const p of d.positions) {
      const lists = p.mentions.map(within)
      const values = new Set(lists.filter((l) => l.length === 1).map(([i]) => boundsIn(i)))
      for (const list of lists)
        for (const i of list)
          if (list.length === 1 || values.has(boundsIn(i))) labels[i].questions.add(d.id)
          else labels[i].doubtful = true
    }
  for (const f of event.gold.findings)
    for (const list of f.mentions.map(within))
      for (const i of list) labels[i][list.length === 1 ? 'findings' : 'among'].add(f.id)
  return labels
}

function shared(a, b) {
  return [...a].find((x) => b.has(x))
}

function judge(a, b, la, lb) {
  const question = shared(la.questions, lb.questions) ?? shared(la.findings, lb.findings)
  if (question !== undefined) return { y: 1, question }
  const all = (l) => new Set([...l.findings, ...l.among])
  const loose = shared(all(la), all(lb))
  if (loose !== undefined) return isOneValue(a, b) ? { y: 1, question: loose } : { y: null }
  const unsure = [la, lb].some((l) => l.doubtful && l.questions.size === 0)
  return { y: unsure ? null : 0 }
}

function fitted(rows) {
  const counts = new Map()
  const key = (r) => `${r.name} ${r.question}`
  for (const r of rows) if (r.y) counts.set(key(r), (counts.get(key(r)) ?? 0) + 1)
  const weigh = (r) =>
    r.y ? Math.min(1, PAIRS_PER_QUESTION / counts.get(key(r))) * (r.same ? SAME_VALUE : 1) : 1
  return boosted(
    rows.map((r) => ({ ...r, weight: weigh(r) })),
    TREES,
  )
}

function averagePrecision(rows) {
  const order = [...rows].sort((a, b) => b.z - a.z)
  let [right, sum] = [0, 0]
  order.forEach((r, i) => {
    if (r.y) sum += ++right / (i + 1)
  })
  return right ? sum / right : Number.NaN
}

// ---- one event left out at a time
const [setFolder] = after('--set', 1)
const stories = setFolder === undefined ? [] : labelled(setFolder)
const all = [...events, ...stories]
const folds = events.map((e) => ({
  ...e,
  model: rounded(fitted(all.flatMap((o) => (o === e ? [] : o.pairs)))),
}))
for (const { name, pairs, model } of folds) {
  for (const r of pairs) r.z = predict(model, r.x)
  const apart = pairs.filter((r) => r.apart)
  const chance = apart.filter((r) => r.y).length / apart.length
  console.log(
    name.padEnd(18),
    `pairs ${pairs.length}`.padEnd(12),
    `AP ${averagePrecision(apart).toFixed(3)} of ${chance.toFixed(3)}`,
  )
}
const apart = folds.flatMap((e) => e.pairs.filter((r) => r.apart))
console.log(
  'all',
  averagePrecision(apart).toFixed(3),
  'of',
  (apart.filter((r) => r.y).length / apart.length).toFixed(3),
)

// Of the stories a tenth at a time.
const tenths = Array.from({ length: 10 }, (_, k) => stories.filter((_, i) => i % 10 === k))
for (const tenth of tenths) {
  const model = fitted(all.filter((o) => !tenth.includes(o)).flatMap((o) => o.pairs))
  for (const r of tenth.flatMap((o) => o.pairs)) r.z = predict(model, r.x)
}
const real = stories.flatMap((o) => o.pairs)
if (real.length > 0) {
  const share = real.filter((r) => r.y).length / real.length
  console.log(
    'stories'.padEnd(18),
    `pairs ${real.length}`.padEnd(12),
    `AP ${averagePrecision(real).toFixed(3)} of ${share.toFixed(3)}`,
  )
  for (const t of THRESHOLDS) {
    const told = real.filter((r) => sigmoid(r.z) >= t)
    const right = told.filter((r) => r.y).length
    console.log(
      `   from ${t.toFixed(2)} on: ${right} of ${told.length} right, of ${real.filter((r) => r.y).length}`,
    )
  }
}

const measureWith = (threshold) => {
  const sum = { gold: 0, hit: 0, related: 0, told: 0, right: 0 }
  for (const { event, setting, model } of folds) {
    const discrepancies = quantityDrafts(setting, { ...named(model), threshold })
    const dossier = { claims: setting.story.pool.claims, discrepancies }
    const gold = event.gold.discrepancies.filter((g) => g.kind === 'quantity' || g.kind === 'scope')
    const own = scoreDiscrepancies(
      { ...event, gold: { ...event.gold, discrepancies: gold } },
      dossier,
    ).figures
    const all = scoreDiscrepancies(event, dossier).figures
    sum.gold += gold.length
    sum.hit += Math.round((own['discrepancies.recall'] ?? 0) * gold.length)
    sum.related += Math.round((own['discrepancies.relation'] ?? 0) * gold.length)
    sum.told += discrepancies.length
    sum.right += Math.round(all['discrepancies.precision'] * discrepancies.length)
  }
  return sum
}
for (const t of [2, ...THRESHOLDS]) {
  const s = measureWith(t)
  const share = (a, b) => `${(a / b).toFixed(3)} (${a}/${b})`
  console.log(
    t > 1 ? 'rules alone   ' : `threshold ${t.toFixed(2)}`,
    `recall ${share(s.hit, s.gold)} relation ${share(s.related, s.gold)} precision ${share(s.right, s.told)}`,
  )
}

// ---- all events
const model = fitted(all.flatMap((e) => e.pairs))
const uses = new Map()
const count = (tree) => {
  if (typeof tree === 'number') return
  uses.set(FEATURES[tree[0]], (uses.get(FEATURES[tree[0]]) ?? 0) + 1)
  count(tree[2])
  count(tree[3])
}
model.trees.forEach(count)
console.log(
  'splits:',
  [...uses]
    .sort((a, b) => b[1] - a[1])
    .map(([f, n]) => `${f} ${n}`)
    .join(', '),
)
if (process.argv.includes('--write')) {
  const { constant, trees } = named(rounded(model))
  writeFileSync(
    new URL('../src/compare/discrepancies/linking/links.fitted.ts', import.meta.url),
    `// Written by scripts/fit-question-links.mjs: boosted trees over ${all.reduce((n, e) => n + e.pairs.length, 0)} pairs of figures of ${events.length} annotated events and
// ${stories.length} stories. The threshold is chosen by events left out; docs/models.md has the figures.
import type { LinkModel } from './likelihood.js'

export const QUANTITY_LINKS: LinkModel = {
  threshold: ${THRESHOLD},
  constant: ${constant},
  trees: [
${trees.map((t) => `    ${JSON.stringify(t)},`).join('\n')}
  ],
}
`,
  )
}

/** Trees as they are stored: to three decimals. */
function rounded({ constant, trees }) {
  const short = (n) => Math.round(n * 1000) / 1000
  const of = (t) => (typeof t === 'number' ? short(t) : [t[0], t[1], of(t[2]), of(t[3])])
  return { constant: short(constant), trees: trees.map(of) }
}

/** … with features by name. */
function named({ constant, trees }) {
  const of = (t) => (typeof t === 'number' ? t : [FEATURES[t[0]], t[1], of(t[2]), of(t[3])])
  return { constant, trees: trees.map(of) }
}
