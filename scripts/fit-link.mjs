#!/usr/bin/env node
// Fits the weights of src/align/findings/link.fitted.ts: how likely two claims of one story state the same.
//   npx tsc -b && node scripts/fit-link.mjs [GOLD.json ARTICLES]…
// Events: those of fit/events.mjs, and those given (format cross-source-gold/1). Pairs: candidates of which one at
// least is annotated; the same where both are mentions of one finding; barred ones left out. Each event weighs the same.
// Logistic regression (Newton, ridge 2 on the raw features). Printed: B³ F1 of each event, by weights fitted on the others and on all.
// Only numbers are kept, no text.
import { writeFileSync } from 'node:fs'
import { candidates } from '../dist/align/findings/candidates.js'
import { foldCopies } from '../dist/align/findings/copies.js'
import { EVIDENCE, isBarred, weighEvidence } from '../dist/align/findings/link.js'
import { foldAlike, statementsOf } from '../dist/align/findings/statement.js'
import { weighByStory } from '../dist/align/findings/story-weights.js'
import { averageLink } from '../dist/kernels/average-link.js'
import { annotatedEvents } from './fit/events.mjs'
import { dot, HARDLY, newton, sigmoid } from './fit/logistic.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { scoreFindings } from './score/story.mjs'

const RIDGE = 2
/** Each event's pairs weigh as many as this. */
const PAIRS = 1000
const THRESHOLDS = [0.2, 0.25, 0.3, 0.32, 0.35, 0.4]

const events = annotatedEvents(process.argv.slice(2)).map(prepare)

function prepare({ name, event }) {
  const { story, pack } = settingOf(articlesOf(event))
  const { pool } = story
  const alike = foldCopies(foldAlike(statementsOf(pool, pack)), story.lineage, pack)
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

function bCubedOf({ event, pool, alike, rows }, w, threshold) {
  const links = rows
    .map(({ i, j, x, barred }) => ({ a: i, b: j, score: x[1] === 0 ? 0 : sigmoid(dot(w, x)), barred }))
    .filter((l) => l.score > 0)
  const groups = averageLink(alike.length, links, threshold)
  const of = new Map(groups.flatMap((g, k) => g.flatMap((i) => alike[i].map((s) => [s.claim.id, `F${k}`]))))
  const claims = pool.claims.map((c) => ({ ...c, finding: of.get(c.id) }))
  return scoreFindings(event, { claims }).figures.findings
}

function weightsFrom(list) {
  const rows = list.flatMap((e) => {
    const own = e.rows.filter((r) => r.judged && !r.barred)
    return own.map((r) => ({ ...r, weight: PAIRS / list.length / own.length }))
  })
  return newton(rows, (k) => (k === EVIDENCE.length - 1 ? HARDLY : RIDGE))
}

const show = (values) => values.map((v) => v.toFixed(3)).join('  ')
console.log(`thresholds                    ${show(THRESHOLDS)}`)
const all = weightsFrom(events)
for (const e of events) {
  const others = weightsFrom(events.filter((o) => o !== e))
  console.log(`${e.name.padEnd(20)} others    ${show(THRESHOLDS.map((t) => bCubedOf(e, others, t)))}`)
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
