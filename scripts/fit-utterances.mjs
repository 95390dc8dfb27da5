#!/usr/bin/env node
// Fits the weights of src/align/utterances/link.fitted.ts: how likely two units (sentences of attributions) witness one utterance.
//   npx tsc -b && node scripts/fit-utterances.mjs [GOLD.json ARTICLES]…
// Events: every folder of examples/ with a gold.json, and those given (format cross-source-gold/1). Each is read twice: with the attributions
// that Stemma finds, and with the gold's. Pairs: candidates of two groups that words alone did not join, of which one at least lies in a witness of an utterance; the same where both lie in
// witnesses of one. An event weighs as the root of its pairs. Logistic regression (Newton, ridge 1 on the raw features), first on the
// evidence of a pair by itself, then with that of what stands beside it by the first. Printed: F1 of pairs of attributions said to
// witness one utterance, of each event by weights fitted on the others, with Stemma's attributions and with the gold's. Only numbers are
// kept, no text.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { goldPool } from './fit/gold-pool.mjs'
import { solve } from './fit/logistic.mjs'
import { inputOf, loadEvent } from './score/event.mjs'
import { scoreAttributions, scoreEntities } from './score/mentions.mjs'
import { lengthOf, overlapOf } from './score/spans.mjs'
import { scoreUtterances } from './score/story.mjs'

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url))
const { analyse } = await dist('extract/index.js')
const { packOf } = await dist('extract/languages.js')
const { dateBesideEvents } = await dist('extract/dates/beside-event.js')
const { shareReferences } = await dist('extract/dates/reference.js')
const { shareNames } = await dist('extract/names.js')
const { byCodeUnit, identify } = await dist('model/index.js')
const { recoverUnmarkedQuotations } = await dist('align/unmarked.js')
const { pool: poolArticles } = await dist('align/pool.js')
const { mergeEntities } = await dist('align/entities/index.js')
const { COURSE } = await dist('align/utterances/course.js')
const { EVIDENCE } = await dist('align/utterances/evidence.js')
const { groupAlike, groupUnits } = await dist('align/utterances/group.js')
const { evidenceOf } = await dist('align/utterances/link.js')
const { byPlace, unitsOf } = await dist('align/utterances/units.js')

const RIDGE = 1
const PAIRS = 3000
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45]
/** Before anything is fitted nothing is likely, so that only what has words in common is a candidate. */
const NOTHING = EVIDENCE.map((_, k) => (k === 0 ? -9 : 0))

const examples = new URL('../examples/', import.meta.url)
const named = readdirSync(examples)
  .sort()
  .filter((name) => existsSync(new URL(`${name}/gold.json`, examples)))
  .map((name) => [
    name,
    new URL(`${name}/gold.json`, examples),
    new URL(`${name}/articles`, examples).pathname,
  ])
const given = process.argv.slice(2)
for (let i = 0; i + 1 < given.length; i += 2) named.push([given[i], given[i], given[i + 1]])
const events = named.map(([name, gold, articles]) => prepare(name, loadEvent(gold, articles)))

function prepare(name, event) {
  const articles = inputOf(event)
    .trim()
    .split('\n')
    .map((line) => ({ meta: {}, ...JSON.parse(line) }))
  const analysed = identify(articles)
    .map((a) => analyse(a, packOf(a), {}))
    .sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const pack = packOf(analysed[0].article)
  const dated = dateBesideEvents(shareReferences(shareNames(analysed, pack), pack), pack)
  const ordered = recoverUnmarkedQuotations(dated, pack)
  const pool = poolArticles(ordered, mergeEntities(ordered, pack))
  return { name, readings: [pool, goldPool(pool, event)].map((p) => readingOf(event, p, pack)) }
}

function readingOf(event, pool, pack) {
  const given = unitsOf(pool, pack).sort(byPlace)
  const placed = groupAlike(given)
    .flatMap((g, group) => [...g.verbatim, ...g.reported].map((unit) => ({ unit, group })))
    .sort((a, b) => byPlace(a.unit, b.unit))
  const [units, groupOf] = [placed.map((p) => p.unit), placed.map((p) => p.group)]
  const witnesses = event.gold.utterances.flatMap((u) =>
    u.witnesses.map((w) => ({ utterance: u.id, span: event.place(w) })),
  )
  const utterancesOf = units.map(
    (u) => new Set(witnesses.filter((w) => lies(u, w.span)).map((w) => w.utterance)),
  )
  const { goldEntity } = scoreEntities(event, pool)
  const { pairs } = scoreAttributions(event, pool, goldEntity)
  return { event, given, units, groupOf, utterancesOf, pairs }
}

