import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'

/** The people or faith by whose name a figure counts persons ("40 Orlanders", "12 Muslims"), in lower case; null where it counts by none. */
export function peopleOf(
  q: StoryQuantity,
  story: Story,
  { comparison, entity }: LanguagePack,
): string | null {
  if (q.counted === null) return null
  const head = tokensIn({ article: q.article, ...q.counted }, story).findLast(
    (t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'ADJ',
  )
  if (head === undefined || comparison.noPeople.has(head.lower)) return null
  const word = story.words({ article: q.article, start: head.start, end: head.end })
  if (!/^\p{Lu}/u.test(word)) return null
  const use = entity.states.get(head.lower)?.use
  const isPeople = use === 'people' || (use === 'adjective' && comparison.peopleAdjectiveEnd.test(head.lower))
  return isPeople || comparison.peopleNames.has(head.lower) || comparison.peopleEnd.test(word)
    ? head.lower
    : null
}
