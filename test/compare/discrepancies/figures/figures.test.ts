import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../../src/model/index.js'
import { figuresIn } from '../../../support/figures.js'
import { discrepancyLines, story } from '../../../support/story.js'

/** The rule that judges the first pair of positions of the first discrepancy of figures. */
const rulesIn = (d: Dossier): string[] =>
  d.discrepancies.filter((x) => x.kind === 'quantity').flatMap((x) => x.pairs.map((p) => p.because[0]!.rule))

describe('what a bare figure is of', () => {
  test('a number with decimals is one more reading of the measure before it', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, the Karsund Institute said. The Brenn Observatory measured it at 5.6.',
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, the Karsund Institute said. Rescuers went to the Ulm valley.',
      ),
    ).toEqual(['conflict quantity: magnitude 5.9 (A B) / 5.6 (A)']))

  test('a number with decimals and no measure before it is told by the same number elsewhere', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, burying two farms, the Karsund Institute said.',
        '2031-05-07 An earthquake struck the Ulm valley on Monday, burying two farms. The Karsund Institute stood by its reading of 5.9. The Brenn Observatory has raised its own to 5.8, from 5.6.',
      ),
    ).toEqual(['conflict quantity: magnitude 5.9 (A B) / 5.8 (B) / 5.6 (B)']))

  test('a number with decimals that nothing tells of is left out', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday. The index closed at 2.1.',
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday. A spoon holds 2.4.',
      ),
    ).toEqual([]))

  test('a verb left out: somebody, a comma and the figure', () =>
    expect(
      figuresIn(
        '2031-05-06 The rally in Karsund began at the harbour. The alliance Open Roof counted 9,000 people at the rally in Karsund, said its chair, Ilse Falk; the police, about 2,000.',
        '2031-05-06 The rally in Karsund began at the harbour. About 2,000 people gathered at the rally in Karsund, police said; the organisers, the alliance Open Roof, spoke of 9,000.',
      ),
    ).toEqual(['conflict quantity: 9,000 people (A B) / about 2,000 (A B)']))

  test('the number of those arrested is a count of arrests', () =>
    expect(
      figuresIn(
        '2031-05-06 The rally in Karsund began at the harbour. Police made 14 arrests at the rally in Karsund on Tuesday, spokesman Emil Hartmann said.',
        '2031-05-07 The rally in Karsund began at the harbour. The number of arrests at the rally in Karsund had risen to 19, police spokesman Emil Hartmann said.',
      ),
    ).toEqual(['update quantity: 14 arrests (A) / 19 (B)']))

  test('the last of several nouns behind “number of” is what is counted', () =>
    expect(
      figuresIn(
        '2031-05-06 The number of flood victims in the Ulm valley could exceed 60, the aid group Open Roof said.',
        '2031-05-06 The flood in the Ulm valley has moved 60 bridges, the aid group Open Roof said.',
      ),
    ).toEqual([]))
})

describe('how two figures stand to each other', () => {
  test('one source on two days: update, whoever else gives either figure', () =>
    expect(
      figuresIn(
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, the coast guard said on Tuesday.',
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
        '2031-05-08 Fifteen people died in the ferry disaster off Karsund, the coast guard said on Thursday.',
      ),
    ).toEqual(['update quantity: Twelve people (A B C) / Fifteen people (D)']))

  test('an article that gives both sets them against each other', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 Twelve people died in the flood in the Ulm valley, the council said.',
          '2031-05-07 Forty people died in the flood in the Ulm valley, the aid group Open Roof said. Twelve people died in the flood, the council said.',
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('bodies are no kind of the dead', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 A ferry sank off Karsund on Monday. Twelve people died in the ferry disaster off Karsund, the coast guard said.',
          '2031-05-06 A ferry sank off Karsund on Monday. The hospital had taken in ten bodies from the ferry disaster off Karsund, Mayor Ola Brandt said.',
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('a figure that its own source gives in place of the other: update', () =>
    expect(
      figuresIn(
        '2031-05-06 About 3,000 people gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
        '2031-05-07 About 6,000 people, not 3,000, gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
      ),
    ).toEqual(['update quantity: About 3,000 people (A B) / About 6,000 people (B)']))

  test('a figure that another source sets in its place: conflict', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 About 3,000 people gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
          '2031-05-06 About 6,000 people, not 3,000, gathered at the rally in Karsund, the organiser Ilse Falk said.',
        ),
      ),
    ).toEqual(['ruled-out']))

  test('tolls a hundredfold apart are of two events', () =>
    expect(
      figuresIn(
        '2031-05-06 Twelve people were killed in the attack on Karsund, the army said.',
        '2031-05-06 Twelve people were killed in the attack on Karsund, the army said. Some two million people died in the war.',
      ),
    ).toEqual([]))
})

