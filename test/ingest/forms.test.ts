import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromJsonArticle, ingest } from '../../src/ingest/index.js'
import { StemmaError } from '../../src/model/index.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)))
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

const PROSE = 'The harbour council of Westmere voted on Monday to close the old lift bridge until spring.'
const textIn = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => {
  const { articles, problems } = await ingest(bytes, name)
  expect(problems).toEqual([])
  return articles[0]!.text
}
const codes = async (bytes: Uint8Array, name: string): Promise<string[]> =>
  (await ingest(bytes, name)).problems.map((p) => p.code)

describe('text', () => {
  test.each([
    ['plain', PROSE],
    ['with NUL and other controls', `a\u0000b\u0007c ${PROSE}`],
    ['with U+2028 and no-break spaces', `12\u00a0000\u202f000 men\u2028${PROSE}`],
    ['with old line ends', `one\r\ntwo\rthree\n${PROSE}\n\n`],
    ['with a mark inside', `one\ufefftwo ${PROSE}`],
    ['one line of a million characters', 'word '.repeat(200_000)],
  ])('%s comes out as it went in', async (_name, text) => {
    expect(await textIn(utf8(text))).toBe(text)
  })

  test('the id is the name without folders and extension', async () => {
    expect((await ingest(utf8(PROSE), '/news/2031/bridge.v2.txt')).articles[0]!.id).toBe('bridge.v2')
    expect((await ingest(utf8(PROSE), 'C:\\news\\bridge.txt')).articles[0]!.id).toBe('bridge')
    expect((await ingest(utf8(PROSE), '.hidden')).articles[0]!.id).toBe('.hidden')
  })
})

