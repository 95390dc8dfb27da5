import { inNotice } from '../../article-parts.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { nearSentence, sentenceIndex } from '../places.js'

/** An outlet's notice names a figure that its text no longer has. */
export const corrected: RelationRule = (a, b, { story }) => {
  const withdrawn = [a, b].find((s) => s.answers.some((x) => isWithdrawn(x, story)))
  if (!withdrawn) return null
  const other = withdrawn === a ? b : a
  const outlet = withdrawn.answers.find((x) => isWithdrawn(x, story))!.span.article
  return other.answers.some((x) => x.span.article === outlet)
    ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one figure by the other.', a, b)
    : null
}

/** Whether its outlet's own notice takes an answer back. */
export const isWithdrawn = (x: Answer, story: Story): boolean =>
  inNotice(x.span, story) && (x.takenBack === true || x.turn === 'ruled-out')

/** "About 6,000, not 3,000": who says so rules out another's figure, or takes back an own one. */
export const ruledOut: RelationRule = (a, b, { sameBody }) => {
  const rulesOut = (x: Stand, y: Stand): boolean => {
    const out = y.answers.filter((w) => w.turn === 'ruled-out')
    const holding = y.answers.filter((w) => w.turn !== 'ruled-out')
    return out.some(({ span, by }) =>
      x.answers.some(
        (said) =>
          said.span.article === span.article && by !== null && !holding.some((w) => sameBody(w.by, by)),
      ),
    )
  }
  return rulesOut(a, b) || rulesOut(b, a)
    ? judged('conflict', 'ruled-out', 'One figure is given in place of the other, by another source.', a, b)
    : null
}

/** An article says itself that one figure took the place of the other: "down from 17", "the figure was now 380". */
export const replaced: RelationRule = (a, b, setting) => {
  const given = (x: Answer): boolean => x.turn === 'superseded' || x.turn === 'ruled-out'
  const replaces = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) =>
      y.answers.some(
        (v) =>
          areTurns(w, v, setting) &&
          ((given(v) && w.turn !== 'superseded') || (w.turn === 'renewed' && v.turn !== 'renewed')),
      ),
    )
  return replaces(a, b) || replaces(b, a)
    ? judged('update', 'replaced', 'An article says that one figure took the place of the other.', a, b)
    : null
}

/** Whether two answers of one article may be two turns of one count: in one sentence, by one source, or the old one by earlier reports. */
function areTurns(now: Answer, old: Answer, setting: Setting): boolean {
  const { story, sameBody } = setting
  if (now.span.article !== old.span.article) return false
  const near = sentenceIndex(now.span, story) === sentenceIndex(old.span, story)
  const areNobody = now.by === null && old.by === null
  return near || areNobody || sameBody(now.by, old.by) || isOfEarlierReports(old, setting)
}

/** "Earlier reports had put it at 40": whoever says otherwise now. */
const isOfEarlierReports = ({ turn, span }: Answer, { story, pack }: Setting): boolean =>
  turn === 'superseded' &&
  tokensIn({ ...nearSentence(span, story), end: span.start }, story).some(
    (t, i, all) =>
      pack.comparison.reports.has(t.lower) && pack.comparison.superseded.has(all[i - 1]?.lower ?? ''),
  )
