import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromPage } from '../../src/ingest/html/index.js'
import { DEEPEST_PAGE, LARGEST_PAGE, MOST_NODES } from '../../src/ingest/html/limits.js'
import { measureNesting } from '../../src/ingest/html/nesting.js'
import { english } from '../../src/lang/en/index.js'

const read = (html: string) => fromPage(html, 'a', english.metadata)

const PROSE = [
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until the spring, officials said.',
  'Councillor Ana Berg said the work, which had been put off for years, would cost far more than the town had first been told.',
  'Engineers who looked at the bridge in June found rust in the bolts, and in two of the four cables that carry the deck.',
  'A ferry will carry walkers and cyclists across the harbour from next week, but lorries must take the long way round by Harby.',
]
const BODY = PROSE.map((p) => `<p>${p}</p>`).join('\n')
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Westmere closes its old lift bridge | Quay Post</title>${head}</head><body>${body}</body></html>`

describe('the body of a page', () => {
  test('paragraphs are parted by an empty line', () => {
    expect(read(page(`<article><h1>Westmere closes its old lift bridge</h1>${BODY}</article>`)).text).toBe(
      PROSE.join('\n\n'),
    )
  })

  test.each([
    ['nav', '<nav><a href="/">Home</a><a href="/news">News</a></nav>'],
    [
      'cookie bar',
      '<div class="cookie-banner"><p>We use cookies to make our site better. By using it you agree to our policy.</p><button>Accept</button></div>',
    ],
    [
      'newsletter box',
      '<div class="newsletterSignup"><h3>Quay in the morning</h3><p>Get the best of Westmere delivered to your inbox.</p></div>',
    ],
    ['newsletter line', '<p>Sign up for our daily newsletter to get the best of Westmere in your inbox</p>'],
    [
      'share row',
      '<div class="share-tools"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Email</a></div>',
    ],
    [
      'related cards',
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Harby opens a second ferry line</a></li><li><a href="/2">Tolls on the tunnel to rise</a></li></ul></div>',
    ],
    ['read more line', '<p>Read more: <a href="/1">Harby opens a second ferry line</a></p>'],
    ['a link on its own', '<p><a href="/1">Harby opens a second ferry line</a></p>'],
    ['advertisement', '<p>Advertisement</p>'],
    [
      'figure with caption',
      '<figure><img src="b.jpg"><figcaption>The bridge in May. Photo: Ana Berg</figcaption></figure>',
    ],
    ['comments', '<div id="comments"><p>First! I always said so, and nobody would listen to me.</p></div>'],
    ['script', '<script>var a = "<p>not text</p>"</script>'],
    ['hidden', '<div hidden><p>Nobody should read this line, which is hidden.</p></div>'],
  ])('leaves out: %s', (_name, furniture) => {
    for (const html of [
      `<article>${BODY}${furniture}</article>`,
      `<article>${PROSE.slice(0, 2)
        .map((p) => `<p>${p}</p>`)
        .join('')}${furniture}${PROSE.slice(2)
        .map((p) => `<p>${p}</p>`)
        .join('')}</article>`,
    ])
      expect(read(page(html)).text).toBe(PROSE.join('\n\n'))
  })

  test.each([
    ['div and br', `<div class="story">${PROSE.join('<br><br>')}</div>`],
    [
      'nested spans',
      `<div><div>${PROSE.map((p) => `<div><span>${p.slice(0, 20)}</span><span>${p.slice(20)}</span></div>`).join('')}</div></div>`,
    ],
    ['a table layout', `<table><tr><td>${BODY}</td></tr></table>`],
    ['no body element', BODY],
  ])('reads %s', (_name, html) => {
    expect(read(html).text.replace(/\s+/g, ' ')).toBe(PROSE.join(' '))
  })

  test('comments that say more than the article stay out', () => {
    const comment = `<li><p>${PROSE[0]} I have read that before, and it was as wrong then as it is now, sorry.</p></li>`
    const html = `<div class="post comments-open"><h1>Bridge shut</h1>${BODY}</div><ol class="comment-list">${comment.repeat(12)}</ol>`
    expect(read(page(html)).text).toBe(PROSE.join('\n\n'))
  })

  test('white space is made single; no-break spaces and headings stay', () => {
    const html = `<article>${BODY}<h2>What is\n next</h2><p>Some 12&nbsp;000   people\n\tsigned the letter to the council, which was sent in May.</p></article>`
    expect(read(page(html)).text.split('\n\n').slice(4)).toEqual([
      'What is next',
      'Some 12\u00a0000 people signed the letter to the council, which was sent in May.',
    ])
  })

  test('list items and rows are lines of their own', () => {
    const html = `<article>${BODY}<ul><li>The bridge will be shut until the spring.</li><li>The ferry will run from next week.</li></ul><table><tr><td>Ferry</td><td>12 crowns</td></tr><tr><td>Tunnel</td><td>20 crowns</td></tr></table><p>${PROSE[0]}</p></article>`
    expect(read(page(html)).text.split('\n\n').slice(4, 8)).toEqual([
      'The bridge will be shut until the spring.',
      'The ferry will run from next week.',
      'Ferry 12 crowns',
      'Tunnel 20 crowns',
    ])
  })

  test('a page without an article says so', () => {
    const empty = read(page('<nav><a href="/">Home</a></nav>'))
    expect([empty.text, empty.notes?.map((n) => n.code)]).toEqual(['', ['no-article-in-page']])
  })
})

describe('what a page says of itself', () => {
  const meta = (head: string, body = '') => read(page(`<article>${body}${BODY}</article>`, head))
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  test('JSON-LD', () => {
    const article = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Quay' },
        {
          '@type': ['NewsArticle'],
          headline: 'Old &amp; shut',
          author: [{ name: 'Ana Berg' }, { name: 'Li Wei' }],
          publisher: { name: 'The Quay Post' },
          datePublished: '2031-11-04T08:00:00.000+0100',
          dateModified: '2031-11-05',
        },
      ],
    }
    expect(meta(ld(article))).toMatchObject({
      title: 'Old & shut',
      byline: 'Ana Berg, Li Wei',
      outlet: 'The Quay Post',
      publishedAt: '2031-11-04T08:00:00+01:00',
      modifiedAt: '2031-11-05',
      language: 'en-GB',
    })
  })

  test('meta elements', () => {
    const head = `<meta property="og:title" content="Old and shut"><meta name="author" content="Ana Berg"><meta property="og:site_name" content="Quay Post">
      <meta property="article:published_time" content="2031-11-04T08:00:00Z"><meta property="article:modified_time" content="2031-11-05T08:00:00Z"><link rel="canonical" href="https://quay.example/1">`
    expect(meta(head)).toMatchObject({
      title: 'Old and shut',
      byline: 'Ana Berg',
      outlet: 'Quay Post',
      publishedAt: '2031-11-04T08:00:00Z',
      modifiedAt: '2031-11-05T08:00:00Z',
      url: 'https://quay.example/1',
    })
  })

  test.each([
    [
      'microdata',
      '<span itemprop="author"><b itemprop="name">Ana Berg</b></span><time itemprop="datePublished" datetime="2031-11-04">4 Nov</time>',
    ],
    ['classes', '<p class="article-byline">By Ana Berg</p><p class="pub-date">Posted: November 4, 2031</p>'],
    [
      'a stamp beside the name',
      '<div class="author-date"><p class="byline">By Ana Berg</p> <span>November 4, 2031</span></div>',
    ],
    ['rel and time', '<a rel="author" href="/ana">Ana Berg</a><time datetime="2031-11-04">4 Nov</time>'],
  ])('%s', (_name, body) => {
    expect(meta('', body)).toMatchObject({
      title: 'Westmere closes its old lift bridge',
      byline: 'Ana Berg',
      outlet: 'Quay Post',
      publishedAt: '2031-11-04',
    })
  })

  test.each([
    '{"@type":"NewsArticle",',
    '[[[[',
    'null',
    '{"@type":"NewsArticle","headline":{"a":[1]},"author":[[]],"datePublished":7}',
  ])('broken JSON-LD %s does no harm', (source) => {
    expect(meta(`<script type="application/ld+json">${source}</script>`)).toMatchObject({
      title: 'Westmere closes its old lift bridge',
      text: PROSE.join('\n\n'),
    })
  })

  test('a page in another language than it says', () => {
    const german =
      'Der Hafenrat von Westmere hat am Montag beschlossen, die alte Hebebrücke bis zum Frühjahr zu schließen. '
    expect(read(page(`<article>${`<p>${german}</p>`.repeat(6)}</article>`)).language).toBe('de')
    expect(read(page(`<article><p>${german}</p></article>`)).language).toBe('en-GB')
  })

  test('what is given wins', () => {
    const given = {
      title: 'T',
      outlet: 'O',
      byline: 'B',
      publishedAt: '2031-11-06',
      language: 'en',
      url: 'https://x.example',
    }
    expect(fromPage(page(`<article>${BODY}</article>`), 'a', english.metadata, given)).toMatchObject(given)
  })
})

describe('limits', () => {
  test.each([
    ['nested too deep', '<div>'.repeat(20_000)],
    ['unclosed inline elements', '<a>'.repeat(5_000)],
    ['too many elements', '<br>'.repeat(MOST_NODES + 2)],
    ['stray end tags', '</p>'.repeat(MOST_NODES + 2)],
    ['stray marks', '<'.repeat(MOST_NODES + 2)],
    ['character references', `<p>${'&lt;'.repeat(MOST_NODES + 2)}`],
    ['too long', 'x'.repeat(LARGEST_PAGE + 1)],
  ])('%s', (_name, html) => {
    const found = read(html)
    expect([found.text, found.notes?.map((n) => n.code)]).toEqual(['', ['page-over-limit']])
  })

  test('a page at the limit of depth is read', () => {
    const depth = DEEPEST_PAGE - 4
    const html = page(`${'<div>'.repeat(depth)}${BODY}${'</div>'.repeat(depth)}`)
    expect(read(html).text).toBe(PROSE.join('\n\n'))
  })

  test.each([
    ['<p>a<p>b<p>c', 1, 3],
    ['<ul><li>a<li>b</ul>', 2, 3],
    ['<div><br><img></div>', 1, 3],
    ['<!-- <div><div> --><p>', 1, 1],
    ['<script><div><div></script><p>', 1, 2],
    ['<a title="<b><b>">', 1, 1],
    ['</div></div><b><i></b><u>', 2, 3],
    ['</p></br></b>', 0, 2],
    ['a < b &amp; c', 0, 2],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 3, 6],
  ])('%s nests %i deep with %i nodes', (html, deepest, nodes) => {
    expect(measureNesting(html, 1e9, 1e9)).toEqual({ deepest, nodes })
  })
})

describe('any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<ul><li>',
      '</ul>',
      '<table><tr><td>',
      '</table>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    ),
    fc.constantFrom(
      '<script>',
      '</script>',
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle"',
      '<meta name=author content=',
      '<title>',
      '</title>',
      '<h1>',
      '<body>',
      '<html lang=en>',
      '<svg>',
      '<template>',
    ),
    fc.constantFrom(
      '<time datetime="2031-11-04">',
      '<p class="byline">',
      '<div id="share">',
      '<td',
      '"',
      "'",
      '<',
      '>',
      '&',
      '&#xD800;',
      '&#0;',
      '\u0000',
      '\ud800',
      '\u2028',
    ),
    fc.constantFrom(...PROSE),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  test('gives a text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = read(pieces.join(''))
        expect(typeof found.text).toBe('string')
        expect(found.text === '').toBe((found.notes ?? []).length > 0)
      }),
      { numRuns: 600 },
    )
  })

  test.each([
    '<div class="share">',
    '<p>word word, word.',
    '<time datetime=x>',
    '<h1>a b c d</h1>',
    '<a<',
    '<!',
    '<meta name=a content=b>',
    '<script>',
    '</p>',
  ])('100 KB of “%s” come to an end', (trigger) => {
    expect(typeof read(trigger.repeat(100_000 / trigger.length)).text).toBe('string')
  })
})
