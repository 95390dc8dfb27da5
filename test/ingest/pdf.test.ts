import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_PAGES } from '../../src/ingest/document/limits.js'
import { ingest } from '../../src/ingest/index.js'
import { type Article, pageLabel } from '../../src/model/index.js'
import { column, type PdfOptions, type SetWords, writePdf } from '../support/documents.js'

async function read(pages: readonly (readonly SetWords[])[], options?: PdfOptions): Promise<Article> {
  const { articles, problems } = await ingest(writePdf(pages, options), 'statement.pdf')
  expect(problems).toEqual([])
  return articles[0]!
}

const FIRST = [
  'The harbour council of Westmere voted on Monday to close',
  'the old lift bridge until the spring.',
]
const SECOND = [
  'Councillor Ana Berg said the work, put off for years, would',
  'cost far more than the town had first been told.',
]
const whole = (lines: readonly string[]): string => lines.join(' ')

describe('paragraphs', () => {
  test('lines are joined; an empty line, an indent or a short line parts paragraphs', async () => {
    const spaced = await read([column([...FIRST, '', ...SECOND])])
    expect(spaced.text).toBe(`${whole(FIRST)}\n\n${whole(SECOND)}`)
    const indented = await read([
      [...column(FIRST), { text: SECOND[0]!, x: 92, y: 712 }, { text: SECOND[1]!, x: 72, y: 698 }],
    ])
    expect(indented.text).toBe(`${whole(FIRST)}\n\n${whole(SECOND)}`)
    const close = await read([column([...FIRST, ...SECOND])])
    expect(close.text).toBe(`${whole(FIRST)}\n\n${whole(SECOND)}`)
  })

  test('a heading in another size or in bold is a paragraph of its own', async () => {
    const sized = await read([[...column(['Bridge to close'], { size: 16, top: 760 }), ...column(FIRST)]])
    expect(sized.text).toBe(`Bridge to close\n\n${whole(FIRST)}`)
    const bold = await read([
      [...column(['The bridge is to close'], { bold: true }), ...column(FIRST, { top: 726 })],
    ])
    expect(bold.text).toBe(`The bridge is to close\n\n${whole(FIRST)}`)
  })

  test.each([
    ['a word the language knows', ['the govern-', 'ment said'], 'the government said'],
    ['a word nobody knows', ['in Wester-', 'havnby today'], 'in Westerhavnby today'],
    ['a compound of known words', ['a record-', 'breaking storm'], 'a record-breaking storm'],
    ['a name', ['Anglo-', 'Danish talks'], 'Anglo-Danish talks'],
    ['a number', ['the 2019-', '2020 season'], 'the 2019-2020 season'],
    ['a soft hyphen', ['the har\u00ad', 'bour'], 'the harbour'],
    ['a dash with a space before it', ['the end -', 'at last'], 'the end - at last'],
    [
      'its other occurrences: one word',
      ['lift-', 'bridge and the liftbridge'],
      'liftbridge and the liftbridge',
    ],
    ['its other occurrences: two', ['co-', 'operate and co-operate'], 'co-operate and co-operate'],
  ])('a broken word is made whole by %s', async (_, lines, text) => {
    expect((await read([column(lines)])).text).toBe(text)
  })
})

describe('reading order', () => {
  const left = ['Left one stands here', 'left two goes on and', 'left three is the end.']
  const right = ['Right one stands here', 'right two goes on and', 'right three is the end.']
  const title = column(['A headline over both of the columns'], { size: 20, top: 780 })
  const text = `A headline over both of the columns\n\n${whole(left)}\n\n${whole(right)}`

  test('columns one after the other, under a headline over both', async () => {
    expect((await read([[...title, ...column(left), ...column(right, { x: 320 })]])).text).toBe(text)
  })

  test('whatever order the page sets them in', async () => {
    const rows = left.flatMap((l, i) => [
      { text: l, x: 72, y: 740 - i * 14 },
      { text: right[i]!, x: 320, y: 740 - i * 14 },
    ])
    expect((await read([[...column(right, { x: 320 }), ...title, ...column(left)]])).text).toBe(text)
    expect((await read([[...title, ...rows]])).text).toBe(text)
  })

  test('a paragraph goes on in the next column and on the next page', async () => {
    const article = await read([
      [
        ...column(['It begins on the left', 'and goes on from the']),
        ...column(['left to the right and to', 'the next of the pages with a bro-'], { x: 320 }),
      ],
      column(['ken word and then it ends.', '', 'Another one.']),
    ])
    expect(article.text).toBe(
      'It begins on the left and goes on from the left to the right and to the next of the pages with a broken word and then it ends.\n\nAnother one.',
    )
    expect(article.pages?.map((p) => article.text.slice(p.start, p.end))).toEqual([
      'It begins on the left and goes on from the left to the right and to the next of the pages with a bro',
      'ken word and then it ends.\n\nAnother one.',
    ])
  })

  test('words set twice for bold are read once; words along the edge are left out', async () => {
    const twice = ['The bridge closes.', 'The bridge closes.'].map((t, i) => ({
      text: t,
      x: 72 + i * 0.4,
      y: 740,
    }))
    const edge = { text: 'PRINTED IN WESTMERE', x: 30, y: 300, upright: true }
    expect((await read([[...twice, edge]])).text).toBe('The bridge closes.')
  })
})

