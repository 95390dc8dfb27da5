import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fromPage } from '../../src/ingest/html/index.js'
import { english } from '../../src/lang/en/index.js'
import { type Article, domPlaces } from '../../src/model/index.js'

const read = (html: string): Article => fromPage(html, 'a', english.metadata)

interface Node {
  readonly localName: string
  readonly textContent: string
  readonly children: Iterable<Node>
}

/** The element of an XPath of names, numbers and ids, found without the code that wrote it. */
function elementAt(
  page: { documentElement: Node; getElementById(id: string): Node | null },
  path: string,
): Node {
  const [, id, rest] = /^(?:\/\/\*\[@id="([^"]+)"\])?(.*)$/.exec(path)!
  let element = id === undefined ? { children: [page.documentElement] } : page.getElementById(id)!
  for (const step of rest!.split('/').slice(1)) {
    const [, name, number] = /^([\w-]+)(?:\[(\d+)\])?$/.exec(step)!
    const named = [...element.children].filter((c) => c.localName === name)
    if (number === undefined) expect(named).toHaveLength(1)
    element = named[Number(number ?? 1) - 1]!
  }
  return element as Node
}

const bare = (text: string): string => text.replace(/\s+/g, '')

/** What the page has at the places of a span. */
function inPage(html: string, { dom }: Article, span: { start: number; end: number }): string {
  const page = (parseHTML(html) as unknown as { document: Parameters<typeof elementAt>[0] }).document
  return domPlaces(span, dom!)
    .map((p) => elementAt(page, p.element).textContent.slice(p.start, p.end))
    .join('')
}

const PROSE = [
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until the spring, officials said.',
  'Councillor Ana Berg said the work, which had been put off for years, would cost far more than the town had first been told.',
  'Engineers who looked at the bridge in June found rust in the bolts, and in two of the four cables that carry the deck.',
  'A ferry will carry walkers and cyclists across the harbour from next week, but lorries must take the long way round by Harby.',
]
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Westmere closes its bridge</title></head><body>${body}</body></html>`

describe('where the text of an article stands in its page', () => {
  test('a paragraph is one run in its own element', () => {
    const html = page(`<div id="story">${PROSE.map((p) => `<p>${p}</p>`).join('\n')}</div>`)
    const article = read(html)
    const [a, b] = PROSE as [string, string]
    expect(article.dom?.elements.slice(0, 2)).toEqual(['//*[@id="story"]/p[1]', '//*[@id="story"]/p[2]'])
    expect(article.dom?.runs.slice(0, 2)).toEqual([
      [0, a.length, 0, 0],
      [a.length + 2, a.length + 2 + b.length, 1, 0],
    ])
  })

  test('white space of another length ends a run; links and emphasis do not', () => {
    const [a] = PROSE as [string]
    const broken = a.replace('Monday', '<em>Monday</em>').replace('to close', 'to\n      close')
    const html = page(
      `<article><p>${broken}</p>${PROSE.slice(1)
        .map((p) => `<p>${p}</p>`)
        .join('')}</article>`,
    )
    const article = read(html)
    const cut = a.indexOf('close')
    expect(article.dom?.runs.slice(0, 2)).toEqual([
      [0, cut - 1, 0, 0],
      [cut, a.length, 0, cut + 6],
    ])
  })

  test('the same words elsewhere in the page are not taken for the article’s', () => {
    const [a] = PROSE as [string]
    const html = page(`<nav><p>${a}</p></nav><article>${PROSE.map((p) => `<p>${p}</p>`).join('')}</article>`)
    const article = read(html)
    expect(article.dom?.elements[article.dom.runs[0]![2]]).toBe('/html/body/article/p[1]')
  })

  test('a sentence that stands several times in one block keeps each of its places', () => {
    const [a] = PROSE as [string]
    const cut = a.slice(0, a.lastIndexOf(',') + 1)
    const html = page(
      `<article><p>${cut}</p>\n<div>\n   ${cut}</div>\n<div>${cut}<br> <a href="/x">${cut}</a> ${cut}<!-- c --> </div>\n<div>${cut}</div>\n` +
        `<p>${cut}<button>Share</button> ${cut}<button>Share</button> officials said.</p>\n<p>Councillor Ana Berg said the work,</p></article>`,
    )
    const article = read(html)
    expect(bare(inPage(html, article, { start: 0, end: article.text.length }))).toBe(bare(article.text))
  })

  const inline = fc.constantFrom(
    (s: string) => s,
    (s: string) => `<b>${s}</b>`,
    (s: string) => `<a href="/x">${s}</a>`,
    (s: string) => `<font><i>${s}</i></font>`,
    (s: string) => `${s}<!-- c --> `,
    (s: string) => `\n   ${s}`,
    (s: string) => `${s}<br>`,
    (s: string) => `${s}<button>Share</button>`,
    (s: string) => `${s}<script>var a</script>`,
    (s: string) => `${s}&nbsp;&amp; `,
  )
  const words = fc.array(fc.tuple(fc.constantFrom(...PROSE.flatMap((p) => p.split(/(?<=,) /))), inline), {
    minLength: 1,
    maxLength: 5,
  })
  const block = fc
    .tuple(words, fc.constantFrom('p', 'div', 'li', 'blockquote', 'span', 'h2', 'td', 'section'))
    .map(([pieces, name]) => `<${name}>${pieces.map(([w, f]) => f(w)).join(' ')}</${name}>`)
  const around = fc.constantFrom(
    (b: string) => `<article>${b}</article>`,
    (b: string) => `<div><div class="nav"><p>${PROSE[0]}</p></div><div id="main">${b}</div></div>`,
    (b: string) => `<table><tr><td>${b}</td></tr></table>`,
    (b: string) => b.replaceAll(/<\/?p>/g, '<br><br>'),
    (b: string) => `<main>${b}<aside class="related">${PROSE[1]}</aside></main>`,
  )

  test('every span: what the page has at its places is the span, white space aside', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        around,
        fc.nat(),
        fc.nat(),
        (blocks, wrap, x, y) => {
          const html = page(wrap(blocks.join('\n')))
          const article = read(html)
          const { text } = article
          const [start, end] = [x % (text.length + 1), y % (text.length + 1)].sort((a, b) => a - b) as [
            number,
            number,
          ]
          for (const span of [
            { start: 0, end: text.length },
            { start, end },
          ])
            expect(bare(inPage(html, article, span))).toBe(bare(text.slice(span.start, span.end)))
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })
})