describe('terms of punishment', () => {
  const given =
    '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. A court in Karsund sentenced the former mayor, Emil Hartmann, to four and a half years in prison on Tuesday.'

  test('are one in years and in months, and roughly one within half a year', () =>
    expect(
      figuresIn(
        given,
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The former mayor of Karsund, Emil Hartmann, was condemned on Tuesday to 54 months in prison.',
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The ex-mayor, Emil Hartmann, is behind bars after a court in Karsund gave him nearly five years on Tuesday.',
      ),
    ).toEqual(['rounding quantity: four and a half years (A B) / nearly five years (C)']))

  test('differ', () =>
    expect(
      figuresIn(
        given,
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The former mayor of Karsund, Emil Hartmann, was sentenced to seven years on Tuesday.',
      ),
    ).toEqual(['conflict quantity: four and a half years (A) / seven years (B)']))

  test.each([
    ['asked for', 'Prosecutors had asked for a sentence of seven years for the former mayor, Emil Hartmann.'],
    ['another’s', 'The builder, Ola Brandt, was sentenced to seven years in prison.'],
    ['suspended', 'The former mayor, Emil Hartmann, received a suspended sentence of one year.'],
    ['possible', 'The former mayor, Emil Hartmann, faces a maximum sentence of ten years.'],
    ['of several', 'The councillors received prison sentences of between two and nine years.'],
    ['past', 'Ten years ago a court in Karsund sentenced nobody; seven years later the prison closed.'],
    ['of a trial', 'The trial of the former mayor, Emil Hartmann, took two years.'],
  ])('are not held against what is %s', (_, other) =>
    expect(
      figuresIn(
        given,
        `${given} ${other}`,
        `2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. ${other}`,
      ),
    ).toEqual([]),
  )
})

test('an age is of the name right behind it, not of one behind other words', () =>
  expect(
    figuresIn(
      '2031-05-06 Emil Hartmann, 55, was arrested in Karsund on Monday.',
      '2031-05-06 Emil Hartmann was arrested in Karsund on Monday over a letter to a 12-year-old that Emil Hartmann wrote.',
    ),
  ).toEqual([]))

describe('people told to leave are counted in many words', () => {
  const opening = '2031-05-06 A dam cracked above the town of Karsund on Monday.'
  test.each([
    ['told to leave', 'About 2,100 people below the dam were told to leave.'],
    ['had to leave', 'Some 2,100 residents had to leave the streets below the dam.'],
    ['put up somewhere', 'Around 2,100 people were taken to two schools and a sports hall.'],
    ['in tents', 'About 2,100 residents from below the dam spent a second night in tents.'],
    ['out of their homes', 'Roughly 2,100 residents are out of their homes.'],
  ])('%s', (_, words) =>
    expect(
      figuresIn(`${opening} Police have evacuated 2,600 people from below the dam.`, `${opening} ${words}`),
    ).toHaveLength(1),
  )

  test('who may go, and what is left, are not', () =>
    expect(
      figuresIn(
        `${opening} Police have evacuated 2,600 people from below the dam.`,
        `${opening} Some 2,100 people were taken to court over it, and 300 people plan to stay at home.`,
      ),
    ).toEqual([]))
})

