#!/usr/bin/env node
// Holds Stemma's figures where they are: measures them, and compares with those pinned in quality.json.
//   node scripts/quality.mjs [--only examples|seeds|bench|bench/dates…] [--pin] [--json]
//   node scripts/quality.mjs --floor "node ../shared/bench/score/baselines/floor.mjs"   measures the floors, pins nothing
// Always scores the example events. Where ../shared is present, also the annotated seeds and the sets of its bench.
// `floor` is what a simple program reaches, for comparison; `pinned` what Stemma has reached.
// Ends with 1 when a figure is worse than pinned by more than the tolerance of its group, or can no longer be had;
// with 2 when there is nothing to measure, or no build. A command that fails or takes too long is told and costs its figures.
// --pin pins what is better now, there and in docs/quality.md, and never lowers a pin: to lower one, edit quality.json,
// pin, and say why in the commit.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentText } from './quality/document.mjs'
import { measureBench, measureExamples, measureSeeds } from './quality/measure.mjs'
import { comparePins, qualityText, raisePins, setFloors, tableOf } from './quality/pins.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = join(root, '../shared')
const file = join(root, 'quality.json')
const document = join(root, 'docs/quality.md')
const main = join(root, 'dist/cli/main.js')
const stemma = `"${process.execPath}" "${main}"`

async function measure(quality, wanted, command) {
  const present = existsSync(shared)
  const sets = Object.entries(quality.measures).filter(([set]) => present && wanted(`bench/${set}`))
  return [
    ...(wanted('examples') ? measureExamples(join(root, 'examples'), command) : []),
    ...(present && wanted('seeds') ? await measureSeeds(shared, command) : []),
    ...(await measureBench(shared, sets, command)),
  ]
}

/** The pins that this run is about: of groups wanted, and of the shared data only where that is present. */
function within(quality, wanted) {
  const here = (name) => name.startsWith('examples/') || existsSync(shared)
  const figures = Object.entries(quality.figures).filter(([name]) => here(name) && wanted(name))
  return { ...quality, figures: Object.fromEntries(figures) }
}

function pin(quality) {
  writeFileSync(file, qualityText(quality))
  writeFileSync(document, documentText(readFileSync(document, 'utf8'), quality.figures))
}

async function run() {
  const argv = process.argv.slice(2)
  const only = argv.includes('--only') ? argv[argv.indexOf('--only') + 1] : ''
  const wanted = (name) => name.startsWith(only) || only.startsWith(`${name}/`)
  const quality = JSON.parse(readFileSync(file, 'utf8'))
  const floor = argv.includes('--floor') ? argv[argv.indexOf('--floor') + 1] : null
  if (!floor && !existsSync(main)) {
    console.error(`nothing to measure with: ${main} is not there. Build it: npx tsc -b`)
    process.exitCode = 2
    return
  }
  const measured = (await measure(quality, wanted, floor ?? stemma)).filter(([name]) => wanted(name))
  const rows = comparePins(within(quality, wanted), measured)
  if (!rows.length) {
    console.error(
      `nothing to measure: --only ${only}. Groups: examples, seeds, bench (the last two want ${shared})`,
    )
    process.exitCode = 2
    return
  }
  if (floor) {
    writeFileSync(file, qualityText(setFloors(quality, measured)))
    return
  }
  console.log(argv.includes('--json') ? JSON.stringify(rows) : tableOf(rows))
  const dropped = rows.filter((r) => r.state === 'dropped')
  if (dropped.length) console.error(`${dropped.length} dropped: ${dropped.map((r) => r.name).join('; ')}`)
  if (argv.includes('--pin')) pin(raisePins(quality, measured))
  process.exitCode = dropped.length ? 1 : 0
}

await run()
