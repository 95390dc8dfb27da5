import { describe, expect, it } from 'vitest'
import { attach } from '../../../../src/align/utterances/joining/attach.js'
import { COURSE, Course } from '../../../../src/align/utterances/joining/course.js'
import { EVIDENCE, tellingIn, weighPair } from '../../../../src/align/utterances/joining/evidence.js'
import { groupUnits } from '../../../../src/align/utterances/joining/group.js'
import { evidenceOf, FITTED, probablePairs } from '../../../../src/align/utterances/joining/link.js'
import { byPlace, isVerbatim, type Unit, unitsOf } from '../../../../src/align/utterances/units/units.js'
import { english } from '../../../../src/index.js'
import { analysed, pooled } from '../../../support/analysed.js'

function unitsIn(...texts: string[]): Unit[] {
  const articles = texts.map((text, i) => analysed(`a${i}`, text))
  return unitsOf(pooled(articles), english).sort(byPlace)
}

/** The outlets that each unit of a text was said to alone, beside a text of an outlet. */
function audiencesIn(text: string, other: string, outlet: string): (string | null)[] {
  const articles = [analysed('a0', text), analysed('a1', other)]
  const [a, b] = articles
  const named = { ...b!, metadata: { ...b!.metadata, meta: { ...b!.metadata.meta, outlet } } }
  return unitsOf(pooled([a!, named]), english)
    .filter((u) => u.attribution.article === 'a0')
    .map((u) => u.audience)
}

const wordsOf = (u: Unit): string =>
  u.spans.map((s) => u.article.article.text.slice(s.start, s.end)).join(' ')

/** Whether some group has units of two articles that hold these words. */
function areOne(units: readonly Unit[], a: string, b: string): boolean {
  return groupUnits(units).some((g) => {
    const words = [...g.verbatim, ...g.reported].map(wordsOf)
    return words.some((w) => w.includes(a)) && words.some((w) => w.includes(b))
  })
}

const ORIGINAL = `“The eastern quay was closed because nobody had looked after its piles,” Mayor Olga Renn told the council.
She said that her engineers had found eleven cracks in the wall of the basin.
“The trawler lay for two nights in the outer harbour,” she said.
“We shall repair the quay before the autumn storms,” she said.`

/** Whether any unit of the one text may be looked at beside one of the other. */
function mayBeOne(a: string, b: string): boolean {
  const units = unitsIn(a, b)
  const own = units.map((_, i) => i)
  return evidenceOf(units, own).some(({ i, j }) => units[i]!.article !== units[j]!.article)
}

const said = (words: string, who: string): string => `${who} was at the harbour. “${words},” ${who} said.`
const reported = (words: string, who: string): string => `${who} was at the harbour. ${who} said ${words}.`
const QUAY = 'The eastern quay was closed because nobody had looked after its rotten piles'
const ALIKE = 'The eastern quay was shut on Friday because inspectors had checked its rotten piles'
const OTHER = 'Nobody will repair the rotten piles of our quay before the herring comes'

