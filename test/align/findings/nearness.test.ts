import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEATURES, measure } from '../../../src/align/findings/features.js'
import { Interner } from '../../../src/align/findings/interner.js'
import { matchWords } from '../../../src/align/findings/matching.js'
import { profileText } from '../../../src/align/findings/profile.js'
import { english } from '../../../src/lang/en/index.js'

const interner = new Interner()
const profile = (text: string) => profileText(text, english, interner)

/** Per content word of `a`: how well it is aligned with a word of `b`, to one decimal. */
function aligned(a: string, b: string): Record<string, number> {
  const [x, y] = [profile(a), profile(b)]
  const { alignedA } = matchWords(x, y, english)
  return Object.fromEntries(x.content.map((w, i) => [w.lower, Math.round(alignedA[i]! * 10) / 10]))
}

function feature(name: (typeof FEATURES)[number], a: string, b: string): number {
  return measure(profile(a), profile(b), english)[FEATURES.indexOf(name)]!
}

describe('words near in meaning', () => {
  it('answer each other by degrees, the same word wholly', () => {
    const got = aligned('The tanker overturned near the harbour.', 'The freighter capsized near the harbour.')
    expect(got['harbour']).toBe(1)
    expect(got['tanker']).toBeGreaterThan(0.5)
    expect(got['overturned']).toBeGreaterThan(0.3)
  })
  it('are taken once each, the nearest first', () => {
    const { alignedB } = matchWords(
      profile('The tanker and the freighter burned.'),
      profile('The vessel burned.'),
      english,
    )
    expect([...alignedB].filter((v) => v > 0)).toHaveLength(2)
    const got = aligned('The tanker and the violin burned.', 'The vessel burned.')
    expect(got['tanker']).toBeGreaterThan(0.5)
    expect(got['violin']).toBe(0)
  })
  it('never soften names, numbers or what excludes each other', () => {
    expect(aligned('Lindholm has seven boats.', 'Ostra has nine boats.')).toMatchObject({
      lindholm: 0,
      seven: 0,
    })
    expect(aligned('Prices rose.', 'Prices fell.')['rose']).toBe(0)
    expect(aligned('The road was closed.', 'The road was opened.')['closed']).toBe(0)
    expect(aligned('It killed twelve.', 'It wounded twelve.')['killed']).toBe(0)
  })
  it('bring a paraphrase nearer than another event of the same kind', () => {
    const said = 'An explosion tore through the factory, killing nine workers.'
    const again = 'Nine employees died when a blast ripped through the plant.'
    const other = 'Nine workers at the factory went on strike over their pay.'
    expect(feature('aligned.least', said, again)).toBeGreaterThan(feature('aligned.least', said, other))
    expect(feature('aligned.least', said, again)).toBeGreaterThan(feature('coverage.least', said, again))
  })
  it('measure the same whichever claim comes first', () => {
    const texts = [
      'An explosion tore through the factory, killing nine workers.',
      'Nine employees died when a blast ripped through the plant.',
      'The vessel, a tanker, hit another ship; the ship sank, the vessel did not.',
      'Two ships collided and one boat, a freighter, went down.',
      'Storms and gales and winds battered coasts, shores and beaches.',
      'The coast was lashed by wind, gale and storm, the beach and shore flooded.',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        // Sums are taken in another order: the last bits may differ.
        measure(profile(a), profile(b), english).forEach((v, i) => {
          expect(v).toBeCloseTo(measure(profile(b), profile(a), english)[i]!, 9)
        })
      }),
    )
  })
  it('are not looked for in claims far longer than a sentence', () => {
    const [long, other] = [profile('tanker '.repeat(2000)), profile('freighter '.repeat(2000))]
    const { alignedA, nearestA } = matchWords(long, other, english)
    expect([...alignedA, ...nearestA].every((v) => v === 0)).toBe(true)
  })
})
