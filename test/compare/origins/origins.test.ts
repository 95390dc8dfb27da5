import { describe, expect, test } from 'vitest'
import { findingOf, independence, originsLine, story } from '../../support/story.js'

const CLOSED = /harbour (?:of Karsund )?(?:has been|had been|was|is) closed/

/** Who stands behind the closing of the harbour, and how many surely and at most. */
function behind(...texts: readonly string[]): string {
  const finding = findingOf(story(...texts), CLOSED)
  return `${originsLine(finding)} ${independence(finding)}`
}

describe('independent origins', () => {
  test('five outlets, one speaker: one', () =>
    expect(
      behind(
        ...['said', 'told reporters', 'announced', 'confirmed', 'said on Monday'].map(
          (cue) => `2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt ${cue}.`,
        ),
      ),
    ).toBe('Ola Brandt 1–1'))

  test('nobody whom a pronoun stands for: an unnamed source', () =>
    expect(
      behind(
        '2031-05-06 It was announced that the harbour of Karsund has been closed to all ships.',
        '2031-05-06 It was announced that the harbour of Karsund has been closed to all ships until June.',
      ),
    ).toBe('an unnamed source 1–1'))

  test('words in marks of nobody known: an unnamed source, not the outlet’s own voice', () =>
    expect(
      behind(
        '2031-05-06 Skippers wait. “The harbour of Karsund has been closed to all ships since dawn today.”',
        '2031-05-06 Crews wait. “The harbour of Karsund has been closed to all ships since dawn today.”',
      ),
    ).toBe('an unnamed source 1–1'))

  test('of sources heard as often, the one whose words are shown stands first', () =>
    expect(
      behind(
        '2031-05-06 It has been closed to all ships, the harbour of Karsund, skipper Ilse Falk said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
      ),
    ).toBe('Ola Brandt + Ilse Falk 1–2'))

  test('whoever is cited, not the paper that cites', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, the Quay Post reported, citing pilot Hanne Rud.',
        '2031-05-06 The Quay Post, citing pilot Hanne Rud, wrote that the harbour of Karsund has been closed to all ships.',
      ),
    ).toBe('Hanne Rud 1–1'))

  test('a place that a text opens with in capitals: none', () =>
    expect(
      behind(
        'MOSCOW: The harbour of Karsund has been closed to all ships.',
        'Skippers wait. The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
      ),
    ).toMatch(/^Ola Brandt 1/))

  test('two speakers who do not speak for each other: perhaps two, as one may have it from the other', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, skipper Ilse Falk said.',
      ),
    ).toBe('Ilse Falk + Ola Brandt 1–2'))

  test('two persons, one of whom tells what they saw: two; not where they say so of another thing, or confirm it', () => {
    const seen = /boat|ship/
    const counted = (...texts: readonly string[]): string =>
      independence(findingOf(story(...texts.map((t) => `2031-05-06 ${t}`)), seen))
    const mayor = 'Three fishing boats burned in the harbour of Karsund, Mayor Ola Brandt said.'
    expect(
      counted(
        mayor,
        '“I saw three fishing boats burning in the harbour of Karsund,” skipper Ilse Falk said.',
      ),
    ).toBe('2–2')
    expect(
      counted(
        mayor,
        'Skipper Ilse Falk said she had seen three fishing boats burning in the harbour of Karsund.',
      ),
    ).toBe('2–2')
    expect(
      counted(
        mayor,
        'Skipper Ilse Falk confirmed that three fishing boats had burned in the harbour of Karsund.',
      ),
    ).toBe('1–2')
    expect(
      counted(mayor, '“We saw three fishing boats burning in the harbour of Karsund,” Skarn Lines said.'),
    ).toBe('1–2')
  })

  test('an outlet’s own voice adds none beside a named source', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 Fog lay over the coast. The harbour of Karsund has been closed to all ships.',
      ),
    ).toBe('Ola Brandt 1–1'))

  test('unnamed officials may be the same people: one', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, officials said.',
        '2031-05-07 The harbour of Karsund has been closed to all ships, sources said.',
      ),
    ).toMatch(/ 1–1$/))

  test('a body and the person who speaks for it: one', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Skarn Lines said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, Skarn Lines chief executive Ole Vik said.',
      ),
    ).toMatch(/ 1–1$/))

  test('a spokesman for a body is that body, and not the one another title names', () => {
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Skarn Lines said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, a spokesman for Skarn Lines said.',
      ),
    ).toMatch(/ 1–1$/)
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Skarn Lines said.',
        '2031-05-06 Skarn Lines has lost its licence. The harbour of Karsund has been closed to all ships since its yearly check on Monday, a spokesman for the Transport Ministry said.',
      ),
    ).toMatch(/^Skarn Lines \+ (?:spokesman for the Transport Ministry|Transport Ministry) 1–2$/)
  })

  test('a statement of which is not told whose adds none; a log does, and a body’s statement is the body', () => {
    const mayor = '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.'
    const by = (source: string): string =>
      behind(mayor, `2031-05-06 The harbour of Karsund was closed at dawn as fog came in, ${source} said.`)
    expect(by('a statement')).toBe('Ola Brandt 1–1')
    expect(by('the harbour log')).toMatch(/^Ola Brandt \+ .*log 1–2$/)
    expect(by('a statement by Skarn Lines')).toMatch(/^Ola Brandt \+ .*Skarn Lines.* 1–2$/)
  })

  test('an aide of nobody named may be anybody’s', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, a spokeswoman said.',
      ),
    ).toMatch(/^Ola Brandt 1–1$/))

  test('her spokeswoman speaks for her', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 Mayor Ola Brandt was on the quay. The harbour of Karsund has been closed to all ships, her spokeswoman said.',
      ),
    ).toMatch(/ 1–1$/))

  test('what stands in front of what is said, in the same sentence, is said too', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, skipper Ilse Falk said.',
        '2031-05-06 The harbour of Karsund was closed to all ships, including 38 trawlers, when the fire broke out on its east quay at about 10:40 p.m., Coast Guard commander Ola Brandt told reporters.',
      ),
    ).toMatch(/^Ilse Falk \+ Ola Brandt [12]–2$/))

  test('two who are quoted in the same words are one', () =>
    expect(
      behind(
        '2031-05-06 “The harbour of Karsund has been closed to all ships until the storm is over,” Mayor Ola Brandt said.',
        '2031-05-06 “The harbour of Karsund has been closed to all ships until the storm is over,” skipper Ilse Falk said.',
      ),
    ).toMatch(/ 1–1$/))

  test('two who are quoted with one image, as translators word it, are one; not two who tell the plain fact', () => {
    const image = /lame|limping/
    const line = (...texts: readonly string[]): string => originsLine(findingOf(story(...texts), image))
    expect(
      line(
        '2031-05-06 “The harbour of Karsund is a lame old horse in the rain,” Mayor Ola Brandt said.',
        '2031-05-06 “In the rain the harbour of Karsund is an old and limping horse,” skipper Ilse Falk said.',
      ),
    ).not.toContain('+')
    expect(
      line(
        '2031-05-06 “The harbour of Karsund is a lame old horse in the rain,” Mayor Ola Brandt said.',
        '2031-05-06 Skipper Ilse Falk said the harbour of Karsund was a lame old horse in the rain.',
      ),
    ).toContain('+')
  })

  test('a role alone may be the person who is named with it', () => {
    const mayor = '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.'
    const other = 'Since Monday the harbour of Karsund has been closed to all ships'
    expect(behind(mayor, `2031-05-06 ${other}, my mayor told us.`)).toBe('Ola Brandt 1–1')
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Ola Brandt, a pilot, said.',
        `2031-05-06 ${other}, one pilot told us.`,
      ),
    ).toBe('Ola Brandt 1–1')
    expect(behind(mayor, `2031-05-06 ${other}, my cousin told us.`)).toBe('cousin + Ola Brandt 1–2')
  })

  test.each([
    ['She', 'My cousin said that she had worked all night. She', 'Ola Brandt + cousin 1–2'],
    ['He', 'A rescuer said that he had worked all night. He', 'Ola Brandt + rescuer 1–2'],
    [
      'who',
      'A neighbour who fishes in a small bay told The Canadian Press that she did not sleep, and',
      'Ola Brandt 1–1',
    ],
    ['He', 'A witness said that he had worked all night. He', 'Ola Brandt 1–1'],
  ])(
    'a role sets apart whom a pronoun stands for, too; what nobody in particular is called does not: %s',
    (_, teller, expected) =>
      expect(
        behind(
          '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
          `2031-05-06 ${teller} said every ship was kept out as the harbour of Karsund was closed.`.replace(
            'and said',
            'and',
          ),
        ),
      ).toBe(expected),
  )

  test('who calls it an invention is no origin of it', () => {
    const mayor = '2031-05-06 The harbour of Karsund is closed to ships, Mayor Ola Brandt said.'
    expect(
      behind(
        mayor,
        '2031-05-06 That the harbour of Karsund is closed to ships is an invention, Ilse Falk said.',
      ),
    ).toBe('Ola Brandt 1–1')
    expect(
      behind(mayor, '2031-05-06 That the harbour of Karsund is closed to ships is a pity, Ilse Falk said.'),
    ).toBe('Ola Brandt + Ilse Falk 1–2')
  })

  test('a spokesman without a name, one with a name and their body are one; so are the police and its chief', () => {
    const first = 'The harbour of Karsund has been closed to all ships'
    const other = 'Since Monday the harbour of Karsund is closed to all ships'
    expect(
      behind(
        `2031-05-06 ${first}, Harbour Board spokesman Ole Vik said.`,
        `2031-05-06 ${other}, a Harbour Board spokesman told us.`,
      ),
    ).toMatch(/ 1–1$/)
    expect(
      behind(
        `2031-05-06 ${first}, the Karsund police said.`,
        `2031-05-06 ${other}, Ola Brandt, the deputy police chief, told us.`,
      ),
    ).toMatch(/ 1–1$/)
    expect(
      behind(
        `2031-05-06 ${first}, Harbour Board spokesman Ole Vik said.`,
        `2031-05-06 ${other}, a Skarn Lines spokesman told us.`,
      ),
    ).toMatch(/ 1–2$/)
  })

  test('the authorities of a place may be any public body', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, the Interior Ministry said.',
        '2031-05-06 Since Monday the harbour of Karsund is closed to all ships, authorities in Karsund told us.',
      ),
    ).toMatch(/ 1–1$/))

  test('what is asked is carried by nobody', () =>
    expect(
      behind(
        '2031-05-06 Skipper Ilse Falk asked whether the harbour of Karsund has been closed to all ships.',
        '2031-05-06 Mayor Ola Brandt was asked whether the harbour of Karsund has been closed to all ships.',
      ),
    ).toMatch(/ 1–1$/))

  test('two bodies of one state may be one, and may be two', () =>
    expect(
      behind(
        '2031-05-06 Fog lay over Lorvia. The harbour of Karsund has been closed to all ships, the Lorvian Interior Ministry said.',
        '2031-05-06 Since Monday the harbour of Karsund is closed to all ships, the Lorvian Defence Ministry told us in a letter.',
      ),
    ).toMatch(/^Lorvian (?:Interior|Defence) Ministry \+ Lorvian (?:Interior|Defence) Ministry 1–2$/))

  test('who share a surname may be one, and may be two', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, skipper Ilse Brandt said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
      ),
    ).toMatch(/ 1–2$/))

  test('a name misheard, and two names of one body in one field: one', () => {
    const other = 'Since Monday the harbour of Karsund is closed to all ships'
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandtner said.',
        `2031-05-06 ${other}, Ola Brantner told us in a letter.`,
      ),
    ).toMatch(/ 1–1$/)
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, the Weather Office of Lorvia said.',
        `2031-05-06 ${other}, the Lorvian weather service told us in a letter.`,
      ),
    ).toMatch(/ 1–1$/)
  })

  test('who speaks of the figure of another adds none', () =>
    expect(
      independence(
        findingOf(
          story(
            '2031-05-06 In Karsund 41 dockers were injured, Harbour Police said.',
            '2031-05-06 Harbour Police’s 41 dockers injured in Karsund came by ambulance, Ilse Falk said.',
          ),
          /41 dockers/,
        ),
      ),
    ).toBe('1–1'))

  test('a denial beside what it denies is no origin', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund is closed to ships, Mayor Ola Brandt said.',
        '2031-05-06 The harbour of Karsund is not closed to ships, skipper Ilse Falk said.',
      ),
    ).toMatch(/ 1–1$/))

  test('behind a comma, a determiner begins another office', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Skarn Lines said.',
        '2031-05-06 The harbour of Karsund has been closed to all ships of Skarn Lines, the harbour master, Ilse Falk, said.',
      ),
    ).toMatch(/^Ilse Falk \+ Skarn Lines [12]–2$/))

  test('a part is not the whole, an estimate is', () => {
    const whole = '2031-05-06 Ships of Skarn Lines have left the harbour of Karsund, Mayor Ola Brandt said.'
    const left = /left the harbour of Karsund/
    const counted = (other: string): string => independence(findingOf(story(whole, other), left))
    expect(
      counted(
        '2031-05-06 The first ships of Skarn Lines have left the harbour of Karsund, skipper Ilse Falk said.',
      ),
    ).toBe('1–1')
    expect(
      counted('2031-05-06 Ships of Skarn Lines have left the harbour of Karsund, skipper Ilse Falk said.'),
    ).toMatch(/–2$/)
  })

  describe('two sources in one finding are two where they state one thing', () => {
    const counted = (words: RegExp, ...texts: readonly string[]): number =>
      findingOf(story(...texts), words).independent.max

    test('not where the numbers are other ones', () => {
      const lasted = 'The ferry strike lasted for two hours, Mayor Ola Brandt said.'
      expect(
        counted(
          /ferry strike/,
          lasted,
          'The ferry strike will go on for over 100 hours, skipper Ilse Falk said.',
        ),
      ).toBe(1)
      expect(
        counted(/ferry strike/, lasted, 'The ferry strike lasted about two hours, skipper Ilse Falk said.'),
      ).toBe(2)
    })

    test('not where all that both tell is a time of day', () => {
      const fell = 'The mill tower fell during the night, Mayor Ola Brandt said.'
      expect(
        counted(/^during the night/, fell, 'Nobody slept during the night, skipper Ilse Falk said.'),
      ).toBe(1)
      expect(
        counted(/tower fell/, fell, 'The tower of the mill fell at night, skipper Ilse Falk said.'),
      ).toBe(2)
    })
  })

  test('behind a semicolon the report goes on', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 Four trawlers lay at anchor, Ilse Falk said; the harbour of Karsund had been closed to all ships since Monday.',
      ),
    ).toMatch(/^Ola Brandt \+ Ilse Falk 1–2$/))

  test('what stands between two statements of one speaker is theirs, unless another’s name opens it', () => {
    const mayor = '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.'
    const around = (words: string): string =>
      behind(
        mayor,
        `2031-05-06 “It is a bad day,” skipper Ilse Falk said. ${words} The catch was lost, Falk said. Skarn Lines said it was sorry.`,
      )
    expect(around('The harbour of Karsund had been closed to all ships.')).toBe('Ola Brandt + Ilse Falk 1–2')
    expect(
      around('Skarn Lines writes that the harbour of Karsund had been closed to all ships.'),
    ).not.toMatch(/Falk/)
    expect(
      behind(
        mayor,
        '2031-05-06 The harbour of Karsund had been closed to all ships. “It is a bad day,” skipper Ilse Falk said.',
      ),
    ).toBe('Ola Brandt 1–1')
  })

  test('whoever denies it is no origin of it', () =>
    expect(
      behind(
        '2031-05-06 The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.',
        '2031-05-06 Skipper Ilse Falk denied that the harbour of Karsund had been closed to all ships.',
      ),
    ).toMatch(/^Ola Brandt 1–1$/))
})

test('what its outlet withdraws is improbable', () => {
  const finding = findingOf(
    story(
      '2031-05-06 The ferry burned off Karsund. There were 274 passengers on board.\n\nCorrection: An earlier version of this article said the ferry was carrying 247 passengers. The manifest lists 274.',
      '2031-05-06 The ferry burned off Karsund. There were 274 passengers on board, Skarn Lines said.',
    ),
    /carrying 247 passengers/,
  )
  expect(finding.credibilityBecause[0]?.rule).toBe('withdrawn')
  expect(finding.credibility).toBe(5)
})

test('a grade says how it came about', () => {
  const finding = findingOf(
    story(
      '2031-05-06 Three fishing boats burned in the harbour of Karsund, Mayor Ola Brandt said.',
      '2031-05-06 “I saw three fishing boats burning in the harbour of Karsund,” skipper Ilse Falk said.',
    ),
    /fishing boats/,
  )
  expect(finding.credibility).toBe(1)
  expect(finding.credibilityBecause[0]?.rule).toBe('confirmed')
  expect(finding.status).toBe('corroborated')
})
