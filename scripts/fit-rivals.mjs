#!/usr/bin/env node
// Fits the weights of src/compare/discrepancies/sides/rivals.fitted.ts: how likely two clauses that give other answers give them to one question.
//   npx tsc -b && node scripts/fit-rivals.mjs BENCH-SETS-FOLDER [GOLD.json ARTICLES]… [--show]
// Events: those of fit/events.mjs, and those given (format cross-source-gold/1). Pairs: clauses with words on two sides
// of a set of alternatives (src/lang/en/alternatives.ts); right where they stand in two positions of one annotated discrepancy, of
// whatever kind but a date; and the pairs of fit/rival-pairs.json: places of such words in stories of clustering.jsonl.gz (no text), labelled
// by one reader from what an earlier fit held for likely. Each set of an event weighs the same, however many pairs it has. Logistic
// regression (Newton, ridge 4).
// Printed: precision and recall of pairs at thresholds, each event by weights fitted on the others. Only numbers are kept, no text.
import { readFileSync, writeFileSync } from 'node:fs'
import { mattersOf } from '../dist/compare/discrepancies/denials/matter.js'
import { kinOf } from '../dist/compare/discrepancies/kin.js'
import { choicesIn } from '../dist/compare/discrepancies/sides/alternatives.js'
import { mayRival, RIVAL_EVIDENCE, weighRivals } from '../dist/compare/discrepancies/sides/rivals.js'
import { annotatedEvents } from './fit/events.mjs'
import { logistic, sigmoid } from './fit/logistic.mjs'
import { readLines } from './fit/sets.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'

const RIDGE = 4
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

const [folder, ...paths] = process.argv.slice(2)
const events = [...annotatedEvents(paths).map(prepare), ...labelled(folder)]

/** The pairs of rivals of a story that may be, with their evidence. */
function pairsOf(setting) {
  const matters = mattersOf(setting)
  const kin = kinOf(setting.pack)
  const choices = setting.story.pool.claims.flatMap((c) => choicesIn(c, matters, setting))
  return choices.flatMap((a, i) =>
    choices.slice(0, i).flatMap((b) => {
      if (!mayRival(a, b, kin, setting)) return []
      const x = weighRivals(a, b, matters, kin, setting)
      return x[3] === 0 ? [] : [{ a, b, x, set: a.alternative.set }]
    }),
  )
}

/** The labelled pairs of real stories, each story an event of its own. */
function labelled(folder) {
  const labels = JSON.parse(readFileSync(new URL('fit/rival-pairs.json', import.meta.url), 'utf8'))
  const rows = readLines(`${folder}/clustering.jsonl.gz`)
  return [...new Set(labels.map(([story]) => story))].map((name) => {
    const setting = settingOf(rows.filter((r) => r.gold === name).map(({ gold, set, ...article }) => article))
    const at = ({ words }) => `${words.article} ${words.start} ${words.end}`
    const known = new Map(
      labels
        .filter(([story]) => story === name)
        .flatMap(([, ...p]) => {
          const [x, y] = [p.slice(0, 3).join(' '), p.slice(3, 6).join(' ')]
          return [`${x} ${y}`, `${y} ${x}`].map((key) => [key, p[6]])
        }),
    )
    const pairs = pairsOf(setting).flatMap(({ a, b, x, set }) => {
      const y = known.get(`${at(a)} ${at(b)}`)
      return y === undefined ? [] : [{ x, y, set, told: '' }]
    })
    return { name, rows: pairs }
  })
}

function prepare({ name, event }) {
  const setting = settingOf(articlesOf(event))
  const positions = event.gold.discrepancies
    .filter((d) => d.kind !== 'date')
    .map((d) => d.positions.map((p) => p.mentions.map(event.place)))
  const within = (claim, places) =>
    places.some((p) => {
      const both = Math.min(claim.end, p.end) - Math.max(claim.start, p.start)
      return claim.article === p.article && 2 * both > Math.min(claim.end - claim.start, p.end - p.start)
    })
  const apart = (a, b) =>
    positions.some((list) =>
      list.some((p, i) => within(a, p) && list.some((q, j) => i !== j && within(b, q))),
    )
  const rows = pairsOf(setting).map(({ a, b, x, set }) => {
    const words = (c) =>
      `${setting.story.words(c.words)} — ${setting.story.words(c.claim)}`.replace(/\s+/g, ' ')
    return { x, y: apart(a.claim, b.claim) ? 1 : 0, set, told: `${words(a)} ## ${words(b)}` }
  })
  return { name, rows }
}

/** A set counts as much with many pairs as with few. */
const weighed = (list) =>
  list.flatMap(({ rows }) => {
    const sizes = new Map()
    for (const r of rows) sizes.set(r.set, (sizes.get(r.set) ?? 0) + 1)
    return rows.map((r) => ({ ...r, weight: 1 / Math.sqrt(sizes.get(r.set)) }))
  })

const scoreOf = (w, r) => sigmoid(r.x.reduce((s, v, j) => s + v * w[j], w.at(-1)))
const judged = events.flatMap((event) => {
  const w = logistic(weighed(events.filter((e) => e !== event)), RIDGE)
  return event.rows.map((r) => ({ ...r, event: event.name, p: scoreOf(w, r) }))
})
const right = judged.filter((r) => r.y)
console.log(`${judged.length} pairs, ${right.length} right`)
for (const t of THRESHOLDS) {
  const taken = judged.filter((r) => r.p >= t)
  const hits = taken.filter((r) => r.y)
  const sets = (list) => new Set(list.map((r) => `${r.event} ${r.set}`))
  const [all, good] = [sets(taken), sets(hits)]
  console.log(
    `${t}  pairs ${(hits.length / (taken.length || 1)).toFixed(3)} of ${taken.length}, questions ${(good.size / (all.size || 1)).toFixed(3)} of ${all.size}, of all ${(good.size / sets(right).size).toFixed(3)}`,
  )
}
if (process.argv.includes('--show'))
  for (const r of judged.sort((a, b) => b.p - a.p).slice(0, 150))
    console.log(r.y ? '+' : '-', r.p.toFixed(2), r.event, r.told.slice(0, 300))
const weights = logistic(weighed(events), RIDGE)
const names = [...RIVAL_EVIDENCE, 'bias']
writeFileSync(
  new URL('../src/compare/discrepancies/sides/rivals.fitted.ts', import.meta.url),
  `// Written by scripts/fit-rivals.mjs from ${judged.length} pairs of clauses of ${events.length} stories. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
${weights.map((w, i) => `  ${w.toFixed(3)}, // ${names[i]}`).join('\n')}
]
`,
)
