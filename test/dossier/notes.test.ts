import { describe, expect, test } from 'vitest'
import { takeNotes } from '../../src/dossier/notes.js'
import { read } from '../../src/pipeline.js'
import { analysed } from '../support/analysed.js'

const TEXTS = [
  'The mill at Orrin burned on Monday. “Nobody was inside the mill,” said its owner, Ada Brandt.',
  'A fire destroyed the mill at Orrin. “Nobody was inside the mill,” Ada Brandt said.',
  'The council of Selm raised the price of water by a tenth. Farmers were angry about it.',
]

describe('an article that stands apart', () => {
  test('shares nothing with the others', () => {
    const { notes } = read(TEXTS.map((text, i) => ({ id: `${i + 1}`, text })))
    expect(notes.filter((n) => n.code === 'stands-apart').map((n) => n.articles)).toEqual([['3']])
  })

  test.each([
    ['nothing', [], ['1', '2', '3']],
    ['a question', [['1', '3']], ['2']],
    ['places of one article', [['1', '1']], ['1', '2', '3']],
    [
      'a question and a quotation',
      [
        ['1', '3'],
        ['2', '3'],
      ],
      undefined,
    ],
  ])('where they share %s', (_, shared, articles) => {
    const list = TEXTS.map((text, i) => analysed(`${i + 1}`, text))
    const notes = takeNotes({ articles: list, findings: [], lineage: [], shared })
    expect(notes.find((n) => n.code === 'stands-apart')?.articles).toEqual(articles)
  })
})

describe('a quotation without a speaker', () => {
  const text = TEXTS[0]!
  const notesOf = (known: boolean) => {
    const article = analysed('1', text)
    const attributions = article.extraction.attributions.map((a) =>
      known ? a : { ...a, speaker: null, source: null },
    )
    const unsaid = { ...article, extraction: { ...article.extraction, attributions } }
    return takeNotes({ articles: [unsaid], findings: [], lineage: [], shared: [] }).filter(
      (n) => n.code === 'no-speaker',
    )
  }

  test('is named with its place', () => {
    const [found] = notesOf(false)
    expect(found?.message).toBe('Who speaks in one quotation could not be told.')
    expect(found?.articles).toEqual(['1'])
    expect(found?.spans?.map((s) => text.slice(s.start, s.end))).toEqual([
      expect.stringContaining('Nobody was inside the mill'),
    ])
  })

  test('with one is not', () => {
    expect(notesOf(true)).toEqual([])
  })
})
