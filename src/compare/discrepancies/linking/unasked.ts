import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity } from '../../../model/index.js'
import { inMereFurniture } from '../../article-parts.js'
import type { Story } from '../../story.js'
import { isLabel } from '../figures/label.js'
import { isRestated } from '../restated.js'

/** Whether a number answers no question that another could answer otherwise: in furniture, an order of size, an age, a part of a name, a conversion. */
export const isUnasked = (q: StoryQuantity, story: Story, pack: LanguagePack): boolean =>
  saysNothing(q) ||
  inMereFurniture(q, story) ||
  isAge(q, story, pack) ||
  isLabel(q, story, pack) ||
  isRestated(q, story, pack)

/** No bounds, or only an order of size ("dozens"); or "one victim", which points at somebody. */
const saysNothing = (q: StoryQuantity): boolean =>
  (q.value === null && q.min === null && q.max === null) ||
  q.approximation === 'several' ||
  (q.value === 1 && q.approximation === 'exact' && q.unit === null)

/** More years than anybody has. */
const OLDEST = 115

/** "34-year-old", "Ola Brandt, 34,": the years of a person, which are compared by the person. */
function isAge(q: StoryQuantity, story: Story, { quantity }: LanguagePack): boolean {
  if (q.unit === quantity.ageUnit) return true
  const isBare = /^\d+$/.test(story.words(q)) && (q.value ?? 0) <= OLDEST
  return isBare && /\p{Lu}[\p{L}’'-]{0,20},? ?\(?$/u.test(before(q, story)) && /^[,.)]/.test(behind(q, story))
}

const REACH = 24

const before = (q: StoryQuantity, story: Story): string =>
  story.words({ article: q.article, start: Math.max(0, q.start - REACH), end: q.start })

const behind = (q: StoryQuantity, story: Story): string =>
  story.words({ article: q.article, start: q.end, end: q.end + REACH })
