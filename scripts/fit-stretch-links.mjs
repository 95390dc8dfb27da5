#!/usr/bin/env node
// Fits the weights of src/align/findings/stretch-link.fitted.ts: how likely two claims of one story, a stretch among them, state the same.
//   npx tsc -b && node scripts/fit-stretch-links.mjs [GOLD.json ARTICLES]… [--write]
// Events: those of fit/events.mjs, and those given (format cross-source-gold/1). Pairs: those that are weighed, of clauses and of
// stretches, where both are annotated; the same where both are mentions of one finding; barred ones left out. Each event weighs the same.
// Logistic regression (Newton, ridge .3 on the raw features). Printed: B³ F1 of each event, clauses grouped by the shipped weights, by
// weights of stretches fitted on five sixths of the others and on all. Only numbers are kept, no text.
import { writeFileSync } from 'node:fs'
import { mergeEntities } from '../dist/align/entities/index.js'
import { OF_CLAUSES, OF_STRETCHES } from '../dist/align/findings/asked.js'
import { foldCopies } from '../dist/align/findings/copies.js'
import { LINK_WEIGHTS } from '../dist/align/findings/link.fitted.js'
import { EVIDENCE, isBarred, weighEvidence } from '../dist/align/findings/link.js'
import { matchWords } from '../dist/align/findings/matching.js'
import { foldAlike, statementsOf } from '../dist/align/findings/statement.js'
import { weighByStory } from '../dist/align/findings/story-weights.js'
import { STRETCH_EVIDENCE, weighStretch } from '../dist/align/findings/stretch-evidence.js'
import { pool as poolArticles } from '../dist/align/pool.js'
import { averageLink } from '../dist/kernels/average-link.js'
import { joinToGroups } from '../dist/kernels/join-to-groups.js'
import { annotatedEvents } from './fit/events.mjs'
import { dot, HARDLY, newton, sigmoid } from './fit/logistic.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { scoreFindings } from './score/story.mjs'

const RIDGE = 0.3
/** Each event's pairs weigh as many as this. */
const PAIRS = 1000
const FOLDS = 6
const THRESHOLDS = [0.2, 0.25, 0.28, 0.3, 0.35]
/** Of clauses, and what more strangers need: see src/align/findings/index.ts. */
const SAME = 0.3
const STRANGERS = 0.4
const NAMES = [...EVIDENCE, ...STRETCH_EVIDENCE]

const events = annotatedEvents(process.argv.slice(2)).map(prepare)

function prepare({ name, event }) {
  const { story, pack } = settingOf(articlesOf(event))
  const { articles } = story.pool
  const clauses = articles.map((a) => {
    const claims = a.extraction.claims.filter((c) => !c.proposed)
    return { ...a, extraction: { ...a.extraction, claims } }
  })
  const told = poolArticles(articles, mergeEntities(clauses, pack))
  const ask = (pool, asked) => weigh(pool, asked, pack, story.lineage)
  return {
    name,
    event,
    told,
    clauses: ask({ ...told, claims: told.claims.filter((c) => !c.proposed) }, OF_CLAUSES),
    stretches: ask(told, OF_STRETCHES),
    findingsOf: findingsIn(event, told),
  }
}

/** Per claim the findings that it is a mention of. */
function findingsIn(event, { claims }) {
  const of = new Map()
  for (const { claim, finding } of scoreFindings(event, { claims }).items)
    if (claim) of.set(claim.id, (of.get(claim.id) ?? new Set()).add(finding))
  return of
}

function weigh(pool, { pairs, holds }, pack, lineage) {
  const alike = foldCopies(foldAlike(statementsOf(pool, pack)), lineage, pack)
  const statements = alike.map(([first]) => first)
  const found = pairs(statements)
  const { profiles, story } = weighByStory(alike, found)
  const rows = found
    .filter(([i, j]) => holds(statements[i], statements[j]))
    .map(([i, j]) => {
      const [s, t, a, b] = [statements[i], statements[j], profiles[i], profiles[j]]
      const m = matchWords(a, b, pack)
      const x = [...weighEvidence(s, t, a, b, pack, m), ...weighStretch(s, t, a, b, m, pack)]
      return { i, j, x, barred: isBarred(s, t, pack), strangers: story[i] !== story[j] }
    })
  return { alike, rows }
}

