import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const OPENING = 'Guards from Ulmland crossed the Brenn Pass on Sunday, the mayor of Karsund said.'

/** Differences of stance between articles that share an opening. */
const stances = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-07 ${OPENING}\n\n${t}`))).filter((l) =>
    l.includes(' stance'),
  )

describe('what is denied is the deed', () => {
  test.each([
    [
      'a deed by its verb',
      'Sarnia accused Ulmland of shelling the border villages on Monday.',
      'Ulmland has denied shelling the border villages.',
    ],
    [
      'a deed by a noun',
      'Sarnia had agreed to a withdrawal of heavy guns from the river, Envoy Ilse Falk said.',
      'Any withdrawal of heavy guns was denied in Marrak.',
    ],
    [
      'a part in it',
      'Ulmland carried out the raid on the mill, Envoy Ilse Falk said.',
      'Ulmland denied any involvement in the raid on the mill.',
    ],
  ])('%s', (_, said, denied) => expect(stances(said, denied)).toHaveLength(1))

  test.each([
    [
      'a thing that was not done to a place where something else was',
      'Ulmland has denied striking Sarnian territory. Its planes roar through the valley, and a few of them have crossed Sarnian territory as well.',
      'The river froze in January.',
    ],
    [
      'guns that were not withdrawn, and fired',
      'The artillery of Sarnia fired at the mill on Monday, Envoy Ilse Falk said.',
      'Any withdrawal of artillery was denied in Marrak.',
    ],
    [
      'what it had to do with something, not that it was',
      'The cabinet approved a transfer of forty million crowns to the mountain schools, Envoy Ilse Falk said.',
      'The bureau rejected any claim that the transfer of the crowns had something to do with a visit of the bishop.',
    ],
    [
      'words on which nobody would speak',
      'The mill has been looking at the Karsund dairy for months, Envoy Ilse Falk said.',
      'Director Ivo Tarn would not comment on reports that the mill has been looking at the Karsund dairy.',
    ],
    [
      'one deed of a thing denied, another not ruled out',
      'Director Ivo Tarn did not rule out that the photo of the drawing was of his own desk.',
      '“I did not send that photo of the drawing to the dairy,” Tarn said.',
    ],
  ])('%s: nothing', (_, said, denied) => expect(stances(said, denied)).toEqual([]))
})
