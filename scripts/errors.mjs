#!/usr/bin/env node
// Prints what Stemma misses and what it reports falsely, in marked text, by pattern, the most frequent pattern first.
//   npm run errors -- PART [--set NAME] [--limit N]     PART: attribution, quantities, dates, entities, claims, findings,
//                                                       utterances, lineage, clustering
//   npm run errors -- example NAME [PART] [--limit N]   an example event, whole or one part
// NAME of a set: one of ../shared/bench/sets (findings: also alignment.*), `seeds`, or an example. N misses a pattern
// are shown, 3 unless told; 0 shows patterns alone. Wants a build in dist. The texts of the sets are under copyright:
// they go to the terminal and nowhere else.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { report } from './errors/marked.mjs'
import { attributionMisses, dateMisses, entityMisses, quantityMisses } from './errors/mentions.mjs'
import { documentsOfEvent, documentsOfSet, eventNamed, inputOf, readSet } from './errors/sets.mjs'
import {
  claimMisses,
  clusteringMisses,
  eventClassOf,
  eventLineage,
  findingMisses,
  lineageMisses,
  pairMisses,
  utteranceMisses,
} from './errors/story.mjs'
import { articlesOf, exampleNames } from './score/event.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = join(root, '../shared')
const examples = join(root, 'examples')
const MAIN = join(root, 'dist/cli/main.js')

const MENTIONS = {
  attribution: attributionMisses,
  quantities: quantityMisses,
  dates: dateMisses,
  entities: entityMisses,
}
const OF_EVENTS = {
  claims: claimMisses,
  findings: findingMisses,
  utterances: utteranceMisses,
  lineage: (event, dossier) => lineageMisses([eventLineage(event)], [dossier], eventClassOf),
}
const PARTS = [...Object.keys(MENTIONS), ...Object.keys(OF_EVENTS), 'clustering']
const SETS = {
  attribution: ['attribution.dev'],
  quantities: ['quantities.newsquant', 'quantities.recognizers'],
  dates: ['dates.tbaq', 'dates.gum'],
  entities: ['entities.gum', 'entities.re3d'],
  claims: ['seeds'],
  findings: ['seeds'],
  utterances: ['seeds'],
  lineage: ['lineage'],
  clustering: ['clustering'],
}

/** What the command answers to lines: JSON values, one a line. */
function stemma(args, lines) {
  const input = lines.map((l) => `${JSON.stringify(l)}\n`).join('')
  const ran = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 29 })
  if (ran.status !== 0) throw new Error(`stemma ${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`)
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l))
}
const dossierOf = (articles) => stemma(['read', '-', '--json'], articles)[0]

async function lemmas() {
  const { english } = await import(join(root, 'dist/index.js'))
  return (cue) => {
    const { lemma, pos } = english.tag(cue)
    const verb = pos.lastIndexOf('VERB')
    return lemma[verb < 0 ? lemma.length - 1 : verb] ?? cue
  }
}
async function mentionsIn(part, documents) {
  const tools = { lemma: await lemmas() }
  return MENTIONS[part](documents, stemma(['extract'], documents.map(inputOf)), tools)
}

async function ofEvent(event, part) {
  if (part in MENTIONS) return mentionsIn(part, documentsOfEvent(event))
  if (!(part in OF_EVENTS)) throw new Usage(`one event says nothing of ${part}`)
  return OF_EVENTS[part](event, dossierOf(articlesOf(event)))
}

async function ofSet(part, name, rows) {
  if (part in MENTIONS) return mentionsIn(part, await documentsOfSet(shared, part, name, rows))
  if (part === 'findings')
    return pairMisses(
      rows,
      stemma(
        ['align'],
        rows.map(({ id, a, b, question }) => ({ id, a, b, question })),
      ),
    )
  if (part === 'clustering') return clusteringMisses(rows, stemma(['cluster'], rows.map(inputOf)))
  const { classOf } = await import(join(shared, 'bench/score/lineage.mjs'))
  const groups = rows.map((r) => ({
    name: r.group,
    texts: Object.fromEntries(r.articles.map((a) => [a.id, a.text])),
    pairs: r.pairs,
  }))
  const dossiers = rows.map((r) => dossierOf(r.articles.map(inputOf)))
  return lineageMisses(groups, dossiers, classOf)
}

class Usage extends Error {}
const FAMILY = { findings: 'alignment', claims: '-', utterances: '-' }
const belongs = (part, name) => name.split('.')[0] === (FAMILY[part] ?? part)

async function misses(part, name) {
  const event = eventNamed(examples, shared, name)
  if (event) return ofEvent(event, part)
  if (!existsSync(shared)) return null
  if (!belongs(part, name)) throw new Usage(`no set ${name} for ${part}`)
  const rows = readSet(shared, name)
  if (!rows) throw new Usage(`no set ${name} in ${shared}/bench/sets`)
  return ofSet(part, name, rows)
}

/** Which part of which set, from the arguments. */
function asked(argv) {
  const option = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined)
  const limit = Number(option('--limit') ?? 3)
  if (!Number.isInteger(limit) || limit < 0) throw new Usage(`--limit ${option('--limit')} is no count`)
  const [first, name, part] = argv
  if (first === 'example') {
    if (!exampleNames(examples).includes(name))
      throw new Usage(`no example ${name ?? ''}: there are ${exampleNames(examples).join(', ')}`)
    const parts = PARTS.includes(part) ? [part] : PARTS.filter((p) => p !== 'clustering')
    return { limit, runs: parts.map((p) => [p, name]) }
  }
  if (!PARTS.includes(first)) throw new Usage(first ? `no part ${first}` : 'no part given')
  const sets = option('--set') ? [option('--set')] : SETS[first]
  return { limit, runs: sets.map((s) => [first, s]) }
}

async function main() {
  const { limit, runs } = asked(process.argv.slice(2))
  if (!existsSync(MAIN)) throw new Usage('dist is not built: run npx tsc -b')
  for (const [part, name] of runs) {
    const found = await misses(part, name)
    if (found) console.log(`${report(`${part} of ${name}`, found, limit)}\n`)
    else
      console.log(`${name} is not here (no ${shared}). On any machine: npm run errors -- example ferry-fire`)
  }
}

try {
  await main()
} catch (e) {
  if (!(e instanceof Usage)) throw e
  console.error(
    `${e.message}\nusage: npm run errors -- PART [--set NAME] [--limit N] | example NAME [PART] [--limit N]\nparts: ${PARTS.join(', ')}`,
  )
  process.exitCode = 2
}
