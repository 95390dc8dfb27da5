import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidates } from '../../../src/align/findings/candidates.js'
import { compareFigures, type Figure } from '../../../src/align/findings/figures.js'
import { Interner } from '../../../src/align/findings/interner.js'
import { type Profile, profileText } from '../../../src/align/findings/profile.js'
import { english } from '../../../src/lang/en/index.js'

/** "about 300" is loose, "312" is not. */
const figures = (...written: string[]): Figure[] =>
  written.map((w) => ({
    value: Number(w.replace(/[^\d.]/g, '')),
    loose: /[a-z]/.test(w),
    bounded: false,
    thing: null,
  }))

describe('compareFigures', () => {
  it.each([
    [['12'], ['12'], 'same'],
    [['12'], ['13'], 'different'],
    [['12000'], ['10000'], 'different'],
    [['12000'], ['11000'], 'different'],
    [['about 300'], ['312'], 'same'],
    [['over 280'], ['283'], 'same'],
    [['3000'], ['3100'], 'same'],
    [['12', '17'], ['17'], 'same'],
    [['12', '17'], ['18'], 'different'],
    [['6.8'], ['almost 7'], 'same'],
    [['6.2'], ['7'], 'different'],
    [['12'], [], 'one-sided'],
    [[], [], 'none'],
  ])('%j and %j: %s', (a, b, agreement) => {
    expect(compareFigures(figures(...a), figures(...b), english)).toBe(agreement)
    expect(compareFigures(figures(...b), figures(...a), english)).toBe(agreement)
  })
})

it.each([
  ['soldier', 'troop', true],
  ['passenger', 'person', true],
  ['member state', 'member', true],
  ['soldier', 'house', false],
  ['crown', 'kilometre', false],
  [null, 'house', true],
])('12 %s and 12 %s may be one count: %s', (a, b, may) => {
  const twelve = (thing: string | null): Figure[] => [{ value: 12, loose: false, bounded: false, thing }]
  const agreement = may ? 'same' : 'different'
  expect(compareFigures(twelve(a), twelve(b), english)).toBe(agreement)
  expect(compareFigures(twelve(b), twelve(a), english)).toBe(agreement)
})

describe('profileText', () => {
  const numbers = (text: string): readonly number[] => profileText(text, english, new Interner()).numbers
  it.each([
    ['about 12 000 troops', [12000]],
    ['1,250 and 3.5 million', [1250, 3500000]],
    ['a dozen boats', [12]],
    ['from 27 to 28', [27, 28]],
    ['no figure at all', []],
  ])('reads the numbers of %s', (text, values) => expect(numbers(text)).toEqual(values))

  it('takes a word with or without its hyphen for one', () => {
    const interner = new Interner()
    const [a, b] = ['They will co-operate.', 'They will cooperate.'].map((t) => [
      ...profileText(t, english, interner).ids,
    ])
    expect(a).toEqual(b)
  })

  it('gives the names of one state keys of one state', () => {
    const sets = (text: string) => profileText(text, english, interner).content.map((w) => w.sets)
    const interner = new Interner()
    const [name, adjective, capital] = [sets('France'), sets('French'), sets('Paris')].map((s) => s[0]![0])
    expect(adjective).toBe(name)
    expect(capital).toBe(name)
    expect(sets('Germany')[0]![0]).not.toBe(name)
  })
})

describe('candidates', () => {
  const words = [
    'ferry',
    'harbour',
    'captain',
    'storm',
    'divers',
    'court',
    'strike',
    'pension',
    'bridge',
    'tunnel',
  ]
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((w) => w.join(' '))
  it('finds every pair that shares an eighth of the lighter claim, and each once', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const interner = new Interner()
        const claims = texts.map((t) => ({ profile: profileText(t, english, interner), figures: [] }))
        const found = candidates(claims).map((p) => p.join(' '))
        const shares = (a: Profile, b: Profile): boolean => {
          const shared = [...a.weights].reduce((sum, [stem, w]) => sum + (b.weights.has(stem) ? w : 0), 0)
          return shared > 0 && shared >= Math.min(a.mass, b.mass) / 8
        }
        const expected = claims.flatMap((a, i) =>
          claims.flatMap((b, j) => (i < j && shares(a.profile, b.profile) ? [`${i} ${j}`] : [])),
        )
        expect(new Set(found).size).toBe(found.length)
        for (const pair of expected) expect(found).toContain(pair)
      }),
      { numRuns: 60 },
    )
  })
  it('wants as much in common as it is told to', () => {
    const interner = new Interner()
    const claim = (t: string) => ({ profile: profileText(t, english, interner), figures: [] })
    const claims = [claim('ferry captain storm divers court'), claim('ferry strike pension bridge tunnel')]
    expect(candidates(claims)).toEqual([[0, 1]])
    expect(candidates(claims, 0.3)).toEqual([])
  })
  it('looks claims up by a figure they share', () => {
    const interner = new Interner()
    const claim = (t: string, value: number) => ({
      profile: profileText(t, english, interner),
      figures: [{ value, loose: false, bounded: false, thing: null }],
    })
    const claims = [claim('ferry sank', 61), claim('divers rescued', 61), claim('court adjourned', 62)]
    expect(candidates(claims)).toEqual([[0, 1]])
  })
})
