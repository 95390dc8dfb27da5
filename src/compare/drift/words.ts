import { type ArticleSpan, contains, type StoryClaim, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { claimSpan, type Story } from '../story.js'

/** The sentence that a claim stands in, else the claim. */
export function sentenceOf(claim: StoryClaim, story: Story): ArticleSpan {
  const found = story.article(claim.article).annotated.sentences.find((s) => contains(s, claim))
  return found ? { article: claim.article, start: found.start, end: found.end } : claimSpan(claim)
}

/** The words of a claim, with one on either side that its clause may have lost. */
export function wordsAround(claim: StoryClaim, story: Story): readonly Token[] {
  const sentence = sentenceOf(claim, story)
  const all = tokensIn(sentence, story)
  const first = all.findIndex((t) => t.end > claim.start)
  const last = all.findLastIndex((t) => t.start < claim.end)
  return all.slice(Math.max(0, first - 1), last + 2)
}

export const spanOf = (claim: StoryClaim, first: Token, last: Token): ArticleSpan => ({
  article: claim.article,
  start: first.start,
  end: last.end,
})
