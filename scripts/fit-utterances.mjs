#!/usr/bin/env node
// Fits the weights of src/align/utterances/joining/link.fitted.ts: how likely two units (sentences of attributions) witness one utterance.
//   npx tsc -b && node scripts/fit-utterances.mjs [--dry] [GOLD.json ARTICLES]…   (--dry writes nothing)
// Events: those of fit/events.mjs, and those given (format cross-source-gold/1). Each is read twice: with the attributions
// that Stemma finds, and with the gold's. Pairs: candidates of two groups that words alone did not join, of which one at least lies in a witness of an utterance; the same where both lie in
// witnesses of one. An event weighs as the root of its pairs. Logistic regression (Newton, ridge 1 on the raw features), first on the
// evidence of a pair by itself, then with that of what stands beside it by the first. Printed: F1 of pairs of attributions said to
// witness one utterance, of each event by weights fitted on the others, with Stemma's attributions and with the gold's. Only numbers are
// kept, no text.
import { writeFileSync } from 'node:fs'
import { COURSE } from '../dist/align/utterances/joining/course.js'
import { EVIDENCE } from '../dist/align/utterances/joining/evidence.js'
import { groupAlike, groupUnits } from '../dist/align/utterances/joining/group.js'
import { evidenceOf } from '../dist/align/utterances/joining/link.js'
import { byPlace, unitsOf } from '../dist/align/utterances/units/units.js'
import { annotatedEvents } from './fit/events.mjs'
import { goldPool } from './fit/gold-pool.mjs'
import { HARDLY, newton } from './fit/logistic.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { scoreAttributions, scoreEntities } from './score/mentions.mjs'
import { lengthOf, overlapOf } from './score/spans.mjs'
import { scoreUtterances } from './score/story.mjs'

const RIDGE = 1
const PAIRS = 3000
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45]
/** Before anything is fitted nothing is likely, so that only what has words in common is a candidate. */
const NOTHING = EVIDENCE.map((_, k) => (k === 0 ? -9 : 0))

const events = annotatedEvents(process.argv.slice(2)).map(prepare)

function prepare({ name, event }) {
  const { story, pack } = settingOf(articlesOf(event))
  return { name, readings: [story.pool, goldPool(story.pool, event)].map((p) => readingOf(event, p, pack)) }
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

/** Weights by the rows of several events; the first feature is always 1, and not penalised. */
function weightsFrom(lists, key) {
  const roots = lists.reduce((n, l) => n + Math.sqrt(l.length), 0)
  const rows = lists.flatMap((l) =>
    l.map((r) => ({ x: r[key], y: r.y, weight: PAIRS / roots / Math.sqrt(l.length) })),
  )
  return newton(rows, (k) => (k === 0 ? HARDLY : RIDGE))
}

const shared = events.map((e) => rowsOf(e, NOTHING))

function weightsOf(indexes) {
  const sharedOf = indexes.map((i) => shared[i])
  const alone = weightsFrom(sharedOf, 'alone')
  const besides = indexes.map((i) => rowsOf(events[i], alone))
  return { alone, together: weightsFrom(besides, 'together') }
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
    const name = r === 0 ? e.name.padEnd(20) : ''.padEnd(20)
    console.log(`${name} ${r === 0 ? 'found  ' : 'of gold'}  ${show(scores)}`)
  })
}
console.log(`mean                 found    ${show(sums[0])}\n                     of gold  ${show(sums[1])}`)
const names = [...EVIDENCE, ...COURSE]
const lines = (w) => w.map((v, k) => `  ${v.toFixed(3)}, // ${names[k]}`).join('\n')
const count = events.reduce((n, e) => n + rowsOf(e, all.alone).length, 0)
if (!process.argv.includes('--dry'))
  writeFileSync(
    new URL('../src/align/utterances/joining/link.fitted.ts', import.meta.url),
    `// Written by scripts/fit-utterances.mjs from ${count} pairs of units of ${events.length} annotated events. In the order of EVIDENCE and COURSE.
export const ALONE_WEIGHTS: readonly number[] = [
${lines(all.alone)}
]
export const TOGETHER_WEIGHTS: readonly number[] = [
${lines(all.together)}
]
`,
  )
