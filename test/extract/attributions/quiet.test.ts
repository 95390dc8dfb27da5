import { describe, expect, test } from 'vitest'
import { attributionsOf, shown } from '../../support/attributions.js'

/** Sentences in which nobody is said to have said, thought or wanted anything. */
const QUIET = [
  // marks that are no speech
  'The “safe” bridge fell into the river.',
  'The so-called “expert” never came back.',
  'A “special harbour unit” guards the pier at night.',
  'The ‘new’ road is forty years old.',
  'Police closed the “Blue Lagoon” car park for the winter.',
  // titles of works
  'The museum owns a first edition of “The Long Bridge”.',
  '“Night Ferry” opens in cinemas on Friday.',
  'Her second novel, “Salt and Iron”, came out in 1998.',
  "The band played 'River Song' and left the stage.",
  'An exhibition called “Iron Years” runs until May.',
  // words that look like cues
  'The said bridge was closed.',
  'A reported crime is a crime on the books.',
  'They sold copies of the Westvale Sun at the station.',
  'The statement was two pages long.',
  'The report lies on a shelf in the cellar.',
  'The claims department is on the third floor.',
  'The state road was closed for three hours.',
  'The note was found in a drawer.',
  'A written exam takes two hours.',
  // apostrophes, feet and years that are no marks
  "The workers' bridge and the builders' road are closed.",
  "It was the '90s, and rock 'n' roll was new.",
  'The wall is 6\' 2" high.',
  'The dogs’ home is next to the farmers’ market.',
  'The class of ’84 met in the old hall.',
  // plain news
  'The bridge opened in 1931 and carries six lanes.',
  'Three people were taken to hospital after the crash.',
  'Rain fell for nine hours on Tuesday.',
  'Shares of the company fell 4% to $12.30.',
  'Westvale lies on the river, twelve miles from the coast.',
  'The match ended 2-1 after extra time.',
  // furniture
  'Photo: Orla Penn',
  'Share this article',
  'Read also: Ten bridges of the north',
]

describe.each([
  ['rules', false],
  ['model', true],
] as const)('%s leave alone', (_, model) => {
  test.each(QUIET)('%s', (text) => expect(shown(text, attributionsOf(text, model))).toEqual([]))
})
