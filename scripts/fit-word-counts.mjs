#!/usr/bin/env node
// Counts in how many news texts each word occurs, for src/lang/en/word-counts.fitted.ts.
//   node scripts/fit-word-counts.mjs ../shared/bench/sets
// Single words and their counts only; no text is kept. Words in fewer than 3 documents are left out.
import { writeFileSync } from 'node:fs'
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
const counts = new Map()
let documents = 0
for (const set of SETS)
  for (const { text } of readLines(`${folder}/${set}`)) {
    documents++
    for (const w of wordsOf(text)) counts.set(w, (counts.get(w) ?? 0) + 1)
  }
const kept = [...counts].filter(([, n]) => n >= 3).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
// One line a count, its words in alphabetical order: small, and a diff can be read.
const lines = new Map()
for (const [w, n] of kept) lines.set(n, [...(lines.get(n) ?? []), w])
writeFileSync(
  new URL('../src/lang/en/word-counts.fitted.ts', import.meta.url),
  `// Written by scripts/fit-word-counts.mjs from ${SETS.join(' and ')}: ${kept.length} words of ${documents} news texts.
// In how many of them each word occurs: a line a count.
export const DOCUMENTS = ${documents}
export const WORD_COUNTS = \`
${[...lines].map(([n, ws]) => `${n} ${ws.join(' ')}`).join('\n')}
\`
`,
)
console.log(`${kept.length} words of ${documents} texts`)
