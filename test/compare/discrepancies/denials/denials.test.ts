import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, inOneStory, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('what is denied, and what is only told with a “not”', () => {
  test('one affirms what another denies: conflict', () =>
    hasDiscrepancy(
      [
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said.',
        '2031-05-06 Velgrad has sent border guards across the Brenn Pass, Sundmark’s defence minister Karla Hove said. Velgrad’s president, Ivo Tarn, denied that Velgrad had sent border guards across the Brenn Pass.',
      ],
      /conflict stance/,
    ))

  test('a denial without words is of what was told before it, and its words follow', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The ferry burned off Karsund. The alarm panel had shown a fault on Monday, a port official said. The company denied it. “No fault was reported to us,” a company spokeswoman said.',
        '2031-05-06 The ferry burned off Karsund. The alarm panel of the ferry had shown a fault on Monday, a port official said.',
      ],
      /conflict stance: .*alarm panel.*The company denied it \(A\) \/ No fault was reported to us \(A\)/,
    ))

  test('who speaks does not contradict himself', () =>
    expect(
      lines(
        '2031-05-06 “Our one chance to reform is if the miners demand it,” President Ola Brandt said.',
        '2031-05-06 “This reform will not happen unless the miners demand it,” President Ola Brandt said.',
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
    hasDiscrepancy(
      [inOneStory(said), inOneStory(denied)],
      new RegExp(`stance: ${line.replace(/[()]/g, '\\$&')}`),
    ),
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
  ])('%s', (_, a, b, line) => hasDiscrepancy([inOneStory(a), inOneStory(b)], line))

  test('one state speaks through its president and its ministry', () =>
    hasDiscrepancy(
      [
        inOneStory(
          'The foreign ministry of Ulmland dismissed reports that guards from Ulmland are in Sarnia.',
        ),
        inOneStory('“Guards from Ulmland are in Sarnia,” Ulmland’s president, Ivo Tarn, said.'),
      ],
      /update stance: dismissed reports that guards.* \(A\) \/ Guards from Ulmland are in Sarnia \(B\)/,
    ))

  test('“doubts this” is of the sentence before', () =>
    hasDiscrepancy(
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
      'The phone has no radio, tester Ola Brandt said. This is not such a grave fault.',
      'The phone was sold on Sunday.',
    ],
    [
      'Nobody was ill before 1 September, the ministry said.',
      'The first patient was ill on 1 September, doctor Ilse Falk said.',
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
