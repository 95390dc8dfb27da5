import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withPartners } from '../../src/kernels/paired-marks.js'

/** What becomes of the words in ‹…›: themselves with their marks, or null. */
function closed(marked: string): string | null {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const text = marked.replace('‹', '').replace('›', '')
  const found = withPartners(text, start, end)
  return found && text.slice(found.start, found.end)
}

describe('withPartners', () => {
  test.each([
    ['He said ‹the mill burned› down.', 'the mill burned'],
    ['He said ‹the mill was “a ruin› now”.', null],
    ['He said ‹the mill was “a ruin›” now.', 'the mill was “a ruin”'],
    ['He said ‹the mill was "a ruin›." Now.', 'the mill was "a ruin."'],
    ['He said ‹the mill was " a ruin› " now.', 'the mill was " a ruin "'],
    ['He said ‹the mill was "a ruin› "and gone" now.', null],
    ['He said “‹the mill,” he said, “is gone›.”', '“the mill,” he said, “is gone.”'],
    ['He said "‹the mill" is gone› now.', '"the mill" is gone'],
    ['(‹Reuters) - The mill burned› down.', '(Reuters) - The mill burned'],
    ['Vale ‹Press) - The mill burned› down.', null],
    ['‹the mill’s wheels and the millers’ boats› sank', 'the mill’s wheels and the millers’ boats'],
    ['‹he called it ‘a ruin›’ now', 'he called it ‘a ruin’'],
    ['‹saying, ‘we have lost it› all', null],
    ['“‹(”›)', null],
    ['‹the mill (and its “wheel”›) sank', 'the mill (and its “wheel”)'],
  ])('%s', (marked, words) => expect(closed(marked)).toBe(words))

  test('it never shrinks a stretch, and adds nothing but marks', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '"', '“', '”', '(', ')', '‘', '’', '.'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (t, a, b) => {
        const [start, end] = [Math.min(a, b, t.length), Math.min(Math.max(a, b), t.length)]
        const found = withPartners(t, start, end)
        if (found === null) return
        expect(found.start).toBeLessThanOrEqual(start)
        expect(found.end).toBeGreaterThanOrEqual(end)
        expect(t.slice(found.start, start) + t.slice(end, found.end)).not.toContain('a')
      }),
    )
  })

  test('what it gives has its marks: asked again it is the same', () => {
    const unit = fc.constantFrom('a', ' ', '“', '”', '(', ')', '.')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(40), fc.nat(40), (t, a, b) => {
        const found = withPartners(t, Math.min(a, b, t.length), Math.min(Math.max(a, b), t.length))
        if (found !== null) expect(withPartners(t, found.start, found.end)).toEqual(found)
      }),
    )
  })

  test('a text of nothing but opening marks is read once', () => {
    expect(withPartners('“'.repeat(200_000), 0, 200_000)).toBeNull()
  })
})
