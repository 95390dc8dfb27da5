import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchor, occurrences } from '../../scripts/examples/anchors.mjs'
import { lineageOf } from '../../scripts/examples/lineage.mjs'
import { readMarkup } from '../../scripts/examples/markup.mjs'

const root = join(import.meta.dirname, '../..')
const checker = join(root, '../shared/gold/check.mjs')

interface Anchor {
  readonly article: string
  readonly text: string
  readonly n: number
}
interface Gold {
  readonly articles: Record<string, { readonly file: string }>
  readonly entities: readonly { readonly mentions: readonly Anchor[] }[]
  readonly findings: readonly { readonly id: string; readonly mentions: readonly Anchor[] }[]
  readonly origins: readonly { readonly finding: string; readonly independent: number }[]
  readonly discrepancies: readonly {
    readonly severity: string
    readonly positions: readonly { readonly mentions: readonly Anchor[] }[]
  }[]
  readonly timeline: readonly { readonly mentions: readonly Anchor[] }[]
  readonly lineage: readonly { readonly articles: readonly string[] }[]
}

const events = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)

describe('marked text', () => {
  it('gives the bare text and the marks, outer first', () => {
    const { text, marks } = readMarkup(
      'The mayor put {f f-toll e-mayor|the toll at {n 12: dead; x d-toll:1|12 dead}}.',
    )
    expect(text).toBe('The mayor put the toll at 12 dead.')
    const shown = marks.map((m: { tag: string; start: number; end: number }) => [
      m.tag,
      text.slice(m.start, m.end),
    ])
    expect(shown).toEqual([
      ['f', 'the toll at 12 dead'],
      ['n', '12 dead'],
      ['x', '12 dead'],
    ])
  })
  it('reads the number of a quote, its arguments and a note', () => {
    const [quote, number] = readMarkup(
      '{q7 d e-mayor u=u-safe|We are {n about 300: boats|some 300 boats}}',
    ).marks
    expect(quote).toMatchObject({ tag: 'q', args: ['7', 'd', 'e-mayor', 'u=u-safe'], note: null })
    expect(number).toMatchObject({ tag: 'n', args: ['about', '300'], note: 'boats' })
  })
  it.each(['{e e-a|never closed', 'never opened}', '{e e-a no bar', 'an {e e-a|} empty one'])(
    'refuses %s',
    (bad) => {
      expect(() => readMarkup(bad)).toThrow()
    },
  )
  it('counts occurrences as the gold format does, inside longer words and overlapping ones too', () => {
    expect(anchor('a', 'nanana nan', { start: 7, end: 10 })).toEqual({ article: 'a', text: 'nan', n: 3 })
  })
  it('finds names as whole words only', () => {
    expect(occurrences('Tern, Terns and the Tern’s crew', 'Tern')).toEqual([
      { start: 0, end: 4 },
      { start: 20, end: 24 },
    ])
  })
})

describe('shared runs of words', () => {
  const article = (key: string, text: string) => ({ key, text, quoted: [] })
  const pair = [
    article('a', 'He said the pier was closed, again.'),
    article('b', 'Later the pier was closed again.'),
  ]

  it('measures the longest run exactly and without regard to marks', () => {
    const [l] = lineageOf(pair, {})
    expect(l.longest).toEqual({
      words: 4,
      a: { article: 'a', text: 'the pier was closed', n: 1 },
      b: { article: 'b', text: 'the pier was closed', n: 1 },
    })
    expect(l.longestNormalised.a.text).toBe('the pier was closed, again')
  })
  it('wants a word on prose that two articles share', () => {
    const same = 'the old pier in the harbour was closed to all boats'
    expect(() => lineageOf([article('a', same), article('b', same)], {})).toThrow('no word on')
  })
})

describe.each(events)('%s', (name) => {
  const folder = join(root, 'examples', name)
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const anchors: readonly Anchor[] = [
    ...gold.entities.flatMap((e) => e.mentions),
    ...gold.findings.flatMap((f) => f.mentions),
    ...gold.discrepancies.flatMap((d) => d.positions.flatMap((p) => p.mentions)),
    ...gold.timeline.flatMap((t) => t.mentions),
  ]

  it.skipIf(!existsSync(checker))('passes the checker of the gold format, where that is present', () => {
    const files = [join(folder, 'gold.json'), join(folder, 'articles')]
    const run = spawnSync(process.execPath, [checker, ...files], { encoding: 'utf8' })
    expect(run.stdout).toMatch(/\nOK\n$/)
    expect(run.status).toBe(0)
  })
  it('has every anchor where it says', () => {
    const texts = new Map(
      Object.entries(gold.articles).map(([key, a]) => [
        key,
        readFileSync(join(folder, 'articles', a.file), 'utf8'),
      ]),
    )
    const lost = anchors.filter(({ article, text, n }) => {
      let at = -1
      for (let seen = 0; seen < n && (seen === 0 || at >= 0); seen++)
        at = (texts.get(article) ?? '').indexOf(text, at + 1)
      return at < 0
    })
    expect(lost).toEqual([])
  })
  it('has a mention for every entity, finding, position and timeline entry', () => {
    const all = [
      ...gold.entities,
      ...gold.findings,
      ...gold.discrepancies.flatMap((d) => d.positions),
      ...gold.timeline,
    ]
    expect(all.filter((x) => x.mentions.length === 0)).toEqual([])
  })
  it('counts origins of every finding in several articles', () => {
    const several = gold.findings
      .filter((f) => new Set(f.mentions.map((m) => m.article)).size > 1)
      .map((f) => f.id)
    expect(gold.origins.map((o) => o.finding).sort()).toEqual([...several].sort())
  })
  it('has discrepancies of several severities and every pair of articles', () => {
    expect(new Set(gold.discrepancies.map((d) => d.severity)).size).toBeGreaterThanOrEqual(3)
    const n = Object.keys(gold.articles).length
    expect(gold.lineage).toHaveLength((n * (n - 1)) / 2)
  })
})

describe('derived files', () => {
  it('are up to date', () => {
    const run = spawnSync(process.execPath, [join(root, 'scripts/derive-examples.mjs'), '--check'], {
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})
