import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'
import { renderCsv } from '../../src/render/csv/index.js'
import { anyDossier, bareArticle, dossierOf } from '../support/dossiers.js'
import { exampleArticles } from '../support/examples.js'

/** RFC 4180 as it is written: records end in CRLF, a quoted cell may hold anything, its quotes doubled. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++
        cell += text[at]
      }
      at++
    } else while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) cell += text[at++]
    row.push(cell)
    if (text[at] === ',') at++
    else {
      expect(text.startsWith('\r\n', at)).toBe(true)
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

const cellOf = (outlet: string): string | undefined =>
  parse(
    renderCsv(dossierOf({ articles: [bareArticle('a', 'x', { outlet })] })).get('articles.csv') ?? '',
  )[1]?.[2]

describe('the tables', () => {
  test('come back from RFC 4180 as they were, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (outlet) => {
        expect([outlet, `'${outlet}`]).toContain(cellOf(outlet))
      }),
    )
  })

  test.each(['=1+2', '+1', '-1+1', '@SUM(A1)', '|calc', '  =1', '\t=1', '\r=1', '＝1+2', '－1'])(
    '%j starts no formula',
    (outlet) => expect(cellOf(outlet)).toBe(`'${outlet}`),
  )

  test.each(['a=b', 'Post-Mail', '3 dead', 'x, "y"\r\nz'])('%j stays as it is', (outlet) =>
    expect(cellOf(outlet)).toBe(outlet),
  )

  test('every row has the cells of its header and none starts a formula, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const text of renderCsv(dossier).values()) {
          const [header, ...rows] = parse(text)
          for (const row of rows) {
            expect(row.length).toBe(header?.length)
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|]/)
          }
        }
      }),
    )
  })

  test('hold all of an example', () => {
    const dossier = read(exampleArticles('ferry-fire'))
    const rows = new Map([...renderCsv(dossier)].map(([name, text]) => [name, parse(text).length - 1]))
    expect(rows.get('articles.csv')).toBe(dossier.articles.length)
    expect(rows.get('findings.csv')).toBe(dossier.findings.filter((f) => !f.proposed).length)
    expect(rows.get('claims.csv')).toBe(dossier.claims.filter((c) => !c.proposed).length)
    expect(rows.get('lineage.csv')).toBe(dossier.lineage.length)
  })
})
