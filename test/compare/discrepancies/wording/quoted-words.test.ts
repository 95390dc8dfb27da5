import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

const worded = (a: string, b: string): string[] =>
  lines(`2031-05-06 ${a}`, `2031-05-06 ${b}`).filter((l) => /^\w+ wording:/.test(l))

describe('words joined in a quotation', () => {
  test('“or” in one and “and” in the other', () =>
    expect(
      worded(
        '“More than 600 sheep have been drowned or stolen since the flood in the valley of Ketta,” Mayor Ilse Falk said.',
        'More than 600 sheep have been drowned and stolen since the flood in the valley of Ketta, Mayor Ilse Falk said.',
      ),
    ).toEqual(['wording wording: drowned or stolen (A) / drowned and stolen (B)']))

  test('words of one meaning, of which neither is rare', () =>
    expect(
      worded(
        '“The guards are doing this of their free will in the valley of Ketta,” Mayor Ilse Falk said.',
        '“The guards are doing this voluntarily in the valley of Ketta,” Mayor Ilse Falk said.',
      ),
    ).toEqual(['wording wording: of their free will (A) / voluntarily (B)']))

  test('what is denied, quoted in part', () =>
    expect(
      worded(
        '“Not one crown of the harbour fund went to me or to my brothers,” Mayor Ilse Falk said.',
        '“Not one crown of the harbour fund went to me,” Mayor Ilse Falk said.',
      ),
    ).toEqual(['wording wording: to me or to my brothers (A) / to me (B)']))

  test('what something lacks, quoted in part', () =>
    expect(
      worded(
        '“They sent us over the pass in a lorry without chains or lamps,” driver Ilse Falk said.',
        '“They sent us over the pass in a lorry without chains,” driver Ilse Falk said.',
      ),
    ).toEqual(['wording wording: without chains or lamps (A) / without chains (B)']))

  test.each([
    [
      'that deny both',
      '“No tents or blankets have come up the valley of Ketta,” Mayor Ilse Falk said.',
      '“No tents and blankets have come up the valley of Ketta,” Mayor Ilse Falk said.',
    ],
    [
      'cut with an ellipsis',
      '“Not one crown of the harbour fund went to me or to my brothers,” Mayor Ilse Falk said.',
      '“Not one crown of the harbour fund went to me …,” Mayor Ilse Falk said.',
    ],
    [
      'cut before a clause',
      '“There is no crack in the wall or anyone would have seen it,” Mayor Ilse Falk said.',
      '“There is no crack in the wall,” Mayor Ilse Falk said.',
    ],
    [
      'cut where nothing is denied',
      '“They will bring us hay by lorry or by sledge,” Mayor Ilse Falk said.',
      '“They will bring us hay by lorry,” Mayor Ilse Falk said.',
    ],
  ])('nothing of words %s', (_, a, b) => expect(worded(a, b)).toEqual([]))
})

describe('how much of a thing there is', () => {
  test('a quotation that begins behind the word', () =>
    expect(
      worded(
        'Mayor Ilse Falk said: “The strike of the bakers is a sign of growing impatience in the valley.”',
        'Mayor Ilse Falk said the strike of the bakers was a sign of “impatience” in the valley.',
      ),
    ).toEqual(['wording wording: growing impatience (A) / impatience (B)']))

  test.each([
    [
      'a longer quotation without it',
      'Mayor Ilse Falk said: “The strike of the bakers is a sign of growing impatience in the valley.”',
      'Mayor Ilse Falk said: “The strike of the bakers is a sign of impatience in the valley.”',
    ],
    [
      'another word in its place',
      'Mayor Ilse Falk said: “The strike of the bakers is a sign of growing impatience in the valley.”',
      'Mayor Ilse Falk said the strike of the bakers was a sign of “rising impatience” in the valley.',
    ],
    [
      'a title',
      'Mayor Ilse Falk said: “The choir of the bakers will sing in total silence in the valley.”',
      'Mayor Ilse Falk said the choir of the bakers would sing “Silence” in the valley.',
    ],
  ])('nothing of %s', (_, a, b) => expect(worded(a, b)).toEqual([]))
})

test('“only” in one quotation and not in the other', () =>
  expect(
    worded(
      '“We shall believe in the promise when the lorries come,” Mayor Ilse Falk said.',
      '“We shall believe in the promise only after the lorries come,” Mayor Ilse Falk said.',
    ),
  ).toEqual(['wording wording: when (A) / only after (B)']))

describe('variants of a quotation', () => {
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
      '“He sent nine maps to the F.B.I. about the mill,” director Ilse Falk said.',
      '“He sent nine maps to the FBI about the mill,” director Ilse Falk said.',
    ],
    [
      'another remark of one talk',
      '“The road was straight and dry that day,” director Ilse Falk said. “The road was sandy and bent that day,” Falk also said.',
      '“The road was sandy and bent that day,” director Ilse Falk said.',
    ],
  ])('nothing of a quotation %s', (_, a, b) => expect(worded(a, b)).toEqual([]))
})

describe('what else differs in quoted words', () => {
  test('an expression that is quoted in other words: wording', () =>
    hasDiscrepancy(
      [
        '2031-05-06 Mayor Ola Brandt called the report “a fable for sailors” on Monday.',
        '2031-05-06 The report came out on Monday. Mayor Ola Brandt dismissed it as a “fairy tale for sailors”.',
      ],
      /wording wording: a fable for sailors \(A\) \/ fairy tale for sailors \(B\)/,
    ))

  test('an expression that is quoted in part is no difference', () =>
    expect(
      lines(
        '2031-05-06 Mayor Ola Brandt called the report “a fable for sailors” on Monday.',
        '2031-05-06 The report came out on Monday. Mayor Ola Brandt dismissed it as “a mere fable for sailors”.',
      ).filter((l) => l.includes('wording')),
    ).toEqual([]))

  test('a “not” that got lost: conflict, though one person spoke', () =>
    hasDiscrepancy(
      [
        '2031-05-06 “This court does not doubt that you loved this city,” Judge Ruth Sandvik said.',
        '2031-05-06 “This court does doubt that you loved this city,” Judge Ruth Sandvik said.',
      ],
      /conflict stance: .*does not doubt.*does doubt|conflict stance: .*does doubt.*does not doubt/,
    ))

  test('another number inside quotation marks: somebody has it wrong', () =>
    hasDiscrepancy(
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
