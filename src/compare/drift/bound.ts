import type { StoryClaim, StoryQuantity } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { isOpen } from './hedge.js'
import type { Watch } from './watch.js'

/** "up to 40", "about 40", "at least 40" → "40". */
export const bound: Watch = {
  kind: 'bound',
  weakness: (claim, { story }) => {
    const rough = quantitiesOf(claim, { story }).find(
      (q) => q.approximation !== 'exact' && numberOf(q) !== null,
    )
    if (!rough) return null
    return { claim, words: placeOf(rough), keys: [keyOf(rough)] }
  },
  plain: (claim, weak, setting) => {
    if (isOpen(claim, setting)) return null
    const told = setting.story.quantitiesIn(claim.article)
    // Elsewhere in the article the number has its bound.
    if (told.some((q) => q.approximation !== 'exact' && weak.keys.includes(keyOf(q)))) return null
    const exact = quantitiesOf(claim, setting).find(
      (q) => q.approximation === 'exact' && q.value !== null && weak.keys.includes(keyOf(q)),
    )
    return exact ? placeOf(exact) : null
  },
  kinOnly: false,
  text: 'The number has lost the word that bounds it.',
}

const quantitiesOf = (claim: StoryClaim, { story }: Pick<Setting, 'story'>): StoryQuantity[] =>
  claim.quantities.flatMap((i) => story.pool.quantities[i] ?? [])

/** The number that is printed: of "at least 40" the least, of "up to 40" the most; of a range, and of "several", none. */
function numberOf({ value, min, max, approximation }: StoryQuantity): number | null {
  if (approximation === 'several') return null
  return value ?? (min !== null && max !== null ? null : (min ?? max))
}

const keyOf = (q: StoryQuantity): string => `${numberOf(q)} ${q.unit ?? ''}`

const placeOf = ({ article, start, end }: StoryQuantity) => ({ article, start, end })
