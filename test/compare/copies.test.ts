import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { raised } from '../support/counts.js'
import { exampleArticles } from '../support/examples.js'
import { REWRITES } from '../support/rewrites.js'

const EVENTS = [
  'ferry-fire',
  'border-statement',
  'korva-quake',
  'tamber-breach',
  'bridge-verdict',
  'drone-strike',
  'fever-outbreak',
] as const

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
