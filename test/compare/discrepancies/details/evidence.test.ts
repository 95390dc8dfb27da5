import { expect, test } from 'vitest'
import {
  areOfOneThing,
  DETAIL_EVIDENCE,
  weighDetails,
  worthOf,
} from '../../../../src/compare/discrepancies/details/evidence.js'
import { type Telling, tellingOf } from '../../../../src/compare/discrepancies/details/tellings.js'
import type { Wording } from '../../../../src/compare/discrepancies/details/wordings.js'
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
const wordingOf = (id: string): Wording => {
  const claim = setting.story.claimsIn(id)[0]!
  return { telling: tellingOf(claim, setting), claims: [claim] }
}
const [a, b, c] = [wordingOf('A'), wordingOf('B'), wordingOf('C')]
const evidence = (x: Wording, y: Wording): Record<string, number> =>
  Object.fromEntries(weighDetails(x, y, kin).map((v, i) => [DETAIL_EVIDENCE[i], v]))

test('what two tellings share, and what each has of its own', () => {
  const found = evidence(a, b)
  expect(found).toMatchObject({
    'numbers.both': 1,
    'verb.same': 1,
    modality: 1,
    swaps: 1,
    printed: Math.log(2),
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

const said = (content: Record<string, number>, numbers: readonly string[] = []): Telling => ({
  ...a.telling,
  content: new Map(Object.entries(content)),
  numbers: new Set(numbers),
})

test.each([
  [
    'half in common and words of its own',
    said({ bell: 2, tower: 2 }),
    said({ bell: 2, river: 2, silt: 1 }),
    true,
  ],
  ['less than half in common', said({ bell: 2, tower: 3 }), said({ bell: 2, river: 2, silt: 2 }), false],
  ['no words of its own', said({ bell: 2 }), said({ bell: 2 }), false],
  ['no words of its own but another number', said({ bell: 2 }, ['2']), said({ bell: 2 }, ['3']), true],
  ['no words of its own but a number more', said({ bell: 2 }, ['2']), said({ bell: 2 }), false],
])('two tellings with %s', (_, one, other, expected) => expect(areOfOneThing(one, other, kin)).toBe(expected))

test('what has little in common is not worth holding against each other', () =>
  expect(worthOf(a, c, kin)).toBe(0))
