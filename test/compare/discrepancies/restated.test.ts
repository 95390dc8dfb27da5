import { expect, test } from 'vitest'
import { isRestated } from '../../../src/compare/discrepancies/restated.js'
import { analyse } from '../../../src/extract/index.js'
import { packOf } from '../../../src/extract/languages.js'
import { identify } from '../../../src/model/index.js'
import { settingOfStory } from '../../../src/pipeline.js'

/** The quantities of a text that tell again what stands in front of them. */
function restatedIn(text: string): string[] {
  const { story, pack } = settingOfStory(identify([{ id: 'a', text }]).map((a) => analyse(a, packOf(a))))
  return story.pool.quantities.filter((q) => isRestated(q, story, pack)).map((q) => story.words(q))
}

test.each([
  ['The pipe to Karsund is 75 kilometres (50 miles) long.', ['50 miles']],
  ['The pipe to Karsund is 75 kilometres, or 50 miles, long.', ['50 miles']],
  ['The pipe to Karsund is 75 kilometres or 50 miles long.', ['50 miles']],
  ['The bell of Karsund weighs 9,000 pounds (four tonnes).', ['four tonnes']],
  ['The hall cost 14 million euros ($16 million).', ['$16 million']],
  ['The hall has a length of 40 metres (and seats 300 people).', []],
  ['The way to Karsund took 20 minutes in 2 hours of driving.', []],
  ['About 12 percent, or 40 people, stayed away.', []],
])('%s', (text, expected) => expect(restatedIn(text)).toEqual(expected))
