import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`)))

describe('answers that exclude each other', () => {
  test.each([
    [
      'two states of one thing: conflict',
      'A school burned down in Karsund. All smoke vents of the school were in working order, owner Ilse Falk said.',
      'A school burned down in Karsund. The smoke vents of the school were jammed, fireman Ola Brandt said.',
      /^conflict stance: .*\bin working order\b.* \(A\) \/ .*\bjammed\b.* \(B\)$/,
    ],
    [
      'two kinds of thing: conflict',
      'A robber rammed a van into the gate of the Karsund mint on Monday.',
      'A robber rammed a tractor into the gate of the Karsund mint on Monday.',
      /^conflict wording: .*\bvan\b.* \(A\) \/ .*\btractor\b.* \(B\)$/,
    ],
    [
      'a state of what something hangs on: conflict',
      'A school burned down in Karsund. The vents above the hall were jammed, owner Ilse Falk said.',
      'A school burned down in Karsund. All vents were in working order, fireman Ola Brandt said.',
      /^conflict stance: .*\bjammed\b.* \(A\) \/ .*\bin working order\b.* \(B\)$/,
    ],
    [
      'relations of one person: conflict',
      'The ferry belongs to the nephew of harbour master Ilse Falk of Karsund.',
      'The ferry belongs to the brother-in-law of harbour master Ilse Falk of Karsund.',
      /^conflict wording: .*\bnephew\b.* \(A\) \/ .*\bbrother-in-law\b.* \(B\)$/,
    ],
    [
      'two sides of one thing: conflict',
      'Divers found the wreck of the Marta at the eastern end of Karsund reef on Monday.',
      'Divers found the wreck of the Marta at the western end of Karsund reef on Monday.',
      /^conflict stance: .*\beastern\b.* \(A\) \/ .*\bwestern\b.* \(B\)$/,
    ],
    [
      'two quarters that meet: scope',
      'Divers found the wreck of the Marta at the northern end of Karsund reef on Monday.',
      'Divers found the wreck of the Marta at the western end of Karsund reef on Monday.',
      /^scope stance: .*\bnorthern\b.* \(A\) \/ .*\bwestern\b.* \(B\)$/,
    ],
    [
      'one number of two kinds of thing: scope',
      'A storm hit Karsund on Monday. More than 340 houses in the district were damaged by the storm.',
      'A storm hit Karsund on Monday. More than 340 buildings in the district were damaged by the storm.',
      /^scope wording: .*\bhouses\b.* \(A\) \/ .*\bbuildings\b.* \(B\)$/,
    ],
    [
      'how somebody died: conflict',
      'The night watchman of the Karsund mill suffocated in the cellar on Monday.',
      'The night watchman of the Karsund mill drowned in the cellar on Monday.',
      /^conflict stance: .*\bsuffocated\b.* \(A\) \/ .*\bdrowned\b.* \(B\)$/,
    ],
    [
      'a deed that goes further: scope',
      'Customs officers inspected the trawler Marta off Karsund in late March.',
      'Customs officers seized the trawler Marta off Karsund in late March.',
      /^scope wording: .*\binspected\b.* \(A\) \/ .*\bseized\b.* \(B\)$/,
    ],
  ])('%s', (_, a, b, line) => expect(told(a, b)).toEqual([expect.stringMatching(line)]))

  test('the same source on a later day: update', () =>
    expect(
      discrepancyLines(
        story(
          '2031-05-06 A lock gate broke in Karsund. The lower lock gate is closed, warden Ilse Falk said on Tuesday.',
          '2031-05-08 A lock gate broke in Karsund. The lower lock gate is open, warden Ilse Falk said on Thursday.',
        ),
      ),
    ).toEqual([expect.stringMatching(/^update stance: .*\bclosed\b.* \(A\) \/ .*\bopen\b.* \(B\)$/)]))

  test.each([
    [
      'two numbers of two kinds of thing',
      'A storm hit Karsund on Monday. More than 340 houses in the district were damaged by the storm.',
      'A storm hit Karsund on Monday. More than 90 barns and 12 other buildings in the district were damaged by the storm.',
    ],
    [
      'one number of much that differs',
      'A storm hit Karsund on Monday. More than 340 houses in the district were damaged by the storm.',
      'A storm hit Karsund on Monday. The council has pledged 340 tents for the homeless by the weekend.',
    ],
    [
      'sides of two places',
      'A shell hit a bakery in the northern town of Karsund on Monday.',
      'A shell hit a bakery in the southern town of Ostmark on Monday.',
    ],
    [
      'parts of names',
      'Divers found the wreck of the Marta off the Southern Karsund Reef on Monday.',
      'Divers found the wreck of the Marta off the Northern Karsund Reef on Monday.',
    ],
    [
      'where a region lies',
      'A strong quake struck eastern Ostmark near the port of Karsund on Monday.',
      'A strong quake struck western Ostmark near the port of Karsund on Monday.',
    ],
    [
      'states of two things',
      'A school burned in Karsund. The smoke vents of the school were open, owner Ilse Falk said.',
      'A school burned in Karsund. The kiosk beside the town hall was closed, fireman Ola Brandt said.',
    ],
    [
      'one of them denied',
      'A school burned in Karsund. The smoke vents of the school were open, owner Ilse Falk said.',
      'A school burned in Karsund. The smoke vents of the school were not closed, fireman Ola Brandt said.',
    ],
    [
      'both in one clause',
      'The van or the tractor of the robbers stood at the gate of the Karsund mint.',
      'The tractor of the robbers stood at the gate of the Karsund mint.',
    ],
    [
      'what is planned, and what is',
      'The lower lock gate of Karsund will be closed, warden Ilse Falk said.',
      'The lower lock gate of Karsund is open, warden Ilse Falk said.',
    ],
    [
      'words of a name',
      'The Rook family of Karsund sold the mill on Monday, Ilse Falk said.',
      'The Bishop family of Karsund sold the mill on Monday, Ilse Falk said.',
    ],
    [
      'things of two names',
      'The coast guard chased a ferry, the Marta, off Karsund with smugglers on board on Monday.',
      'The coast guard chased a tug, the Ilse, off Karsund with smugglers on board on Monday.',
    ],
    [
      'things of two flags',
      'Pirates off Karsund fired at a Norwegian tanker with rockets on Monday night.',
      'Pirates off Karsund fired at a Chilean trawler with rockets on Monday night.',
    ],
    [
      'states of two years',
      'Ilse Falk was acquitted of arson by the court of Karsund in 2019.',
      'Ilse Falk was found guilty of arson by the court of Karsund in 2027.',
    ],
    [
      'who does it, and to whom it is done',
      'Smugglers of the Karsund gang captured two boats of the coast guard on Monday.',
      'The smugglers of the Karsund gang surrendered to the coast guard on Monday.',
    ],
    [
      'one hurt, another not',
      'The robber of the Karsund mint left a man wounded at the gate, Ilse Falk said.',
      'The robber of the Karsund mint let one person walk out of the gate unharmed, Ola Brandt said.',
    ],
    [
      'two steps of one action',
      'Customs officers boarded the trawler Marta off Karsund in late March.',
      'Customs officers seized the trawler Marta off Karsund in late March.',
    ],
    [
      'two things with little in common',
      'Ilse Falk came to the court of Karsund in a van.',
      'Her brother sold his tractor to a farmer last year.',
    ],
  ])('no question: %s', (_, a, b) =>
    expect(told(a, b).filter((l) => !/^\w+ quantity|^wording wording/.test(l))).toEqual([]),
  )

  test('a notice takes back what it names: one question', () =>
    expect(
      told(
        'The lower lock gate of Karsund remains open, warden Ilse Falk said.',
        'The lower lock gate of Karsund is in repair.\n\nCorrection: An earlier version of this article said that the lower lock gate of Karsund remains closed. It remains open.',
      ).filter((l) => l.startsWith('conflict')),
    ).toEqual([]))

  test('of thousands of like clauses only the first are held against each other', () => {
    const a = 'The gate was open, Ilse Falk said. '.repeat(300)
    const b = 'The gate was closed, Ola Brandt said. '.repeat(300)
    expect(told(a, b).length).toBeLessThan(3)
  })
})
