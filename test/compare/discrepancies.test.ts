import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../support/story.js'

/** What the discrepancies of a story are, by relation and kind. */
const has = (texts: readonly string[], line: RegExp): void => {
  const lines = discrepancyLines(story(...texts))
  expect(
    lines.some((l) => line.test(l)),
    lines.join('\n') || 'no discrepancy',
  ).toBe(true)
}

describe('figures', () => {
  test('two sources, two tolls on one day: conflict', () =>
    has(
      [
        '2031-05-06 A ferry sank off Karsund on Monday. Twelve people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Tuesday.',
        '2031-05-06 A ferry sank off Karsund on Monday. Fifteen people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
      ],
      /conflict quantity: Twelve people \(A\) \/ Fifteen people \(B\)/,
    ))

  test('the same source on another day: update', () =>
    has(
      [
        '2031-05-06 A ferry sank off Karsund. Twelve people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Tuesday.',
        '2031-05-08 A ferry sank off Karsund. Fifteen people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Thursday.',
      ],
      /update quantity: Twelve people \(A\) \/ Fifteen people \(B\)/,
    ))

  test('a day that a figure is only compared with is not its own', () =>
    has(
      [
        '2031-05-06 A mill burned in Karsund. Forty-one people were being treated in hospital, the Health Ministry said.',
        '2031-05-07 A mill burned in Karsund. Thirty-nine people remained in hospital, according to the Health Ministry, two fewer than on Tuesday.',
      ],
      /update quantity: Forty-one people \(A\) \/ Thirty-nine people \(B\)/,
    ))

  test('an approximate figure that leaves room for the exact one: rounding', () =>
    has(
      [
        '2031-05-06 The ferry Marta carried 312 people from Karsund to Ulm, the operator said.',
        '2031-05-06 The ferry Marta carried about 300 people from Karsund to Ulm, the operator said.',
      ],
      /rounding quantity: 312 people \(A\) \/ about 300 people \(B\)/,
    ))

  test('what is planned beside what is: scope', () =>
    has(
      [
        '2031-05-06 The border at Karsund has been closed since Monday. The army sent 400 soldiers to the border town of Karsund, General Ola Brandt said.',
        '2031-05-06 The border at Karsund has been closed since Monday. The army plans to send 900 soldiers to the border town of Karsund, Minister Ilse Falk said.',
      ],
      /scope quantity: 400 soldiers \(A\) \/ 900 soldiers \(B\)/,
    ))

  test('the dead are never held against the injured', () => {
    const lines = discrepancyLines(
      story(
        '2031-05-06 A blast tore through the Karsund mill. Four people were killed in the Karsund mill blast, police said.',
        '2031-05-06 A blast tore through the Karsund mill. Nineteen people were injured in the Karsund mill blast, police said.',
      ),
    )
    expect(lines.filter((l) => l.includes('quantity'))).toEqual([])
  })
})

describe('dates', () => {
  test('one happening on two days: conflict', () =>
    has(
      [
        '2031-05-20 The ferry Marta passed its safety inspection on 14 February, the operator Skarn Lines said.',
        '2031-05-20 The ferry Marta passed its safety inspection on 4 February, the operator Skarn Lines said.',
      ],
      /conflict date: 14 February \(A\) \/ 4 February \(B\)/,
    ))
})

describe('stances', () => {
  test('one affirms what another denies: conflict', () =>
    has(
      [
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said.',
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said. Velgrad’s president, Ivo Tarn, denied that Velgrad had sent border guards across the Brenn Pass.',
      ],
      /conflict stance/,
    ))

  test('a negative finding is no denial of another', () => {
    const lines = discrepancyLines(
      story(
        '2031-05-06 No alarm was heard on the ferry, passenger Ola Brandt said. The ferry caught fire off Karsund.',
        '2031-05-06 No alarm was heard on the ferry, steward Ilse Falk said. The ferry caught fire off Karsund.',
      ),
    )
    expect(lines.filter((l) => l.includes('stance'))).toEqual([])
  })
})

describe('words', () => {
  test('another number inside quotation marks: somebody has it wrong', () =>
    has(
      [
        '2031-05-06 “The fire spread faster than anything I have seen in 26 years of service,” Commander Ilse Falk said.',
        '2031-05-06 “The fire spread faster than anything I have seen in 20 years of service,” Commander Ilse Falk said.',
      ],
      /conflict quantity: 26 years \(A\) \/ 20 years \(B\)/,
    ))

  test('a day with its month in front or behind is no other number', () => {
    const lines = discrepancyLines(
      story(
        '2031-05-06 “The vessel passed its inspection on 14 February and all doors were in order,” Commander Ilse Falk said.',
        '2031-05-06 “The vessel passed its inspection on February 14, and the doors were in order,” Commander Ilse Falk said.',
      ),
    )
    expect(lines).toEqual([])
  })

  test('a paraphrase may be worded as it likes', () => {
    const lines = discrepancyLines(
      story(
        '2031-05-06 Commander Ilse Falk said the blaze had raced through the vessel at a terrifying pace.',
        '2031-05-06 Commander Ilse Falk said the fire had moved through the ship with frightening speed.',
      ),
    )
    expect(lines.filter((l) => l.includes('wording'))).toEqual([])
  })
})

test('one article alone differs from nobody', () => {
  expect(
    discrepancyLines(
      story('2031-05-06 Twelve people died off Karsund, police said. The harbour was closed.'),
    ),
  ).toEqual([])
})
