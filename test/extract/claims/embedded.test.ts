import { describe, expect, test } from 'vitest'
import { analysed } from '../../support/analysed.js'

/** The texts of the claims of a sentence, as read. */
const told = (text: string): string[] =>
  analysed('a', text, { publishedAt: '2031-05-10' }).extraction.claims.map((c) => text.slice(c.start, c.end))

/** Sentence → the claims that lie inside another. */
const BESIDES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'relative clauses': [
    ['The bomb that killed two guards was made in a kitchen.', ['that killed two guards']],
    [
      'Crews could not reach streets where bridges were covered by mud.',
      ['where bridges were covered by mud'],
    ],
    ['Crews struggled to reach some streets where bridges were down.', ['where bridges were down']],
    [
      'Olga Renn who led the union for nine years has left Harby.',
      ['who led the union for nine years', 'for nine years'],
    ],
  ],
  'participles of nouns': [
    ['Rockets hit a camp sheltering more than 9,000 farmers.', ['sheltering more than 9,000 farmers']],
    [
      'A flare thrown at a branch of the Harby Bank burned two clerks.',
      ['thrown at a branch of the Harby Bank'],
    ],
    ['The tug Orla, moored at Velm under police watch, was waiting.', ['moored at Velm under police watch']],
    [
      'Rockets hit a camp sheltering 9,000 farmers fleeing from hunger in Velm.',
      ['sheltering 9,000 farmers fleeing from hunger in Velm', 'fleeing from hunger in Velm'],
    ],
    ['Nobody was inside the mill shelled by gunners from Orsk.', ['shelled by gunners from Orsk']],
  ],
  ages: [
    ['The fire killed Tam Orl, 61.', ['Tam Orl, 61']],
    ['A 61-year-old miller was charged with arson.', ['A 61-year-old miller']],
    ['The bridge was 61 years old.', []],
  ],
  occasions: [
    [
      'The port was closed on Monday in retaliation for the seizure of two trawlers.',
      ['in retaliation for the seizure of two trawlers', 'the seizure of two trawlers'],
    ],
    [
      'Velm became a republic after a peaceful vote on independence.',
      ['after a peaceful vote on independence'],
    ],
  ],
  'clock times': [['The roof of the hall fell at about 9:40 pm on Friday.', ['at about 9:40 pm on Friday']]],
  'stretches of time': [
    ['The two towns will stop fishing for nearly 30 days.', ['for nearly 30 days']],
    ['Smugglers had used the old jetty for eleven weeks.', ['for eleven weeks']],
  ],
  'deeds told by a noun': [
    [
      'Nobody in Velm slept during the shelling of a mill in Orsk.',
      ['during the shelling of a mill in Orsk', 'the shelling of a mill in Orsk'],
    ],
    ['The mayor smiled at her acquittal on two counts of fraud.', ['her acquittal on two counts of fraud']],
    ['Velmia’s blockade of the strait has cost the islands 40 cargoes.', ['Velmia’s blockade of the strait']],
  ],
  measures: [
    ['Tremors began at a depth of just 12 kilometres.', ['at a depth of just 12 kilometres']],
    ['The girl fell into the 40-metre pit.', ['40-metre pit']],
    ['The 86-metre Orsk Tower was shut.', ['86-metre Orsk Tower']],
    ['5.8-magnitude quake shakes Orsk Valley.', ['5.8-magnitude quake']],
    ['They camped less than 30 km from the border.', ['less than 30 km from the border']],
    [
      'They camped less than 30 km (19 miles) from the border.',
      ['less than 30 km (19 miles) from the border'],
    ],
  ],
  'weights in front of what is heavy': [
    ['A 30,000-ton tanker sank off Velm.', ['30,000-ton tanker']],
    ['The 4.2 ton Harby-2 will burn up.', ['4.2 ton Harby-2']],
    ['The tanker brought 40 tons of wet salt.', []],
  ],
}

for (const [kind, cases] of Object.entries(BESIDES))
  describe(`${kind} inside a clause`, () => {
    test.each(cases)('%s', (text, besides) => {
      const claims = told(text)
      expect(claims[0]).toBe(text.slice(0, -1))
      expect(claims.slice(1)).toEqual(besides)
    })
  })

describe('nothing is told besides by', () => {
  test.each([
    'The people who died were young.',
    'He made a claim that was untrue.',
    'The bus leaves on Friday.',
    'The wind was gusting 70 kilometres an hour.',
    'The envoy resigned after Monday.',
    'The mayor opened a fishing port.',
    'The strike on Monday was long.',
    'After a lorry with gravel hit the wall nobody came.',
    'The town has a fire brigade of nine.',
    'The raid of 1954 was long.',
  ])('%s', (text) => expect(told(text)).toEqual([text.slice(0, -1)]))
})

test('a sentence of one repeated trigger stays in bounds', () => {
  const text = `It fell ${'after a night that ended '.repeat(8000)}.`
  const { claims } = analysed('a', text).extraction
  expect(claims.length).toBeLessThan(text.length / 10_000)
})