/** Whether a unit and a witness share half of the shorter one. */
function lies({ spans, attribution: { article } }, witness) {
  const own = spans.map((s) => ({ ...s, article }))
  const sum = (values) => values.reduce((n, v) => n + v, 0)
  const shorter = Math.min(sum(own.map(lengthOf)), lengthOf(witness))
  return sum(own.map((s) => overlapOf(s, witness))) >= shorter / 2
}

const rowsOf = ({ readings }, alone) =>
  readings.flatMap(({ units, groupOf, utterancesOf: of }) =>
    evidenceOf(units, groupOf, { alone })
      .filter(({ i, j }) => of[i].size + of[j].size > 0)
      .map((e) => ({ ...e, y: [...of[e.i]].some((u) => of[e.j].has(u)) ? 1 : 0 })),
  )

const scoreOf = (w, x) => 1 / (1 + Math.exp(-x.reduce((z, v, k) => z + v * w[k], 0)))

/** Weights by the rows of several events; the first feature is always 1, and not penalised. */
function fit(lists, key) {
  const roots = lists.reduce((n, l) => n + Math.sqrt(l.length), 0)
  const rows = lists.flatMap((l) =>
    l.map((r) => ({ x: r[key], y: r.y, weight: PAIRS / roots / Math.sqrt(l.length) })),
  )
  let w = rows[0].x.map(() => 0)
  for (let round = 0; round < 25; round++) {
    const penalty = (k) => (k === 0 ? 1e-6 : RIDGE)
    const gradient = w.map((v, k) => -penalty(k) * v)
    const hessian = w.map((_, k) => w.map((_, l) => (k === l ? penalty(k) : 0)))
    for (const { x, y, weight } of rows) {
      const p = scoreOf(w, x)
      for (let k = 0; k < x.length; k++) {
        if (x[k] === 0) continue
        gradient[k] += weight * (y - p) * x[k]
        for (let l = 0; l < x.length; l++) hessian[k][l] += weight * p * (1 - p) * x[k] * x[l]
      }
    }
    const step = solve(hessian, gradient)
    w = w.map((v, k) => v + step[k])
  }
  return w
}

const shared = events.map((e) => rowsOf(e, NOTHING))

function weightsOf(indexes) {
  const alone = fit(
    indexes.map((i) => shared[i]),
    'alone',
  )
  return {
    alone,
    together: fit(
      indexes.map((i) => rowsOf(events[i], alone)),
      'together',
    ),
  }
}

function f1Of({ event, given, pairs }, weights, threshold) {
  const of = new Map()
  groupUnits(given, weights, threshold).forEach((g, i) => {
    for (const { attribution } of [...g.verbatim, ...g.reported])
      of.set(attribution.id, [...(of.get(attribution.id) ?? []), i])
  })
  const found = pairs.map(([gold, f]) => [
    gold,
    { attribution: { ...f.attribution, utterances: of.get(f.attribution.id) } },
  ])
  return scoreUtterances(event, { utterances: [] }, found).figures.utterances
}

const show = (values) => values.map((v) => v.toFixed(3)).join('  ')
const all = weightsOf([...events.keys()])
console.log(`thresholds                    ${show(THRESHOLDS)}`)
const sums = [THRESHOLDS.map(() => 0), THRESHOLDS.map(() => 0)]
for (const [i, e] of events.entries()) {
  const others = weightsOf([...events.keys()].filter((k) => k !== i))
  e.readings.forEach((reading, r) => {
    const scores = THRESHOLDS.map((t) => f1Of(reading, others, t))
    scores.forEach((v, k) => {
      sums[r][k] += v / events.length
    })
    const name = r === 0 ? e.name.split('/').slice(-2).join('/').slice(-20).padEnd(20) : ''.padEnd(20)
    console.log(`${name} ${r === 0 ? 'found  ' : 'of gold'}  ${show(scores)}`)
  })
}
console.log(`mean                 found    ${show(sums[0])}\n                     of gold  ${show(sums[1])}`)
const names = [...EVIDENCE, ...COURSE]
const lines = (w) => w.map((v, k) => `  ${v.toFixed(3)}, // ${names[k]}`).join('\n')
const count = events.reduce((n, e) => n + rowsOf(e, all.alone).length, 0)
writeFileSync(
  new URL('../src/align/utterances/link.fitted.ts', import.meta.url),
  `// Written by scripts/fit-utterances.mjs from ${count} pairs of units of ${events.length} annotated events. In the order of EVIDENCE and COURSE.
export const ALONE_WEIGHTS: readonly number[] = [
${lines(all.alone)}
]
export const TOGETHER_WEIGHTS: readonly number[] = [
${lines(all.together)}
]
`,
)
