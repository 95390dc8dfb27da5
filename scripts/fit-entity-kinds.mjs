#!/usr/bin/env node
// Fits the weights that tell what a name names, for src/lang/en/entity-kinds.fitted.ts.
//   npx tsc -b && node scripts/fit-entity-kinds.mjs FILE.conllu… [--without PATTERN] [--out FILE]
// The files are the GUM corpus (Georgetown University Multilayer corpus, annotation CC BY 4.0) in CoNLL-U.
// Names are found by Stemma's own finders in the running text; a name's class is that of the entity whose head it covers.
// Multinomial logistic regression, AdaGrad, L2 penalty; features seen fewer than 4 times are left out. No randomness.
import { readFileSync, writeFileSync } from 'node:fs'
import { featuresOf } from '../dist/extract/entities/features.js'
import { findNames } from '../dist/extract/entities/names.js'
import { addSmallTitles } from '../dist/extract/entities/roles.js'
import { wordsOf } from '../dist/extract/entities/words.js'
import { english } from '../dist/lang/en/index.js'
import { annotate } from '../dist/text/annotate.js'

const args = process.argv.slice(2)
const option = (name) => {
  const i = args.indexOf(`--${name}`)
  return i < 0 ? null : args.splice(i, 2)[1]
}
const without = option('without')
const out = option('out') ?? new URL('../src/lang/en/entity-kinds.fitted.ts', import.meta.url)
const CLASSES = ['person', 'organization', 'place', 'other', 'none']
const LEAST = 4
const ROUNDS = 30
// How much a name in a news text counts against one in another text.
const NEWS = Number(option('news') ?? 3)
const PENALTY = Number(option('penalty') ?? 2)

/** Documents as running text with the spans of entities and of their heads. */
function documents(conllu) {
  return conllu
    .split('# newdoc id = ')
    .slice(1)
    .map((part) => {
      const id = part.slice(0, part.indexOf('\n')).trim()
      let text = ''
      const tokens = []
      const entities = []
      for (const block of part.split('\n\n')) {
        const rows = block.split('\n').filter((l) => /^\d+\t/.test(l))
        const base = tokens.length
        for (const row of rows) {
          const [, form, , upos, , , head, , , misc] = row.split('\t')
          const start = text.length
          text += form
          tokens.push({
            start,
            end: text.length,
            upos,
            head: Number(head) === 0 ? -1 : base + Number(head) - 1,
          })
          if (!misc.includes('SpaceAfter=No')) text += ' '
          const field = /Entity=([^|\s]+)/.exec(misc)?.[1] ?? ''
          for (const m of field.matchAll(/\(([^()]+)(\))?|(\d+)\)/g)) {
            if (m[1]) {
              const [n, kind] = m[1].split('-')
              entities.push({ n, kind, first: tokens.length - 1, last: m[2] ? tokens.length : null })
            } else {
              const open = entities.findLast((e) => e.last === null && e.n === m[3])
              if (open) open.last = tokens.length
            }
          }
        }
        text = `${text.trimEnd()}\n`
      }
      return { id, text, tokens, entities: entities.filter((e) => e.last !== null) }
    })
}

/** The token of the entity that hangs on one outside it. */
const headOf = (doc, e) => {
  for (let i = e.first; i < e.last; i++) {
    const h = doc.tokens[i].head
    if (h < e.first || h >= e.last) return i
  }
  return e.last - 1
}

function examples(doc) {
  const named = doc.entities
    .map((e) => {
      const head = doc.tokens[headOf(doc, e)]
      return { ...e, at: head, proper: head.upos === 'PROPN' }
    })
    .filter((e) => e.proper)
  const words = wordsOf(annotate(doc.text, english), english)
  return addSmallTitles(words, findNames(words)).map((name) => {
    const covered = named.filter((e) => e.at.start < name.end && name.start < e.at.end)
    const size = (e) => doc.tokens[e.last - 1].end - doc.tokens[e.first].start
    const near = covered.sort(
      (a, b) => Math.abs(size(a) - (name.end - name.start)) - Math.abs(size(b) - (name.end - name.start)),
    )[0]
    const kind =
      near === undefined
        ? 'none'
        : CLASSES.includes(near.kind)
          ? near.kind
          : near.kind === 'object' || near.kind === 'abstract'
            ? 'other'
            : 'none'
    return { name, kind, weight: doc.id.includes('_news_') ? NEWS : 1, features: featuresOf(words, name) }
  })
}

const docs = args
  .flatMap((file) => documents(readFileSync(file, 'utf8')))
  .filter((d) => !without || !new RegExp(without).test(d.id))
const data = docs.flatMap(examples).filter((x) => x.name.sort === 'name')
const counts = new Map()
for (const { features } of data) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1)
const names = [...counts]
  .filter(([, n]) => n >= LEAST)
  .map(([f]) => f)
  .sort()
const seen = names.map((f) => counts.get(f))
const index = new Map(names.map((f, i) => [f, i]))
const K = CLASSES.length
const rows = data.map((x) => ({
  weight: x.weight,
  y: CLASSES.indexOf(x.kind),
  f: x.features.flatMap((f) => (index.has(f) ? [index.get(f)] : [])),
}))
const w = new Float64Array(names.length * K)
const g2 = new Float64Array(names.length * K).fill(1e-6)
for (let round = 0; round < ROUNDS; round++)
  for (let n = 0; n < rows.length; n++) {
    // A fixed stride walks the data in an order that mixes documents.
    const { y, f, weight } = rows[(n * 7919) % rows.length]
    const s = CLASSES.map((_, k) => f.reduce((t, i) => t + w[i * K + k], 0))
    const top = Math.max(...s)
    const e = s.map((v) => Math.exp(v - top))
    const total = e.reduce((a, b) => a + b, 0)
    for (let k = 0; k < K; k++) {
      const d = weight * (e[k] / total - (k === y ? 1 : 0))
      for (const i of f) {
        const g = d + (PENALTY * w[i * K + k]) / seen[i]
        g2[i * K + k] += g * g
        w[i * K + k] -= (0.2 * g) / Math.sqrt(g2[i * K + k])
      }
    }
  }
let right = 0
for (const { y, f } of rows) {
  const s = CLASSES.map((_, k) => f.reduce((t, i) => t + w[i * K + k], 0))
  if (s.indexOf(Math.max(...s)) === y) right++
}
const lines = names.flatMap((f, i) => {
  const row = CLASSES.map((_, k) => Math.round(w[i * K + k] * 100))
  return row.some((v) => Math.abs(v) >= 8) ? [`${f.replaceAll(' ', '_')} ${row.join(' ')}`] : []
})
const quoted = (s) => s.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
writeFileSync(
  out,
  `// Written by scripts/fit-entity-kinds.mjs from ${docs.length} documents of the GUM corpus (annotation CC BY 4.0, https://gucorpling.org/gum):
// ${data.length} names. Hundredths of log-odds, one column a class; features seen fewer than ${LEAST} times are left out.
export const CLASSES = ${JSON.stringify(CLASSES).replaceAll('"', "'").replaceAll(',', ', ')}
export const WEIGHTS = \`
${quoted(lines.join('\n'))}
\`
`,
)
const tally = Object.fromEntries(CLASSES.map((c) => [c, data.filter((x) => x.kind === c).length]))
console.log(
  `${docs.length} documents, ${data.length} names`,
  tally,
  `${lines.length} features; ${((100 * right) / rows.length).toFixed(1)} % of the names it was fitted on`,
)
