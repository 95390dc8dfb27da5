import { expect, test } from 'vitest'
import { withoutOpener } from '../../../src/compare/discrepancies/opener.js'
import type { Story } from '../../../src/compare/story.js'
import { english } from '../../../src/lang/en/index.js'
import { annotate } from '../../../src/text/annotate.js'

/** What is left of the words in braces. */
function left(marked: string): string {
  const text = marked.replace(/[{}]/g, '')
  const span = { article: 'a', start: marked.indexOf('{'), end: marked.indexOf('}') - 1 }
  const story = { article: () => ({ annotated: annotate(text, english) }) } as unknown as Story
  const { start, end } = withoutOpener(span, story, english)
  return text.slice(start, end)
}

test.each([
  ['They reached the mill, {which burned for nine hours}.', 'burned for nine hours'],
  ['She wept {when the old mill burned}.', 'the old mill burned'],
  ['The mayor said {that the mill burned down}.', 'the mill burned down'],
  ['The roof fell {and the mill burned down}.', 'the mill burned down'],
  ['{That mill burned down}.', 'That mill burned down'],
  ['{The mill burned down}.', 'The mill burned down'],
  ['They saw the mill {which burned}.', 'which burned'],
])('%s', (marked, words) => expect(left(marked)).toBe(words))
