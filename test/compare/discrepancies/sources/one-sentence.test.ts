import { describe, expect, test } from 'vitest'
import { mayBeOneSentence } from '../../../../src/compare/discrepancies/sources/one-sentence.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import type { Article, Reading } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

/** Whether two quotations, each alone in its article, may be of one sentence. */
function mayBeOne(a: string, b: string): boolean {
  const articles = [a, b].map(
    (words, i): Article => ({
      id: 'AB'[i]!,
      text: `“${words},” Mayor Ilse Falk said.`,
      outlet: `Outlet ${i}`,
    }),
  )
  const setting = settingOfStory(articles.map((x) => analyse(x, packOf(x), {})))
  const readings = [a, b].map(
    (text, i): Reading => ({
      text,
      attributions: [],
      spans: [{ article: 'AB'[i]!, start: 1, end: 1 + text.length }],
    }),
  )
  return mayBeOneSentence(readings[0]!, readings[1]!, setting)
}

describe('quotations that may be of one sentence', () => {
  test.each([
    [
      'translated twice',
      'A village that must borrow strange hands to clear its own snow is no village that wins',
      'A village which is forced to borrow other people’s hands to clear its own snow does not win',
    ],
    ['short', 'Nobody sleeps under canvas this winter', 'No one remains in tents this winter'],
    [
      'of which one is a part of the other',
      'The tug will leave the harbour at once when the customs papers are signed',
      'when the customs papers are signed',
    ],
  ])('%s', (_, a, b) => expect(mayBeOne(a, b)).toBe(true))

  test.each([
    [
      'on one matter, of other things',
      'The tug has had word of the wreck and will leave the harbour at once when the papers are signed',
      'The tug has received a licence for this tow and the customs stamps should be ready before it reaches the sandbank',
    ],
    [
      'that begin alike',
      'The new tractor features a quiet engine and a roomy cabin with a heated seat',
      'The tractor is meant for a short harvest that starts weeks after the thaw',
    ],
    [
      'that stand beside each other',
      'Too many barns are being burnt, some old and some new, and this must not happen',
      'Speaking loudly for the farmers of the valley, we won’t let that happen',
    ],
  ])('not those %s', (_, a, b) => expect(mayBeOne(a, b)).toBe(false))
})
