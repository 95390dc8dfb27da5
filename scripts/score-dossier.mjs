#!/usr/bin/env node
// Scores a dossier against an annotated event (format cross-source-gold/1; for the examples see examples/README.md).
//   node scripts/score-dossier.mjs examples/ferry-fire [--stemma "node dist/cli/main.js"] [--json] [--misses]
//   node scripts/score-dossier.mjs --gold FILE --articles FOLDER …
// The command is run once as `COMMAND read - --json`, with texts alone, no outlet and no date.
//
// entities.mentions  F1, bounds agree at one end and by half of all characters; entities.grouping  B³ of those found
// attributions       F1, content agrees by half; .exact  marked ones to the character; speakers  right entity, of all
// quantities, dates  F1, places overlap and values agree (dates to the day)
// findings           B³ of gold mentions by the finding of the claim that covers them; .covered  share that has one
// origins            upper end of the count equal to the gold's; .multi  the same where gold has two or more;
//                    .over  lower end above the gold's, which is independence invented: 0 is right
// discrepancies      recall, precision, relation: see story.mjs
// utterances         F1 of pairs of attributions said to witness one utterance; .variants  readings told apart
// timeline           F1, same day and places that touch; lineage  F1 of pairs of dependent texts
// meta               agency, outlet, dateline, day; .boilerplate  F1 of characters
// What is optional or within furniture is neither required nor held against. A figure the event cannot give is null.
import { execSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputOf, loadEvent } from './score/event.mjs'
import { scoreAttributions, scoreDates, scoreEntities, scoreQuantities } from './score/mentions.mjs'
import { scoreMeta } from './score/meta.mjs'
import {
  scoreDiscrepancies,
  scoreFindings,
  scoreLineage,
  scoreOrigins,
  scoreTimeline,
  scoreUtterances,
} from './score/story.mjs'

const LISTS = [
  'articles',
  'entities',
  'attributions',
  'utterances',
  'claims',
  'findings',
  'discrepancies',
  'timeline',
  'lineage',
]

/** @returns {{ figures: Record<string, number | null>, misses: string[] }} */
export function scoreDossier(event, dossier) {
  for (const list of LISTS)
    if (!Array.isArray(dossier[list])) throw new Error(`not a dossier: "${list}" is missing`)
  const entities = scoreEntities(event, dossier)
  const attributions = scoreAttributions(event, dossier, entities.goldEntity)
  const findings = scoreFindings(event, dossier)
  const parts = [
    entities,
    attributions,
    scoreQuantities(event, dossier),
    scoreDates(event, dossier),
    findings,
    scoreOrigins(event, dossier, findings.items),
    scoreDiscrepancies(event, dossier),
    scoreUtterances(event, dossier, attributions.pairs),
    scoreTimeline(event, dossier),
    scoreLineage(event, dossier),
    scoreMeta(event, dossier),
  ]
  return {
    figures: Object.assign({}, ...parts.map((p) => p.figures)),
    misses: parts.flatMap((p) => p.misses),
  }
}

/** Runs the command over the event's texts. */
export function readWith(command, event) {
  const options = {
    input: inputOf(event),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
    stdio: ['pipe', 'pipe', 'inherit'],
  }
  return JSON.parse(execSync(`${command} read - --json`, options))
}

function main() {
  const argv = process.argv.slice(2)
  const option = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined)
  const folder = argv[0]?.startsWith('--') ? undefined : argv[0]
  const gold = option('--gold') ?? (folder && join(folder, 'gold.json'))
  const articles = option('--articles') ?? (folder && join(folder, 'articles'))
  if (!gold || !articles) {
    console.error(
      'usage: score-dossier.mjs FOLDER | --gold FILE --articles FOLDER [--stemma "COMMAND"] [--json] [--misses]',
    )
    process.exitCode = 2
    return
  }
  const event = loadEvent(gold, articles)
  const { figures, misses } = scoreDossier(
    event,
    readWith(option('--stemma') ?? 'node dist/cli/main.js', event),
  )
  if (argv.includes('--json')) console.log(JSON.stringify(figures))
  else
    for (const [name, v] of Object.entries(figures))
      console.log(name.padEnd(26), v === null ? '–' : v.toFixed(3))
  if (argv.includes('--misses')) for (const m of misses) console.log(m)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
