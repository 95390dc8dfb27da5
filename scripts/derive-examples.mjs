#!/usr/bin/env node
// Derives articles and gold annotation of the example events from their marked text (examples/README.md).
//   node scripts/derive-examples.mjs           writes articles/*, pages/* and gold.json of each event
//   node scripts/derive-examples.mjs --check   writes nothing; ends with 1 where a derived file is not up to date
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goldOf } from './examples/gold.mjs'
import { readMarkedFile } from './examples/markup.mjs'
import { pageOf } from './examples/page.mjs'

const examples = join(dirname(fileURLToPath(import.meta.url)), '../examples')
const ENDING = '.marked.txt'

/** Every derived file of an event: path → content. */
export function derive(folder) {
  const source = join(folder, 'source')
  const event = JSON.parse(readFileSync(join(source, 'event.json'), 'utf8'))
  const articles = readdirSync(source)
    .filter((f) => f.endsWith(ENDING))
    .sort()
    .map((f) => readArticle(source, f))
  const files = new Map([
    [join(folder, 'gold.json'), `${JSON.stringify(goldOf(event, articles), null, 1)}\n`],
  ])
  for (const a of articles) {
    files.set(join(folder, 'articles', a.file), a.text)
    if (a.head.page) {
      const page = pageOf(readFileSync(join(source, a.head.page), 'utf8'), a)
      files.set(join(folder, 'pages', a.file.replace(/\.txt$/, '.html')), page)
    }
  }
  return files
}

function readArticle(source, name) {
  const file = name.replace(ENDING, '.txt')
  try {
    return { key: file.slice(0, 3), file, ...readMarkedFile(readFileSync(join(source, name), 'utf8')) }
  } catch (e) {
    throw new Error(`${name}: ${e.message}`)
  }
}

const events = () =>
  readdirSync(examples, { withFileTypes: true })
    .filter((d) => d.isDirectory() && existsSync(join(examples, d.name, 'source')))
    .map((d) => join(examples, d.name))

function main() {
  const check = process.argv.includes('--check')
  const stale = []
  for (const folder of events())
    for (const [path, content] of derive(folder)) {
      if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
      stale.push(path)
      if (check) continue
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
  for (const path of stale) console.error(`${check ? 'not up to date' : 'written'}: ${path}`)
  if (check && stale.length) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
