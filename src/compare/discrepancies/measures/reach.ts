import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan } from '../../../model/index.js'
import type { Story } from '../../story.js'
import { isFarOff } from './axis.js'
import { sightOf } from './sight.js'

/** What a length is that has no adjective: how far one thing is from another ("15 miles north of Orlo"), or how long a way ("drove for 48 km"). */
export type Reach = 'distance' | 'way'

export function reachOf(span: ArticleSpan, story: Story, pack: LanguagePack): Reach | null {
  const sight = sightOf(span, story, pack)
  const { ways, lengthLeads } = pack.measure
  const at = sight.before.findLastIndex((t) => ways.has(t.lower) || !lengthLeads.has(t.lower))
  if (ways.has(sight.before[at]?.lower ?? '')) return 'way'
  return isFarOff(sight) ? 'distance' : null
}
