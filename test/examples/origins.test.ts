import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const examples = join(import.meta.dirname, '../../examples')
const events = readdirSync(examples, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)

interface Mention {
  readonly article: string
  readonly attribution: readonly string[]
  readonly stance: string
}
interface Gold {
  readonly findings: readonly { readonly id: string; readonly mentions: readonly Mention[] }[]
  readonly origins: readonly {
    readonly finding: string
    readonly independent: number
    readonly by: readonly (readonly string[])[]
  }[]
}

describe.each(events)('the origins of %s', (name) => {
  const gold: Gold = JSON.parse(readFileSync(join(examples, name, 'gold.json'), 'utf8'))
  const mentionsOf = (id: string): readonly Mention[] =>
    gold.findings.find((f) => f.id === id)?.mentions ?? []

  test('are those that mentions name as their last source; own-voice sentences add none', () => {
    const unnamed = gold.origins.flatMap((o) => {
      const stated = mentionsOf(o.finding).filter((m) => m.stance !== 'denied')
      const sources = new Set(stated.flatMap((m) => m.attribution.slice(-1)))
      return o.by
        .filter((chain) => sources.size > 0 && !sources.has(chain.at(-1) ?? ''))
        .map((c) => [o.finding, c])
    })
    expect(unnamed).toEqual([])
  })
  test('are counted for every finding in two or more articles, one chain each', () => {
    const carried = gold.findings.filter((f) => new Set(f.mentions.map((m) => m.article)).size > 1)
    expect(gold.origins.map((o) => o.finding)).toEqual(carried.map((f) => f.id))
    expect(gold.origins.filter((o) => o.by.length !== o.independent)).toEqual([])
  })
})

test('a fifth of the findings told by several articles has two or more origins', () => {
  const origins = events.flatMap(
    (name) => (JSON.parse(readFileSync(join(examples, name, 'gold.json'), 'utf8')) as Gold).origins,
  )
  expect(origins.filter((o) => o.independent > 1).length * 5).toBeGreaterThanOrEqual(origins.length)
})
