import type { LanguagePack } from '../../lang/pack.js'
import type { StoryAttribution } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { claimSpan, type Story } from '../story.js'
import { isOwnVoice } from './voice.js'
import type { Watch } from './watch.js'

/** "alleged that it was opened" → "said", "confirmed that it was opened", or the article's own words. */
export const stance: Watch = {
  kind: 'stance',
  weakness: (claim, { story, pack }) => {
    const a = story.attribution(claim.attribution)
    if (!a?.cue || !alleges(a, story, pack)) return null
    return { claim, words: { article: claim.article, start: a.cue.start, end: a.cue.end }, keys: [] }
  },
  plain: (claim, weak, setting) => {
    const { story, pack } = setting
    const a = story.attribution(claim.attribution)
    if (claim.negated !== weak.claim.negated || claim.modality !== 'actual') return null
    if (a === undefined || a.cue === null) return isOwnVoice(claim, setting) ? claimSpan(claim) : null
    if (alleges(a, story, pack)) return null
    // In marks it is what the source said, whatever others call it.
    if (a.kind !== 'indirect' || (a.stance !== 'stated' && a.stance !== 'confirmed')) return null
    return { article: claim.article, start: a.cue.start, end: a.cue.end }
  },
  kinOnly: false,
  text: 'What was alleged is told as said, confirmed or known.',
}

/** By the stance of its cue, or a word in it that vouches for nothing. */
const alleges = (
  { article, cue, stance }: StoryAttribution,
  story: Story,
  { drift }: LanguagePack,
): boolean =>
  stance === 'alleged' ||
  (cue !== null &&
    tokensIn({ article, start: cue.start, end: cue.end }, story).some((t) => drift.alleging.has(t.lower)))
