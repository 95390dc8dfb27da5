import type { StoryClaim, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'

/** Whether a claim tells in the past, or the perfect, that something came about: "the roof fell in", not "the hall was full" or "it is open". */
export function tellsEvent(claim: StoryClaim, { story, pack }: Setting): boolean {
  if (claim.negated || claim.modality === 'possible') return false
  const tokens = tokensIn(claimSpan(claim), story)
  const { lasting, perfect, progressive } = pack.timeline
  const { pastEnding, irregularPasts, pastAuxiliaries } = pack.date
  const isPast = ({ lower }: Token): boolean => lower.endsWith(pastEnding) || irregularPasts.has(lower)
  return tokens.some((t, i) => {
    if (t.pos !== 'VERB' || lasting.has(t.lemma.toLowerCase()) || progressive(t.lower)) return false
    return (
      isPast(t) ||
      tokens.slice(Math.max(0, i - NEAR), i).some((h) => perfect.has(h.lower) || pastAuxiliaries.has(h.lower))
    )
  })
}

/** How many words before a participle its auxiliary may stand. */
const NEAR = 3

/** Whether a claim tells of the doings of the one who speaks: "I mended the nets". */
export function isOfOneself(claim: StoryClaim, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return tokens.slice(0, Math.max(0, verb)).some((t) => pack.timeline.oneself.has(t.lower))
}

/** Whether a claim tells of what came about more than once: "was rammed three times". */
export const isRepeated = (claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn(claimSpan(claim), story).some((t) => pack.timeline.repeated.has(t.lower))

/** Whether a claim only tells what was going on: "400 were sleeping in a gym". */
export function isUnderWay(claim: StoryClaim, setting: Setting): boolean {
  const { story, pack } = setting
  const { being, progressive } = pack.timeline
  const tokens = tokensIn(claimSpan(claim), story)
  const [helper, verb] = tokens.slice(tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX'))
  const was = helper !== undefined && being.has(helper.lower) && pack.date.pastAuxiliaries.has(helper.lower)
  return was && verb?.pos === 'VERB' && progressive(verb.lower) && !tellsEvent(claim, setting)
}
