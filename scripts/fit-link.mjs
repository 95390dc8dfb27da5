#!/usr/bin/env node
// Fits the weights of src/align/findings/link.fitted.ts: how likely two claims of one story state the same.
//   npx tsc -b && node scripts/fit-link.mjs [GOLD.json ARTICLES]…
// Events: every folder of examples/ with a gold.json, and those given (format cross-source-gold/1). Pairs: candidates of which one at
// least is annotated; the same where both are mentions of one finding; barred ones left out. Each event weighs the same.
// Logistic regression (Newton, ridge 2 on the raw features). Printed: B³ F1 of each event, by weights fitted on the others and on all.
// Only numbers are kept, no text.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { solve } from './fit/logistic.mjs'
import { inputOf, loadEvent } from './score/event.mjs'
import { scoreFindings } from './score/story.mjs'

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url))
const { analyse } = await dist('extract/index.js')
const { packOf } = await dist('extract/languages.js')
const { dateBesideEvents } = await dist('extract/dates/beside-event.js')
const { shareReferences } = await dist('extract/dates/reference.js')
const { byCodeUnit, identify } = await dist('model/index.js')
const { recoverUnmarkedQuotations } = await dist('align/unmarked.js')
const { pool: poolArticles } = await dist('align/pool.js')
const { mergeEntities } = await dist('align/entities/index.js')
const { traceLineage } = await dist('align/lineage/index.js')
const { candidates } = await dist('align/findings/candidates.js')
const { foldCopies } = await dist('align/findings/copies.js')
const { EVIDENCE, isBarred, weighEvidence } = await dist('align/findings/link.js')
const { foldAlike, statementsOf } = await dist('align/findings/statement.js')
const { weighByStory } = await dist('align/findings/story-weights.js')
const { averageLink } = await dist('kernels/average-link.js')

const RIDGE = 2
/** Each event's pairs weigh as many as this. */
const PAIRS = 1000
const THRESHOLDS = [0.2, 0.25, 0.3, 0.32, 0.35, 0.4]

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
  const ordered = recoverUnmarkedQuotations(dateBesideEvents(shareReferences(analysed, pack), pack), pack)
  const pool = poolArticles(ordered, mergeEntities(ordered, pack))
  const alike = foldCopies(foldAlike(statementsOf(pool, pack)), traceLineage(ordered, pack).edges, pack)
  const statements = alike.map(([first]) => first)
  const pairs = candidates(statements)
  const { profiles } = weighByStory(alike, pairs)
  const findingsOf = new Map()
  for (const { claim, finding } of scoreFindings(event, { claims: pool.claims }).items)
    if (claim) findingsOf.set(claim.id, (findingsOf.get(claim.id) ?? new Set()).add(finding))
  const gold = alike.map((list) => new Set(list.flatMap((s) => [...(findingsOf.get(s.claim.id) ?? [])])))
  const rows = pairs.map(([i, j]) => ({
    i,
    j,
    x: [...weighEvidence(statements[i], statements[j], profiles[i], profiles[j], pack)],
    barred: isBarred(statements[i], statements[j], pack),
    judged: gold[i].size + gold[j].size > 0,
    y: [...gold[i]].some((f) => gold[j].has(f)) ? 1 : 0,
  }))
  return { name, event, pool, alike, rows }
}

const scoreOf = (w, x) => 1 / (1 + Math.exp(-x.reduce((z, v, k) => z + v * w[k], 0)))

function bCubedOf({ event, pool, alike, rows }, w, threshold) {
  const links = rows
    .map(({ i, j, x, barred }) => ({ a: i, b: j, score: x[1] === 0 ? 0 : scoreOf(w, x), barred }))
    .filter((l) => l.score > 0)
  const groups = averageLink(alike.length, links, threshold)
  const of = new Map(groups.flatMap((g, k) => g.flatMap((i) => alike[i].map((s) => [s.claim.id, `F${k}`]))))
  const claims = pool.claims.map((c) => ({ ...c, finding: of.get(c.id) }))
  return scoreFindings(event, { claims }).figures.findings
}

function fit(list) {
  const rows = list.flatMap((e) => {
    const own = e.rows.filter((r) => r.judged && !r.barred)
    return own.map((r) => ({ ...r, weight: PAIRS / list.length / own.length }))
  })
  const size = EVIDENCE.length
  let w = new Array(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const penalised = (k) => (k === size - 1 ? 1e-6 : RIDGE)
    const gradient = w.map((v, k) => -penalised(k) * v)
    const hessian = w.map((_, k) => w.map((_, l) => (k === l ? penalised(k) : 0)))
    for (const { x, y, weight } of rows) {
      const p = scoreOf(w, x)
      for (let k = 0; k < size; k++) {
        if (x[k] === 0) continue
        gradient[k] += weight * (y - p) * x[k]
        for (let l = 0; l < size; l++) hessian[k][l] += weight * p * (1 - p) * x[k] * x[l]
      }
    }
    const step = solve(hessian, gradient)
    w = w.map((v, k) => v + step[k])
  }
  return w
}

const show = (values) => values.map((v) => v.toFixed(3)).join('  ')
console.log(`thresholds                    ${show(THRESHOLDS)}`)
const all = fit(events)
for (const e of events) {
  const others = fit(events.filter((o) => o !== e))
  const name = e.name.split('/').at(-1).padEnd(20)
  console.log(`${name} others    ${show(THRESHOLDS.map((t) => bCubedOf(e, others, t)))}`)
  console.log(`${''.padEnd(20)} all       ${show(THRESHOLDS.map((t) => bCubedOf(e, all, t)))}`)
}
const count = events.reduce((n, e) => n + e.rows.filter((r) => r.judged && !r.barred).length, 0)
writeFileSync(
  new URL('../src/align/findings/link.fitted.ts', import.meta.url),
  `// Written by scripts/fit-link.mjs from ${count} pairs of claims of ${events.length} annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
${all.map((v, k) => `  ${v.toFixed(3)}, // ${EVIDENCE[k]}`).join('\n')}
]
`,
)
console.log(EVIDENCE.map((name, k) => `${name} ${all[k].toFixed(2)}`).join(', '))
