import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`)))

describe('what is denied without its own words', () => {
  test('all that one sentence says is doubted', () =>
    expect(
      told(
        'The Karsund weir is sound and was inspected in April, a speaker of the Water Board assured. Ilse Falk, engineer at the College of Karsund, doubts this.',
        'The Karsund weir is sound, a speaker of the Water Board assured.',
      ),
    ).toEqual([expect.stringMatching(/^conflict stance: .*The Karsund weir is sound.*doubts this \(A\)/)]))

  test('“the reports” are what others say of the one who denies them', () =>
    expect(
      told(
        'The oil off Karsund came from a Swedish tanker, harbour master Ilse Falk said. Divers took 12 samples. The Swedish Foreign Ministry called the reports “a fairy tale”.',
        'The oil off Karsund came from a Swedish tanker, harbour master Ilse Falk said.',
      ),
    ).toEqual([
      expect.stringMatching(/^conflict stance: .*from a Swedish tanker.*the reports “a fairy tale”/),
    ]))

  test.each([
    [
      'a report that is a document',
      'The council wants broader flood controls. Flood controls in Karsund need money, mayor Ilse Falk said. She called the report “a hoax”.',
      'The council wants broader flood controls. Flood controls in Karsund need money, mayor Ilse Falk said.',
    ],
    [
      'reports that do not concern who denies them',
      'The oil off Karsund came from a tanker, harbour master Ilse Falk said. Divers took 12 samples. The Swedish Foreign Ministry called the reports “a fairy tale”.',
      'The oil off Karsund came from a tanker, harbour master Ilse Falk said.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('one party that denies and concedes', () => {
  test.each([
    [
      'no such thing, and then one',
      'No such invoice ever crossed his desk, mayor Ola Brandt of Karsund said. The dredger lay in Karsund harbour.',
      'Mayor Ola Brandt of Karsund admitted that the town had received an invoice for the dredger. The dredger lay in Karsund harbour.',
      /^update stance: .*No such invoice.* \(A\) \/ .*had received an invoice.* \(B\)$/,
    ],
    [
      'nothing, and then not ruled out',
      'Not a single Velgrad trawler entered the Karsund strait on Sunday, Velgrad’s Foreign Ministry said. Nets were cut in the Karsund strait.',
      'Velgrad’s Foreign Ministry said it could not rule out that a trawler from Velgrad had entered the Karsund strait. Nets were cut in the Karsund strait.',
      /^update stance: .*Not a single Velgrad trawler.* \(A\) \/ .*had entered the Karsund strait.* \(B\)$/,
    ],
  ])('%s: update', (_, a, b, line) => expect(told(a, b)).toContainEqual(expect.stringMatching(line)))

  test.each([
    [
      'another thing conceded',
      'No such invoice ever crossed his desk, mayor Ola Brandt of Karsund said. The dredger lay in Karsund harbour.',
      'Mayor Ola Brandt of Karsund admitted that the dredger was old. The dredger lay in Karsund harbour.',
    ],
    [
      'the verb of conceding in another sense',
      'It is not against the rules to dredge at night, mayor Ola Brandt of Karsund said. The dredger lay in Karsund harbour.',
      'Mayor Ola Brandt of Karsund would not rule out a second dredger. The dredger lay in Karsund harbour.',
    ],
    [
      'another party',
      'No such invoice ever crossed his desk, mayor Ola Brandt of Karsund said. The dredger lay in Karsund harbour.',
      'Builder Ivo Tarn admitted that he had received an invoice for the dredger. The dredger lay in Karsund harbour.',
    ],
  ])('%s: nothing', (_, a, b) =>
    expect(told(a, b).filter((l) => /concede|^update stance/.test(l))).toEqual([]),
  )
})

describe('what an examination found', () => {
  test.each([
    [
      'the germ, and nothing',
      'Fog lay over Karsund harbour. The germ was found in three samples of Karsund ham, food inspector Ilse Falk said.',
      'Fog lay over Karsund harbour. Its own laboratory had tested all the ham and found nothing, Karsund Foods said.',
    ],
    [
      'poison, and no dangerous concentrations',
      'Fog lay over Karsund harbour. A meter had shown chlorine at twice the limit in Karsund, resident Ola Brandt said.',
      'Fog lay over Karsund harbour. First measurements had shown no dangerous concentrations, the Environment Ministry said.',
    ],
  ])('%s: conflict', (_, a, b) =>
    expect(told(a, b)).toContainEqual(expect.stringMatching(/^conflict stance: .* \(A\) \/ .* \(B\)$/)),
  )

  test.each([
    [
      'in two media',
      'Fog lay over Karsund harbour. Inspectors found the germ in the milk of Karsund, food inspector Ilse Falk said.',
      'Fog lay over Karsund harbour. Nothing harmful was found in the air of Karsund, the Environment Office said.',
    ],
    [
      'a search, not an examination',
      'Fog lay over Karsund harbour. Traces of chlorine were found in Karsund, food inspector Ilse Falk said.',
      'Fog lay over Karsund harbour. Police looked for the boy in Karsund all night and found nothing, officer Ola Brandt said.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('who was told beforehand', () => {
  test('nothing said, and a notice three days before: conflict', () =>
    expect(
      told(
        'Fog lay over Karsund harbour. “Velgrad told us nothing of the blasting,” harbour master Ilse Falk said.',
        'Fog lay over Karsund harbour. Skippers had been warned three days before the blasting, engineer Ola Brandt said.',
      ),
    ).toContainEqual(
      expect.stringMatching(
        /^conflict stance: .*told us nothing.* \(A\) \/ .*warned three days before.* \(B\)$/,
      ),
    ))

  test.each([
    [
      'a threat, without a time',
      'Fog lay over Karsund harbour. “Velgrad told us nothing of the blasting,” harbour master Ilse Falk said.',
      'Fog lay over Karsund harbour. Skippers had been warned of fines, engineer Ola Brandt said.',
    ],
    [
      'nothing told by those who were asked',
      'Fog lay over Karsund harbour. The suspect told police nothing, officer Ilse Falk said.',
      'Fog lay over Karsund harbour. Skippers had been warned three days before the blasting, engineer Ola Brandt said.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('all, or not all', () => {
  test.each([
    [
      'persons',
      'Fog lay over Karsund harbour. All 40 passengers and crew got off, a port official said.',
      'Fog lay over Karsund harbour. Two of the stokers never got off, cook Ilse Falk said.',
    ],
    [
      'things',
      'Fog lay over Karsund harbour. Engineer Ola Brandt said all the horns of the pier went off.',
      'Fog lay over Karsund harbour. The horn of the east pier never went off, cook Ilse Falk said.',
    ],
  ])('%s: conflict', (_, a, b) =>
    expect(told(a, b)).toContainEqual(expect.stringMatching(/^conflict stance: .* \(A\) \/ .* \(B\)$/)),
  )

  test.each([
    [
      'of another deed',
      'Fog lay over Karsund harbour. All 40 passengers and crew got off, a port official said.',
      'Fog lay over Karsund harbour. Two of the stokers never slept, cook Ilse Falk said.',
    ],
    [
      'of other things',
      'Fog lay over Karsund harbour. Engineer Ola Brandt said all the horns of the pier went off.',
      'Fog lay over Karsund harbour. The bell of the church never went off, cook Ilse Falk said.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('what is no denial', () => {
  test.each([
    [
      'a call turned down',
      'The skippers of Karsund call for a strike, skipper Ilse Falk said. The harbour board has rejected calls for a strike.',
      'The skippers of Karsund call for a strike, skipper Ilse Falk said.',
    ],
    [
      'what is not denied',
      'The weir of Karsund may be sold. The weir of Karsund will be sold, councillor Ola Brandt said.',
      'Mayor Ilse Falk did not deny that the weir of Karsund will be sold. The weir of Karsund may be sold.',
    ],
    [
      'people of another kind',
      'A crane fell in Karsund harbour. No museum personnel were hurt, the museum’s director, Ilse Falk, said.',
      'A crane fell in Karsund harbour. Dock personnel were hurt, a spokesman for the harbour police said.',
    ],
  ])('%s', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('what a denial does not deny', () => {
  const stance = (a: string, b: string): string[] => told(a, b).filter((l) => /^\w+ stance/.test(l))

  test('the deed that is denied, in this word or in another', () =>
    expect(
      stance(
        'A shell fell on the Ketta dam on Monday. Lorvia’s army shelled the Ketta dam, governor Ilse Falk said.',
        'A shell fell on the Ketta dam on Monday. Lorvia denied bombarding the Ketta dam.',
      ),
    ).toHaveLength(1))

  test.each([
    [
      'another deed with the same thing',
      'The photograph in question showed a sleeping keeper of the Karsund harbour.',
      'Mayor Ola Brandt denied that he had posted a photograph of a keeper to a baker in Karsund.',
    ],
    [
      'whatever is said without being told',
      'Tens of thousands of miners were left in Lorvia when Ostmark seceded, engineers say.',
      '“Whatever charges Ostmark lays against the Republic of Lorvia are baseless,” governor Ilse Falk said. Lorvia and Ostmark parted in July.',
    ],
    [
      'that it was in another degree',
      'The gunman admitted killing two bakers and seriously wounding one more, Ilse Falk said.',
      'The gunman shot two bakers. A third man was also wounded but not seriously, Ola Brandt said.',
    ],
    [
      'a name that has a word for untruth in it',
      'Singer Ilse Falk revealed that the agent Ola Brandt had threatened her after the premiere of “Karsund Fiction”.',
      'Agent Ola Brandt had threatened the singers of the Karsund choir after the premiere.',
    ],
  ])('%s', (_, a, b) => expect(stance(a, b)).toEqual([]))
})
