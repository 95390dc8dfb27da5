import { describe, expect, test } from 'vitest'
import type { Article, Dossier } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { exampleArticles } from '../support/examples.js'
import { REWRITES } from '../support/rewrites.js'

const EVENTS = ['ferry-fire', 'border-statement', 'korva-quake', 'tamber-breach', 'bridge-verdict'] as const

/** Per claim, by its place: the words of its finding and how many origins it has surely and at most. */
function countsOf(d: Dossier): Map<string, { readonly min: number; readonly max: number }> {
  const place = new Map(d.claims.map((c) => [c.id, `${c.article} ${c.start} ${c.end}`]))
  return new Map(d.findings.flatMap((f) => f.claims.map((id) => [place.get(id)!, f.independent] as const)))
}

/** Claims whose finding counts for more in `after` than in `before`. */
function raised(before: Dossier, after: Dossier): string[] {
  const now = countsOf(after)
  return [...countsOf(before)].flatMap(([place, { min, max }]) => {
    const count = now.get(place)
    return count !== undefined && (count.min > min || count.max > max)
      ? [`${place}: ${min}–${max} → ${count.min}–${count.max}`]
      : []
  })
}

describe.each(EVENTS)('%s', (event) => {
  const articles = exampleArticles(event)
  const dossier = read(articles)

  test.each(Object.keys(REWRITES))('a copy, %s, raises no count', (name) => {
    const rewrite = REWRITES[name]!
    for (const original of articles) {
      const copy: Article = { ...original, id: `zz-${original.id}`, text: rewrite(original.text) }
      expect(raised(dossier, read([...articles, copy])), `${original.id} ${name}`).toEqual([])
    }
  })

  test('what an article leaves behind when it is taken out has no evidence in it', () => {
    for (const gone of articles) {
      const rest = read(articles.filter((a) => a !== gone))
      expect(JSON.stringify({ ...rest, articles: [] }).includes(`"${gone.id}"`)).toBe(false)
    }
  })
})
