import { describe, expect, test } from 'vitest'
import type { Answer, Stand } from '../../../../src/compare/discrepancies/answer.js'
import { quantityDrafts } from '../../../../src/compare/discrepancies/figures/quantity.js'
import { undoubted } from '../../../../src/compare/discrepancies/linking/doubts.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

/** `a3`: the figure 3 in article a. */
function stand(...places: string[]): Stand {
  const answers = places.map((place): Answer => {
    const start = Number(place.slice(1))
    const span = { article: place.slice(0, 1), start, end: start + 1 }
    return { claim: null, span, key: place, value: place, by: null, asOf: null }
  })
  const spans = answers.map((a) => a.span)
  return { answers, position: { value: places[0]!, by: null, asOf: null, claims: [], spans } }
}

/** Pairs that are likely, `a3 b4`; those with a 9 are read by no linker. */
const likelyIn = (pairs: readonly string[]) => (x: Answer['span'], y: Answer['span']) => {
  if (x.start === 9 || y.start === 9) return null
  const [a, b] = [x, y].map((s) => `${s.article}${s.start}`)
  return pairs.includes(`${a} ${b}`) || pairs.includes(`${b} ${a}`) ? 0.6 : 0.1
}

describe('positions that the linker does not doubt', () => {
  test.each<[string, Stand[], string[], string[]]>([
    ['a likely pair is told', [stand('a3'), stand('b4')], ['a3 b4'], ['a3 b4']],
    ['an unlikely one is not', [stand('a3'), stand('b4')], [], []],
    ['one likely pair of places is enough', [stand('a3', 'c3'), stand('b4')], ['c3 b4'], ['a3 b4']],
    [
      'what belongs to none of the others is left out',
      [stand('a3'), stand('b4'), stand('c5')],
      ['a3 b4'],
      ['a3 b4'],
    ],
    [
      'two questions come apart',
      [stand('a3'), stand('b4'), stand('c5'), stand('d6')],
      ['a3 b4', 'c5 d6'],
      ['a3 b4', 'c5 d6'],
    ],
    ['what the linker cannot read is told', [stand('a9'), stand('b4')], [], ['a9 b4']],
    ['… with the first that it can', [stand('a3'), stand('b4'), stand('c9')], [], ['a3 c9']],
  ])('%s', (_, stands, likely, expected) =>
    expect(
      undoubted(stands, likelyIn(likely), { kind: 'counted' }).map((held) =>
        held.map((s) => s.position.value).join(' '),
      ),
    ).toEqual(expected),
  )

  test('a figure that took the place of another in its text is held against it, however unlikely', () => {
    const old = stand('a3')
    const superseded = { ...old, answers: old.answers.map((a) => ({ ...a, turn: 'superseded' as const })) }
    expect(undoubted([superseded, stand('a5')], likelyIn([]), { kind: 'counted' })).toHaveLength(1)
  })
})

describe('figures of nearly one size', () => {
  const sized = (place: string, size: number): Stand => {
    const { answers, position } = stand(place)
    return { answers, position: { ...position, bounds: { min: size, max: size } } }
  }
  test.each<['fate' | 'counted', number, number, number]>([
    ['fate', 5, 6, 1],
    ['fate', 5, 7, 0],
    ['counted', 5, 6, 0],
  ])('%s: %d beside %d', (kind, a, b, told) =>
    expect(undoubted([sized('a3', a), sized('b4', b)], likelyIn([]), { kind })).toHaveLength(told),
  )
})

describe('figures that the rules hold for one question', () => {
  const attack = '2031-05-06 Gunmen attacked the consulate in Karsund on Monday night.'
  const texts = ['Four people were killed, officials said.', 'Officials said six people were killed.']
  const setting = settingOfStory(
    identify(texts.map((text, i) => ({ id: `s${i}`, text: `${attack} ${text}` }))).map((a) =>
      analyse(a, packOf(a)),
    ),
  )
  /** A model that holds every pair for as likely. */
  const toldBy = (odds: number): string[][] =>
    quantityDrafts(setting, { threshold: 2, constant: Math.log(odds), trees: [] }).map((d) =>
      d.positions.map((p) => p.value),
    )

  test('are told where the linker holds them for likely', () => expect(toldBy(9)).toEqual([['4', '6']]))
  test('… or may do so', () => expect(toldBy(0.3)).toEqual([['4', '6']]))
  test('… and not where it doubts them', () => expect(toldBy(0.1)).toEqual([]))
})
