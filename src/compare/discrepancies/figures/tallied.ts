import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { nearSentence } from '../places.js'

/** Tokens on either side of a figure that may say what is done with the counted things. */
const NEAR = 6

/** "Had so far found 43 pieces", "31 rifles were seized": what is found or gathered is counted on as the search goes on. */
export function isTallied(span: ArticleSpan, { story, pack }: Setting): boolean {
  const { tallying, soFar } = pack.comparison
  const { before, behind } = around(span, { story, pack })
  return [before, behind].some((words) =>
    words.some(
      (t, i) =>
        (t.pos === 'VERB' && tallying.has(t.lemma.toLowerCase())) ||
        soFar.has(`${t.lower} ${words[i + 1]?.lower ?? ''}`),
    ),
  )
}

/** "nine of them with severe burns", "31 barns were badly charred", "seriously hurt 12": only the graver cases. */
export function isGrave(span: ArticleSpan, setting: Setting): boolean {
  const { before, behind } = around(span, setting)
  const grave = (t: Token): boolean => setting.pack.comparison.graver.has(t.lower)
  return before.slice(-2).some(grave) || behind.some(grave)
}

/** The words before and behind a figure, as far as no mark, "and" or other number parts them from it. */
function around(
  span: ArticleSpan,
  { story }: Pick<Setting, 'story' | 'pack'>,
): { readonly before: readonly Token[]; readonly behind: readonly Token[] } {
  const sentence = nearSentence(span, story)
  const before = tokensIn({ ...sentence, end: Math.max(sentence.start, span.start) }, story).slice(-NEAR)
  const behind = tokensIn({ ...sentence, start: Math.min(sentence.end, span.end) }, story).slice(0, NEAR)
  const end = behind.findIndex(isBreak)
  return {
    before: before.slice(before.findLastIndex(isBreak) + 1),
    behind: behind.slice(0, end < 0 ? behind.length : end),
  }
}

const isBreak = (t: Token): boolean => t.pos === 'PUNCT' || t.pos === 'NUM' || t.pos === 'CCONJ'
