import { expect, test } from 'vitest'
import { pairsOf, wordingsOf } from '../../../../src/compare/discrepancies/details/wordings.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

const setting = settingOfStory(
  identify([
    { id: 'A', text: 'A tug sank off Orlo. A tug sank near Orlo.' },
    { id: 'B', text: 'A tug sank off Orlo. The tug sank at noon.' },
  ]).map((a) => analyse(a, packOf(a))),
)
const { claims } = setting.story.pool
const wordsOf = (i: number): string => setting.plainWords(claims[i]!)
const [offA, nearA, offB, noonB] = claims.map((_, i) => i) as [number, number, number, number]
const pick = (...places: readonly number[]) => places.map((i) => claims[i]!)

test('each wording once, those of most articles first', () => {
  const wordings = wordingsOf(pick(noonB, nearA, offB, offA), setting)
  expect(wordings.map((w) => setting.plainWords(w.claims[0]!))).toEqual([offA, nearA, noonB].map(wordsOf))
  expect(wordings[0]!.claims.map((c) => c.article)).toEqual(['A', 'B'])
})

test('none of what one article tells', () => expect(wordingsOf(pick(offA, nearA), setting)).toEqual([]))

const near = { telling: wordingsOf(pick(nearA, noonB), setting)[0]!.telling, claims: pick(nearA) }
const noon = { telling: wordingsOf(pick(nearA, noonB), setting)[1]!.telling, claims: pick(noonB) }

test.each([
  ['of two articles', [near, noon], [[0, 1]]],
  ['of one article', [near, { ...noon, claims: pick(offA) }], []],
  [
    'one of which is denied',
    [near, { ...noon, telling: { ...noon.telling, claim: { ...noon.telling.claim, negated: true } } }],
    [],
  ],
])('pairs of wordings %s', (_, wordings, expected) =>
  expect(pairsOf(wordings, setting.story)).toEqual(expected),
)

test('what a quotation has in two wordings is left to its collation', () => {
  const said = (words: string): string =>
    `The mayor of Karsund spoke on Monday. “${words},” mayor Ilse Falk said.`
  const quoted = settingOfStory(
    identify([
      { id: 'A', text: said('We will rebuild the mill of Orlo by the spring') },
      { id: 'B', text: said('We will rebuild the old mill of Orlo by the summer') },
    ]).map((a) => analyse(a, packOf(a))),
  )
  const claims = quoted.story.pool.claims.filter((c) => quoted.plainWords(c).includes('rebuild'))
  const unsaid = claims.map((c) => ({ ...c, attribution: null }))
  expect(claims.map((c) => quoted.story.saidIn(c.attribution).length)).toEqual([1, 1])
  expect(pairsOf(wordingsOf(claims, quoted), quoted.story)).toEqual([])
  expect(pairsOf(wordingsOf(unsaid, quoted), quoted.story)).toEqual([[0, 1]])
})
