import { describe, expect, test } from 'vitest'
import { sortKey } from '../../../src/compare/timeline/edtf-order.js'
import { story, timelineLines } from '../../support/story.js'

test('happened, said and planned, in order of time', () => {
  const lines = timelineLines(
    story(
      '2031-05-07 The bridge at Karsund collapsed on 3 May. On Tuesday, Mayor Ola Brandt said that divers were searching the river. A memorial will be held on 12 May.',
    ),
  )
  expect(lines.map((l) => l.split(':')[0])).toEqual([
    '2031-05-03 happened',
    '2031-05-06 said',
    '2031-05-12 planned',
  ])
})

test('what two articles tell of one day is one entry', () => {
  const lines = timelineLines(
    story(
      '2031-05-07 The bridge at Karsund collapsed into the river on 3 May.',
      '2031-05-08 The bridge at Karsund collapsed into the river on 3 May, killing nobody.',
    ),
  )
  expect(lines.filter((l) => l.startsWith('2031-05-03'))).toHaveLength(1)
  expect(lines[0]).toMatch(/\(A B\)$/)
})

test('EDTF values sort by when they begin; what has no begin comes before its end', () => {
  const values = [
    '2031-05-03/..',
    '2031-05',
    '../2031-05-03',
    '2031-05-03',
    '2031',
    '2031-05-02/2031-05-09',
    '2030-12-31?',
  ]
  expect([...values].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2030-12-31?',
    '2031',
    '2031-05',
    '2031-05-02/2031-05-09',
    '2031-05-03',
    '../2031-05-03',
    '2031-05-03/..',
  ])
})

