import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { originNames } from '../../src/render/tellers.js'
import { renderTerminal } from '../../src/render/terminal/index.js'
import { viewOf } from '../../src/render/view.js'
import { bareArticle, dossierFrom, dossierOf } from '../support/dossiers.js'

const day = { publishedAt: '2031-11-04' }
const story = read([
  {
    id: 'a',
    outlet: 'Orl Courier',
    text: 'At least 12 people were killed when the Westmere bridge collapsed, Mayor Ana Berg said. She said the bridge had been sabotaged.',
    ...day,
  },
  {
    id: 'b',
    outlet: 'Vale Times',
    text: 'At least 19 people were killed when the Westmere bridge collapsed, the county hospital said. Police chief Jens Orm denied that the bridge had been sabotaged.',
    ...day,
  },
])

const without = (html: string): string => html.replace(/<[^>]+>/g, '')
const SURFACES: readonly (readonly [string, (d: Dossier) => string])[] = [
  ['terminal', (d) => renderTerminal(d, { all: true })],
  ['Markdown', (d) => renderMarkdown(d)],
  ['page', (d) => without(renderHtml(d))],
]

describe.each(SURFACES)('the %s', (_, render) => {
  test('says what each question asks', () => {
    expect(render(story)).toMatch(/how many: people were killed/)
    expect(render(story)).toMatch(/whether: the bridge had been sabotaged/)
  })

  test('says who speaks against it', () => {
    expect(render(story)).toMatch(/denied that the bridge had been sabotaged[^\n]*denied/)
  })

  test('says beside a finding whom it comes from', () => {
    const named = (name: string): Dossier => {
      const d = dossierFrom(['The mill at Orrin burned.', 'The mill burned.'], ['Orrin Post'])
      const [f] = d.findings
      return { ...d, findings: [{ ...f!, origins: [{ ...f!.origins[0]!, name }] }] }
    }
    expect(render(named('Ana Berg'))).toMatch(/The mill at Orrin burned[\s\S]{0,80}Ana Berg/)
  })
})

test('a name that stands behind a finding twice is told once, and of many the first', () => {
  const origin = (name: string) => ({ id: name, kind: 'speaker' as const, name, claims: [], because: [] })
  const f = { ...dossierFrom(['x'], ['y']).findings[0]!, origins: ['A', 'B', 'A', 'C'].map(origin) }
  const view = viewOf(dossierOf({}))
  expect(originNames(view, f, 2)).toBe('A · B · +1')
  expect(originNames(view, f, 3)).toBe('A · B · C')
  expect(originNames(view, { ...f, origins: [] }, 3)).toBe('')
})

test('an outlet that nothing names is called by the letter of its article', () => {
  const view = viewOf(dossierOf({ articles: [bareArticle('x7', 'A.'), bareArticle('x8', 'B.')] }))
  expect(view.origin({ kind: 'outlet', name: 'x8' })).toBe('article B itself')
  expect(view.origin({ kind: 'outlet', name: 'Orl Post' })).toBe('Orl Post')
  expect(view.origin({ kind: 'speaker', name: 'x8' })).toBe('x8')
})

test('one article alone is said to stand alone', () => {
  const text = renderTerminal(dossierOf({ articles: [bareArticle('a', 'The mill burned.')] }))
  expect(text).toMatch(/^1 article: nothing stands beside it\./)
})

test.each([
  ['date 2031-11-04 The mill burned.', [[0, 15]], 'The mill burned.'],
  [
    'Share Tweet\nOur pages\nThe mill burned.',
    [
      [12, 21],
      [0, 11],
    ],
    'The mill burned.',
  ],
  ['The mill burned. Share', [[17, 22]], 'The mill burned. Share'],
  ['Share', [[0, 5]], 'Share'],
  ['The mill burned.\nIt was old.', [], 'The mill burned.'],
  ['', [], '(a)'],
])('an article without a headline is called by its own first words: %j', (text, furniture, title) => {
  const boilerplate = (furniture as number[][]).map(([start, end]) => ({ start: start!, end: end! }))
  expect(renderTerminal(dossierOf({ articles: [bareArticle('a', text, { boilerplate })] }))).toContain(
    `A  ${title}\n`,
  )
})

test('the page leads from a disputed finding to what is asked', () => {
  const html = renderHtml(story)
  const disputed = story.findings.find((f) => f.status === 'disputed')!
  const question = story.discrepancies.find((d) => d.findings.includes(disputed.id))!
  const card = html.slice(html.indexOf(`id="${disputed.id}"`)).split('</li>')[0]
  expect(card).toContain(`href="#${question.id}"`)
})

test('the top of the page holds the first findings, the conflicts and what could not be told', () => {
  const bare = read([
    { id: 'a', text: 'The Westmere bridge collapsed on Tuesday, Mayor Ana Berg said.' },
    { id: 'b', text: 'The Westmere bridge collapsed on Tuesday, Mayor Ana Berg said in Orl.' },
  ])
  const top = without(renderHtml(bare).split('</header>')[0]!)
  expect(top).toMatch(/What happened[\s\S]*bridge collapsed[\s\S]*Ana Berg/)
  expect(top).toMatch(/Not told[\s\S]*No date of publication/)
})

test('the timeline says how much of what several tell it leaves out', () => {
  const [first] = story.findings
  const entry = { date: '2031-11-04', kind: 'happened' as const, spans: [first!.summarySpan] }
  const d = { ...story, timeline: [{ ...entry, findings: [] }] }
  const carried = story.findings.filter((f) => !f.proposed && f.articles.length > 1).length
  expect(carried).toBeGreaterThan(0)
  expect(without(renderHtml(d))).toMatch(
    new RegExp(`${carried} findings? of two or more articles could not be dated`),
  )
  expect(renderTerminal(d, { all: true })).toMatch(new RegExp(`${carried} findings? could not be dated`))
  const all = story.findings.map((f) => f.id)
  const told = { ...story, timeline: [{ ...entry, findings: all }] }
  expect(renderHtml(told) + renderTerminal(told, { all: true })).not.toContain('could not be dated')
})