describe('pages', () => {
  const body = (n: number): SetWords[] =>
    column([`Paragraph ${'abcdefgh'.charAt(n)} says that the bridge is shut.`], { top: 500 })
  const pages = [0, 1, 2, 3].map((n) => [
    { text: 'Westmere Council  Press office', x: 72, y: 800 },
    ...body(n),
    { text: `Page ${n + 1} of 4`, x: 72, y: 40 },
    { text: `${n + 1}`, x: 500, y: 40 },
  ])

  test('running lines and page numbers are left out, with a note', async () => {
    const article = await read(pages)
    expect(article.text.split('\n\n')).toHaveLength(4)
    expect(article.text).not.toMatch(/Council|Page \d/)
    expect(article.notes?.[0]?.code).toBe('running-lines-left-out')
    expect(article.notes?.[0]?.message).toContain('Westmere Council')
  })

  test('what a browser prints around a page is left out, the headline stays', async () => {
    const printed = [
      { text: '22/11/2031, 10:11', x: 30, y: 820, size: 8 },
      { text: ' The bridge is shut', x: 100, y: 820, size: 8 },
      { text: 'The bridge is shut', x: 72, y: 790, size: 18 },
      { text: 'Thursday 13 March 2031', x: 72, y: 760 },
      ...body(0),
      { text: 'https://quay.example/bridge-2031', x: 30, y: 20, size: 8 },
      { text: '1/1', x: 560, y: 20, size: 8 },
    ]
    const article = await read([printed], { info: { Title: 'The bridge is shut' } })
    expect(article.text).toBe(
      'The bridge is shut\n\nThursday 13 March 2031\n\nParagraph a says that the bridge is shut.',
    )
  })

  test('a line that stands at the head of one page stays', async () => {
    const article = await read([pages[0]!, ...pages.slice(1).map((p) => p.slice(1))])
    expect(article.text).toContain('Westmere Council')
  })

  test('the place of every page is known; they cover the text', async () => {
    const article = await read(pages)
    const at = article.text.indexOf('Paragraph c')
    expect(pageLabel({ start: at, end: at + 5 }, article.pages)).toBe('p. 3')
    expect(pageLabel({ start: 0, end: at + 5 }, article.pages)).toBe('pp. 1–3')
    expect(pageLabel({ start: 0, end: 5 })).toBe('')
    const left = article.pages!.reduceRight((t, p) => t.slice(0, p.start) + t.slice(p.end), article.text)
    expect(left.trim()).toBe('')
  })
})

describe('what a PDF says of itself', () => {
  test.each<[string, PdfOptions, Partial<Article>]>([
    [
      'its properties',
      { info: { Title: 'Bridge to close', Author: 'Ana Berg' } },
      { title: 'Bridge to close', byline: 'Ana Berg' },
    ],
    ['not the name of a file', { info: { Title: 'Microsoft Word - bridge.doc', Author: 'aberg' } }, {}],
    ['not the day the file was made', { info: { CreationDate: "D:20310304120000+00'00'" } }, {}],
    [
      'its day of publication (XMP)',
      {
        xmp: '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><prism:publicationDate>2031-03-04</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
      },
      { publishedAt: '2031-03-04' },
    ],
  ])('%s', async (_, options, known) => {
    const { title, byline, publishedAt } = await read([column(FIRST)], options)
    expect({ title, byline, publishedAt }).toEqual({
      title: undefined,
      byline: undefined,
      publishedAt: undefined,
      ...known,
    })
  })
})

describe('a PDF that cannot be read says so, with its name and the way out', () => {
  const good = writePdf([column(FIRST)])
  test.each<[string, Uint8Array, string]>([
    ['locked', writePdf([column(FIRST)], { locked: true }), 'document-locked'],
    ['pictures only', writePdf([[], []]), 'no-text-in-document'],
    ['letters of nobody', writePdf([column(FIRST)], { unmapped: true }), 'no-text-in-document'],
    ['cut off', good.slice(0, 300), 'document-broken'],
    ['only a beginning', Buffer.from('%PDF-1.7\n'), 'document-broken'],
    ['too many pages', writePdf(Array.from({ length: MOST_PAGES + 1 }, () => [])), 'document-over-limit'],
  ])('%s', async (_, bytes, code) => {
    const { articles, problems } = await ingest(bytes, 'folder/statement.pdf')
    expect([articles, problems.map((p) => p.code)]).toEqual([[], [code]])
    expect(problems[0]!.message).toContain('folder/statement.pdf')
    expect(problems[0]!.remedy).not.toBe('')
  })

  test('pages without text among others are named', async () => {
    const article = await read([column(FIRST), [], column(SECOND)])
    expect(article.notes?.map((n) => n.code)).toEqual(['pages-without-text'])
    expect(article.notes?.[0]?.message).toContain('1 of 3 pages')
    expect(article.pages?.map((p) => p.page)).toEqual([1, 3])
  })

  test('damaged bytes give an article or a problem, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 20, max: good.length }),
        async (changes, length) => {
          const bytes = good.slice(0, length)
          for (const [at, byte] of changes) if (at > 4 && at < length) bytes[at] = byte
          const { articles, problems } = await ingest(bytes, 'x.pdf')
          expect(articles.length + problems.length).toBe(1)
          for (const a of articles)
            for (const p of a.pages ?? []) expect(p.start < p.end && p.end <= a.text.length).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('a page of ten thousand scattered pieces is read in the end', async () => {
  const scattered = Array.from({ length: 10_000 }, (_, i) => ({
    text: `w${i}`,
    x: (i * 7919) % 560,
    y: (i * 104_729) % 800,
    size: 4,
  }))
  const article = await read([scattered])
  expect(article.text.match(/w\d+/g)).toHaveLength(10_000)
})