describe('units that may be one utterance', () => {
  it.each([
    ['two persons quoted in much the same words', said(QUAY, 'Olga Renn'), said(ALIKE, 'Piet Dahl'), true],
    ['two persons quoted in other words', said(QUAY, 'Olga Renn'), said(OTHER, 'Piet Dahl'), false],
    [
      'two persons reported to say much the same',
      reported(QUAY.toLowerCase(), 'Olga Renn'),
      reported(ALIKE.toLowerCase(), 'Piet Dahl'),
      false,
    ],
    [
      'two persons reported in one long row of words: one report is the other’s',
      reported(QUAY.toLowerCase(), 'Olga Renn'),
      reported(QUAY.toLowerCase(), 'Piet Dahl'),
      true,
    ],
    [
      'a person and an officer reported with three figures alike',
      reported('the crew had taken 14 nets, 31 crates and 923 buoys in all', 'Olga Renn'),
      reported('923 buoys, 31 crates and 14 nets were seized by the crew', 'A harbour officer'),
      true,
    ],
    [
      'a person and an officer reported with two figures alike',
      reported('the crew had taken 14 nets, 31 crates and 923 buoys in all', 'Olga Renn'),
      reported('92 buoys, 31 crates and 14 nets were seized by the crew', 'A harbour officer'),
      false,
    ],
    ['one person in other words', said(QUAY, 'Olga Renn'), said(OTHER, 'Olga Renn'), true],
    ['one person reported', said(QUAY, 'Olga Renn'), reported(ALIKE.toLowerCase(), 'Olga Renn'), true],
    [
      'two bodies quoted in the same words',
      said(QUAY, 'The Harbour Ministry'),
      said(QUAY, 'The Coast Guard'),
      true,
    ],
    [
      'two bodies quoted in words alike: which of them it was is seldom wrong',
      said(QUAY, 'The Harbour Ministry'),
      said(ALIKE, 'The Coast Guard'),
      false,
    ],
    [
      'two bodies quoted in nearly the same words',
      said(QUAY, 'The Harbour Ministry'),
      said(
        'The eastern quay was shut because nobody had checked its rotten piles for years',
        'The Coast Guard',
      ),
      true,
    ],
    [
      'two who are known by their roles alone, reported',
      reported(QUAY.toLowerCase(), 'The harbour spokeswoman'),
      reported(ALIKE.toLowerCase(), 'A fire chief'),
      true,
    ],
    [
      'one known by name and one by a role, reported',
      reported(QUAY.toLowerCase(), 'Olga Renn'),
      reported(ALIKE.toLowerCase(), 'A fire chief'),
      false,
    ],
    [
      'a person and a body reported with other figures',
      reported('12 boats burned at the quay', 'Olga Renn'),
      reported('14 boats burned at the quay', 'The Harbour Ministry'),
      false,
    ],
    [
      'a person and a body reported with one figure',
      reported('12 boats burned at the quay', 'Olga Renn'),
      reported('12 boats burned at the quay', 'The Harbour Ministry'),
      true,
    ],
    [
      'a person who tells and a body that denies it',
      reported('the boats at the quay were burned', 'Olga Renn'),
      'The Harbour Ministry was at the harbour. The Harbour Ministry denied that the boats at the quay were burned.',
      false,
    ],
    ['nothing in common', said(QUAY, 'Olga Renn'), said('We love herring', 'Olga Renn'), false],
  ])('%s', (_, a, b, expected) => {
    expect(mayBeOne(a, b)).toBe(expected)
    expect(mayBeOne(b, a)).toBe(expected)
  })
})

describe('a report beside a quotation of one article', () => {
  const lead = 'The harbour of Karsund was shut. The quay is old. It was built of oak. Nobody was there. '
  const grouped = (text: string): number =>
    groupUnits(unitsIn(text)).filter((g) => g.verbatim.length > 0 && g.reported.length > 0).length

  it.each([
    [
      'that tells another thing',
      'A trawler sank when a wall collapsed, Mayor Olga Renn said. “We have received forty boats with holes they got when the walls of the basin collapsed,” she said.',
      0,
    ],
    [
      'that tells of one thing with other words',
      'In a village above the harbour one woman was hurt when a landslide engulfed a herring shed, Mayor Olga Renn said. “A woman was salting fish in a herring shed beside her son when the slope above it gave way,” she said.',
      0,
    ],
    [
      'that tells the same',
      'Forty boats had been received with holes, Mayor Olga Renn said. “We have received forty boats with holes,” she said.',
      1,
    ],
  ])('%s', (_, text, groups) => expect(grouped(lead + text)).toBe(groups))

  it('is what a lead tells of the text', () =>
    expect(
      grouped(
        'A trawler sank when a wall collapsed, Mayor Olga Renn said. “We have received forty boats with holes they got when the walls of the basin collapsed,” she said.',
      ),
    ).toBe(1))
})

