#!/usr/bin/env node
// Counts in how many news texts each word occurs, for src/lang/en/word-counts.fitted.ts.
//   node scripts/fit-word-counts.mjs ../shared/bench/sets
// Single words and their counts only; no text is kept. Words in fewer than 3 documents are left out. A word that prose writes large
// within its sentences more often than small is given with a capital.
import { writeFileSync } from 'node:fs'
import { isInHeadlineCapitals } from '../dist/text/true-case.js'
import { wordsOf } from './fit/counting.mjs'
import { readLines } from './fit/sets.mjs'

const folder = process.argv[2]
if (!folder) {
  console.error(
    'usage: fit-word-counts.mjs FOLDER (holding attribution.train.jsonl.gz and clustering.jsonl.gz)',
  )
  process.exit(2)
}
const SETS = ['attribution.train.jsonl.gz', 'clustering.jsonl.gz']
/** A word behind a small one or a comma, where only a name has a capital. */
const WITHIN = /(?<=(?:\p{Ll},?|,) )\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu
const counts = new Map()
/** Uses with a capital, less those without. */
const large = new Map()
let documents = 0
for (const set of SETS)
  for (const { text } of readLines(`${folder}/${set}`)) {
    documents++
    for (const w of wordsOf(text)) counts.set(w, (counts.get(w) ?? 0) + 1)
    for (const line of text.split('\n').filter((l) => !isInHeadlineCapitals(l)))
      for (const [word] of line.matchAll(WITHIN)) {
        const w = word.toLowerCase().replace(/[\u2019\u02bc]/g, "'")
        large.set(w, (large.get(w) ?? 0) + (word[0] === word[0].toLowerCase() ? -1 : 1))
      }
  }
const cased = (w) => ((large.get(w) ?? 0) > 0 ? w[0].toUpperCase() + w.slice(1) : w)
const kept = [...counts].filter(([, n]) => n >= 3).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
// One line a count, its words in alphabetical order: small, and a diff can be read.
const lines = new Map()
for (const [w, n] of kept) lines.set(n, [...(lines.get(n) ?? []), w])
writeFileSync(
  new URL('../src/lang/en/word-counts.fitted.ts', import.meta.url),
  `// Written by scripts/fit-word-counts.mjs from ${SETS.join(' and ')}: ${kept.length} words of ${documents} news texts.
// In how many of them each word occurs: a line a count. Words that are mostly written large within a sentence have a capital.
export const DOCUMENTS = ${documents}
export const WORD_COUNTS = \`
${[...lines].map(([n, ws]) => `${n} ${ws.map(cased).join(' ')}`).join('\n')}
\`
`,
)
console.log(`${kept.length} words of ${documents} texts`)