describe('cases of a disease', () => {
  const first =
    '2031-05-06 A fever broke out in Karsund. The Health Ministry said there were 62 confirmed cases of the fever, and a further 140 people were suspected of having the disease.'
  test('are people who are ill, and a movement gives both its ends', () =>
    expect(
      figuresIn(
        first,
        '2031-05-07 A fever broke out in Karsund. The number of laboratory-confirmed cases has risen from 62 to 87, the Health Ministry said.',
        '2031-05-08 A fever broke out in Karsund. Fever cases reach 104, the Health Ministry said.',
      ),
    ).toEqual(['update quantity: 62 confirmed cases (A B) / 87 (B) / 104 (C)']))

  test('suspected ones are counted by themselves, and the first count of them is no addition', () =>
    expect(
      figuresIn(
        first,
        '2031-05-07 A fever broke out in Karsund. The Health Ministry counted 87 confirmed cases of the fever, and spoke of a further 163 suspected cases of the fever.',
      ),
    ).toEqual([
      'update quantity: 62 confirmed cases (A) / 87 confirmed cases (B)',
      'update quantity: 140 people (A) / 163 suspected cases (B)',
    ]))

  test('confirmed ones are some of all who are ill: scope', () =>
    expect(
      figuresIn(
        first,
        '2031-05-06 A fever broke out in Karsund. More than 200 people have fallen ill with the fever in Karsund.',
      ),
    ).toEqual(['scope quantity: 62 confirmed cases (A) / More than 200 people (B)']))

  test('of courts are things', () =>
    expect(
      figuresIn(
        '2031-05-06 The court in Karsund has a new judge. Judge Ola Brandt heard 62 cases in May.',
        '2031-05-06 The court in Karsund has a new judge. The police took 80 people into custody.',
      ),
    ).toEqual([]))

  test('parts of a whole are told apart by their places', () => {
    const part = (n: string, place: string): string =>
      `2031-05-06 A fever broke out in Karsund. Of the 62 confirmed cases of the fever, ${n} were in the district of ${place}, the Health Ministry said.`
    expect(figuresIn(part('41', 'Sarnholt'), part('45', 'Sarnholt'))).toEqual([
      'conflict quantity: 41 (A) / 45 (B)',
    ])
    expect(figuresIn(part('41', 'Sarnholt'), part('12', 'Dunmere'))).toEqual([])
  })
})

