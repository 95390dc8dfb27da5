import { expect, test } from 'vitest'
import { renderHtml } from '../../../src/render/html/index.js'
import { renderMarkdown } from '../../../src/render/markdown/index.js'
import { renderTerminal } from '../../../src/render/terminal/index.js'
import { findingOf, independence, story } from '../../support/story.js'

const CLOSED = /harbour (?:of Karsund )?(?:has been|is) closed/
const FIRST = 'The harbour of Karsund has been closed to all ships'
const OTHER = 'Since Monday the harbour of Karsund is closed to all ships'

test.each([
  ['two persons', `${FIRST}, Mayor Ola Brandt said.`, `${FIRST}, skipper Ilse Falk said.`, ['not-seen']],
  [
    'two of one surname',
    `${FIRST}, skipper Ilse Brandt said.`,
    `${OTHER}, Mayor Ola Brandt told us.`,
    ['same-surname'],
  ],
  [
    'two bodies of one state',
    `Fog lay over Lorvia. ${FIRST}, the Lorvian Interior Ministry said.`,
    `${OTHER}, the Lorvian Defence Ministry told us.`,
    ['same-state'],
  ],
  [
    'two public bodies',
    `${FIRST}, the Interior Ministry said.`,
    `${OTHER}, the Transport Ministry told us.`,
    ['public-bodies'],
  ],
])('why %s are not surely two', (_, one, other, rules) => {
  const finding = findingOf(story(`2031-05-06 ${one}`, `2031-05-06 ${other}`), CLOSED)
  expect(independence(finding)).toBe('1–2')
  expect(finding.independentBecause?.map((r) => r.rule)).toEqual(rules)
  for (const r of finding.independentBecause ?? []) expect(r.spans.length).toBeGreaterThan(0)
})

test('what is surely as many as at most needs no reason', () => {
  const seen = findingOf(
    story(
      '2031-05-06 Three fishing boats burned in the harbour of Karsund, Mayor Ola Brandt said.',
      '2031-05-06 “I saw three fishing boats burning in the harbour of Karsund,” skipper Ilse Falk said.',
    ),
    /fishing boats/,
  )
  expect(independence(seen)).toBe('2–2')
  expect(seen.independentBecause).toBeUndefined()
})

test('is told by every rendering', () => {
  const dossier = story(
    `2031-05-06 ${FIRST}, Mayor Ola Brandt said.`,
    `2031-05-06 ${FIRST}, skipper Ilse Falk said.`,
  )
  for (const text of [
    renderHtml(dossier),
    renderMarkdown(dossier),
    renderTerminal(dossier, { all: true, width: 160 }),
  ])
    expect(text).toContain('one may have it from the other')
})
