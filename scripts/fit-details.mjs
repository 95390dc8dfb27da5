#!/usr/bin/env node
// Fits the weights of src/compare/discrepancies/details/details.fitted.ts: how likely it is that how two articles tell one finding is worth telling.
//   npx tsc -b && node scripts/fit-details.mjs [GOLD.json ARTICLES]… [--write]
// Events: those of fit/events.mjs, and those given (format cross-source-gold/1). Pairs: the wordings of each finding of several articles
// (wordings.ts); right where they stand in two positions of one annotated discrepancy, of whatever kind. Each event weighs as the root of its
// pairs, and so does each finding in it. Logistic regression (Newton, ridge 4).
// Printed: how many findings are told at a threshold and how many of them rightly, each event by weights fitted on the others. Only numbers are kept.
import { writeFileSync } from 'node:fs'
import {
  areOfOneThing,
  DETAIL_EVIDENCE,
  weighDetails,
} from '../dist/compare/discrepancies/details/evidence.js'
import { pairsOf, wordingsOf } from '../dist/compare/discrepancies/details/wordings.js'
import { kinOf } from '../dist/compare/discrepancies/kin.js'
import { annotatedEvents } from './fit/events.mjs'
import { logistic, sigmoid } from './fit/logistic.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { overlapOf } from './score/spans.mjs'

const RIDGE = 4
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]
/** Scales the weights of pairs against the ridge. */
const WEIGHT = 5

const events = annotatedEvents(process.argv.slice(2)).map(prepare)

function prepare({ name, event }) {
  const setting = settingOf(articlesOf(event))
  const { story } = setting
  const kin = kinOf(setting.pack)
  const golds = event.gold.discrepancies.map((d) => ({
    id: d.id,
    places: d.positions.map((p) => p.mentions.map(event.place)),
  }))
  const meets = (wording, places) => wording.claims.some((c) => places.some((p) => overlapOf(c, p) > 0))
  const apart = (a, b, { places }) =>
    places.some((p, i) => meets(a, p) && places.some((q, j) => i !== j && meets(b, q)))
  const findings = story.groups.map((g) => {
    const wordings = wordingsOf(g.claims.map(story.claim), setting)
    return pairsOf(wordings, story).flatMap(([i, j]) => {
      const [a, b] = [wordings[i], wordings[j]]
      if (!areOfOneThing(a.telling, b.telling, kin)) return []
      const x = weighDetails(a, b, kin)
      const ids = golds.filter((g) => apart(a, b, g)).map((g) => g.id)
      return [{ x, y: Number(ids.length > 0), ids }]
    })
  })
  return { name, golds, findings: findings.filter((pairs) => pairs.length > 0) }
}

const weighed = (list) =>
  list.flatMap(({ findings }) =>
    findings.flatMap((pairs) =>
      pairs.map((p) => ({ ...p, weight: WEIGHT / Math.sqrt(findings.flat().length * pairs.length) })),
    ),
  )

const scoreOf = (w, { x }) => sigmoid(x.reduce((s, v, j) => s + v * w[j], w.at(-1)))

console.log(`${events.length} events, ${events.flatMap((e) => e.findings.flat()).length} pairs`)
const judged = events.map((e) => {
  const w = logistic(weighed(events.filter((o) => o !== e)), RIDGE)
  return { ...e, findings: e.findings.map((pairs) => pairs.map((p) => ({ ...p, p: scoreOf(w, p) }))) }
})
for (const t of THRESHOLDS) {
  const told = judged.map((e) => e.findings.map((f) => f.filter((p) => p.p >= t)).filter((f) => f.length > 0))
  const right = told.map((list) => list.filter((f) => f.some((p) => p.y)))
  const gold = right.map((list) => new Set(list.flat().flatMap((p) => p.ids)).size)
  const sum = (list) => list.reduce((s, n) => s + n, 0)
  const each = judged.map((e, i) => `${e.name.slice(0, 8)} ${right[i].length}/${told[i].length}`)
  console.log(
    t,
    `right ${sum(right.map((l) => l.length))} of ${sum(told.map((l) => l.length))}, gold ${sum(gold)}:`,
    each.join(', '),
  )
}

const weights = logistic(weighed(events), RIDGE)
const names = [...DETAIL_EVIDENCE, 'bias']
console.log(weights.map((w, i) => `${names[i]} ${w.toFixed(3)}`).join(', '))
if (process.argv.includes('--write'))
  writeFileSync(
    new URL('../src/compare/discrepancies/details/details.fitted.ts', import.meta.url),
    `// Written by scripts/fit-details.mjs from ${weighed(events).length} pairs of wordings of ${events.length} stories. In the order of DETAIL_EVIDENCE in evidence.ts.
export const DETAIL_WEIGHTS: readonly number[] = [
${weights.map((w, i) => `  ${w.toFixed(3)}, // ${names[i]}`).join('\n')}
]
`,
  )