describe('relations of counts', () => {
  const fire = 'A mill burned in Karsund on Monday.'

  test('“at least three” leaves no room for five', () =>
    expect(
      rulesIn(
        story(
          `2031-05-06 ${fire} At least three people were killed in the mill fire, police said.`,
          `2031-05-06 ${fire} Five people were killed in the mill fire, Mayor Ola Brandt said.`,
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('“at least 30” leaves room for 31, “more than 2,000” for 2,300', () => {
    const count = (n: string): string => `2031-05-06 ${fire} Police evacuated ${n} people in Karsund.`
    expect(rulesIn(story(count('more than 2,000'), count('2,300')))).toEqual(['bounds-compatible'])
    expect(rulesIn(story(count('at least 30'), count('31')))).toEqual(['bounds-compatible'])
  })

  test('a toll that nobody is named for goes on from hour to hour', () => {
    const toll = (time: string, n: string): string =>
      `2031-05-06T${time} ${fire} ${n} people were missing after the mill fire.`
    expect(rulesIn(story(toll('06:20', 'Nine'), toll('17:45', 'Four')))).toEqual(['later-count'])
    expect(rulesIn(story(toll('06:20', 'Nine'), toll('09:00', 'Four')))).toEqual(['counting-on'])
  })

  test('what was counted in another year is not counted anew', () =>
    expect(
      rulesIn(
        story(
          `2031-05-06 ${fire} A dust fire at the same mill injured two people in 2029.`,
          `2031-05-08 ${fire} A dust fire at the same mill in 2029 injured three people.`,
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('more at one hospital than in all: conflict', () =>
    expect(
      rulesIn(
        story(
          `2031-05-06 ${fire} The Health Ministry said 31 people were being treated in hospital.`,
          `2031-05-06 ${fire} Karsund General Hospital had 38 patients on its wards on Tuesday.`,
        ),
      ),
    ).toEqual(['part-above-whole']))

  test('a count inside another’s sentence is its own counter’s', () => {
    const d = story(
      `2031-05-06 ${fire} The Health Ministry said 31 people were being treated in hospital.`,
      `2031-05-07 ${fire} Karsund General Hospital had 49 patients on Wednesday, which is more than the 45 the Health Ministry counts in hospitals nationwide, its director Ilse Falk said.`,
    )
    const names = d.discrepancies
      .filter((x) => x.kind === 'quantity')
      .flatMap((x) => x.positions.map((p) => `${p.value} ${d.entities.find((e) => e.id === p.by)?.name}`))
    expect(names).toContain('45 Health Ministry')
  })

  test('a count of what is so on a day is of that day', () => {
    const d = story(
      `2031-05-06 ${fire} Karsund General Hospital had 38 patients on its wards.`,
      `2031-05-07 ${fire} Karsund General Hospital, which had 41 patients on its wards on Tuesday, is full.`,
    )
    expect(d.discrepancies.find((x) => x.kind === 'quantity')?.positions.map((p) => p.asOf)).toEqual([
      '2031-05-06',
      '2031-05-06',
    ])
  })

  test('what an outlet takes back is a position of its own', () =>
    expect(
      figuresIn(
        `2031-05-06 ${fire} Nine people were missing after the mill fire, police said.`,
        `2031-05-06 ${fire} Four people were missing after the mill fire, Mayor Ola Brandt said.`,
        `2031-05-06 ${fire} Nine people were missing after the mill fire, police said.\n\nCorrection: An earlier version of this article said that four people were missing. The figure was nine.`,
      ).filter((l) => l.includes('(B) ')),
    ).toEqual(['conflict quantity: Nine people (A C) / Four people (B) / four people (C) withdrawn']))
})

describe('days that date no happening', () => {
  const fire = 'A mill burned in Karsund on Monday.'
  test.each([
    [
      'of a count',
      'The Karsund hospital had 38 patients on Tuesday.',
      'The Karsund hospital had 49 patients on Wednesday.',
    ],
    [
      'of a report',
      'The third patient died on Tuesday.',
      'The ministry reported a third death on Wednesday.',
    ],
  ])('%s', (_, a, b) =>
    expect(
      discrepancyLines(story(`2031-05-07 ${fire} ${a}`, `2031-05-07 ${fire} ${b}`)).filter((l) =>
        l.includes(' date'),
      ),
    ).toEqual([]),
  )
})

describe('votes, amounts and things', () => {
  const vote = 'The council of Karsund adopted the harbour law on Monday.'
  test('votes are counted by how they were cast, whoever casts them', () =>
    expect(
      figuresIn(
        `2031-05-06 ${vote} Sixteen of the 19 member states voted in favour and none against, the chair Ola Brandt said.`,
        `2031-05-06 ${vote} 17 countries were in favour, the envoy Ilse Falk said.`,
      ),
    ).toEqual(['conflict quantity: Sixteen (A) / 17 countries (B)']))

  test('those for are not those against, and what nobody did is denied', () =>
    expect(
      figuresIn(
        `2031-05-06 ${vote} Sixteen countries voted in favour, the chair Ola Brandt said.`,
        `2031-05-06 ${vote} Three countries voted against, the envoy Ilse Falk said. Not 12 countries were in favour.`,
      ),
    ).toEqual([]))

  test('one number of other money: conflict', () =>
    expect(
      rulesIn(
        story(
          `2031-05-06 ${vote} It approved 1.4 billion crowns in aid for the port of Ulm.`,
          `2031-05-06 ${vote} It approved 1.4 billion dollars in aid for the port of Ulm.`,
        ),
      ),
    ).toEqual(['other-unit']))

  test('an amount told in other money at another rate: rounding', () =>
    expect(
      rulesIn(
        story(
          `2031-05-06 ${vote} It approved 1.4 billion crowns ($1.6 billion) in aid for the port of Ulm.`,
          `2031-05-06 ${vote} It approved 1.4 billion crowns, or some $1.5 billion, in aid for the port of Ulm.`,
        ),
      ),
    ).toEqual(['converted']))

  test('an outlet takes back an amount that its text has otherwise', () =>
    expect(
      figuresIn(
        `2031-05-06 ${vote} The aid to the port comes to 1.4 billion crowns.\n\nCorrection: Yesterday we gave the sum as 1.2 billion crowns. The figure has been set right.`,
        `2031-05-06 ${vote} Nobody spoke.`,
      ),
    ).toEqual(['correction quantity: 1.4 billion crowns (A) / 1.2 billion crowns (A) withdrawn']))

  test('a first part of a sum is no figure that was given up', () =>
    expect(
      figuresIn(
        `2031-05-06 ${vote} The aid includes 500 million grants. A first 350 million would be paid in June, the chair Ola Brandt said.`,
        `2031-05-06 ${vote} Nobody spoke.`,
      ),
    ).toEqual([]))

  test('things that each article counts once are those of the story', () =>
    expect(
      figuresIn(
        `2031-05-06 ${vote} In the roadstead 31 vessels wait off Karsund, the harbour master Ola Brandt said.`,
        `2031-05-06 ${vote} Twenty-seven ships lay at anchor off Karsund, by the count of the pilot Ilse Falk.`,
      ),
    ).toEqual(['conflict quantity: 31 vessels (A) / Twenty-seven ships (B)']))
})

describe('the dead and the treated', () => {
  const fire = 'A mill burned in Karsund on Monday.'
  test('“by my count that makes six” is of what befell somebody right before', () =>
    expect(
      figuresIn(
        `2031-05-06 ${fire} Five people died in the mill fire, police said.`,
        `2031-05-06 ${fire} The nurse Ilse Falk said a patient had died on her ward. By her count that makes six.`,
      ),
    ).toEqual(['conflict quantity: Five people (A) / six (B)']))

  test('a figure in dashes is of the verb behind them', () =>
    expect(
      figuresIn(
        `2031-05-06 ${fire} Some 1,200 people were evacuated from the streets around the mill.`,
        `2031-05-06 ${fire} The families around the mill – around 1,500 people – were bundled into a sports hall.`,
      ),
    ).toHaveLength(1))

  test('“seven of them” makes no part of the whole before it', () =>
    expect(
      figuresIn(
        `2031-05-06 ${fire} The Karsund hospital has treated 58 people, seven of them for burns, Dr Ilse Falk said.`,
        `2031-05-06 ${fire} In all 71 people were treated, two of them for burns, the ministry said.`,
      ),
    ).toEqual(['scope quantity: 58 people (A) / 71 people (B)']))
})

describe('when', () => {
  const datesIn = (...texts: readonly string[]): string[] =>
    discrepancyLines(story(...texts)).filter((l) => l.includes(' date'))
  const quake = 'An earthquake struck the Ulm valley on Monday, burying two farms.'

  test('the hour at which an event began, told of it in other words', () =>
    expect(
      datesIn(
        `2031-05-06 ${quake} The quake hit at 4:52 a.m., the institute said.`,
        `2031-05-06 ${quake} Ilse Falk was asleep when the shaking began at 5:52 a.m.`,
      ),
    ).toEqual(['conflict date: 4:52 a.m. (A) / 5:52 a.m. (B)']))

  test.each([
    ['up to which it had gone on', 'By 7:10 a.m. the shaking had stopped.'],
    ['elsewhere', 'The quake struck at 02:52 GMT.'],
    ['of something else', 'The mayor woke at 5:20 a.m.'],
  ])('no hour %s', (_, other) =>
    expect(
      datesIn(
        `2031-05-06 ${quake} The quake hit at 4:52 a.m., the institute said.`,
        `2031-05-06 ${quake} ${other}`,
      ),
    ).toEqual([]),
  )

  const fever = 'A fever broke out in Karsund, the Health Ministry said.'
  test('the first of several', () =>
    expect(
      datesIn(
        `2031-05-06 ${fever} The first known patient fell ill on 1 May.`,
        `2031-05-06 ${fever} The first patient, a farmhand, was admitted on 28 April.`,
      ),
    ).toEqual(['conflict date: 1 May (A) / 28 April (B)']))

  test('two of several, and the first time, are no one question', () => {
    expect(
      datesIn(
        `2031-05-06 ${fever} The second patient fell ill on 1 May.`,
        `2031-05-06 ${fever} The third patient fell ill on 3 May.`,
      ),
    ).toEqual([])
    expect(
      datesIn(
        `2031-05-06 ${fever} The mayor drank milk for the first time on 1 May.`,
        `2031-05-06 ${fever} The judge sang for the first time on 3 May.`,
      ),
    ).toEqual([])
  })

  test('doings of one class: who is informed hears', () =>
    expect(
      datesIn(
        `2031-05-06 ${fever} The dairy was informed of the suspicion on 2 May.`,
        `2031-05-06 ${fever} The dairy heard of the suspicion on 5 May, it said.`,
      ),
    ).toEqual(['conflict date: 2 May (A) / 5 May (B)']))

  test('years of one noun, and of nothing else', () => {
    const law = 'The council of Karsund adopted the harbour law on Monday.'
    expect(
      datesIn(
        `2031-05-06 ${law} The harbour firm was promised an exemption until 2034.`,
        `2031-05-06 ${law} The harbour firm was bought with an exemption until 2036.`,
      ),
    ).toEqual(['conflict date: 2034 (A) / 2036 (B)'])
    expect(
      datesIn(
        `2031-05-06 ${law} The harbour firm was opened in 2004.`,
        `2031-05-06 ${law} The harbour firm opened a shop in 2012.`,
      ),
    ).toEqual([])
  })
})

describe('crowds, sides of a vote, bare millions', () => {
  const inquiry = 'The assembly in Karsund set up an inquiry into the harbour contract on Thursday.'
  test('the crowd put at so many, by whom it is put', () =>
    expect(
      figuresIn(
        `2031-05-06 ${inquiry} Police estimated the crowd in Harbour Square at about 4,000; the organisers, the alliance Open Roof, put it at 15,000.`,
        `2031-05-08 ${inquiry} Between 9,000 and 10,000 people gathered in Harbour Square, the geographer Ilse Falk said.`,
      ),
    ).toEqual(['conflict quantity: about 4,000 (A) / 15,000 (A) / Between 9,000 and 10,000 people (B)']))

  test('“97 to 71” has two sides', () =>
    expect(
      figuresIn(
        `2031-05-06 ${inquiry} Members voted 97 to 71, with nine abstentions.`,
        `2031-05-06 ${inquiry} It was set up with 97 votes to 74.`,
      ),
    ).toEqual(['conflict quantity: 71 (A) / 74 (B)']))

  test('from so many to so many is no vote', () =>
    expect(
      figuresIn(
        `2031-05-06 ${inquiry} The road runs from kilometre 97 to 71.`,
        `2031-05-06 ${inquiry} A choir of 97 to 74 singers may stand on the stage.`,
      ),
    ).toEqual([]))

  test('bare millions are one more reading of the sum before them', () =>
    expect(
      figuresIn(
        `2031-05-06 ${inquiry} The ministry puts the price of the harbour contract at 84 million crowns. The auditor Ilse Falk put it at 97.3 million.`,
        `2031-05-06 ${inquiry} The price of the harbour contract is 84 million crowns, the ministry said.`,
      ),
    ).toHaveLength(1))
})

describe('figures of something else', () => {
  const raid = 'A shell hit the school in Karsund on Monday.'
  test('another incident', () =>
    expect(
      figuresIn(
        `2031-05-06 ${raid} The shell injured 55 people, the ministry said.`,
        `2031-05-06 ${raid} In a separate incident, seven people were injured, the ministry said.`,
      ),
    ).toEqual([]))

  test('a measure more than ten times as great', () => {
    const price = (n: string): string =>
      `2031-05-06 ${raid} The price of the repair of the school is ${n} crowns.`
    expect(figuresIn(price('2,199'), price('19.99'))).toEqual([])
    expect(figuresIn(price('2,199'), price('2,499'))).toHaveLength(1)
  })
})
