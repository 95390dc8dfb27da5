import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, StoryQuantity } from '../../model/index.js'
import type { Story } from '../story.js'
import { scaleOf } from './linking/scales.js'

/** Characters between an amount and the same told again: " (", ", or ", " (about". */
const JOINT = 7

/** "1.4 billion crowns ($1.6 billion)", "246 miles or 396 kilometres": what stands right in front of it, told again in another unit. */
export function isRestated(q: StoryQuantity, story: Story, pack: LanguagePack): boolean {
  const last = story.quantityBefore(q)
  if (last === undefined || last.unit === q.unit) return false
  const joint = jointOf(last, q, story, pack)
  if (joint === null) return false
  // "9,000 pounds (four tonnes)": by its name alone a pound is no weight.
  const isBracketed = joint === 'bracket' && last.counted === null && last.unit !== null
  return isBracketed || scaleOf(last, pack).dimension === scaleOf(q, pack).dimension
}

/** Whether a place is in brackets right behind another, or behind a comma and an "or": "25 m (82 ft)". */
export function isAside(span: ArticleSpan, before: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const joint = jointOf(before, span, story, pack)
  return joint === 'bracket' || joint === 'comma or'
}

type Joint = 'bracket' | 'comma or' | 'or' | 'none'

/** How one place follows right upon another; null where it does not. */
function jointOf(
  before: ArticleSpan,
  span: ArticleSpan,
  story: Story,
  { quantity }: LanguagePack,
): Joint | null {
  if (span.article !== before.article || span.start < before.end || span.start - before.end > JOINT)
    return null
  const words = story.words({ article: span.article, start: before.end, end: span.start })
  const [all, comma, word, bracket] = /^([\s,]*)(?:(\p{L}+)\s)?([([])?[^\p{L}\d]?$/u.exec(words) ?? []
  if (all === undefined) return null
  if (word !== undefined && !quantity.or.has(word.toLowerCase())) return null
  if (bracket !== undefined) return 'bracket'
  if (word === undefined) return 'none'
  return comma!.includes(',') ? 'comma or' : 'or'
}
