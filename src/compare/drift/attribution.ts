import type { StoryClaim } from '../../model/index.js'
import { inHeadline } from '../article-parts.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import { isOwnVoice } from './voice.js'
import type { Watch } from './watch.js'

/** "A said the gate was open" → "the gate was open". */
export const attribution: Watch = {
  kind: 'attribution',
  weakness: (claim, setting) => {
    const a = setting.story.attribution(claim.attribution)
    if (!a?.source || a.speaker === null || claim.modality !== 'actual' || isBackground(claim, setting))
      return null
    return { claim, words: { article: claim.article, start: a.source.start, end: a.source.end }, keys: [] }
  },
  plain: (claim, weak, setting) =>
    claim.modality === 'actual' &&
    claim.negated === weak.claim.negated &&
    !inHeadline(claim, setting.story) &&
    isOwnVoice(claim, setting)
      ? claimSpan(claim)
      : null,
  kinOnly: true,
  text: 'It is told without the source that said it.',
}

/** "… after fire broke out": what is said beside the statement is said of common knowledge. */
const isBackground = (claim: StoryClaim, { story, pack }: Setting): boolean =>
  pack.claim.subordinators.has(tokensIn(claimSpan(claim), story)[0]?.lower ?? '')
