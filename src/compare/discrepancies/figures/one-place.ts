import type { ArticleSpan, StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { isConfined, isLocalSource, isWide } from './confines.js'
import type { Teller } from './teller.js'

/** Whether a figure is counted at one place, by its own words or by who gives it. */
export const isOfOnePlace = (
  {
    span,
    clause,
    teller,
    claim,
  }: {
    readonly span: ArticleSpan
    readonly clause: ArticleSpan
    readonly teller: Teller | null
    readonly claim: StoryClaim | null
  },
  setting: Setting,
): boolean =>
  isConfined(span, clause, claim, setting) ||
  (isLocal(teller, claim, setting) && !isWide(span, setting.story, setting.pack))

/** Whether a single hospital or school gives the figure; the ministry's count that its director names is the ministry's. */
const isLocal = (teller: Teller | null, claim: StoryClaim | null, setting: Setting): boolean =>
  teller?.own !== true && teller?.entity == null && isLocalSource(claim, setting)
