import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/extract/index.js'
import { packOf } from '../../src/extract/languages.js'
import { fromPage } from '../../src/ingest/html/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Article } from '../../src/model/index.js'

const read = (html: string): Article => fromPage(html, 'a', english.metadata)

interface Entry {
  readonly time: string
  readonly shown: string
  readonly title: string
  readonly body: readonly string[]
}

/** Newest first, as live pages have it. */
const ENTRIES: readonly Entry[] = [
  {
    time: '2031-03-05T07:15:00+00:00',
    shown: '07.15 GMT',
    title: 'Divers go back down',
    body: [
      'Divers will search the wreck again today, the coast guard of Karsund has said, after the wind dropped in the night.',
      'They had found two more bodies on Tuesday.',
    ],
  },
  {
    time: '2031-03-04T21:40:00+00:00',
    shown: '21.40 GMT',
    title: 'Mayor speaks of fourteen dead',
    body: [
      'Mayor Ola Brandt told reporters in the harbour that 14 people had died today, two more than the coast guard had given an hour before.',
    ],
  },
  {
    time: '2031-03-04T18:05:00+00:00',
    shown: '18.05 GMT',
    title: 'Ferry on fire off Karsund',
    body: [
      'A ferry has caught fire off Karsund with some 200 people aboard, the coast guard says, and three ships are on their way.',
    ],
  },
]

const TITLE = 'Ferry fire: as it happened'
const block = (e: Entry): string =>
  `<article class="block" id="b${e.time.slice(11, 13)}"><p class="block-time"><time datetime="${e.time}">${e.shown}</time></p><h2>${e.title}</h2>${e.body.map((b) => `<p>${b}</p>`).join('')}<div class="share"><a href="#">Share</a></div></article>`
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title>${head}</head><body><header><nav><a href="/">News</a></nav></header><main><h1>${TITLE}</h1>${body}</main><footer><p>All rights reserved.</p></footer></body></html>`
const ld = (updates: readonly unknown[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2031-03-04T18:00:00Z', ...(updates.length > 0 ? { liveBlogUpdate: updates } : {}) })}</script>`
const updates = ENTRIES.map((e) => ({
  '@type': 'BlogPosting',
  headline: e.title,
  datePublished: e.time,
  articleBody: e.body.join(' '),
}))
const TEXT = ENTRIES.map((e) => [e.title, ...e.body].join('\n\n')).join('\n\n')

const entriesIn = ({ text, entries = [] }: Article): [string, string][] =>
  entries.map((e) => [e.publishedAt, text.slice(e.start, e.end)])
const expected = ENTRIES.map((e) => [e.time.replace(/:00\+/, ':00+'), [e.title, ...e.body].join('\n\n')])

describe('a live report', () => {
  test.each([
    ['entries told in JSON-LD', page(ld(updates), ENTRIES.map(block).join('\n'))],
    [
      'entries with body in markup',
      page(
        ld(updates.map((u) => ({ ...u, articleBody: `<p>${u.articleBody}</p>` }))),
        ENTRIES.map(block).join('\n'),
      ),
    ],
    ['declared, entries by their times', page(ld([]), ENTRIES.map(block).join('\n'))],
    [
      'microdata',
      page(
        '',
        `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${ENTRIES.map((e) => `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><span class="when"><time itemprop="datePublished" datetime="${e.time}">${e.shown}</time></span><h3 itemprop="headline">${e.title}</h3><div itemprop="articleBody">${e.body.map((b) => `<p>${b}</p>`).join('')}</div></div>`).join('')}</div>`,
      ),
    ],
    [
      'short entries among long furniture',
      page(
        ld(updates),
        `<div><div>${block(ENTRIES[0]!)}</div><section><p>${'Readers may send their own pictures to the desk, which looks at all of them. '.repeat(12)}</p></section><div>${block(ENTRIES[1]!)}</div><div>${block(ENTRIES[2]!)}</div></div>`,
      ),
    ],
  ])('%s', (name, html) => {
    const article = read(html)
    const found = entriesIn(article)
    expect(found.map(([time]) => time)).toEqual(expected.map(([time]) => time))
    for (const [i, [, text]] of found.entries()) expect(text.startsWith(expected[i]![1]!)).toBe(true)
    if (!name.includes('furniture')) expect(found).toEqual(expected)
    expect(article.text).not.toMatch(/GMT|Share/)
  })

  test('a page that shows no entries gives those it tells machines', () => {
    const article = read(page(ld(updates), '<div id="app"></div>'))
    expect(entriesIn(article).map(([time]) => time)).toEqual(ENTRIES.map((e) => e.time))
    expect(article.text).toContain(ENTRIES[0]!.body[1])
  })

  test('days are read against their entry’s own', () => {
    const article = read(page(ld(updates), ENTRIES.map(block).join('\n')))
    const { extraction } = analyse(article, packOf(article))
    const days = extraction.dates
      .filter((d) => d.type === 'date')
      .map((d) => [article.text.slice(d.start, d.end), d.value])
    expect(days).toContainEqual(['Tuesday', '2031-03-04'])
    expect(days.filter(([words]) => words === 'today')).toEqual([
      ['today', '2031-03-05'],
      ['today', '2031-03-04'],
    ])
    expect(extraction.entries).toEqual(article.entries)
  })

  test('an article with one time has no entries, and its page is read as ever', () => {
    const plain = page(
      '',
      `<article><time datetime="2031-03-04T18:05:00Z">18.05</time>${ENTRIES.flatMap((e) => e.body.map((b) => `<p>${b}</p>`)).join('')}</article>`,
    )
    expect(read(plain).entries).toBeUndefined()
    expect(read(page(ld(updates.slice(0, 1)), block(ENTRIES[0]!))).entries).toBeUndefined()
  })

  test('the text is whole', () => {
    expect(read(page(ld(updates), ENTRIES.map(block).join('\n'))).text).toBe(TEXT)
  })

  test.each<unknown[]>([[[null, 3, 'x']], [[{ datePublished: 4, articleBody: [] }]], [{}]])(
    'updates that are none: %j',
    (list) => {
      expect(
        read(
          page(
            ld([]).replace('"datePublished"', `"liveBlogUpdate":${JSON.stringify(list)},"datePublished"`),
            ENTRIES.map(block).join(''),
          ),
        ).text,
      ).not.toBe('')
    },
  )
})

