import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyGrades } from '../../src/dossier/grades/index.js'
import { parseGrades } from '../../src/dossier/grades/parse.js'
import { verifyEvidence } from '../../src/dossier/verify.js'
import { type Dossier, type Finding, StemmaError } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { renderTerminal } from '../../src/render/terminal/index.js'

const STORY: Dossier = read([
  {
    id: 'a1',
    outlet: 'Velm Courier',
    url: 'https://www.courier.example/velm/1',
    publishedAt: '2031-05-06',
    text: 'The bridge at Karsund fell into the river, the Harbour Police said. Two people are missing.',
  },
  {
    id: 'a2',
    outlet: 'Évening Post',
    url: null as unknown as string,
    publishedAt: '2031-05-06',
    text: 'The bridge at Karsund fell into the river, the Harbour Police said on Tuesday.',
  },
])
const bridge = (d: Dossier): Finding => d.findings.find((f) => /bridge/.test(f.summary))!
const letters = (text: string): (string | undefined)[] =>
  applyGrades(STORY, parseGrades(text)).dossier.articles.map((a) => a.reliability)

describe('a letter goes to', () => {
  test.each([
    ['an outlet, whatever its case and blanks', 'VELM  courier,B', ['B', undefined]],
    ['an outlet without its accents', 'Evening Post;c', [undefined, 'C']],
    ['a domain', 'courier.example\tD', ['D', undefined]],
    ['an article', 'a2,E', [undefined, 'E']],
    ['an article before its outlet', 'Velm Courier,B\na1,F', ['F', undefined]],
    ['nobody else', 'Velm,A\nexample,A', [undefined, undefined]],
  ])('%s', (_, file, expected) => {
    expect(letters(file)).toEqual(expected)
  })
  test('an origin by its name, and from there to its findings before any outlet', () => {
    const { dossier, unmatched } = applyGrades(STORY, parseGrades('harbour police,C\nVelm Courier,A'))
    expect(unmatched).toEqual([])
    expect(bridge(dossier).origins.map((o) => o.reliability)).toEqual(['C'])
    expect(bridge(dossier)).toMatchObject({
      reliability: 'C',
      reliabilityBecause: [{ rule: 'source-graded' }],
    })
  })
  test('a finding from the best outlet that carries it, where no origin is graded', () => {
    const { dossier } = applyGrades(STORY, parseGrades('Velm Courier,D\nEvening Post,B'))
    expect(bridge(dossier).reliability).toBe('B')
  })
})

describe('a number', () => {
  const words = 'the bridge at karsund fell into the river'
  test('goes to the finding with these words and wins, what was computed stays', () => {
    const before = bridge(STORY)
    const { dossier, unmatched } = applyGrades(STORY, parseGrades(`"${words}",2`))
    expect(unmatched).toEqual([])
    const { credibility, credibilityBecause } = bridge(dossier)
    expect(credibility).toBe(2)
    expect(credibilityBecause.map((r) => r.rule)).toEqual([
      'graded-by-user',
      ...before.credibilityBecause.map((r) => r.rule),
    ])
    expect(credibilityBecause[0]!.text).toContain(`computed: ${before.credibility}`)
  })
  test('does not grade an outlet, nor a letter a finding', () => {
    const { dossier, unmatched } = applyGrades(STORY, parseGrades(`Velm Courier,2\n${words},B`))
    expect(unmatched.map((g) => g.place)).toEqual(['line 1', 'line 2'])
    expect(dossier).toEqual(STORY)
  })
})

test('what is not graded has no grade, and grading holds the evidence', () => {
  const { dossier } = applyGrades(STORY, parseGrades('Velm Courier,B'))
  expect(dossier.articles[1]).toEqual(STORY.articles[1])
  expect(verifyEvidence(dossier)).toBe(dossier)
  expect(JSON.stringify(STORY)).not.toContain('"reliability"')
})

test('is shown beside outlets and in findings', () => {
  const { dossier } = applyGrades(
    STORY,
    parseGrades('Velm Courier,B\n"The bridge at Karsund fell into the river",2'),
  )
  expect(renderTerminal(dossier)).toMatch(/Velm Courier \(B\)[\s\S]*grade B2/)
  expect(renderMarkdown(dossier)).toMatch(/Velm Courier \\\(B\\\)[\s\S]*credibility B2/)
  expect(renderHtml(dossier)).toMatch(
    /B2: source usually reliable, credibility 2 \(probably true\)[\s\S]*reliability B/,
  )
})

describe('the file', () => {
  const rows = (text: string): string[] => parseGrades(text).map((g) => `${g.place} ${g.name} ${g.grade}`)
  test.each([
    ['outlet,grade\n\n# mine\nVelm Courier, b', ['line 4 Velm Courier B']],
    ['"Velm, Courier & Sons",B\r\nx;6', ['line 1 Velm, Courier & Sons B', 'line 2 x 6']],
    ['"The ""Post""",A', ['line 1 The "Post" A']],
    ['{"Velm Courier": "B", "x": 3}', ['entry 1 Velm Courier B', 'entry 2 x 3']],
    ['[{"name": "x", "grade": "F"}]', ['entry 1 x F']],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })
  test.each([
    ['', /no grades/],
    ['Velm Courier,B\nx,Z', /“Z” is no grade: line 2/],
    ['Velm Courier', /has no grade: line 1/],
    [',B', /no name: line 1/],
    ['x,7', /“7” is no grade: line 1/],
    ['Velm Courier,B\nvelm courier,C', /graded already in line 1: line 2/],
    ['{"x": ', /no JSON/],
    ['[null]', /no name: entry 1/],
  ])('%j is refused with its place and a remedy', (text, message) => {
    expect(() => parseGrades(text)).toThrow(message)
    expect(() => parseGrades(text)).toThrow(StemmaError)
  })
  test('of any bytes gives grades or an error of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          for (const g of parseGrades(text)) expect(String(g.grade)).toMatch(/^[A-F1-6]$/)
        } catch (error) {
          expect(error).toBeInstanceOf(StemmaError)
        }
      }),
    )
  })
})
