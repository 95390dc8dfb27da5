import { describe, expect, test } from 'vitest'
import { read } from '../../../../src/index.js'

const asked = (...texts: string[]): string[] =>
  read(
    texts.map((text, i) => ({ id: `a${i}`, text, outlet: `Outlet ${i}`, publishedAt: '2031-11-04' })),
  ).discrepancies.flatMap((d) => (d.kind === 'quantity' ? [d.about] : []))

describe('a question about figures is told', () => {
  test('by what stands behind the number, where that says more than a noun', () => {
    expect(
      asked(
        'At least 12 people were killed when the Westmere bridge collapsed, police said.',
        'At least 19 people were killed when the Westmere bridge collapsed, the hospital said.',
      ),
    ).toEqual(['people were killed'])
  })

  test('else by the shortest clause that stands by itself, not by the bare noun', () => {
    const [about] = asked(
      'The Westmere bridge collapsed on Tuesday. The flood destroyed 40 houses.',
      'The Westmere bridge collapsed on Tuesday. After it rose, the flood of the Orl destroyed 90 houses.',
    )
    expect(about).toBe('The flood destroyed 40 houses')
  })

  test('not of an age and a count in one clause', () =>
    expect(
      asked(
        'Sixty-year-old Ilse Brandt Falk is now accused of harming two women at a Westmere mill in 1967.',
        'A miller has been charged with harming two women at a mill in Westmere 41 years ago.',
      ),
    ).toEqual([]))

  test('by words that end with a word', () => {
    for (const about of asked(
      'The Westmere bridge collapsed. It killed 12 people (six of them children).',
      'The Westmere bridge collapsed. It killed 19 people (six of them children).',
    ))
      expect(about).toBe(about.trim())
  })
})

describe('a question is named', () => {
  test('after the whole, not after a kind of it', () => {
    expect(
      asked(
        'The Westmere bridge collapsed on Tuesday. Six children were killed, the school said.',
        'The Westmere bridge collapsed on Tuesday. Six children were killed, the mayor said.',
        'The Westmere bridge collapsed on Tuesday. At least 24 people were killed, police said.',
      ),
    ).toEqual(['people were killed'])
  })

  test('not after the words between what is counted and its number', () => {
    expect(
      asked(
        'The Westmere bridge collapsed on Tuesday, bringing the death toll above 80 since spring.',
        'The Westmere bridge collapsed on Tuesday, bringing the death toll above 60 since spring.',
      ),
    ).toEqual([expect.stringMatching(/toll/)])
  })

  test('by what most of its clauses have, not by what one adds', () => {
    expect(
      asked(
        'The Westmere bridge collapsed. At least 12 people were killed, police said.',
        'The Westmere bridge collapsed. At least 19 people were killed, the hospital said.',
        'The Westmere bridge collapsed. Fourteen people died singing, the priest said.',
      ),
    ).toEqual(['people were killed'])
  })
})

test('a question of whether is named by a clause that reads by itself', () => {
  const [about] = read(
    [
      'It was said on Monday, which the mayor had sabotaged. The Westmere bridge had been sabotaged, Ana Berg said.',
      'Jens Orm denied that the Westmere bridge had been sabotaged.',
    ].map((text, i) => ({ id: `a${i}`, text, outlet: `Outlet ${i}`, publishedAt: '2031-11-04' })),
  ).discrepancies.flatMap((d) => (d.kind === 'stance' ? [d.about] : []))
  expect(about).toBe('The Westmere bridge had been sabotaged')
})
