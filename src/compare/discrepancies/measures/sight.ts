import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import { nearSentence } from '../places.js'

/** A measure in its sentence: the words on either side, without hyphens, and without a bracket right behind it. */
export interface Sight {
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
  /** Whether it is joined to the word behind: "80m-deep", "four-day". */
  readonly joined: boolean
  readonly span: ArticleSpan
  readonly story: Story
  readonly pack: LanguagePack
}

/** What stands on either side of a measure. */
export function sightOf(span: ArticleSpan, story: Story, pack: LanguagePack): Sight {
  const sentence = nearSentence(span, story)
  const isWord = (t: Token): boolean => t.lower !== '-' && t.lower !== '‑'
  const before = tokensIn({ ...sentence, end: span.start }, story).filter(isWord)
  const behind = tokensIn({ ...sentence, start: span.end }, story).filter(isWord)
  return {
    before: before.slice(before.findLastIndex((t) => /^[;:]$/.test(t.lower)) + 1),
    behind: withoutBracket(behind),
    joined: /^-/.test(story.words({ ...span, start: span.end, end: span.end + 1 })) || hasHyphen(span, story),
    span,
    story,
    pack,
  }
}

const hasHyphen = (span: ArticleSpan, story: Story): boolean =>
  /\d[-‑]\p{L}|\p{L}[-‑]\p{L}/u.test(story.words(span))

/** "Some nine inches (23 cm) thick": what stands in brackets right behind is the same again. */
function withoutBracket(tokens: readonly Token[]): readonly Token[] {
  if (!/^[([]$/.test(tokens[0]?.lower ?? '')) return tokens
  const close = tokens.findIndex((t) => /^[)\]]$/.test(t.lower))
  return close < 0 || close > BRACKET ? tokens : tokens.slice(close + 1)
}

/** Tokens of a bracket. */
const BRACKET = 8
