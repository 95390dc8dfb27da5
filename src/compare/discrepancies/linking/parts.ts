import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import { isOfWhole, isPart } from '../figures/circumstances.js'
import { sentenceOf } from '../places.js'

/** Whether a number is a part of a whole that its text also counts ("four of them"), or that whole. */
export function partOf(q: StoryQuantity, story: Story, pack: LanguagePack): 'part' | 'whole' | null {
  const span = { article: q.article, start: q.start, end: q.end }
  if (isPart(q, story, pack) || isOfWhole(span, story, pack)) return 'part'
  return isWhole(q, story, pack) || isOpeningWhole(q, story, pack) ? 'whole' : null
}

/** Tokens between a part and its whole: "of the", "from". */
const LINK = 2

/** "Sixteen of the 19 member states": a number right behind another and "of". */
function isWhole(q: StoryQuantity, story: Story, { comparison }: LanguagePack): boolean {
  const before = tokensIn({ article: q.article, start: Math.max(0, q.start - 40), end: q.start }, story)
  const of = before.findLastIndex((t) => comparison.ofWords.has(t.lower))
  return of > 0 && before.length - of <= LINK && before[of - 1]!.pos === 'NUM'
}

/** "Of the 600 classrooms ordered, 140 …": the number that such a sentence opens with. */
function isOpeningWhole(q: StoryQuantity, story: Story, { comparison }: LanguagePack): boolean {
  const before = tokensIn({ article: q.article, start: sentenceOf(q, story).start, end: q.start }, story)
  return before.length <= LINK && comparison.ofWords.has(before[0]?.lower ?? '')
}

/** What tells whether a number is part of another. */
interface Sided {
  readonly span: ArticleSpan
  readonly sentenceStart: number
  readonly part: 'part' | 'whole' | null
}

/** Whether one is told as a part of the other, in one sentence. */
export const arePartAndWhole = (a: Sided, b: Sided): boolean =>
  a.span.article === b.span.article &&
  a.sentenceStart === b.sentenceStart &&
  [a.part, b.part].includes('part') &&
  [a.part, b.part].includes('whole')
