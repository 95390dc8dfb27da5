#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import {
  type Article,
  alignPair,
  analyse,
  clusterStories,
  collate,
  english,
  fromJsonArticle,
  read,
} from '../index.js'

const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter((l) => l.trim())
const rows = lines.map((l) => JSON.parse(l))
const out = (o: unknown): void => {
  process.stdout.write(`${JSON.stringify(o)}\n`)
}
const command = process.argv[2]
if (command === 'extract')
  for (const r of rows) out(analyse(fromJsonArticle(r) as Article, english).extraction)
else if (command === 'cluster') for (const s of clusterStories(rows as Article[], english)) out(s)
else if (command === 'align')
  for (const r of rows) out({ id: r.id, ...alignPair(r.a, r.b, r.question ?? null, english) })
else if (command === 'collate')
  for (const r of rows) out({ id: r.id, table: collate(r.witnesses, english.collation) })
else if (command === 'read') out(read(rows as Article[]))
