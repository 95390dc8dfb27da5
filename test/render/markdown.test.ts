import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { dossierFrom, foreignText } from '../support/dossiers.js'

/** What stands between two sentinels, wherever they were printed. */
const inside = (markdown: string): string[] => [...markdown.matchAll(/QQ(.*?)ZZ/gs)].map((m) => m[1] ?? '')

const BARE = /(?<!\\)(?:\\\\)*[`*_{}[\]()#+\-.!|<>~&:@$=^]/

describe('Markdown', () => {
  test('no text of an article can form markup', () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const texts = [`QQ${text}ZZ`, `QQ${text} 2ZZ`]
        const printed = inside(renderMarkdown(dossierFrom(texts, [`QQ${text}ZZ`])))
        expect(printed.length).toBeGreaterThan(10)
        for (const piece of printed) {
          expect(piece.replace(/\\\\/g, '').match(BARE)).toBeNull()
          expect(piece).not.toContain('\n')
        }
      }),
    )
  })

  test.each([
    ['<b>x</b>', '\\<b\\>x\\</b\\>'],
    ['[x](http://y)', '\\[x\\]\\(http\\://y\\)'],
    ['a | b', 'a \\| b'],
    ['*1* `2` ~~3~~', '\\*1\\* \\`2\\` \\~\\~3\\~\\~'],
    ['one\n# two', 'one \\# two'],
  ])('%j becomes %j', (text, escaped) => {
    expect(renderMarkdown(dossierFrom([text], ['Outlet']))).toContain(`“${escaped}”`)
  })

  test('a withdrawn position is struck through', () => {
    expect(renderMarkdown(dossierFrom(['Nine were hurt.', 'Ten were hurt.'], ['Outlet']))).toContain(
      '~~Ten were hurt\\.~~ (withdrawn)',
    )
  })

  test('every row of a table has as many cells as its head', () => {
    const text = renderMarkdown(dossierFrom(['a | b', 'c || d'], ['x | y']))
    const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length
    const rows = text.split('\n').filter((l) => l.startsWith('|'))
    for (const [i, row] of rows.entries()) {
      const head = rows.slice(0, i + 1).findLast((r) => /^\| (?:Position| {1,2}\|)/.test(r)) ?? rows[0]
      expect(cells(row), row).toBe(cells(head ?? ''))
    }
  })
})
