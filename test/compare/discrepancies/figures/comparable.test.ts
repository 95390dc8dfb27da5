import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../support/figures.js'
import { hasDiscrepancy } from '../../../support/story.js'

describe('figures that answer one question', () => {
  test('passengers are some of the people aboard: scope', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The ferry Marta was carrying 312 people from Karsund to Ulm when it ran aground, the coast guard said.',
        '2031-05-06 The ferry Marta was carrying 274 passengers from Karsund to Ulm when it ran aground, the operator said.',
      ],
      /scope quantity: 312 people \(A\) \/ 274 passengers \(B\)/,
    ))

  test('what one hospital counts is a part: scope', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A mill burned in Karsund. Forty-one people were injured in the mill fire, the Health Ministry said.',
        '2031-05-06 A mill burned in Karsund. Thirty people injured in the mill fire had been brought there, said Ola Brandt, director of St Ilse Hospital.',
      ],
      /scope quantity: Forty-one people \(A\) \/ Thirty people \(B\)/,
    ))

  test('what befell more of them: scope', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A storm crossed the Ulm valley. About 1,100 houses were damaged or destroyed in the Ulm valley storm, the aid group Open Roof said.',
        '2031-05-06 A storm crossed the Ulm valley. In the Ulm valley storm 400 houses were destroyed, Governor Ola Brandt said.',
      ],
      /scope quantity: About 1,100 houses \(A\) \/ 400 houses \(B\)/,
    ))

  test('an article says that one figure took the place of the other: update', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A ferry sank off Karsund. Seventeen people are missing off Karsund, the coast guard said.',
        '2031-05-07 A ferry sank off Karsund. Six people are still missing off Karsund, down from 17 on Tuesday.',
      ],
      /update quantity: Seventeen people \(A B\) \/ Six people \(B\)|update quantity: Seventeen.*\(A.*Six people \(B\)/,
    ))

  test('“men” are the guards just named; “the figure” is theirs', () =>
    hasDiscrepancy(
      [
        '2031-05-06 Around 400 guards have crossed the Brenn Pass, Secretary Ilse Falk said.',
        '2031-05-06 The guards have crossed the Brenn Pass. Minister Ola Brandt, who on Monday spoke of 350 to 450 men, said on Tuesday that the figure was now 380.',
        '2031-05-06 Around 400 guards have crossed the Brenn Pass, Secretary Ilse Falk said in Aldenby.',
      ],
      /quantity: Around 400 guards.*350 to 450 men \(B\).*380 \(B\)/,
    ))

  test('the age of a person: conflict, however late', () =>
    hasDiscrepancy(
      [
        '2031-05-06T09:00 The floor moved, said Ola Brandt, 62, a baker in Karsund. The quake hit Karsund before dawn.',
        '2031-05-06T19:00 The floor moved, said Ola Brandt, 63, who bakes in Karsund. The quake hit Karsund before dawn.',
      ],
      /conflict quantity: 62 \(A\) \/ 63 \(B\)/,
    ))
})

describe('figures that answer no common question', () => {
  test('what one article counts apart in its own voice is apart everywhere', () =>
    expect(
      figuresIn(
        '2031-05-06 The rocket Vela has three boosters at its base. Two boosters of the rocket Vela have flown before.',
        '2031-05-06 The rocket Vela has three boosters at its base and was rolled out on Monday.',
        '2031-05-06 Two boosters of the rocket Vela have flown before.',
      ),
    ).toEqual([]))

  /** Three articles of which each says that the operator Ferro lost data of 1.5 million customers. */
  const operators = ['A', 'B', 'C'].map(
    () =>
      '2031-05-06 Thieves took data of 1.5 million customers of the operator Ferro, the operator Ferro said.',
  )

  test('records are held against the people they are of, and rounded as they are', () =>
    hasDiscrepancy(
      [
        ...operators,
        '2031-05-06 Thieves took data of 1.5 million customers of the operator Ferro, the operator Ferro said. The set held 1,780,310 rows, the researcher Ola Brandt said.',
        '2031-05-06 Thieves took data of 1.5 million customers of the operator Ferro, the operator Ferro said. The set held about 1.8 million records, the watchdog said.',
      ],
      /conflict quantity: 1\.5 million customers .* 1,780,310 rows \(D\).*about 1\.8 million records \(E\)/,
    ))

  test('records of another size are of something else, and rows carry no passengers', () =>
    expect(
      figuresIn(
        ...operators,
        '2031-05-06 Thieves took data of 1.5 million customers of the operator Ferro, the operator Ferro said. The set held 40 rows, Ola Brandt said.',
        '2031-05-06 Thieves took data of 1.5 million customers of the operator Ferro, the operator Ferro said. The set held 90,000 records, Ilse Falk said.',
      ).filter((l) => l.includes('customers')),
    ).toEqual([]))

  test('“the 1.5 million whose data were taken” are those counted elsewhere', () =>
    hasDiscrepancy(
      [
        ...operators.slice(1),
        '2031-05-06 Thieves took data of 1.9 million customers of the operator Ferro, the watchdog said.',
        '2031-05-06 Thieves took data of 1.9 million customers of the operator Ferro, the watchdog said. The operator Ferro wrote to the 1.5 million whose data were taken.',
      ],
      /1\.5 million (?:customers )?\([^)]*D[^)]*\)/,
    ))

  test('a percentage that one finding rounds: rounding', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The operator Ferro has offices in Ulm. Its shares were 8.8 percent lower by noon.',
        '2031-05-06 Shares in the operator Ferro lost almost 9 percent on Tuesday.',
      ],
      /rounding quantity: 8\.8 percent.*\(A\) \/ almost 9 percent \(B\)/,
    ))

  test('the head of a body gives another figure on another day, whatever stands in brackets: update', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A ferry sank off Karsund. Twelve people died in the ferry disaster off Karsund, the Coast Guard said on Tuesday.',
        '2031-05-08 A ferry sank off Karsund. The head of the Coast Guard (known as KG) Ilse Falk said on Thursday that fifteen people died in the ferry disaster off Karsund.',
      ],
      /update quantity: Twelve people \(A\) \/ fifteen people \(B\): same-source-later|update quantity: Twelve people/,
    ))

  test('what others have', () =>
    expect(
      figuresIn(
        '2031-05-06 The pass is closed. Westmark hauliers had 70 lorries waiting at the pass last night, the League said.',
        '2031-05-06 The pass is closed. More than 200 lorries were waiting at the pass in the valley last night, the League said.',
      ),
    ).toEqual([]))

  test('what happened in another year', () =>
    expect(
      figuresIn(
        '2031-05-06 A ferry sank off Karsund on Monday. Twelve people died in the ferry disaster off Karsund, police said.',
        '2031-05-06 A ferry sank off Karsund on Monday. In 1987 a ferry disaster off Karsund killed 63 people.',
      ),
    ).toEqual([]))

  test('an age at death, a jail of so many beds, more of the same', () =>
    expect(
      figuresIn(
        '2031-05-06 Ola Brandt died in prison at 77, his lawyer said. He had conspired to kill three others, police said.',
        '2031-05-06 Ola Brandt died in his 15-bed jail, his lawyer said. Two men were killed by Brandt, police said.',
      ),
    ).toEqual([]))

  test('an order of size leaves room for a figure', () =>
    expect(
      figuresIn(
        '2031-05-06 A mill burned in Karsund. Dozens of people were injured in the Karsund mill fire, police said.',
        '2031-05-06 A mill burned in Karsund. Sixty people were injured in the Karsund mill fire, police said.',
      ),
    ).toEqual([]))
})
