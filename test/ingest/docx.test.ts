import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.js'
import type { Article } from '../../src/model/index.js'
import { paragraph, writeDocx } from '../support/documents.js'

async function read(body: string, properties = ''): Promise<Article> {
  const { articles, problems } = await ingest(writeDocx(body, properties), 'statement.docx')
  expect(problems).toEqual([])
  return articles[0]!
}

const run = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('the text of a word processor’s document', () => {
  test.each<[string, string, string]>([
    [
      'paragraphs',
      paragraph('The bridge ', 'is shut.') + paragraph() + paragraph('A ferry runs.'),
      'The bridge is shut.\n\nA ferry runs.',
    ],
    ['references', paragraph('Berg &amp; Sons, &#8220;safe&#8221;'), 'Berg & Sons, “safe”'],
    [
      'breaks and tabs',
      paragraph('One', '<w:r><w:br/></w:r>', 'two', '<w:r><w:tab/></w:r>', 'three'),
      'One\ntwo three',
    ],
    [
      'hyphens',
      paragraph('lift', '<w:r><w:noBreakHyphen/></w:r>', 'bridge har\u00adbour'),
      'lift\u2011bridge harbour',
    ],
    [
      'hidden words',
      paragraph('Shut', run('<w:vanish/>', ' secretly'), run('<w:vanish w:val="0"/>', ' today')),
      'Shut today',
    ],
    [
      'codes of fields',
      paragraph('Page ', '<w:r><w:instrText>PAGE</w:instrText></w:r>', 'three'),
      'Page three',
    ],
    [
      'a table: its rows',
      `<w:tbl><w:tr><w:tc>${paragraph('Ferry')}</w:tc><w:tc>${paragraph('12 crowns')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Tunnel')}</w:tc><w:tc>${paragraph('20 crowns')}</w:tc></w:tr></w:tbl>`,
      'Ferry 12 crowns\n\nTunnel 20 crowns',
    ],
    [
      'a table of layout: its paragraphs',
      `<w:tbl><w:tr><w:tc>${paragraph('One. '.repeat(40))}</w:tc><w:tc>${paragraph('Two.')}</w:tc></w:tr></w:tbl>`,
      `${'One. '.repeat(40).trim()}\n\nTwo.`,
    ],
    [
      'a text box, once',
      paragraph(
        'Around.',
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('In the box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('In the box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'In the box.\n\nAround.',
    ],
    ['letters of drawings', paragraph('Seen', '<w:r><a:t>Drawn</a:t></w:r>'), 'Seen'],
  ])('%s', async (_, body, text) => expect((await read(body)).text).toBe(text))

  test('changes are read as if accepted, and a note says so', async () => {
    const deleted = '<w:del><w:r><w:delText>twelve</w:delText></w:r></w:del>'
    const moved = `<w:moveFrom>${paragraph('gone')}</w:moveFrom>`
    const inserted = '<w:ins><w:r><w:t>fourteen</w:t></w:r></w:ins>'
    const article = await read(paragraph('It hurt ', deleted, inserted, ' people.') + moved)
    expect(article.text).toBe('It hurt fourteen people.')
    expect(article.notes?.map((n) => n.code)).toEqual(['changes-not-accepted'])
  })

  test('pages are told where the program that saved it left their breaks', async () => {
    const broken = '<w:r><w:lastRenderedPageBreak/><w:t>goes on.</w:t></w:r>'
    const article = await read(paragraph('One.') + paragraph('Two ', broken) + paragraph('Three.'))
    expect(article.pages?.map((p) => [p.page, article.text.slice(p.start, p.end)])).toEqual([
      [1, 'One.\n\nTwo '],
      [2, 'goes on.\n\nThree.'],
    ])
    expect((await read(paragraph('One.'))).pages).toBeUndefined()
  })

  test('title and author: the style for titles, then the properties', async () => {
    const properties = '<dc:title>Draft of the statement</dc:title><dc:creator>Ana Berg</dc:creator>'
    const titled = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge to close</w:t></w:r></w:p>'
    expect(await read(titled + paragraph('It is shut.'), properties)).toMatchObject({
      title: 'Bridge to close',
      byline: 'Ana Berg',
    })
    expect(await read(paragraph('It is shut.'), properties)).toMatchObject({
      title: 'Draft of the statement',
    })
  })

  test('another prefix for the same elements', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Shut.</x:t></x:r></x:p></x:body></x:document>'
    const { articles } = await ingest(zipSync({ 'word/document.xml': Buffer.from(xml) }), 'a.docx')
    expect(articles[0]?.text).toBe('Shut.')
  })
})

describe('a document that cannot be read says so, with its name and the way out', () => {
  const good = writeDocx(paragraph('The bridge is shut.'))
  test.each<[string, Uint8Array, string]>([
    ['no text', writeDocx(paragraph()), 'no-text-in-document'],
    ['another archive', zipSync({ 'a.txt': Buffer.from('a') }), 'not-text'],
    ['cut off', good.slice(0, 200), 'document-broken'],
    ['old or locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-text'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }), 'document-over-limit'],
  ])('%s', async (_, bytes, code) => {
    const { articles, problems } = await ingest(bytes, 'folder/statement.docx')
    expect([articles, problems.map((p) => p.code)]).toEqual([[], [code]])
    expect(problems[0]!.message).toContain('folder/statement.docx')
  })

  test('damaged bytes give an article or a problem, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const bytes = good.slice()
          for (const [at, byte] of changes) if (at > 4) bytes[at] = byte
          const { articles, problems } = await ingest(bytes, 'x.docx')
          expect(articles.length + problems.length).toBe(1)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('any XML gives an article or a problem', async () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '<w:t>',
      '</w:t>',
      'word ',
      '<w:tr>',
      '</w:tr>',
      '<w:del>',
      '</w:del>',
      '<w:tc>',
      '<w:lastRenderedPageBreak/>',
      '<w:pStyle/>',
      '&#0;',
      '<![CDATA[',
      '<w:br/>',
      '</w:body>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { articles, problems } = await ingest(writeDocx(pieces.join('')), 'x.docx')
        expect(articles.length + problems.length).toBe(1)
        for (const { pages = [], text } of articles) {
          const outside = pages.reduceRight((t, p) => t.slice(0, p.start) + t.slice(p.end), text)
          if (pages.length > 0) expect(outside.trim()).toBe('')
        }
      }),
    )
  })
})