describe('pages of other kinds', () => {
  const PROSE = ENTRIES.flatMap((e) => e.body)
  const body = PROSE.map((p) => `<p>${p}</p>`).join('\n')

  test('AMP: its own elements, its address the page’s', () => {
    const html = `<!doctype html><html ⚡ lang="en"><head><title>${TITLE}</title><link rel="canonical" href="https://quay.example/fire"><script async src="https://cdn.example/v0.js"></script><style amp-custom>p{}</style></head><body>
      <amp-sidebar id="menu"><ul><li><a href="/">News from the harbour and the town, every day of the week</a></li></ul></amp-sidebar>
      <amp-consent><div>We and our partners keep cookies on your device to measure how you read us. You may refuse.</div></amp-consent>
      <article><h1>${TITLE}</h1><amp-img src="a.jpg" alt="Smoke over the harbour"><noscript><img src="a.jpg"></noscript></amp-img><amp-social-share type="email">Send</amp-social-share>
      ${PROSE.slice(0, 2)
        .map((p) => `<p>${p}</p>`)
        .join('')}<amp-ad>Buy boats, buy them now, at Harby’s.</amp-ad>${PROSE.slice(2)
        .map((p) => `<p>${p}</p>`)
        .join('')}
      <amp-list src="/more.json"><p>Read what else happened in Karsund today, in ten stories.</p></amp-list></article></body></html>`
    const article = read(html)
    expect(article.text).toBe(PROSE.join('\n\n'))
    expect(article.url).toBe('https://quay.example/fire')
  })

  test('a page for subscribers is read as far as it shows, and a note says so', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}}</script>`
    const wall =
      '<div class="paywall"><h3>Keep reading</h3><p>Subscribe for 1 crown a week to read the rest of this story.</p><button>Subscribe</button></div>'
    const article = read(page(head, `<article>${body}${wall}</article>`))
    expect(article.text).toBe(PROSE.join('\n\n'))
    expect(article.notes?.map((n) => n.code)).toEqual(['for-subscribers'])
    expect(read(page(head.replace('"False"', 'true'), `<article>${body}</article>`)).notes).toBeUndefined()
  })

  test.each([
    [
      'hidden by attribute',
      '<div hidden><p>Nobody is to see this sentence, which stands here for the desk.</p></div>',
    ],
    [
      'hidden by style',
      '<div style="display: none"><p>Nobody is to see this sentence, which stands here for the desk.</p></div>',
    ],
    [
      'a cookie wall',
      '<div id="gdpr-consent"><p>This site keeps cookies to make it better. You agree by reading on.</p><button>Agree</button></div>',
    ],
    [
      'a newsletter box',
      '<aside class="newsletter"><p>Get the news from the quay in your inbox every morning.</p><form><input></form></aside>',
    ],
    [
      'related links',
      '<section class="related"><h3>More on this</h3><ul><li><a href="/1">Ferry firm was warned in May</a></li><li><a href="/2">Who was aboard the ferry</a></li></ul></section>',
    ],
  ])('%s stays out', (_, furniture) => {
    for (const html of [`<article>${furniture}${body}</article>`, `<article>${body}${furniture}</article>`])
      expect(read(page('', html)).text).toBe(PROSE.join('\n\n'))
  })
})
