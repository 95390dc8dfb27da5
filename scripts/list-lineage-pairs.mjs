// Lists what the articles of each labelled pair share in their own words, from which the thresholds of
// src/align/lineage/relation.ts and passages.ts were read off.
//   node scripts/list-lineage-pairs.mjs SETS/lineage.jsonl.gz      (after npx tsc -b)
// A line a pair: label, group, passages, words, weight, heaviest passage, share of the shorter and of the longer text.
import { ownTexts } from '../dist/align/lineage/own-text.js'
import { sharedPassages } from '../dist/align/lineage/passages.js'
import { analyse, english } from '../dist/index.js'
import { readLines } from './fit/sets.mjs'

const file = process.argv[2]
if (file === undefined) throw new Error('usage: node scripts/list-lineage-pairs.mjs SETS/lineage.jsonl.gz')
const groups = readLines(file)

const sum = (xs) => xs.reduce((a, b) => a + b, 0)
const lines = groups.flatMap((group) => {
  const own = ownTexts(
    group.articles.map((a) => analyse(a, english)),
    english,
  )
  const shared = new Map(sharedPassages(own).map(({ x, y, passages }) => [`${x} ${y}`, passages]))
  const place = new Map(group.articles.map((a, i) => [a.id, i]))
  return group.pairs.flatMap((pair) => {
    const [x, y] = [place.get(pair.a), place.get(pair.b)].sort((a, b) => a - b)
    const passages = shared.get(`${x} ${y}`) ?? []
    if (pair.gold === 'independent' && passages.length === 0) return []
    const words = sum(passages.map((p) => p.words))
    const shares = [words / own[x].words.length, words / own[y].words.length].sort((a, b) => b - a)
    const label = pair.quotesOnly ? 'quotes-only' : pair.gold
    const weights = passages.map((p) => p.weight)
    const figures = [sum(weights), Math.max(0, ...weights), ...shares].map((n) => n.toFixed(2))
    return [[label, group.group, passages.length, words, ...figures].join('\t')]
  })
})
console.log(lines.sort().join('\n'))
