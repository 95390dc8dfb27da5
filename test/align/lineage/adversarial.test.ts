import { describe, expect, it } from 'vitest'
import { traceLineage } from '../../../src/align/lineage/index.js'
import { type AnalysedArticle, english } from '../../../src/index.js'
import { analysed } from '../../support/analysed.js'

// Invented outlets, people and places. What a writer, a page or a trickster does to a text, and what must be seen all the same.
const PARAGRAPHS = [
  'The reservoir above Tellmark began to leak shortly before midnight on Tuesday, after a frost heaved the old masonry and water found its way behind the spillway’s lining.',
  'Engineers lowered the level by two metres within nine hours while 340 people in the meadows below were woken by volunteers who went from door to door with whistles.',
  'A clerk at the town hall, who keeps the keys to the pumping station, said the gauge had stuck at 41 centimetres since the weekend and that nobody had written it down.',
  'By noon the seepage had slowed to a trickle, the lower road was open again, and bakers handed out rolls to crews who had not slept since the alarm.',
]
const WIRE = PARAGRAPHS.join('\n\n')
const OTHER = [
  'Trams in Norrvik will run until one in the morning from next month, the transport board has decided after a year of petitions from hospital cleaners and kitchen staff.',
  'Fares stay as they are, but night tickets can be bought on board again, which drivers had asked for because machines at the stops freeze over every winter.',
].join('\n\n')

const edges = (...articles: AnalysedArticle[]): string[] =>
  traceLineage(articles, english).edges.map((e) => `${e.from} ${e.directed ? '->' : '--'} ${e.to} ${e.kind}`)
const share = (text: string): number =>
  traceLineage([analysed('a', WIRE), analysed('b', text)], english).edges[0]?.share ?? 0

describe('a copy is seen', () => {
  const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' }
  it.each([
    ['with homoglyphs', WIRE.replace(/[aeopcx]/g, (c) => cyrillic[c] ?? c)],
    ['with zero-width characters in its words', WIRE.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u200b')],
    ['with a byte order mark and joiners', WIRE.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u2060\ufeff')],
    ['with soft hyphens', WIRE.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
    ['with straight marks for curly ones', WIRE.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')],
    ['with its numbers changed', WIRE.replace(/\d+/g, (n) => `${Number(n) * 3 + 1}`)],
    ['with its paragraphs in another order', [...PARAGRAPHS].reverse().join('\n\n')],
    ['in capitals', WIRE.toUpperCase()],
    ['with full-width letters', WIRE.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['in decomposed form, with accents added', WIRE.replace(/e/g, 'é').normalize('NFD')],
    ['with no-break spaces and tabs', WIRE.replace(/ /g, (_, i: number) => (i % 2 ? '\u00a0' : '\t'))],
    ['with a word in eight exchanged', WIRE.replace(/((?:\S+ ){7})\S+ /g, '$1whatever ')],
    [
      'with all of it at once',
      [...PARAGRAPHS]
        .reverse()
        .join('\n\n')
        .replace(/[aeo]/g, (c) => cyrillic[c] ?? c)
        .replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')
        .replace(/\d+/g, '7')
        .replace(/’/g, "'"),
    ],
  ])('%s', (_, text) => {
    expect(text).not.toBe(WIRE)
    expect(edges(analysed('a', WIRE), analysed('b', text))).toEqual(['a -- b copy'])
    expect(share(text)).toBeGreaterThan(0.7)
  })
})

describe('what has its words from elsewhere is told so', () => {
  it('a wire told in other words is followed by its credit alone', () => {
    const retold =
      'Water broke through the aged lining of Tellmark’s dam late on Tuesday, the Norrvik Wire reported. Families downstream were roused from their beds in time. Nobody was hurt.'
    const wire = analysed('w', WIRE, { outlet: 'Norrvik Wire', publishedAt: '2031-04-01' })
    expect(
      edges(wire, analysed('t', retold, { outlet: 'Vellmar Voice', publishedAt: '2031-04-02' })),
    ).toEqual(['w -> t credit'])
  })
  it('a report dismissed is one known from there', () => {
    const dismissal =
      'The mayor dismissed a report in the Tellmark Gazette of water behind the lining. He walked the crest and saw nothing.'
    const gazette = analysed('g', WIRE, { outlet: 'Tellmark Gazette', publishedAt: '2031-04-01' })
    expect(
      edges(gazette, analysed('t', dismissal, { outlet: 'Vellmar Voice', publishedAt: '2031-04-02' })),
    ).toEqual(['g -> t credit'])
  })
})

describe('no dependence is seen in', () => {
  it('a credit to an agency whose text is not used', () => {
    const found = traceLineage(
      [analysed('a', WIRE, { byline: 'Reuters' }), analysed('b', OTHER, { byline: 'Reuters' })],
      english,
    )
    expect(found).toEqual({ edges: [], ancestors: [] })
  })
  it('a quotation that both have, however long', () => {
    const words =
      'we have kept this wall for ninety years with our own hands and our own money, and whoever says we looked away that night has never carried a stone of it'
    const one = `${PARAGRAPHS[0]}\n\n“${words},” said Dyke Reeve Ilse Bron.`
    const other = `${OTHER}\n\nDyke Reeve Ilse Bron told the board: “${words}.”`
    expect(edges(analysed('a', one), analysed('b', other))).toEqual([])
  })
  it('the same footer below different news, of one outlet or of two', () => {
    const footer =
      'Sign up for our morning letter and have the stories that matter to your valley delivered to your inbox before breakfast, free of charge and without any obligation.'
    for (const outlets of [
      ['Vellmar Voice', 'Vellmar Voice'],
      ['Vellmar Voice', 'Norrvik Post'],
    ])
      expect(
        edges(
          analysed('a', `${WIRE}\n\n${footer}`, { outlet: outlets[0]! }),
          analysed('b', `${OTHER}\n\n${footer}`, { outlet: outlets[1]! }),
        ),
        outlets.join(' and '),
      ).toEqual([])
  })
  it('the same facts in words of their own', () => {
    const own =
      'Late on Tuesday Tellmark’s dam sprang a leak. The frost had cracked its lining, the town hall thinks. Some 340 residents left their beds, and it took nine hours to bring the water down by two metres.'
    expect(edges(analysed('a', WIRE), analysed('b', own))).toEqual([])
  })
})
