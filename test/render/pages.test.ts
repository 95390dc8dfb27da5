import { expect, test } from 'vitest'
import { analyse } from '../../src/extract/index.js'
import { packOf } from '../../src/extract/languages.js'
import { type Article, type Dossier, pagesOf } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { renderCsv } from '../../src/render/csv/index.js'
import { renderExplanation } from '../../src/render/explain/index.js'
import { renderHtml } from '../../src/render/html/index.js'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { renderTerminal } from '../../src/render/terminal/index.js'

const HEAD = 'Fire off Karsund\n\nThe ferry burned for a whole day.'
const TAIL = '\n\nAt least 14 people died in the fire, Mayor Ola Brandt said on Tuesday.'
const report: Article = {
  id: 'a',
  text: HEAD + TAIL,
  pages: [
    { page: 1, start: 0, end: HEAD.length },
    { page: 3, start: HEAD.length + 2, end: HEAD.length + TAIL.length },
  ],
}
const other: Article = {
  id: 'b',
  text: 'At least 12 people died in the fire off Karsund, the coast guard said on Tuesday.',
}
const paged = read([report, other])
const bare = read([{ id: report.id, text: report.text }, other])
const shown = (d: Dossier): string[] => [
  renderTerminal(d, { width: 100, all: true }),
  renderMarkdown(d),
  renderHtml(d),
  [...renderCsv(d).values()].join('\n'),
]

test('the page of a place is shown wherever the place is', () => {
  const [terminal, markdown, html] = shown(paged)
  expect(terminal).toMatch(/14 people[^\n]*\[A p\. 3\]/)
  expect(markdown).toMatch(/14 people[^\n]* \\\[A p\\\. 3\\\]|A p\\\. 3: “[^\n]*14 people/)
  expect(markdown).not.toMatch(/”\\\[A p/)
  expect(html).toMatch(/<small>p\. 3<\/small>/)
  expect(html).toContain('<span class="page">p. 3</span>')
  expect(renderCsv(paged).get('claims.csv')).toMatch(/article,start,end,page\r\n(?:.*\r\n)*.*,3\r\n/)
  const explained = renderExplanation(analyse(report, packOf(report)))
  expect(explained).toMatch(/\[p\. 3 \[attribution q1 \[quantity At least/)
  expect(explained).toMatch(/c\d+ “[^”]*14 people[^”]*”.*p\. 3/)
})

test('a dossier without pages shows none', () => {
  for (const text of shown(bare)) expect(text).not.toMatch(/\bp\\?\. \d|,page\b/)
})

test('the dossier carries the pages', () => {
  expect(paged.articles[0]?.pages).toEqual(report.pages)
  expect(paged.articles[1]?.pages).toBeUndefined()
  expect(pagesOf({ start: 0, end: report.text.length }, report.pages ?? [])).toEqual([1, 3])
})

test('where an entry of a live report begins, its time is shown', () => {
  const entries = [
    { start: HEAD.length + 2, end: HEAD.length + TAIL.length, publishedAt: '2031-03-04T21:40:00Z' },
  ]
  const html = renderHtml(read([{ id: 'a', text: report.text, entries }, other]))
  expect(html).toContain('<span class="page">2031-03-04 21:40</span>')
  expect(renderHtml(bare)).not.toContain('class="page"')
})
