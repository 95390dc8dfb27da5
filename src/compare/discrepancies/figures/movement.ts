import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import { nearSentence } from '../places.js'

/** A figure as its text gives it, or one end of a movement. */
export interface Reading {
  readonly quantity: StoryQuantity
  /** Which end of a movement it is; null where it is none. */
  readonly end: 'superseded' | 'renewed' | null
}

/** "Has risen from 62 to 87": the figure that was given up, and the one that took its place. All other quantities are one reading. */
export function readingsOf(q: StoryQuantity, story: Story, pack: LanguagePack): readonly Reading[] {
  const whole = [{ quantity: q, end: null }]
  if (q.rule !== 'from-to' || q.min === null || q.max === null || !hasMoved(q, story, pack)) return whole
  const to = tokensIn(q, story).find((t) => pack.quantity.rangeWords.to.has(t.lower))
  if (to === undefined) return whole
  const [first, last] = q.change === 'down' ? [q.max, q.min] : [q.min, q.max]
  const exactly = (value: number) => ({ value, min: value, max: value, change: null })
  return [
    { quantity: { ...q, ...exactly(first), end: to.start - 1 }, end: 'superseded' },
    { quantity: { ...q, ...exactly(last), start: to.end + 1 }, end: 'renewed' },
  ]
}

/** Tokens in front of a range that may say it is a movement. */
const REACH = 6

/** "From 10 to 15" may also be a range. */
const hasMoved = (q: StoryQuantity, story: Story, { comparison }: LanguagePack): boolean =>
  q.change !== null ||
  tokensIn({ article: q.article, start: nearSentence(q, story).start, end: q.start }, story)
    .slice(-REACH)
    .some((t) => comparison.movements.has(t.lower))