describe('encodings', () => {
  const words = 'Портовый совет вчера решил закрыть старый мост'
  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${PROSE}`), PROSE],
    ['UTF-16 LE with a mark', utf16(`\ufeff${PROSE}`, false), PROSE],
    ['UTF-16 BE with a mark', utf16(`\ufeff${PROSE}`, true), PROSE],
    ['UTF-16 LE by its zeros', utf16(PROSE, false), PROSE],
    ['UTF-16 BE by its zeros', utf16(PROSE, true), PROSE],
    ['windows-1251', cyrillic(words), words],
    [
      'windows-1252',
      latin1('Le café de Besançon a rouvert lundi, a déclaré le maire.'),
      'Le café de Besançon a rouvert lundi, a déclaré le maire.',
    ],
    ['a lone surrogate in UTF-16', utf16('\ufeffa\ud800b', false), 'a\ufffdb'],
  ])('%s', async (_name, bytes, text) => {
    expect(await textIn(bytes)).toBe(text)
  })

  test('a guess is told', async () => {
    expect((await ingest(cyrillic(words), 'a.txt')).articles[0]!.notes?.map((n) => n.code)).toEqual([
      'encoding-guessed',
    ])
    expect((await ingest(utf8(words), 'a.txt')).articles[0]!.notes).toBeUndefined()
  })

  test('one broken byte does not turn UTF-8 into something else', async () => {
    const bytes = utf8(`“${PROSE}” – “so” – “yes”`)
    const broken = Uint8Array.from([...bytes, 0xff])
    expect(await textIn(broken)).toBe(`“${PROSE}” – “so” – “yes”\ufffd`)
  })

  test('a page says what it is written in', async () => {
    const page = `<meta charset="windows-1251"><p>${words}. ${words}. ${words}.</p>`
    expect(await textIn(cyrillic(page), 'a.html')).toContain(words)
    expect((await ingest(cyrillic(page), 'a.html')).articles[0]!.notes).toBeUndefined()
  })
})

describe('what is no article', () => {
  test.each([
    ['empty-file', utf8(''), 'a.txt'],
    ['empty-file', utf8(' \n\u00a0'), 'a.txt'],
    ['empty-file', Uint8Array.of(0xef, 0xbb, 0xbf), 'a.txt'],
    ['document-broken', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d), 'a.txt'],
    ['not-text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'a.txt'],
    ['not-text', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), 'a.txt'],
    ['not-json', utf8('{"id":'), 'a.json'],
    ['not-an-article', utf8('{"id":"a"}'), 'a.json'],
    ['not-an-article', utf8('"text"'), 'a.json'],
  ])('%s: %o in %s', async (code, bytes, name) => {
    const { articles, problems } = await ingest(bytes, name)
    expect(articles).toEqual([])
    expect(problems.map((p) => p.code)).toEqual([code])
    expect(problems[0]!.value).toContain(name)
    expect(problems[0]!.remedy.length).toBeGreaterThan(10)
  })
})

describe('the form', () => {
  test.each([
    ['a.txt', '<!DOCTYPE html><p>x', true],
    ['a', '\n<html><p>x', true],
    ['-', '<html><p>x', true],
    ['a.txt', 'He wrote <html> on the board.', false],
  ])('%s %s is a page: %s', async (name, text, page) => {
    expect((await ingest(utf8(`${text} ${PROSE} ${PROSE}`), name)).articles[0]!.textFound === true).toBe(page)
  })
})

describe('JSON Lines', () => {
  const good = JSON.stringify({ id: 'a1', text: PROSE, outlet: 'Quay Post', publishedAt: '2031-11-04' })
  test('bad lines are reported by number, the rest are read', async () => {
    const text = [
      good,
      'not json',
      '',
      '{"id":"a2"}',
      '[]',
      good.replace('a1', 'a3'),
      '{"id":7,"text":"x"}',
    ].join('\n')
    const { articles, problems } = await ingest(utf8(text), 'wire.jsonl')
    expect(articles.map((a) => a.id)).toEqual(['a1', 'a3'])
    expect(problems.map((p) => [p.code, p.value])).toEqual([
      ['malformed-line', 'wire.jsonl:2'],
      ['malformed-line', 'wire.jsonl:4'],
      ['malformed-line', 'wire.jsonl:5'],
      ['malformed-line', 'wire.jsonl:7'],
    ])
  })

  test('a line separator inside a string ends no line', async () => {
    const { articles, problems } = await ingest(utf8(`{"id":"a","text":"one\u2028two"}\r\n`), '-')
    expect([articles[0]!.text, problems]).toEqual(['one\u2028two', []])
  })

  test('standard input that is no JSON is reported', async () => {
    expect(await codes(utf8('hello'), '-')).toEqual(['malformed-line'])
  })

  test('a JSON file of several lines is read as lines', async () => {
    expect(
      (await ingest(utf8(`${good}\n${good.replace('a1', 'a2')}`), 'a.json')).articles.map((a) => a.id),
    ).toEqual(['a1', 'a2'])
  })
})

describe('JSON', () => {
  test('the contract’s article, as it is', async () => {
    const article = {
      id: 'a',
      text: ` ${PROSE}\n`,
      title: 'T',
      outlet: 'O',
      url: 'https://x.example/a',
      byline: 'B',
      publishedAt: '2031-11-04T03:27',
      language: 'en',
    }
    expect(await fromJsonArticle(article)).toEqual(article)
    expect(await fromJsonArticle({ id: 'a', text: '', title: null })).toEqual({ id: 'a', text: '' })
  })

  test.each([
    null,
    'x',
    [],
    {},
    { id: 'a' },
    { id: '', text: 'x' },
    { id: 1, text: 'x' },
    { id: 'a', text: 1 },
    { id: 'a', text: 'x', title: 3 },
  ])('%o is none', async (row) => {
    expect(await fromJsonArticle(row)).toBeInstanceOf(StemmaError)
  })

  test('a time that is none is left out and told', async () => {
    const article = await fromJsonArticle({ id: 'a', text: 'x', publishedAt: 'yesterday' })
    expect(article).toMatchObject({ id: 'a', text: 'x' })
    expect(article).not.toHaveProperty('publishedAt')
    expect(article).toMatchObject({ notes: [{ code: 'time-not-read' }] })
  })

  test.each([
    ['Mon, 04 Nov 2031 10:15:00 GMT', '2031-11-04T10:15:00Z'],
    ['2031', '2031'],
    ['4 November 2031', '2031-11-04'],
  ])('the time %s is read as %s', async (given, value) => {
    expect(await fromJsonArticle({ id: 'a', text: 'x', publishedAt: given })).toMatchObject({
      publishedAt: value,
    })
  })

  test('ninjs', async () => {
    const item = {
      uri: 'urn:newsml:quay.example:1',
      headline: 'Bridge shut',
      byline: 'Ana Berg',
      source: 'Quay Wire',
      firstcreated: '2031-11-04T08:00:00Z',
      versioncreated: '2031-11-04T09:00:00Z',
      language: 'en-GB',
      body_text: PROSE,
    }
    expect(await fromJsonArticle(item)).toEqual({
      id: item.uri,
      text: PROSE,
      title: 'Bridge shut',
      byline: 'Ana Berg',
      outlet: 'Quay Wire',
      publishedAt: item.firstcreated,
      modifiedAt: item.versioncreated,
      language: 'en-GB',
    })
  })

  test('ninjs 3 with bodies', async () => {
    const item = {
      uri: 'urn:1',
      headlines: [{ value: 'Bridge shut' }],
      bodies: [{ contentType: 'text/html', value: `<p>${PROSE}</p><p>${PROSE} It said so.</p>` }],
    }
    expect(await fromJsonArticle(item)).toMatchObject({
      id: 'urn:1',
      title: 'Bridge shut',
      text: `${PROSE}\n\n${PROSE} It said so.`,
      textFound: true,
    })
  })

  test('schema.org', async () => {
    const item = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Bridge shut',
      articleBody: PROSE,
      author: [{ '@type': 'Person', name: 'Ana Berg' }, { name: 'Li Wei' }],
      publisher: { name: 'Quay Post' },
      datePublished: '2031-11-04T08:00:00+01:00',
    }
    const { articles } = await ingest(utf8(JSON.stringify(item)), 'bridge.json')
    expect(articles).toEqual([
      {
        id: 'bridge',
        text: PROSE,
        title: 'Bridge shut',
        byline: 'Ana Berg, Li Wei',
        outlet: 'Quay Post',
        publishedAt: '2031-11-04T08:00:00+01:00',
      },
    ])
  })

  test('a list, with a bad one told by its place', async () => {
    const { articles, problems } = await ingest(utf8(JSON.stringify([{ id: 'a', text: 'x' }, 3])), 'l.json')
    expect(articles.map((a) => a.id)).toEqual(['a'])
    expect(problems.map((p) => p.value)).toEqual(['l.json, article 2'])
  })
})

describe('Markdown', () => {
  test.each([
    ['emphasis', 'The **old** bridge is _shut_, *really* __shut__.', 'The old bridge is shut, really shut.'],
    [
      'links and pictures',
      '![a](b.png)The [old bridge](https://x.example/a_(b) "t") is [shut][1].\n\n[1]: https://x.example',
      'The old bridge is shut.',
    ],
    ['joined lines', 'The old bridge\nis shut.\n\nIt will open.', 'The old bridge is shut.\n\nIt will open.'],
    ['headings', '# Bridge shut #\n\nIt is.\n\nWhy\n---\nRust.', 'Bridge shut\n\nIt is.\n\nWhy\n\nRust.'],
    [
      'quotations and items',
      '> We are\n> sorry.\n\n- one\n- two\n1. three',
      'We are sorry.\n\none\n\ntwo\n\n1. three',
    ],
    ['rules, code, escapes', 'A\n\n***\n\n```\nx  *y*\n```\n\n2 \\* 3 `z`', 'A\n\nx  *y*\n\n2 * 3 z'],
    ['words with underscores and stars', 'snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['tags', 'The <b>old</b> bridge<br>is shut. 3 < 4 > 2', 'The old bridgeis shut. 3 < 4 > 2'],
  ])('%s', async (_name, source, text) => {
    expect(await textIn(utf8(source), 'a.md')).toBe(text)
  })

  test('front matter', async () => {
    const source = '---\ntitle: "Bridge: shut"\nauthor: Ana Berg\ndate: 2031-11-04\ntags: [a, b]\n---\nIt is.'
    expect((await ingest(utf8(source), 'a.md')).articles).toEqual([
      { id: 'a', text: 'It is.', title: 'Bridge: shut', byline: 'Ana Berg', publishedAt: '2031-11-04' },
    ])
  })
})

describe('any bytes', () => {
  const names = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a', '-']
  test('give articles and problems, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...names), async (bytes, name) => {
        const { articles, problems } = await ingest(bytes, name)
        expect(articles.length + problems.length).toBeGreaterThan(0)
        expect(problems.every((p) => p instanceof StemmaError)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('text that is well formed comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (text) => {
        fc.pre(
          text.trim() !== '' &&
            !text.startsWith('\ufeff') &&
            !/[\u0000-\u0008\u000e-\u001f]/.test(text) &&
            !/^\s*</.test(text),
        )
        fc.pre(!/^(?:\s*%PDF|PK\u0003\u0004|GIF8)/.test(text))
        expect(await textIn(utf8(text))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('any JSON row gives an article or an error', async () => {
    const key = fc.constantFrom(
      'id',
      'text',
      'html',
      'title',
      'uri',
      'body_text',
      'body_html',
      'bodies',
      '@type',
      'articleBody',
      'author',
      'publishedAt',
      'headlines',
      'identifier',
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('NewsArticle', 'a', '<p>x', [{ name: 'n' }], { name: null }),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.dictionary(key, value), fc.jsonValue()), async (row) => {
        const article = await fromJsonArticle(row)
        if (!(article instanceof StemmaError)) {
          expect(typeof article.id).toBe('string')
          expect(typeof article.text).toBe('string')
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['**', '_a', '[', '[a](', '![', '`', '<a ', '\\', '> ', '# ', '* a\n', '[^', '__a ', '<!-- '])(
    '200 KB of “%s” as Markdown',
    async (trigger) => {
      expect(
        (await textIn(utf8(`x${trigger.repeat(200_000 / trigger.length)}`), 'a.md')).length,
      ).toBeGreaterThan(0)
    },
  )
})
