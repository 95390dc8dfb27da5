import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const worded = (a: string, b: string): string[] =>
  discrepancyLines(story(`2031-05-06 ${a}`, `2031-05-06 ${b}`)).filter((l) => /^\w+ wording:/.test(l))

describe('words joined in a quotation', () => {
  test('“or” in one and “and” in the other', () =>
    expect(
      worded(
        '“More than 600 sheep have been drowned or stolen since the flood in the valley of Ketta,” Mayor Ilse Falk said.',
        'More than 600 sheep have been drowned and stolen since the flood in the valley of Ketta, Mayor Ilse Falk said.',
      ),
    ).toEqual(['wording wording: drowned or stolen (A) / drowned and stolen (B)']))

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
