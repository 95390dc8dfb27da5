#!/usr/bin/env node
import { standsOf } from '../dist/compare/discrepancies/answer.js'
// How the rules of relations judge figures that are known to answer one question: the positions of annotated discrepancies
// of kind quantity or scope, with the figures read in their mentions, whether or not a dossier would hold them against each other.
//   npx tsc -b && node scripts/score-relations.mjs [--all] [GOLD.json ARTICLES …]
// Printed are those judged otherwise (--all: each), by rule, then how often each rule agrees and how the relations are confused.
// A pair of positions counts where a figure is read in either; a discrepancy is right where some pair of it is.
import { withAdopted } from '../dist/compare/discrepancies/figures/adopt.js'
import { answerOf } from '../dist/compare/discrepancies/figures/answer.js'
import { figuresOf } from '../dist/compare/discrepancies/figures/figures.js'
import { rulesOf } from '../dist/compare/discrepancies/figures/quantity-relations.js'
import { bareAnswer, inTongue, tongueOf } from '../dist/compare/discrepancies/linking/drafts.js'
import { quantitiesTold } from '../dist/compare/discrepancies/linking/told.js'
import { annotatedEvents } from './fit/events.mjs'
import { settingOf } from './fit/stories.mjs'
import { articlesOf } from './score/event.mjs'
import { overlapOf } from './score/spans.mjs'
import { RELATIONS } from './score/story.mjs'

const KINDS = new Set(['quantity', 'scope'])
const listed = process.argv.includes('--all')

const relationOf = (r) => Object.keys(RELATIONS).find((k) => RELATIONS[k].includes(r))

/** The positions of a gold discrepancy in which figures are read, each as the answers of its figures. */
function standsIn(gold, { event, told, setting }) {
  const lists = gold.positions.map((p) =>
    p.mentions.flatMap((m) => {
      const span = event.place(m)
      const within = told.filter((t) => overlapOf(t.span, span) > 0)
      return within.length === 1 ? within : []
    }),
  )
  const tongue = tongueOf({ values: lists })
  const answer = (t) =>
    inTongue(t, tongue, (t.figure && answerOf(t.figure, setting)) ?? bareAnswer(t, setting))
  return lists.map((list) => {
    const answers = list.map(answer)
    const kind = list.find((t) => t.figure)?.figure.thing.kind
    return answers.length === 0 ? null : { kind, stand: standsOf(answers.map((a) => ({ ...a, key: '' })))[0] }
  })
}

function pairsOf(gold, story) {
  const stands = standsIn(gold, story)
  return stands.flatMap((a, i) =>
    stands.slice(i + 1).flatMap((b, k) => {
      if (!a || !b) return []
      const rules = rulesOf(a.kind ?? b.kind ?? null)
      const { relation, reason } = rules
        .map((rule) => rule(a.stand, b.stand, story.setting))
        .find((r) => r !== null)
      return [{ i, j: i + 1 + k, a: a.stand, b: b.stand, relation, rule: reason.rule }]
    }),
  )
}

const told = (s, gold) =>
  `${s.position.value} by ${s.position.by} as of ${s.position.asOf} | gold ${gold.value} by ${gold.by} as of ${gold.asOf} | ` +
  s.answers.map((a) => `${a.span.article} “${a.words}”${circumstancesOf(a)}`).join('; ')

/** What the rules may look at. */
const circumstancesOf = (a) => {
  const told = ['turn', 'grows', 'confined', 'confirmed', 'part', 'rough', 'approximate', 'open'].filter(
    (k) => a[k],
  )
  return ` ${a.asOf ?? ''} ${a.by ?? ''} ${told.map((k) => (a[k] === true ? k : a[k])).join(' ')}${a.goesOn ? ' goes on' : ''}`
}

const counts = new Map()
const add = (key, gold) => {
  const row = counts.get(key) ?? {}
  row[gold] = (row[gold] ?? 0) + 1
  counts.set(key, row)
}
const confusion = {}
let right = 0
let all = 0

for (const { name, event } of annotatedEvents(process.argv.slice(2))) {
  const setting = settingOf(articlesOf(event))
  const told_ = quantitiesTold(setting, withAdopted(figuresOf(setting), setting.pack))
  const story = { event, setting, told: told_ }
  for (const gold of event.gold.discrepancies.filter((d) => KINDS.has(d.kind))) {
    const pairs = pairsOf(gold, story)
    if (pairs.length === 0) continue
    all++
    const agrees = pairs.some((p) => relationOf(p.relation) === gold.severity)
    if (agrees) right++
    const got = agrees ? gold.severity : relationOf(pairs[0].relation)
    confusion[gold.severity] ??= {}
    confusion[gold.severity][got] = (confusion[gold.severity][got] ?? 0) + 1
    for (const p of pairs) add(`${p.relation} ${p.rule}`, gold.severity)
    if (agrees && !listed) continue
    console.log(
      `\n${agrees ? 'right' : 'WRONG'} ${name} ${gold.id} ${gold.severity}: ${gold.about}\n  ${gold.note ?? ''}`,
    )
    for (const [n, g] of gold.positions.entries()) {
      const p = pairs.find((x) => x.i === n || x.j === n)
      const s = p && (p.i === n ? p.a : p.b)
      const words = (x) => event.texts[x.article].slice(x.start, x.end)
      console.log(
        `  ${n} ${s ? told({ ...s, answers: s.answers.map((a) => ({ ...a, words: words(a.span) })) }, g) : `no figure | gold ${g.value}`}`,
      )
    }
    for (const p of pairs) console.log(`    ${p.i} ~ ${p.j}: ${p.relation} (${p.rule})`)
  }
}
console.log('\nrule, and what the gold has for the discrepancies of its pairs')
for (const [key, row] of [...counts].sort()) console.log(key.padEnd(32), JSON.stringify(row))
console.log('\ngold, and what the rules say')
console.table(confusion)
console.log(`${right} of ${all}`)
