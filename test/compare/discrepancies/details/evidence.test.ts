import { expect, test } from 'vitest'
import {
  DETAIL_EVIDENCE,
  isOfOneThing,
  weighDetails,
  worthOf,
} from '../../../../src/compare/discrepancies/details/evidence.js'
import { tellingOf } from '../../../../src/compare/discrepancies/details/tellings.js'
import { kinOf } from '../../../../src/compare/discrepancies/kin.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

const setting = settingOfStory(
  identify([
    { id: 'A', text: 'The council of Karsund may pay 400 crowns to the skipper for the lost barge.' },
    { id: 'B', text: 'The council of Karsund paid 600 crowns to the skipper and the crew for the barge.' },
    { id: 'C', text: 'A skipper mended nets.' },
  ]).map((a) => analyse(a, packOf(a))),
)
const kin = kinOf(setting.pack)
const [a, b, c] = ['A', 'B', 'C'].map((id) => tellingOf(setting.story.claimsIn(id)[0]!, setting)) as [
  ReturnType<typeof tellingOf>,
  ReturnType<typeof tellingOf>,
  ReturnType<typeof tellingOf>,
]
const evidence = (x: typeof a, y: typeof a): Record<string, number> =>
  Object.fromEntries(weighDetails(x, y, kin).map((v, i) => [DETAIL_EVIDENCE[i], v]))

test('what two tellings share, and what each has of its own', () => {
  const found = evidence(a, b)
  expect(found).toMatchObject({
    'numbers.both': 1,
    'numbers.one': 0,
    'verb.same': 1,
    modality: 1,
    holders: 0,
  })
  const { containment, order } = found
  expect(containment).toBeGreaterThan(0.5)
  expect(found['own.most']).toBeGreaterThan(0)
  // "The council of Karsund pay crown to the skipper for the barge", of fifteen words.
  expect(order).toBeCloseTo(12 / 15)
})

test('the same either way round', () => {
  expect(evidence(b, a)).toEqual(evidence(a, b))
  expect(worthOf(b, a, kin)).toBe(worthOf(a, b, kin))
})

test.each([
  ['half in common and words of its own', { containment: 0.5, 'own.most': 1 }, true],
  ['less than half in common', { containment: 0.49, 'own.most': 1 }, false],
  ['no words of its own', { containment: 1 }, false],
  ['no words of its own but another number', { containment: 1, 'numbers.both': 1 }, true],
])('two tellings with %s', (_, given: Record<string, number>, expected) =>
  expect(isOfOneThing(DETAIL_EVIDENCE.map((name) => given[name] ?? 0))).toBe(expected),
)

test('what has little in common is not worth holding against each other', () =>
  expect(worthOf(a, c, kin)).toBe(0))
