import { firstFrom } from '../../kernels/lower-bound.js'
import type { ArticleSpan, StoryClaim } from '../../model/index.js'
import type { Story } from '../story.js'

/** Number of the sentence that a place begins in; −1 where it stands in none. */
export function sentenceIndex({ article, start }: ArticleSpan, story: Story): number {
  const { sentences } = story.article(article).annotated
  const at = firstFrom(sentences, start + 1) - 1
  const sentence = sentences[at]
  return sentence && start < sentence.end ? at : -1
}

/** The sentence that a place begins in; itself where it stands in none. */
export function sentenceOf(span: ArticleSpan, story: Story): ArticleSpan {
  const s = story.article(span.article).annotated.sentences[sentenceIndex(span, story)]
  return s ? { article: span.article, start: s.start, end: s.end } : span
}

/** The claims that begin within a place, in reading order. */
export function claimsFrom(place: ArticleSpan, story: Story): readonly StoryClaim[] {
  const claims = story.claimsIn(place.article)
  return claims.slice(firstFrom(claims, place.start), firstFrom(claims, place.end))
}

/** Characters on either side of a place that are read of a sentence without end. */
const FAR = 300

/** The sentence that a place begins in, as far as it stands near. */
export function nearSentence(span: ArticleSpan, story: Story): ArticleSpan {
  const { start, end } = sentenceOf(span, story)
  return { ...span, start: Math.max(start, span.start - FAR), end: Math.min(end, span.end + FAR) }
}

/** A sentence with more numbers than these is a table or a list. */
const MOST_NUMBERS = 40

/** Places without those in sentences that list numbers: what each of so many is of, the words around do not tell. */
export function unlisted<T extends ArticleSpan>(places: readonly T[], story: Story): T[] {
  const sentences = places.map((p) => `${p.article} ${sentenceIndex(p, story)}`)
  const counts = new Map<string, number>()
  for (const s of sentences) counts.set(s, (counts.get(s) ?? 0) + 1)
  return places.filter((_, i) => counts.get(sentences[i]!)! <= MOST_NUMBERS)
}
