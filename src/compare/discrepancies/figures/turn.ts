import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan } from '../../../model/index.js'
import type { Story } from '../../story.js'
import { isRenewed, isRuledOut, isSuperseded } from './replaced.js'

/** Which of two figures its article says one is: the one given up, the one that is ruled out, or the one that took its place. */
export type Turn = 'superseded' | 'ruled-out' | 'renewed' | null

export function turnOf(span: ArticleSpan, story: Story, pack: LanguagePack): Turn {
  if (isRuledOut(span, story, pack)) return 'ruled-out'
  if (isSuperseded(span, story, pack)) return 'superseded'
  return isRenewed(span, story, pack) ? 'renewed' : null
}
