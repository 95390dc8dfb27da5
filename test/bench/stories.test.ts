import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { raised } from '../support/counts.js'
import { REWRITES } from '../support/rewrites.js'

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))
const present = existsSync(SHARED)
if (!present) console.warn('Real stories are not read: ../shared is not here.')

/** Every so many of the clustered stories is read, of those with so many articles. */
const EVERY = 12
const SIZES = { least: 3, most: 6 }

function seeds(): Article[] {
  const folder = join(SHARED, 'seeds')
  return readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => ({ id: f.slice(0, -4), text: readFileSync(join(folder, f), 'utf8') }))
}

function clustered(): (readonly [string, Article[]])[] {
  const raw = gunzipSync(readFileSync(join(SHARED, 'bench/sets/clustering.jsonl.gz'))).toString('utf8')
  const stories = new Map<string, Article[]>()
  for (const line of raw.trimEnd().split('\n')) {
    const { gold, set, ...article } = JSON.parse(line)
    stories.set(gold, [...(stories.get(gold) ?? []), article])
  }
  return [...stories]
    .filter(([, list]) => list.length >= SIZES.least && list.length <= SIZES.most)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter((_, i) => i % EVERY === 0)
}

const stories = present ? ([['seeds', seeds()], ...clustered()] as const) : []

describe.skipIf(!present)('real stories', () => {
  test.each(stories)('%s: the order of arrival changes nothing', (_, articles) => {
    expect(JSON.stringify(read([...articles].reverse())) === JSON.stringify(read(articles))).toBe(true)
  })

  test.each(stories)('%s: a copy raises no count', (_, articles) => {
    const dossier = read(articles)
    for (const [name, rewrite] of Object.entries(REWRITES))
      for (const original of articles) {
        const copy = { ...original, id: `zz-${original.id}`, text: rewrite(original.text) }
        expect(raised(dossier, read([...articles, copy])), `${original.id} ${name}`).toEqual([])
      }
  })
})
