#!/usr/bin/env node
// Speed and memory, as ratios within one run: npm run bench (after npm run build).
// 1. the whole of extract, with and without the fitted model, against the bare tokenising and tagging pass of the library it stands on
// 2. reading a story cold (a new process) and warm
// 3. how time and memory grow from 5 to 50 to 600 articles of one story
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse, compare, english, read } from '../dist/index.js'
import { perturb } from './perturb.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = join(ROOT, 'examples/ferry-fire/articles')
const SEEDS = join(ROOT, '../shared/seeds')

const articlesIn = (folder) =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => ({ id: f.replace(/\.txt$/, ''), text: readFileSync(join(folder, f), 'utf8') }))

const seconds = (work) => {
  const begun = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - begun) / 1e9
}
/** The least of several runs: what the work takes when nothing disturbs it. */
const least = (runs, work) => Math.min(...Array.from({ length: runs }, () => seconds(work)))

const EVENTS = ['ferry-fire', 'border-statement']
const articles = articlesIn(EXAMPLES)
const sample = perturb(
  EVENTS.flatMap((event) => articlesIn(join(ROOT, 'examples', event, 'articles'))),
  60,
)
const blocks = sample.flatMap((a) => a.text.split('\n').filter((l) => l.trim()))
const megabytes = sample.reduce((n, a) => n + a.text.length, 0) / 1e6
const PASSES = {
  tagging: () => {
    for (const b of blocks) english.tag(b)
  },
  rules: () => {
    for (const a of sample) analyse(a, english, { model: false })
  },
  model: () => {
    for (const a of sample) analyse(a, english, { model: true })
  },
}
// The passes take turns, so that none is warmer or more disturbed than another; the first round only warms up.
const took = { tagging: [], rules: [], model: [] }
for (let round = 0; round < 10; round++)
  for (const [name, pass] of Object.entries(PASSES)) {
    const time = seconds(pass)
    if (round > 0) took[name].push(time)
  }
const [tagging, rules, model] = Object.values(took).map((times) => Math.min(...times))
console.log(`bare tagging pass of ${sample.length} articles: ${(megabytes / tagging).toFixed(2)} MB/s`)
for (const [name, time, most] of [
  ['without the model', rules, 5],
  ['with it', model, 12],
])
  console.log(
    `extract ${name} / bare tagging pass: ${(time / tagging).toFixed(2)} × (wanted: at most ${most}), ${(megabytes / time).toFixed(2)} MB/s`,
  )

const [folder, name] = existsSync(SEEDS) ? [SEEDS, 'the seeds'] : [EXAMPLES, 'the example']
const story = articlesIn(folder)
const command = [join(ROOT, 'dist/cli/main.js'), 'read', folder, '--quiet']
const cold = least(3, () => execFileSync(process.execPath, command, { stdio: 'ignore' }))
const warm = least(5, () => read(story))
console.log(`read ${name} (${story.length} articles): cold ${cold.toFixed(2)} s, warm ${warm.toFixed(3)} s`)

console.log('one story, growing:')
let before = null
for (const count of [5, 50, 600]) {
  const analysed = []
  const many = perturb(articles, count)
  const extraction = seconds(() => {
    for (const a of many) analysed.push(analyse(a, english))
  })
  let dossier
  const comparison = seconds(() => {
    dossier = compare(analysed)
  })
  const memory = process.memoryUsage().heapUsed / 1048576
  const fair = before && (count * Math.log(count)) / (before.count * Math.log(before.count))
  const growth = before
    ? `, ${(comparison / before.comparison).toFixed(1)} × as long (n log n would be ${fair.toFixed(1)} ×)`
    : ''
  console.log(
    `  ${String(count).padStart(3)} articles: extract ${extraction.toFixed(2)} s, compare ${comparison.toFixed(2)} s (${(comparison / extraction).toFixed(2)} × extract; wanted: under 20)${growth}; ${dossier.findings.length} findings, ${dossier.lineage.length} related pairs, heap ${memory.toFixed(0)} MB`,
  )
  before = { count, comparison }
}