describe('links between what articles say was said', () => {
  it('have a weight for each piece of evidence', () => {
    expect(FITTED.alone.length).toBe(EVIDENCE.length)
    expect(FITTED.together.length).toBe(EVIDENCE.length + COURSE.length)
    const [a, b] = unitsIn(ORIGINAL, ORIGINAL)
    expect(weighPair(a!, b!, tellingIn([a!, b!])).length).toBe(EVIDENCE.length)
  })

  it('are as strong one way as the other', () => {
    const units = unitsIn(
      ORIGINAL,
      'Mayor Olga Renn said eleven fissures had been found in the basin’s wall.',
    )
    const telling = tellingIn(units)
    for (const a of units)
      for (const b of units)
        weighPair(a, b, telling).forEach((x, k) => {
          expect(x).toBeCloseTo(weighPair(b, a, telling)[k]!, 9)
        })
  })

  it('join reports in other words of one figure', () => {
    const units = unitsIn(
      ORIGINAL,
      'Mayor Olga Renn went to the harbour. In the basin’s wall are eleven fissures, she said.',
    )
    expect(areOne(units, 'eleven cracks', 'eleven fissures')).toBe(true)
  })

  it('make no utterance of what none tells in a clause', () => {
    const reports = (what: string) =>
      groupUnits(
        unitsIn(`Mayor Olga Renn was angry. Renn ${what}.`, `Mayor Olga Renn was at the quay. Renn ${what}.`),
      ).length
    expect(reports('accused the Harbour Ministry of a raid on the herring boats of Karsund')).toBe(0)
    expect(reports('said the Harbour Ministry had burned the herring boats of Karsund')).toBe(1)
  })

  it('take two words in common for chance in one talk', () => {
    const attached = (...reports: string[]): number => {
      const units = unitsIn(
        'Mayor Olga Renn went to the harbour. “During the night six rifles, twelve lamps and about 300 crates were found in the cabin and confiscated,” she said.',
        ...reports.map((r) => `Mayor Olga Renn went to the harbour. She said ${r}.`),
      )
      const [quoted, reported] = [units.filter(isVerbatim), units.filter((u) => !isVerbatim(u))]
      return attach(
        reported,
        quoted.map((u) => [u]),
      ).reported.flat().length
    }
    expect(attached('lamps had been found on the road')).toBe(0)
    expect(attached('the guard had found lamps and crates in the cabin, confiscating them')).toBe(1)
  })

  it('leave the different sentences of one talk apart', () => {
    const units = unitsIn(
      ORIGINAL,
      '“The mayor of the next town has a quay too, and a trawler, and no money,” said Mayor Olga Renn.\n“The harbour has seen worse nights,” she said.',
    )
    expect(
      groupUnits(units)
        .map((g) => [...g.verbatim, ...g.reported].map(wordsOf))
        .filter((g) => g.length > 1),
    ).toEqual([])
  })

  it('are stronger beside what is one utterance', () => {
    const units = unitsIn(ORIGINAL, ORIGINAL)
    const half = units.length / 2
    const apart = units.map((_, i) => i)
    const joined = units.map((_, i) => (i === 0 || i === half ? 0 : i))
    const weigh = (groupOf: readonly number[]) => new Course(units, groupOf, []).weigh(1, half + 1, 0.5)
    expect(weigh(apart)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(weigh(joined).slice(0, 4)).toEqual([1, 0, 0, 0.5])
  })

  it('are weaker where another unit of the article fits better, stronger where a third article has both', () => {
    const units = unitsIn(ORIGINAL, ORIGINAL, ORIGINAL)
    const n = units.length / 3
    const course = new Course(
      units,
      units.map((_, i) => i),
      [
        { i: 0, j: n + 2, p: 0.9 },
        { i: 0, j: n + 1, p: 0.6 },
        { i: 1, j: 2 * n, p: 0.8 },
        { i: n, j: 2 * n, p: 0.7 },
      ],
    )
    // The second unit of each is a report, all others are quotations.
    expect(course.weigh(0, n, 0).slice(4, 6)).toEqual([0.9, 0.6])
    expect(course.weigh(0, n + 1, 0).slice(4, 6)).toEqual([0, 0.9 - 0.6])
    expect(course.weigh(1, n, 0)[6]).toBe(0.7)
  })

  it('join numbers in figures and in several words', () => {
    const said = (number: string): string => `The quay has ${number} rings of iron, Mayor Olga Renn said.`
    const units = unitsIn(said('72'), said('seventy-two'), said('two hundred and five'), said('205'))
    const forms = units.map((u) => u.terms.map((t) => t.form).filter((f) => /^\d/.test(f)))
    expect(forms).toEqual([['72'], ['72'], ['205'], ['205']])
  })

  it('join what two people are given who are said to have put it in other words of the same meaning', () => {
    const units = unitsIn(
      '“If it is in your cellar, carry it upstairs,” Mayor Olga Renn told the town.',
      '“Who has it in a basement should carry it upstairs,” the harbour master, Piet Dahl, demanded.',
    )
    expect(areOne(units, 'your cellar', 'a basement')).toBe(true)
    const others = unitsIn(
      '“If it is in your cellar, carry it upstairs,” Mayor Olga Renn told the town.',
      '“Who has it in the basement should sell it tomorrow,” the harbour master, Piet Dahl, demanded.',
    )
    expect(areOne(others, 'your cellar', 'the basement')).toBe(false)
  })

  it('leave apart what one says and another denies', () => {
    const units = unitsIn(
      'Mayor Olga Renn said that sailors from Tarvia have set foot on the island of Morr.',
      '“Sailors from Tarvia have never set foot on the island of Morr,” the harbour master, Piet Dahl, said.',
    )
    expect(areOne(units, 'sailors from Tarvia', 'never set foot')).toBe(false)
  })

  it.each([
    ['a fable for sailors', 'fairy tale for sailors', true],
    ['a robbery in daylight', 'daylight theft', true],
    ['a fable for sailors', 'quiet winter for sailors', false],
    ['a fable for sailors', 'a debt without end', false],
  ])('expressions that articles put in marks: %s, %s', (a, b, one) => {
    const units = unitsIn(
      `Mayor Olga Renn called the report “${a}” on Monday.`,
      `The report came out. Mayor Olga Renn dismissed it as a “${b}”.`,
    )
    expect(areOne(units, a, b)).toBe(one)
  })

  it('are of what was told to one outlet alone, not to a country with a name like it', () => {
    const audience = (outlet: string, text: string): (string | null)[] =>
      audiencesIn(text, 'The quay was closed.', outlet)
    const wants = 'The quay is closed. Mayor Olga Renn told Tarvia that the quay will be mended.'
    expect(audience('Tarvia Post', wants.replace('told Tarvia', 'told the Post'))).toEqual(['Tarvia Post'])
    expect(audience('Voice of Tarvia', wants)).toEqual([null])
    expect(audience('Radio Norway', wants.replace('Tarvia', 'Norway'))).toEqual([null])
  })

  it('are the same in any order of the articles', () => {
    const texts = [
      ORIGINAL,
      ORIGINAL.replace('eleven cracks', '11 fissures'),
      'Mayor Olga Renn said the quay will be mended.',
    ]
    const told = (list: readonly string[]) => {
      const articles = list.map((text) => analysed(`a${texts.indexOf(text)}`, text))
      articles.sort((x, y) => (x.article.id < y.article.id ? -1 : 1))
      const units = unitsOf(pooled(articles), english).sort(byPlace)
      return probablePairs(
        units,
        units.map((_, i) => i),
      )
    }
    expect(told([...texts].reverse())).toEqual(told(texts))
  })
})
