// Runs the scorers and names their figures: `group/set row measure` → value, null where it could not be had.
import { execFile, execSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exampleNames, loadEvent, loadExample } from '../score/event.mjs'
import { scorePage } from '../score/pages.mjs'
import { readWith, scoreDossier } from '../score-dossier.mjs'

const MINUTES = 60_000
const flat = (group, figures) => Object.entries(figures).map(([name, v]) => [`${group} ${name}`, v])

/** Our scorer over the events in `folder`. */
export function measureExamples(folder, command) {
  return exampleNames(folder).flatMap((name) => {
    const event = loadExample(join(folder, name))
    const { figures } = orNothing(name, () => scoreDossier(event, readWith(command, event)), { figures: {} })
    const pages = orNothing(name, () => measurePages(join(folder, name, 'pages'), event, command), [])
    return [figures, ...pages].flatMap((f) => flat(`examples/${name}`, f))
  })
}

/** What `measured` gives; nothing, with its complaint on standard error, where the command fails or takes too long. */
function orNothing(name, measured, nothing) {
  try {
    return measured()
  } catch (e) {
    console.error(`${name}: ${e.message.split('\n')[0]}`)
    return nothing
  }
}

/** An event's pages, each named for its article; no event has more than one. */
function measurePages(folder, event, command) {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) => {
    const id = file.slice(0, 3)
    const input = `${JSON.stringify({ id, html: readFileSync(join(folder, file), 'utf8') })}\n`
    const output = execSync(`${command} extract`, {
      input,
      encoding: 'utf8',
      timeout: 2 * MINUTES,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return scorePage(event, id, JSON.parse(output))
  })
}

/** The annotated reports of the shared folder, by its own scorer and, for what that leaves out, by ours. */
export async function measureSeeds(shared, command) {
  const theirs = await run(
    join(shared, 'bench/score/seeds.mjs'),
    ['--stemma', command, '--json'],
    5 * MINUTES,
  )
  const event = loadEvent(join(shared, 'gold/seeds.json'), join(shared, 'seeds'))
  const ours = orNothing('seeds', () => scoreDossier(event, readWith(command, event)).figures, {})
  const own = Object.fromEntries(['origins.multi', 'lineage'].map((k) => [k, ours[k] ?? null]))
  const named = Object.entries(theirs ?? {}).map(([k, v]) => [k.replace(' (0 is right)', ''), v])
  return flat('seeds', { ...Object.fromEntries(named), ...own })
}

// The longest first, so that none is left alone at the end.
const LONG = ['lineage', 'attribution.dev', 'html.scrapinghub', 'html.readability', 'dates.tbaq']
const place = (set) => (LONG.includes(set) ? LONG.indexOf(set) : LONG.length)

/** The sets of the shared bench, three at a time: `measures` of each. */
export async function measureBench(shared, sets, command) {
  const rows = []
  const left = [...sets.entries()].sort(([, [a]], [, [b]]) => place(a) - place(b))
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, [set, measures]] = next
      rows[at] = await measureSet(shared, set, measures, command)
    }
  }
  await Promise.all([work(), work(), work()])
  return rows.flat()
}

/** One set of the shared bench. `measures`: which column of which row. */
async function measureSet(shared, set, measures, command) {
  const report = await run(
    join(shared, 'bench/score/score.mjs'),
    [set, '--stemma', command, '--json'],
    10 * MINUTES,
  )
  const table = report?.[set]?.table ?? {}
  return Object.entries(measures).map(([row, column]) => [
    `bench/${set} ${row} ${column}`,
    table[row]?.[column] ?? null,
  ])
}

/** A scorer's JSON; null, with its complaint on standard error, where it fails or takes too long. */
async function run(script, args, timeout) {
  try {
    const options = { encoding: 'utf8', maxBuffer: 1 << 28, timeout }
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args], options)
    if (stderr) console.error(stderr.trimEnd())
    return JSON.parse(stdout)
  } catch (e) {
    console.error(`${script} ${args[0]}: ${e.message.split('\n')[0]}`)
    return null
  }
}
