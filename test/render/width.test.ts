import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralise } from '../../src/render/neutralise.js'
import { clip, clipAround, displayWidth, pad, wrap } from '../../src/render/width.js'
import { foreignText } from '../support/dossiers.js'

describe('display width', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['ｗ', 2],
    ['e\u0301\u0323', 1],
    ['👍', 2],
    ['\u200bx', 1],
    ['한국', 4],
    ['…“”', 3],
  ])('of %j is %i', (text, width) => expect(displayWidth(text)).toBe(width))

  test('clipped text fits, and is whole where it fitted', () => {
    fc.assert(
      fc.property(foreignText.map(neutralise), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const cut = clip(text, width)
        expect(displayWidth(cut)).toBeLessThanOrEqual(width)
        if (displayWidth(text) <= width) expect(cut).toBe(text)
        expect(displayWidth(pad(cut, width))).toBe(width)
      }),
    )
  })

  test('what is clipped around a place fits and holds it', () => {
    const text = 'the mayor of the town beyond the river said that the boat carried […] people home'
    for (const width of [30, 40, 60]) {
      const cut = clipAround(text, text.indexOf('[…]'), width)
      expect(displayWidth(cut)).toBeLessThanOrEqual(width)
      expect(cut).toContain('[…]')
    }
    expect(clipAround(text, 4, 30)).toBe(clip(text, 30))
    expect(clipAround(text, -1, 30)).toBe(clip(text, 30))
    expect(clipAround('short […]', 6, 30)).toBe('short […]')
  })

  test('wrapped lines fit and lose no word', () => {
    fc.assert(
      fc.property(foreignText.map(neutralise), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('neutralised text', () => {
  test.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\r\nb\tc', 'a b c'],
    ['\u202eevil', '\ufffdevil'],
    ['\ud800x', '\ufffdx'],
    ['\u009b2J', '\ufffd2J'],
  ])('%j is shown as %j', (text, shown) => expect(neutralise(text)).toBe(shown))
})
