import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, english, renderExplanation } from '../../../src/index.js'
import { type Mark, nested } from '../../../src/render/explain/marks.js'

const mark = (name: string, start: number, end: number): Mark => ({ name, start, end, why: name })

describe('marks', () => {
  test('one that crosses another is cut where that ends; the last piece says why', () => {
    expect(nested([mark('b', 2, 6), mark('a', 0, 4)])).toEqual([
      mark('a', 0, 4),
      { ...mark('b', 2, 4), why: null },
      mark('b', 4, 6),
    ])
  })

  test('any marks come out inside or beside each other, and cover what they covered', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })), { maxLength: 12 }),
        (places) => {
          const given = places.map(([start, length], i) => mark(`m${i}`, start, start + length))
          const out = nested(given)
          for (const a of out)
            for (const b of out) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false)
          const covered = (marks: readonly Mark[], name: string): number =>
            marks.filter((m) => m.name === name).reduce((n, m) => n + m.end - m.start, 0)
          for (const { name } of given) expect(covered(out, name)).toBe(covered(given, name))
        },
      ),
    ))
})

const explained = (text: string): string =>
  renderExplanation(analyse({ id: 'a', text }, english, { model: false }))

test('the text is there in whole, between the marks', () => {
  const text =
    'Fire in Karsund\n\n“We are safe,” Mayor Ola Brandt said on 3 March 2025.\n\nAbout 40 [forty] people fled.'
  const shown = explained(text)
  for (const word of text.split(/\s+/)) expect(shown).toContain(word.replace(/[.“”,]/g, ''))
  expect(shown).toMatch(/\[attribution q1 “We are safe,” \| direct, e\d+ Ola Brandt, stated, rule [\w-]+\]/)
  expect(shown).toContain('40')
})

test('what steers a terminal is shown, not obeyed', () => {
  expect(explained('The mayor said \u001b[31m12 people\u001b[0m died.')).not.toContain('\u001b')
})