/** Pairs of which both are annotated, and whether as one finding. */
function judged({ alike, rows }, findingsOf) {
  const gold = alike.map((list) => new Set(list.flatMap((s) => [...(findingsOf.get(s.claim.id) ?? [])])))
  return rows.flatMap(({ i, j, x, barred }) =>
    barred || gold[i].size === 0 || gold[j].size === 0
      ? []
      : [{ x, y: [...gold[i]].some((f) => gold[j].has(f)) ? 1 : 0 }],
  )
}

const pairsOf = (e) => [...judged(e.clauses, e.findingsOf), ...judged(e.stretches, e.findingsOf)]

function linksOf(rows, w) {
  return rows.flatMap(({ i, j, x, barred, strangers }) => {
    const likely = x[1] === 0 ? 0 : sigmoid(dot(x.slice(0, w.length), w))
    const score = strangers ? Math.max(0, likely - STRANGERS) : likely
    return score > 0 ? [{ a: i, b: j, score, barred }] : []
  })
}

function bCubedOf({ event, told, clauses, stretches }, w, threshold) {
  const groups = averageLink(clauses.alike.length, linksOf(clauses.rows, LINK_WEIGHTS), SAME)
  const of = new Map(groups.flatMap((g, k) => g.flatMap((i) => clauses.alike[i].map((s) => [s.claim.id, k]))))
  const homes = stretches.alike.map(
    (list) => list.map((s) => of.get(s.claim.id)).find((k) => k !== undefined) ?? null,
  )
  const sizes = stretches.alike.map((list) => list.length)
  const joined = joinToGroups(homes, groups.length, sizes, linksOf(stretches.rows, w), threshold)
  joined.forEach(({ items }, k) => {
    for (const i of items) for (const s of stretches.alike[i]) if (s.claim.proposed) of.set(s.claim.id, k)
  })
  const claims = told.claims.map((c) => ({ ...c, finding: `F${of.get(c.id)}` }))
  return scoreFindings(event, { claims }).figures.findings
}

function weightsFrom(list) {
  const rows = list.flatMap((e) => {
    const own = pairsOf(e)
    return own.map((r) => ({ ...r, weight: PAIRS / list.length / own.length }))
  })
  return newton(rows, (k) => (NAMES[k] === 'bias' ? HARDLY : RIDGE))
}

const show = (values) => values.map((v) => v.toFixed(3)).join('  ')
const mean = (rows) => THRESHOLDS.map((_, k) => rows.reduce((s, r) => s + r[k], 0) / rows.length)
const all = weightsFrom(events)
const others = Array.from({ length: FOLDS }, (_, f) => weightsFrom(events.filter((_, i) => i % FOLDS !== f)))
console.log(`thresholds                       ${show(THRESHOLDS)}`)
const told = events.map((e, i) => {
  const left = THRESHOLDS.map((t) => bCubedOf(e, others[i % FOLDS], t))
  const fitted = THRESHOLDS.map((t) => bCubedOf(e, all, t))
  console.log(`${e.name.padEnd(20)} left out     ${show(left)}`)
  console.log(`${''.padEnd(20)} fitted on    ${show(fitted)}`)
  return { left, fitted }
})
console.log(`${'mean'.padEnd(20)} left out     ${show(mean(told.map((t) => t.left)))}`)
console.log(`${''.padEnd(20)} fitted on    ${show(mean(told.map((t) => t.fitted)))}`)
const count = events.reduce((n, e) => n + pairsOf(e).length, 0)
if (process.argv.includes('--write'))
  writeFileSync(
    new URL('../src/align/findings/stretch-link.fitted.ts', import.meta.url),
    `// Written by scripts/fit-stretch-links.mjs from ${count} pairs of claims of ${events.length} annotated events. In the order of EVIDENCE in link.ts and STRETCH_EVIDENCE.
export const STRETCH_LINK_WEIGHTS: readonly number[] = [
${all.map((v, k) => `  ${v.toFixed(3)}, // ${NAMES[k]}`).join('\n')}
]
`,
  )
