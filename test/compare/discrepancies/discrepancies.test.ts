import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))
const figuresIn = (...texts: readonly string[]): string[] =>
  lines(...texts).filter((l) => l.includes('quantity'))

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

describe('figures that answer one question', () => {
  test('passengers are some of the people aboard: scope', () =>
    has(
      [
        '2031-05-06 The ferry Marta was carrying 312 people from Karsund to Ulm when it ran aground, the coast guard said.',
        '2031-05-06 The ferry Marta was carrying 274 passengers from Karsund to Ulm when it ran aground, the operator said.',
      ],
      /scope quantity: 312 people \(A\) \/ 274 passengers \(B\)/,
    ))

  test('what one hospital counts is a part: scope', () =>
    has(
      [
        '2031-05-06 A mill burned in Karsund. Forty-one people were injured in the mill fire, the Health Ministry said.',
        '2031-05-06 A mill burned in Karsund. Thirty people injured in the mill fire had been brought there, said Ola Brandt, director of St Ilse Hospital.',
      ],
      /scope quantity: Forty-one people \(A\) \/ Thirty people \(B\)/,
    ))

  test('what befell more of them: scope', () =>
    has(
      [
        '2031-05-06 A storm crossed the Ulm valley. About 1,100 houses were damaged or destroyed in the Ulm valley storm, the aid group Open Roof said.',
        '2031-05-06 A storm crossed the Ulm valley. In the Ulm valley storm 400 houses were destroyed, Governor Ola Brandt said.',
      ],
      /scope quantity: About 1,100 houses \(A\) \/ 400 houses \(B\)/,
    ))

  test('an article says that one figure took the place of the other: update', () =>
    has(
      [
        '2031-05-06 A ferry sank off Karsund. Seventeen people are missing off Karsund, the coast guard said.',
        '2031-05-07 A ferry sank off Karsund. Six people are still missing off Karsund, down from 17 on Tuesday.',
      ],
      /update quantity: Seventeen people \(A B\) \/ Six people \(B\)|update quantity: Seventeen.*\(A.*Six people \(B\)/,
    ))

  test('“men” are the guards just named; “the figure” is theirs', () =>
    has(
      [
        '2031-05-06 Around 400 guards have crossed the Brenn Pass, Secretary Ilse Falk said.',
        '2031-05-06 The guards have crossed the Brenn Pass. Minister Ola Brandt, who on Monday spoke of 350 to 450 men, said on Tuesday that the figure was now 380.',
        '2031-05-06 Around 400 guards have crossed the Brenn Pass, Secretary Ilse Falk said in Aldenby.',
      ],
      /quantity: Around 400 guards.*350 to 450 men \(B\).*380 \(B\)/,
    ))

  test('the age of a person: conflict, however late', () =>
    has(
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
    has(
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
    has(
      [
        ...operators.slice(1),
        '2031-05-06 Thieves took data of 1.9 million customers of the operator Ferro, the watchdog said.',
        '2031-05-06 Thieves took data of 1.9 million customers of the operator Ferro, the watchdog said. The operator Ferro wrote to the 1.5 million whose data were taken.',
      ],
      /1\.5 million (?:customers )?\([^)]*D[^)]*\)/,
    ))

  test('a percentage that one finding rounds: rounding', () =>
    has(
      [
        '2031-05-06 The operator Ferro has offices in Ulm. Its shares were 8.8 percent lower by noon.',
        '2031-05-06 Shares in the operator Ferro lost almost 9 percent on Tuesday.',
      ],
      /rounding quantity: 8\.8 percent.*\(A\) \/ almost 9 percent \(B\)/,
    ))

  test('the head of a body gives another figure on another day, whatever stands in brackets: update', () =>
    has(
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

describe('dates of one happening', () => {
  test('a doing of one class of the same thing, whatever else a longer clause says', () =>
    has(
      [
        '2031-05-06 A flight from Sellach was late on Monday because of a storm. It landed in Karsund at 10:15 a.m., five hours after it took off.',
        '2031-05-06 A flight from Sellach was late on Monday because of a storm. And some five hours later, passengers arrive at the gate in Karsund at 10:15 p.m.',
      ],
      /conflict date: .*10:15 a\.m\..*\(A\) \/ .*10:15 p\.m\..*\(B\)/,
    ))

  test('in other words, at two hours: conflict', () =>
    has(
      [
        '2031-05-06 The ferry Marta was towed to Karsund. The blaze broke out on the car deck of the ferry Marta at 10.40pm on Monday, commander Ilse Falk said.',
        '2031-05-06 The fire broke out at 10.55pm on Monday, according to the harbour log. The ferry Marta was towed to Karsund.',
      ],
      /conflict date: .*10\.40pm.*\(A\) \/ .*10\.55pm.*\(B\)/,
    ))

  test('a day that an article rules out for another: update', () =>
    has(
      [
        '2031-05-06 The Brenn Pass is closed. Ambassadors of the Northern Compact will meet on Thursday, a spokesman said.',
        '2031-05-07 The Brenn Pass is closed. The ambassadors of the Northern Compact will meet on Friday, not on Thursday as first planned.',
      ],
      /update date: Thursday \(A B\) \/ Friday \(B\)/,
    ))

  test('months', () =>
    has(
      [
        '2031-05-06 The Karsund bridge was closed in February 2030 because of cracks.',
        '2031-05-06 The Karsund bridge has been closed since March 2030.',
      ],
      /conflict date: February 2030 \(A\) \/ March 2030 \(B\)/,
    ))

  test('about an hour is that hour', () =>
    expect(
      lines(
        '2031-05-06 The fire broke out on the ferry Marta at about 10.40pm on Monday, commander Ilse Falk said.',
        '2031-05-06 The fire broke out on the ferry Marta at 10.45pm on Monday, according to the harbour log.',
      ).filter((l) => l.includes('10.4')),
    ).toEqual([]))

  test('two happenings that one article tells apart, and “this morning” in two articles', () =>
    expect(
      lines(
        '2031-05-08 The bridge is closed. The Karsund council met on Monday. The Karsund council met on Tuesday.',
        '2031-05-08 The bridge is closed. The Karsund council met on Monday.',
        '2031-05-08 The bridge is closed. The Karsund council met on Tuesday. The plane took off again this morning.',
        '2031-05-09 The bridge is closed. The plane took off again this morning.',
      ).filter((l) => l.includes('date')),
    ).toEqual([]))
})

/** Texts that have one event in common, so that what they say may be held against each other. */
const inOneStory = (text: string): string =>
  `2031-05-06 A storm tore the roof off the station of Karsund on Sunday. ${text}`

describe('stances', () => {
  test('one affirms what another denies: conflict', () =>
    has(
      [
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said.',
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said. Velgrad’s president, Ivo Tarn, denied that Velgrad had sent border guards across the Brenn Pass.',
      ],
      /conflict stance/,
    ))

  test('a denial without words is of what was told before it, and its words follow', () =>
    has(
      [
        '2031-05-06 The ferry burned off Karsund. The alarm panel had shown a fault on Monday, a port official said. The company denied it. “No fault was reported to us,” a company spokeswoman said.',
        '2031-05-06 The ferry burned off Karsund. The alarm panel of the ferry had shown a fault on Monday, a port official said.',
      ],
      /conflict stance: .*alarm panel.*The company denied it \(A\) \/ No fault was reported to us \(A\)/,
    ))

  test('who speaks does not contradict himself', () =>
    expect(
      lines(
        '2031-05-06 “The only way we can change is if the people demand it,” President Ola Brandt said.',
        '2031-05-06 “This change will not happen unless the people demand it,” President Ola Brandt said.',
      ),
    ).toEqual([]))

  test('what is turned down is a deed, not words; what is asked is open', () =>
    expect(
      lines(
        '2031-05-06 The assembly rejected the president’s veto of the harbour bill. The question is whether the mayor will return.',
        '2031-05-06 The assembly voted to override the president’s veto of the harbour bill. The mayor will return, officials said.',
      ),
    ).toEqual([]))

  /** What is denied, in whatever words, and by whom the reader can see that it is. */
  test.each([
    [
      'its noun behind a “no”, the dam by its name',
      'A crack has opened in the Orla Dam, engineer Ola Brandt said.',
      '“There is no crack in the dam,” director Ilse Falk said.',
      'A crack has opened in the Orla Dam (A) / There is no crack in the dam (B)',
    ],
    [
      'a deed named by the verb',
      'Mayor Ivo Tarn was jailed for taking bribes.',
      'The mayor, Ivo Tarn, has always denied taking bribes.',
      'taking bribes (A) / has always denied taking bribes (B)',
    ],
    [
      'a firm by “we”, and a light verb',
      'Orla Telecom was warned in November.',
      'Orla Telecom was hacked on Monday. “We did not receive a warning in November,” Orla Telecom spokesman Ivo Brandt said.',
      'Orla Telecom was warned in November (A) / We did not receive a warning in November (B)',
    ],
    [
      'a denial in the reporter’s clause',
      'Orla Telecom was warned in November by a researcher.',
      'Orla Telecom was hacked on Monday. Orla Telecom denies having been warned by a researcher.',
      'Orla Telecom was warned in November by a researcher (A) / denies having been warned by a researcher (B)',
    ],
  ])('%s', (_, said, denied, line) =>
    has([inOneStory(said), inOneStory(denied)], new RegExp(`stance: ${line.replace(/[()]/g, '\\$&')}`)),
  )

  test.each([
    [
      'said not to have been met with',
      'A dam broke in Karsund. The log of the control room shows that it set off the siren at noon.',
      'A dam broke in Karsund. “No siren sounded,” baker Ivo Tarn said.',
      /conflict stance: .*the siren at noon \(A\) \/ No siren sounded \(B\)/,
    ],
    [
      'an invention of somebody',
      'A dam broke in Karsund. A turbine at the top had stuck for weeks, engineer Ilse Falk said.',
      'A dam broke in Karsund. “The reports of a faulty turbine are an invention of our rivals,” director Ivo Tarn said.',
      /conflict stance: .*turbine .*\(A\) \/ .*an invention of our rivals \(B\)/,
    ],
    [
      'called an invention',
      'Ulmland gives Sarnia charts of the seabed, Envoy Ilse Falk said.',
      'Minister Ivo Tarn called the transfer of charts of the seabed “an invention”.',
      /conflict stance: Ulmland gives Sarnia charts of the seabed \(A\) \/ the transfer of charts of the seabed “an invention/,
    ],
    [
      'unproven',
      'Many people fell ill from the goat cheese of a dairy, Minister Ilse Falk said.',
      '“There is no proof that anybody fell ill from our goat cheese,” owner Ivo Tarn said.',
      /conflict stance: Many people fell ill from the goat cheese of a dairy \(A\) \/ There is no proof that/,
    ],
    [
      'there is none of what others speak of',
      'The sanctions are an answer to a blockade that they can end, Envoy Ilse Falk said.',
      '“There is no blockade,” Minister Ivo Tarn said.',
      /conflict stance: The sanctions are an answer to a blockade.* \(A\) \/ There is no blockade \(B\)/,
    ],
    [
      'a promise, and “denied this”',
      'Sarnia had promised to pull its heavy guns back from the river, Envoy Ilse Falk said. Its ministry denied this.',
      'The river froze in January.',
      /conflict stance: .*to pull its heavy guns back from the river \(A\) \/ Its ministry denied this \(A\)/,
    ],
    [
      'told in the passive',
      'Sarnia promised a withdrawal of heavy guns from the river, Envoy Ilse Falk said.',
      'Any withdrawal of heavy guns was denied in Marrak.',
      /conflict stance: .*withdrawal of heavy guns.* \(A\) \/ Any withdrawal of heavy guns was denied.* \(B\)/,
    ],
    [
      'no such report',
      'The union had reported the leaky valve in June, engineer Ilse Falk said. “There is no such report,” director Ivo Tarn said.',
      'The union was founded in 1950.',
      /conflict stance: The union had reported the leaky valve in June \(A\) \/ There is no such report \(A\)/,
    ],
    [
      'lawful or a breach',
      'The landing “breaks the Anselm Protocol”, Envoy Ilse Falk said.',
      'Any help would be lawful, Minister Ivo Tarn said.',
      /conflict stance: .*breaks the Anselm Protocol.* \(A\) \/ Any help would be lawful \(B\)/,
    ],
    [
      'a hedge of one speaker lost',
      'It may be that the valve of the tank had failed on Sunday, director Ilse Falk said.',
      'The valve of the tank had failed on Sunday, director Ilse Falk said.',
      /scope stance: .*may be that the valve of the tank had failed on Sunday \(A\) \/ The valve of the tank had failed on Sunday \(B\)/,
    ],
  ])('%s', (_, a, b, line) => has([inOneStory(a), inOneStory(b)], line))

  test('one state speaks through its president and its ministry', () =>
    has(
      [
        inOneStory(
          'The foreign ministry of Ulmland dismissed reports that guards from Ulmland are in Sarnia.',
        ),
        inOneStory('“Guards from Ulmland are in Sarnia,” Ulmland’s president, Ivo Tarn, said.'),
      ],
      /update stance: dismissed reports that guards.* \(A\) \/ Guards from Ulmland are in Sarnia \(B\)/,
    ))

  test('“doubts this” is of the sentence before', () =>
    has(
      [
        '2031-05-06 The harbour bridge of Karsund is safe, the ministry said. Ilse Falk, an engineer, doubts this.',
        '2031-05-06 The harbour bridge of Karsund was built in 1990.',
      ],
      /conflict stance: The harbour bridge of Karsund is safe \(A\) \/ Ilse Falk, an engineer, doubts this \(A\)/,
    ))

  /** Words in common, and no denial. */
  test.each([
    [
      'The strike was not only about pay, union leader Ola Brandt said.',
      'The strike was about pay, minister Ilse Falk said.',
    ],
    [
      'Everything is done to avoid a water crisis, minister Ilse Falk said.',
      '“There is no water crisis,” Mayor Ola Brandt said.',
    ],
    [
      'The pilot said nothing about the fuel leak.',
      'The fuel leak was found in the left wing, investigator Ilse Falk said.',
    ],
    [
      'The warehouse may not reopen in June, manager Ola Brandt said.',
      'The warehouse reopened in June of last year, owner Ilse Falk said.',
    ],
    [
      'She had never met Ola Brandt, Ilse Falk said.',
      'Ola Brandt was done talking about the matter, he said.',
    ],
    [
      '“There is no way back,” Minister Ivo Tarn said.',
      'The way to the harbour was closed, police officer Ilse Falk said.',
    ],
    [
      'The town has parks such as the Orla Gardens, not malls, Ilse Falk said.',
      'The Orla Gardens were reported full on Sunday, keeper Ivo Tarn said.',
    ],
    [
      '“About this there was no talk in Karsund,” Minister Ivo Tarn said.',
      'The talks in Karsund ended on Sunday.',
    ],
    [
      'The club has not made an offer to Emil Hartmann, owner Ivo Tarn said.',
      'The club has made an offer to Ruth Sandvik, agent Ilse Falk said.',
    ],
    [
      'The phone has no radio, tester Ola Brandt said. This is not such a big problem.',
      'The phone was sold on Sunday.',
    ],
    [
      'Image quality may not improve in June, Ola Brandt said.',
      'Image quality could improve in June, Ilse Falk said.',
    ],
    [
      'Nobody was ill before 1 September, the ministry said.',
      'The first patient was ill on 1 September, doctor Ilse Falk said.',
    ],
    [
      'The police lack the means to look into all breaches of the market law, Minister Ivo Tarn said.',
      'The sale is a breach of the market law, Envoy Ilse Falk said.',
    ],
    [
      'The valve may have failed, engineer Ola Brandt said.',
      'The valve had failed, director Ilse Falk said.',
    ],
    [
      'The fire was out by noon. “See the mill burn,” a banner read.',
      '“The mill did not burn,” owner Ilse Falk said of another fire.',
    ],
  ])('no question: %s', (a, b) =>
    expect(lines(inOneStory(a), inOneStory(b)).filter((l) => l.includes('stance'))).toEqual([]),
  )

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

describe('sources', () => {
  test('nobody in particular is no other source', () =>
    expect(
      lines(
        '2031-05-06 Portuguese officials said that about 12,000 troops were sent to the town of Ulm, including 500 officers and three generals.',
        '2031-05-06 According to officials, about 12,000 troops were sent to the town of Ulm, including 500 officers and three generals.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))

  test('two names for the source of one report are one question', () => {
    const attribution = lines(
      '2031-05-06 According to Portuguese intelligence, about 12,000 troops were sent to the town of Ulm, including 500 officers and three generals.',
      '2031-05-06 The Portuguese Ministry of Defence estimated that about 12,000 troops were sent to the town of Ulm, including 500 officers and three generals.',
    ).filter((l) => l.includes('attribution'))
    expect(attribution).toEqual([
      'scope attribution: Portuguese intelligence (A) / The Portuguese Ministry of Defence (B)',
    ])
  })
})

describe('occasions and callers', () => {
  const REMARK = '“The valve of the tank had been checked in March by two of our engineers,”'
  const attribution = (a: string, b: string): string[] =>
    lines(inOneStory(a), inOneStory(b)).filter((l) => l.includes('attribution'))

  test('a statement is no interview', () =>
    expect(
      attribution(
        `${REMARK} director Ilse Falk said in a statement.`,
        `${REMARK} director Ilse Falk told reporters.`,
      ),
    ).toEqual(['wording attribution: in a statement (A) / told reporters (B)']))

  test('a briefing is given to reporters, and a letter that is answered is no occasion', () => {
    expect(
      attribution(
        `${REMARK} director Ilse Falk said at a briefing.`,
        `${REMARK} director Ilse Falk told reporters.`,
      ),
    ).toEqual([])
    expect(
      attribution(
        `${REMARK} director Ilse Falk said in a statement.`,
        `${REMARK} director Ilse Falk said, responding to the letter.`,
      ),
    ).toEqual([])
  })

  test('what one said on another matter is no other occasion of it', () => {
    const alike = `${REMARK} director Ilse Falk said.`
    expect(
      attribution(
        `${alike} “The rail bridge of Ulm stays shut until the autumn,” Falk said in a letter.`,
        `${alike} “Nobody has asked me about the price of milk,” Falk told reporters.`,
      ),
    ).toEqual([])
    expect(
      attribution(
        'Director Ilse Falk said in a letter that the valve of the tank had been checked in March by two engineers.',
        'The valve of the tank had been checked in March by two engineers, director Ilse Falk told reporters.',
      ),
    ).toEqual(['wording attribution: in a letter (A) / told reporters (B)'])
  })

  test('what is let go is not called for', () =>
    expect(
      attribution(
        'Emil Hartmann was let go on Friday, the Karsund Police said.',
        'Emil Hartmann was let go on Friday, Karsund Police chief Tim Falk said.',
      ),
    ).toEqual([]))

  test('a body’s call, or that of the one who spoke for it', () =>
    expect(
      attribution(
        '“Ulmland Union calls on Sarnia and Karsund to cease these actions at once,” said the head of the Ulmland Union, Ilse Falk.',
        'The head of the Ulmland Union, Ilse Falk, called on Sarnia and Karsund to cease these actions at once.',
      ),
    ).toEqual([expect.stringMatching(/^wording attribution: .*Union \(A\) \/ .*Ilse Falk/)]))
})

describe('names', () => {
  const names = (a: string, b: string): string[] =>
    lines(`2031-05-06 ${a}`, `2031-05-06 ${b}`).filter((l) => l.includes(' name'))

  test('a name given in two ways', () =>
    expect(
      names(
        '“There is not a pane left in our street, and nobody slept,” said baker Odo Farr.',
        '“There is not a pane left in our street, and nobody slept,” said baker Otto Farr.',
      ),
    ).toEqual(['wording name: Odo Farr (A) / Otto Farr (B)']))

  test.each([
    ['cut short', 'Benjamin Farr', 'Ben Farr'],
    ['another accent', 'José Farr', 'Jose Farr'],
    ['another vowel', 'Irena Farr', 'Irina Farr'],
    ['another way to write a sound', 'Heydar Wolff', 'Heidar Volf'],
  ])('%s is no other name', (_, a, b) =>
    expect(
      names(
        `“There is not a pane left in our street, and nobody slept,” said baker ${a}.`,
        `“There is not a pane left in our street, and nobody slept,” said baker ${b}.`,
      ),
    ).toEqual([]),
  )

  test('two brothers named in each article are two', () =>
    expect(
      names(
        'The bakers Odo Farr and Otto Farr were asleep. “There is not a pane left in our street,” said Odo Farr.',
        'The bakers Odo Farr and Otto Farr were asleep. “There is not a pane left in our street,” said Otto Farr.',
      ),
    ).toEqual([]))
})

describe('quotations', () => {
  test('one quotation in two mouths: conflict', () =>
    has(
      [
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor, Emil Hartmann, told the court.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” said Judge Ruth Sandvik.',
      ],
      /conflict attribution: “He took the money.*by Emil Hartmann \(A\) \/ “He took the money.*by Ruth Sandvik \(B\)/,
    ))

  test('“she” is the only one named in the paragraph before', () =>
    has(
      [
        '2031-05-06 “I did not choose this firm,” Education Minister Ilse Falk told reporters.\n\n“A ministry cannot be led by someone who has to explain herself,” she added.',
        '2031-05-06 Prime Minister Emil Hartmann was brutal. “A ministry cannot be led by someone who has to explain herself,” he said.',
      ],
      /conflict attribution: “A ministry.*by Ilse Falk \(A\) \/ “A ministry.*by Emil Hartmann \(B\)/,
    ))

  test('a report in other words of what another article quotes somebody else with', () =>
    has(
      [
        '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk.',
        '2031-05-06 The river is not a private garden of somebody, stressed Mayor Emil Hartmann.',
      ],
      /conflict attribution: .*by Ilse Falk \(A\) \/ .*by Emil Hartmann \(B\)/,
    ))

  test.each([
    [
      'what one article has from both is what one said after the other',
      '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk. “The river is nobody’s private garden,” agreed Mayor Emil Hartmann.',
      '2031-05-06 “The river is nobody’s private garden,” said Mayor Emil Hartmann.',
    ],
    [
      'an office may be that of the one named elsewhere',
      '2031-05-06 “The river is nobody’s private garden,” the Prime Minister said.',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Hartmann.',
    ],
    [
      'what everybody says is said by two',
      '2031-05-06 “I believe they are all on the wrong side of history,” said Judge Ruth Sandvik.',
      '2031-05-06 “Those who sold the wood are on the wrong side of history,” said Emil Hartmann.',
    ],
    [
      'the name of a thing is given by two',
      '2031-05-06 “Small dairies are the fastest growing branch of the mountain cheese trade,” said farmer Ilse Falk.',
      '2031-05-06 “With the copper kettles of the old brewery, the cellars under the castle and the herds of both valleys, our new company can feed the fastest growing branch of the mountain cheese trade,” said carter Ola Brandt.',
    ],
    [
      'who is named in what is said did not say it',
      '2031-05-06 “Hartmann came to the mill and shouted at the carpenters,” said Ruth Sandvik.',
      '2031-05-06 Emil Hartmann was there. “Hartmann came to the mill and shouted at the carpenters,” he said.',
    ],
    [
      'what one says that others agreed on is the speaker’s',
      '2031-05-06 “Both towns have agreed on a fishing truce along the whole of the river bank,” said Harbour Minister Ilse Falk.',
      '2031-05-06 Ilse Falk said that Hartmann and Sandvik agreed on the fishing truce along the whole of the river bank. Emil Hartmann was there.',
    ],
    [
      'of two with one first name one is taken for the other',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Hartmann.',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Storvik.',
    ],
  ])('%s', (_, a, b) => expect(lines(a, b).filter((l) => l.startsWith('conflict attribution'))).toEqual([]))

  test('what three are given is a slogan', () =>
    expect(
      lines(
        '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk.',
        '2031-05-06 “The river is nobody’s private garden,” said Mayor Emil Hartmann.',
        '2031-05-06 “The river is nobody’s private garden,” said Judge Ruth Sandvik.',
      ).filter((l) => l.startsWith('conflict attribution')),
    ).toEqual([]))

  test('a spokeswoman’s words may be those of the one she speaks for', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor’s spokeswoman, Inga Moll, told the court.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” said prosecutor Emil Hartmann.',
      ).filter((l) => l.startsWith('conflict attribution')),
    ).toEqual([]))

  test('one person by two spellings of a name is one mouth', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” Envoy Magda Ferrow said.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” Envoy Magda Ferro said.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))

  test('who “she” is may be mistaken: no difference is made of it', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor, Emil Hartmann, told the court.',
        '2031-05-06 Judge Ruth Sandvik sat beside Mayor Ola Brandt. “He took the money, he hid the money and he lied about it,” she said.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))

  test('an expression that is quoted in other words: wording', () =>
    has(
      [
        '2031-05-06 Mayor Ola Brandt called the report “a fable for sailors” on Monday.',
        '2031-05-06 The report came out on Monday. Mayor Ola Brandt dismissed it as a “fairy tale for sailors”.',
      ],
      /wording wording: a fable for sailors \(A\) \/ fairy tale for sailors \(B\)/,
    ))

  test('a body that is the source of a call is no other asker than who spoke for it', () =>
    expect(
      lines(
        '2031-05-06 Ilse Falk, the secretary of the Harbour Union, spoke on Monday. She called on Tarvia to withdraw its boats from the bay.',
        '2031-05-06 The Harbour Union called on Tarvia on Monday to withdraw its boats from the bay.',
      ).filter((l) => l.startsWith('wording attribution')),
    ).toEqual([]))

  test('an expression that is quoted in part is no difference', () =>
    expect(
      lines(
        '2031-05-06 Mayor Ola Brandt called the report “a fable for sailors” on Monday.',
        '2031-05-06 The report came out on Monday. Mayor Ola Brandt dismissed it as “a mere fable for sailors”.',
      ).filter((l) => l.includes('wording')),
    ).toEqual([]))

  test('a “not” that got lost: conflict, though one person spoke', () =>
    has(
      [
        '2031-05-06 “This court does not doubt that you loved this city,” Judge Ruth Sandvik said.',
        '2031-05-06 “This court does doubt that you loved this city,” Judge Ruth Sandvik said.',
      ],
      /conflict stance: .*does not doubt.*does doubt|conflict stance: .*does doubt.*does not doubt/,
    ))
})

describe('wording', () => {
  const worded = (a: string, b: string): string[] =>
    lines(`2031-05-06 ${a}`, `2031-05-06 ${b}`).filter((l) => /^\w+ wording:/.test(l))

  test('two words at one place of a quotation', () =>
    expect(
      worded(
        '“At least one company of bakers is now at work in the valley of Ketta,” Envoy Ilse Falk said.',
        '“At least one company of snipers is now at work in the valley of Ketta,” Envoy Ilse Falk said.',
      ),
    ).toEqual(['wording wording: bakers (A) / snipers (B)']))

  test('a small word that turns what is said', () =>
    expect(
      worded(
        '“A country that has to borrow foreign hands to lift its own mines is not winning,” Envoy Ilse Falk said.',
        '“A country that has to borrow foreign hands to lift its own mines cannot win,” Envoy Ilse Falk said.',
      ),
    ).toEqual(['wording wording: is not winning (A) / cannot win (B)']))

  test('“nearly” left out', () =>
    expect(
      worded(
        '“Nearly every member has understood what is at stake,” Envoy Ilse Falk said.',
        '“Every member has understood what is at stake,” Envoy Ilse Falk said.',
      ),
    ).toEqual(['conflict wording: Nearly every member (A) / Every member (B)']))

  test('“ourselves” left out of a quotation that closes up', () =>
    expect(
      worded(
        '“We found this ourselves and we acted at once,” director Ilse Falk said.',
        '“We found this and we acted at once,” director Ilse Falk said.',
      ),
    ).toEqual(['wording wording: found this ourselves and (A) / found this and (B)']))

  test('“nobody” and “everybody”: conflict', () =>
    expect(
      worded(
        '“Nobody in that room trusted the other, and they signed all the same,” mediator Ilse Falk said.',
        '“Everybody in that room trusted the other, and they signed all the same,” mediator Ilse Falk said.',
      ),
    ).toEqual(['conflict wording: Nobody (A) / Everybody (B)']))

  test('a clause with “but” left out of the middle', () =>
    expect(
      worded(
        '“I did not choose this company, but I chose the people who did, and for that I answer,” Minister Ilse Falk said.',
        '“I did not choose this company and for that I answer,” Minister Ilse Falk said.',
      ),
    ).toEqual([
      'wording wording: this company, but I chose the people who did, and (A) / this company and (B)',
    ]))

  test('a place is told by the words in the same marks', () =>
    expect(
      worded(
        '“They have sacrificed the bishop to save the king,” Ilse Falk, leader of the opposition Reform League in the assembly of Karsund, said.',
        '“One has sacrificed the runner to save the king,” Ilse Falk jeered on the steps of the theatre, to much applause and a drum.',
      ),
    ).toEqual(['wording wording: bishop (A) / runner (B)']))

  test('“it may be that” left out', () =>
    expect(
      worded(
        '“It may be that something went wrong with the heating of the milk,” director Ilse Falk said.',
        '“Something went wrong with the heating of the milk,” director Ilse Falk said.',
      ),
    ).toEqual(['wording wording: It may be that something went (A) / Something went (B)']))

  test('two kinds of thing in one quotation: conflict', () =>
    expect(
      worded(
        '“The thieves came over the bridge in a blue van at three in the morning,” warden Ilse Falk said.',
        '“The thieves came over the bridge in a blue tractor at three in the morning,” warden Ilse Falk said.',
      ),
    ).toEqual(['conflict wording: van (A) / tractor (B)']))

  test('a short sentence in quite other words', () =>
    expect(
      worded(
        '“Nobody sleeps under canvas this winter,” Mayor Ilse Falk said. “Every hut will be searched,” she said.',
        '“No one remains in tents this winter,” Mayor Ilse Falk said. “Every hut will be searched,” she said.',
      ),
    ).toEqual([
      'wording wording: Nobody sleeps under canvas this winter (A) / No one remains in tents this winter (B)',
    ]))

  test('other words for the same are no question', () =>
    expect(
      worded(
        '“We call on the owners of the quarry to hand over all their papers without delay,” Mayor Ilse Falk said.',
        '“We call on the owners of the quarry immediately to hand over all their documents,” Mayor Ilse Falk said.',
      ),
    ).toEqual([]))

  test.each([
    [
      'cut at its end',
      '“We found this ourselves and we acted at once,” director Ilse Falk said.',
      '“We found this ourselves,” director Ilse Falk said.',
    ],
    [
      'cut with an ellipsis',
      '“We found this ourselves and we acted at once,” director Ilse Falk said.',
      '“We found this … and we acted at once,” director Ilse Falk said.',
    ],
    [
      'a name in another spelling',
      '“The house of Orla Haddad stood at once in flames,” director Ilse Falk said.',
      '“The house of Orla Hadad stood at once in flames,” director Ilse Falk said.',
    ],
    [
      'with a word as good as the other',
      '“It drags a third army into a war that has lasted two winters,” Envoy Ilse Falk said.',
      '“It pulls a third army into a war that has lasted two winters,” Envoy Ilse Falk said.',
    ],
    [
      'abbreviated',
      '“He lied many times to the F.B.I. about the mill,” director Ilse Falk said.',
      '“He lied many times to the FBI about the mill,” director Ilse Falk said.',
    ],
    [
      'another remark of one talk',
      '“The road was straight and dry that day,” director Ilse Falk said. “The road was sandy and bent that day,” Falk also said.',
      '“The road was sandy and bent that day,” director Ilse Falk said.',
    ],
  ])('nothing of a quotation %s', (_, a, b) => expect(worded(a, b)).toEqual([]))
})

describe('causes', () => {
  test('what one leaves open another tells later: update', () =>
    has(
      [
        '2031-05-06 A fire burned on the ferry Marta. The cause of the fire was not yet known, a prosecutor said.',
        '2031-05-07 A fire burned on the ferry Marta. The blaze began in a refrigerated lorry, investigators believe.',
      ],
      /update stance: The cause of the fire was not yet known \(A\) \/ The blaze began in a refrigerated lorry \(B\)/,
    ))

  test('where nobody leaves it open there is no question', () =>
    expect(
      lines(
        '2031-05-06 A fire burned on the ferry Marta. The blaze began in a refrigerated lorry, investigators believe.',
        '2031-05-06 A fire burned on the ferry Marta. The fire started in the hold.',
      ).filter((l) => l.includes('lorry')),
    ).toEqual([]))
})

test('a long text of one trigger yields nothing and ends', () => {
  const many = (s: string, n: number): string => s.repeat(n)
  const texts = [
    `2031-05-06 ${many('The count was now 12, down from 17, not 18. ', 1200)}`,
    `2031-05-06 ${many('The company denied it. The cause was not known on Monday. ', 900)}`,
  ]
  expect(Array.isArray(lines(...texts))).toBe(true)
})

describe('notices', () => {
  test('what an outlet takes back and what it puts in its place: correction', () => {
    const d = story(
      '2031-05-06 The harbour firm sold its boats, the firm said.\n\nCorrection: An earlier version of this article said the boats had been stolen. They were not.',
      '2031-05-06 The harbour firm sold its boats, the firm said on Tuesday.',
    )
    expect(discrepancyLines(d)).toEqual([
      'correction stance: the boats had been stolen (A) withdrawn / They were not (A)',
    ])
  })

  const noticed = (notice: string): string[] =>
    lines(
      `2031-05-06 The harbour firm sold its boats, the firm said.\n\nCorrection: ${notice}`,
      '2031-05-06 The harbour firm sold its boats, the firm said on Tuesday.',
    )

  test('told as what the outlet wrote', () =>
    expect(noticed('Yesterday we wrote that the boats had been stolen. They were not.')).toEqual([
      'correction stance: the boats had been stolen (A) withdrawn / They were not (A)',
    ]))

  test('a notice that does not tell what is right', () =>
    expect(noticed('Yesterday we wrote that the boats had been stolen. We regret the error.')).toEqual([]))
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
