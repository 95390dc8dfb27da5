import { withPartners } from '../../kernels/paired-marks.js'
import type { ArticleSpan, Span, StoryAttribution } from '../../model/index.js'
import type { Statement } from './statement.js'

/** Most characters between whoever says something and the verb: "has also". */
const BETWEEN = 24

/**
 * The words that show a finding: its lead's, with the marks that belong to them where these adjoin. Where those are no clause but the
 * object of somebody's verb ("responsibility for the raid"), they are shown with him and the verb: alone they tell nothing.
 * @param told the attribution that the lead stands in.
 */
export function wordsShown(lead: Statement, told: StoryAttribution | undefined, text: string): ArticleSpan {
  const { article, start, end } = lead.claim
  const from = lead.complete || !told ? start : (governorOf(told, { start, end }, text) ?? start)
  return { article, ...(withPartners(text, from, end) ?? { start: from, end }) }
}

/** Where a clause begins whose subject is the source, whose verb the cue, and whose object opens the claim; null where these do not stand so. */
function governorOf(
  { source, cue, content, kind }: StoryAttribution,
  claim: Span,
  text: string,
): number | null {
  if (!source || !cue || kind === 'direct' || content[0]?.start !== claim.start) return null
  if (cue.start < source.end || cue.start - source.end > BETWEEN || claim.start < cue.end) return null
  if (text.slice(cue.end, claim.start).trim() !== '' || /[.!?;:"“”]/.test(text.slice(source.end, cue.start)))
    return null
  return source.start
}