describe('one event, told by several', () => {
  const lines = (...texts: string[]): string[] => timelineLines(story(...texts))

  test('the day and the hour of it are one entry at the hour', () => {
    const told = lines(
      '2031-05-07 Fire broke out on the ferry Alma on Monday night. The crew fled.',
      '2031-05-07 Fire broke out on the ferry Alma at 10.40pm on Monday. The crew fled.',
    ).filter((l) => l.startsWith('2031-05-05'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^2031-05-05T22:40 happened: .* \(B A\)$/)
  })
  test('the hour alone of what several articles tell of the day', () => {
    const told = lines(
      '2031-05-07 An earthquake of magnitude 6.1 struck the Ister valley on Monday, and nine died.',
      '2031-05-07 An earthquake of magnitude 6.1 struck the Ister valley on Monday, killing nine.',
      '2031-05-07 Nine died in the valley. The quake hit at 4:52 a.m. on Monday at a depth of 11 kilometres.',
    ).filter((l) => l.startsWith('2031-05-05'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^2031-05-05T04:52 /)
  })
  test('a week goes with the one day of it that tells nearly the same', () => {
    const told = lines(
      '2031-05-14 A stricter resolution on ferries came into force on 8 May.',
      '2031-05-14 Owners of ferries complain: the stricter resolution came last week.',
    ).filter((l) => /resolution/.test(l))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^2031-05-08 .*\(A B\)$/)
  })
  test('a rough hour is that of another nearby', () => {
    const told = lines(
      '2031-05-07 Fire broke out on the ferry Alma at about 10.40pm on Monday.',
      '2031-05-07 Fire broke out on the ferry Alma at 10.45pm on Monday.',
    ).filter((l) => l.startsWith('2031-05-05'))
    expect(told).toHaveLength(1)
  })
  test('hours that differ stay apart, and the day with neither', () => {
    const told = lines(
      '2031-05-07 Fire broke out on the ferry Alma on Monday night. The crew fled.',
      '2031-05-07 Fire broke out on the ferry Alma at 10.40pm on Monday. Smoke rose.',
      '2031-05-07 Fire broke out on the ferry Alma at 8.20pm on Monday. It sank.',
    ).filter((l) => l.startsWith('2031-05-05'))
    expect(told.map((l) => l.split(' ')[0])).toEqual(['2031-05-05', '2031-05-05T20:20', '2031-05-05T22:40'])
  })
  test('a stretch that opens on a day and the day are one; other events of that day are not', () => {
    const told = lines(
      '2031-05-07 The licence of the Velm line will be suspended from 12 May. Divers will search the harbour at Harby again on 12 May.',
      '2031-05-07 The Velm line will lose its licence on 12 May.',
    ).filter((l) => l.startsWith('2031-05-12'))
    expect(told).toHaveLength(2)
    expect(told.find((l) => /licence/.test(l))).toMatch(/^2031-05-12 planned: .* \(B A\)$/)
  })
  test('a day long past that several articles name is one event, whatever their words', () => {
    const told = lines(
      '2031-05-07 The company discovered the intrusion on 14 March. Calls came in.',
      '2031-05-07 The break-in was spotted on 14 March. Nobody called.',
    ).filter((l) => l.startsWith('2031-03-14'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/\(A B\)$/)
  })
  test('“Monday’s flood” tells of the flood, and of nothing alone', () => {
    const recalled = '2031-05-07 Inspectors found no damage at the dam after Monday’s flood.'
    expect(lines(recalled)).toEqual([])
    expect(lines(recalled, '2031-05-07 A flood swept through Velm on Monday.')).toEqual([
      '2031-05-05 happened: A flood swept through Velm on Monday (B A)',
    ])
  })
  test('what different people say on one day is not one', () => {
    const told = lines(
      '2031-05-07 Mayor Ola Brandt said on Tuesday that twelve people had died.',
      '2031-05-07 Judge Ines Falk said on Tuesday that twelve people had died.',
    ).filter((l) => l.includes(' said: '))
    expect(told).toHaveLength(2)
  })
})

describe('how a date stands to what is told', () => {
  const lines = (text: string): string[] => timelineLines(story(text))
  test.each([
    ['the year the article speaks from', '2031-05-07 This year only one ferry ran aground.'],
    ['a year that names what it stands before', '2031-05-07 The quay falls under the 1987 harbour treaty.'],
    ['a year that says which thing', '2031-05-07 The thief drove off in a red 1987 Velmar saloon.'],
    ['a dateline', '2031-05-07 VELM, May 5 (Corvane) - The quay is shut, the Harbour Police said.'],
    ['a day that is only compared with', '2031-05-07 Six people are missing, fewer than on Monday.'],
    ['what a figure was before', '2031-05-07 Six people are missing, down from 17 on Monday.'],
    [
      'a year since which nothing was like it',
      '2031-05-07 It was the deadliest flood in the valley since 1987.',
    ],
  ])('%s is no event', (_, text) => {
    expect(lines(text).filter((l) => /^(?:1987|2012|2020|2031|2031-05-05) /.test(l))).toEqual([])
  })
  test('but joins an event that another article dates so', () => {
    const told = timelineLines(
      story(
        '2031-05-07 It was the deadliest flood in the valley since 1987.',
        '2031-05-07 The last such flood was in 1987, when the Velm dam burst.',
      ),
    )
    expect(told).toEqual(['1987 happened: The last such flood was in 1987, when the Velm dam burst (B A)'])
  })
  test('a deadline is the end of a stretch', () => {
    expect(lines('2031-05-07 The troops will return to their barracks by 12 May.')).toEqual([
      '../2031-05-12 planned: The troops will return to their barracks by 12 May (A)',
    ])
  })
  test('so is the last day on which something goes on', () => {
    expect(lines('2031-05-07 The schools of Karsund stay shut until 12 May.')).toEqual([
      '../2031-05-12 planned: The schools of Karsund stay shut until 12 May (A)',
    ])
    expect(lines('2031-05-07 A collection for the families runs until the weekend.')[0]).toMatch(
      /^\.\.\/2031-05-11 /,
    )
  })
  test.each([
    'Owners broke the Harbour Safety Order 2005, and nobody minded.',
    'The bill serves as a platform for the league ahead of 2032.',
    'Ada Brunn stood for both the 2026 and 2030 council elections.',
    'Ships of that kind were built in the 1980s.',
    'The siren went two hours ago.',
  ])('no entry: %s', (text) => {
    expect(lines(`2031-05-07 ${text}`)).toEqual([])
  })
  test('what is past, or goes on since, is no plan', () => {
    expect(lines('2031-05-07 The line was shut on Monday night and would stay so.')[0]).toMatch(
      /^2031-05-05 happened/,
    )
  })
  test('a date that says which of a kind is meant tells nothing alone', () => {
    expect(lines('2031-05-07 The bureau reads its notice from Monday aloud.')).toEqual([])
    expect(
      lines('2031-05-07 The league, which Norvia joined in 2019, asks for “open doors”.').join(),
    ).not.toMatch(/said/)
  })
  test('the hour of a count is not that of what is counted', () => {
    const [line] = lines('2031-05-07 As of noon, nine people are missing in the flood on the Ister.')
    expect(line).toMatch(/^2031-05-07 happened/)
  })
  test('the clause after “in 1987, when” is the event', () => {
    expect(
      lines('2031-05-07 The worst accident on the line was in 1987, when the night train left the rails.'),
    ).toEqual([expect.stringMatching(/^1987 happened: .*when the night train left the rails \(A\)$/)])
  })
  test('“statements made yesterday by” and “spoke on Monday” are said', () => {
    const told = lines(
      '2031-05-07 The ministry rejected the statements made yesterday in Velm by Ada Brunn. Ola Brandt spoke for the village on Monday.',
    )
    expect(told.map((l) => l.slice(0, 15))).toEqual(['2031-05-05 said', '2031-05-06 said'])
  })
})

test.each([
  'It was the worst fire since 1987. ',
  'On Monday, Ola Brandt said that on Monday ',
  'after Monday’s fire ',
])('20 KB of %j end in a list', (piece) => {
  const { timeline, drift } = story(
    `2031-05-07 ${piece.repeat(Math.ceil(20_000 / piece.length))}`,
    '2031-05-08 A fire may have broken out in 1987.',
  )
  expect(timeline.every((t) => t.spans.length > 0)).toBe(true)
  expect(Array.isArray(drift)).toBe(true)
})

describe('what is one event, and what is none of the story', () => {
  const lines = (...texts: string[]): string[] => timelineLines(story(...texts.map((t) => `2031-05-07 ${t}`)))
  const dates = (...texts: string[]): string[] => lines(...texts).map((l) => l.split(':')[0]!)

  test('a month goes with the day of it that tells the same, and with none of two', () => {
    const month = 'The ferry Alma had caught fire in February, and nobody was hurt then.'
    const day = 'The ferry Alma had caught fire on 14 February 2031. The crew fled.'
    expect(lines(month, day).filter((l) => l.startsWith('2031-02'))).toEqual([
      expect.stringMatching(/^2031-02-14 happened: .*\(B A\)$/),
    ])
    expect(
      dates(month, day, 'The ferry Alma had caught fire on 20 February 2031. The crew fled.').filter((d) =>
        d.startsWith('2031-02'),
      ),
    ).toEqual(['2031-02 happened', '2031-02-14 happened', '2031-02-20 happened'])
  })

  test('what several articles put on one day to come is one plan, unless their figures differ', () => {
    const law = 'The law will enter into force on 12 May.'
    expect(dates(law, 'Tolls will be levied by the new rules on 12 May.')).toEqual(['2031-05-12 planned'])
    expect(
      dates('The navy will send 40 divers on 12 May.', 'The firm will dismiss 90 dockers on 12 May.'),
    ).toHaveLength(2)
  })

  test('clocks a minute or two apart tell one event', () => {
    const at = (hour: string) => `The pilots of Karsund locked the harbour gate at ${hour} on Monday.`
    expect(dates(at('9.40pm'), at('9.41pm'))).toHaveLength(1)
    expect(dates(at('9.40pm'), at('11.52pm'))).toHaveLength(2)
  })

  test('what one person alone is quoted with is no event; told by the reporter or by two it is', () => {
    const quoted = '“I mended the old nets on Monday,” skipper Ilse Falk said.'
    expect(dates(quoted)).not.toContain('2031-05-05 happened')
    expect(dates('Skipper Ilse Falk mended the old nets on Monday.')).toContain('2031-05-05 happened')
    expect(dates(quoted, 'Skipper Ilse Falk mended the old nets on Monday.')).toContain('2031-05-05 happened')
  })
})

describe('when an event began', () => {
  const days = (...texts: readonly string[]): string[] =>
    timelineLines(story(...texts)).filter((l) => l.startsWith('2031-05-03'))

  test('hours that differ, and the day told in other words, are one entry', () =>
    expect(
      days(
        '2031-05-04 A landslide struck the village of Karsund on 3 May. The landslide came down at 5:40 a.m.',
        '2031-05-04 The landslide in Karsund began at 4:40 a.m. on 3 May, the mayor said.',
        '2031-05-04 Half a million tonnes of mud tore through Karsund on 3 May. The landslide buried two farms.',
      ),
    ).toHaveLength(1))

  test('attacks of one day are told apart', () =>
    expect(
      days(
        '2031-05-04 A drone strike hit the mill at 5:40 a.m. on 3 May.',
        '2031-05-04 A drone strike hit the depot at 9:10 a.m. on 3 May.',
      ),
    ).toHaveLength(2))

  test('an hour told for those elsewhere is no second one', () =>
    expect(
      days('2031-05-04 The quake was registered at 02:52 GMT on 3 May, that is 4:52 local time.'),
    ).toHaveLength(1))
})

describe('what began then and goes on', () => {
  const lines = (...texts: string[]): string[] => timelineLines(story(...texts))

  test.each([
    ['Militias have been shelling the town of Sellin since May.', '2031-05/..'],
    ['The league has mediated between both banks since May.', '2031-05/..'],
    ['Some 4,000 families have been driven from the valley since May.', '2031-05/..'],
    ['The bridge at Karsund has been shut since May.', '2031-05'],
    ['Ada Brunn has led the ministry since May.', '2031-05'],
  ])('%s', (sentence, date) => {
    expect(lines(`2031-08-07 ${sentence}`).map((l) => l.split(' ')[0])).toEqual([date])
  })

  test('is apart from what happened then', () => {
    const told = lines(
      '2031-08-07 Militias have been shelling the town of Sellin since May.',
      '2031-08-07 Militias shelled the town of Sellin in May.',
    )
    expect(told.map((l) => l.split(' ')[0])).toEqual(['2031-05', '2031-05/..'])
  })
})

describe('what one article alone tells', () => {
  const lines = (...texts: string[]): string[] => timelineLines(story(...texts))

  test.each([
    ['“Four of our divers lost their masks on Monday,” said Captain Ola Brandt.', 1],
    ['“The works was running normally on Monday,” said Captain Ola Brandt.', 0],
    ['The baker Ada Brunn did not open her shop on Monday.', 0],
    ['The wall could have cracked on Monday.', 0],
    ['The Karsund bridge was also rammed by a barge earlier this year.', 1],
    ['Trade has been slow this year.', 0],
  ])('%s', (sentence, entries) => {
    expect(lines(`2031-05-07 ${sentence}`)).toHaveLength(entries)
  })

  test('a stretch that the text lies in joins nothing by likeness alone', () => {
    const told = lines(
      '2031-05-07 A barge loaded with gravel rammed the bridge at Karsund on Monday.',
      '2031-05-07 A tug of the Sellin line also rammed a barge in the upper lock earlier this month.',
    )
    expect(told.map((l) => l.split(' ')[0])).toEqual(['2031-05', '2031-05-05'])
  })
})

describe('the news that several articles bring', () => {
  const days = (...texts: string[]): string[] =>
    timelineLines(story(...texts)).flatMap((l) => (l.startsWith('2031-05-05') ? [l.split(':')[0]!] : []))

  test('is one event, though hours and words differ', () => {
    expect(
      days(
        '2031-05-06 Raiders torched a grain store near Karsund at 2.53 p.m. on Monday.',
        '2031-05-06 Gunmen fell upon a grain store near Karsund at 3.20 p.m. on Monday.',
        '2031-05-06 The raiders who came by boat burned the grain store on Monday.',
      ),
    ).toHaveLength(1)
  })

  test('is what "the incident" was', () => {
    expect(
      days(
        '2031-05-06 Raiders torched a grain store near Karsund on Monday. Nobody was hurt.',
        '2031-05-06 The incident occurred at 2.53 p.m. on Monday, the mayor said.',
      ),
    ).toEqual(['2031-05-05T14'])
  })

  test('is not what shares nothing with it', () => {
    expect(
      days(
        '2031-05-06 Raiders torched a grain store near Karsund on Monday.',
        '2031-05-06 A tanker driver won the Sellin lottery on Monday.',
      ),
    ).toHaveLength(2)
  })

  test('is not what the same article tells besides', () => {
    expect(
      days(
        '2031-05-06 A shell hit a mill near Karsund on Monday. The miller was asleep. His wife heard the bang from the orchard. Four divers who were fishing for pearls were later hit by a shell on Monday.',
      ),
    ).toHaveLength(2)
  })

  test('is of the day that most articles give', () => {
    const told = timelineLines(
      story(
        '2031-05-07 Raiders torched a grain store near Karsund on Monday.',
        '2031-05-07 A grain store near Karsund burned down on Monday.',
        '2031-05-07 A grain store near Sellin was searched on Tuesday.',
      ),
    )
    expect(told.map((l) => l.split(':')[0])).toEqual(['2031-05-05 happened', '2031-05-06 happened'])
  })
})
