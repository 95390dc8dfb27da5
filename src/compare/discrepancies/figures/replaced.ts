import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'

/** Tokens in front of a figure that may say which of two it is. */
const MARK = 4
/** … and that may say so from farther off: "had at first indicated the magnitude with 6.1". */
const FAR_MARK = 12

/** "His earlier figure of 13", "down from 17": the figure that another took the place of. */
export function isSuperseded(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const { superseded, atFirst, movements, fromWords } = pack.comparison
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 90), end: span.start }, story).slice(
    -FAR_MARK,
  )
  const ended = before.findLastIndex((t) => /^[.;:]$/.test(t.lower))
  const clause = before.slice(ended + 1)
  const from = fromWords.has(clause.at(-1)?.lower ?? '')
  return (
    clause.slice(-MARK).some((t) => superseded.has(t.lower)) ||
    // "Had said earlier that …", "earlier put the toll at".
    clause.some(
      (t, i) =>
        superseded.has(t.lower) &&
        [clause[i - 1], clause[i + 1]].some((n) => n?.pos === 'VERB' && isSaying(n, pack)),
    ) ||
    // "A first 40 million" counts the parts.
    clause.some(
      (t, i) =>
        atFirst.has(t.lower) &&
        t.pos !== 'PROPN' &&
        clause[i - 1]?.pos !== 'DET' &&
        clause[i + 1]?.lower !== ',',
    ) ||
    (from && clause.some((t) => movements.has(t.lower))) ||
    // "Earlier accounts gave the bridge 40 arches".
    clause.some(
      (t, i) =>
        superseded.has(t.lower) &&
        pack.comparison.wordsForWords.has(clause[i + 1]?.lemma.toLowerCase() ?? ''),
    )
  )
}

/** A verb by which something, or a number, is told. */
const isSaying = (t: Token, { comparison }: LanguagePack): boolean =>
  [comparison.reporting, comparison.tellingVerbs].some((s) => s.has(t.lemma.toLowerCase()))

/** "The figure was now 380", "rose to 57", "five people are now known to have died": the figure that took the place of another. */
export function isRenewed(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 40), end: span.start }, story).slice(
    -MARK,
  )
  const { renewed, movements } = pack.comparison
  const after = tokensIn({ ...span, start: span.end, end: span.end + 30 }, story).slice(0, MARK)
  const ended = after.findIndex((t) => /^[.,;:]$/.test(t.lower))
  if ([...before, ...after.slice(0, ended < 0 ? MARK : ended)].some((t) => renewed.has(t.lower))) return true
  // "Up to 40" has no verb.
  const to = before.at(-1)
  return (
    to !== undefined &&
    ((pack.quantity.rangeWords.to.has(to.lower) &&
      before.slice(0, -1).some((t) => /^(?:VERB|NOUN)$/.test(t.pos) && movements.has(t.lower))) ||
      isBroughtTo(span, story, pack))
  )
}

/** "Bringing this season’s count of strandings to 11", "taking the tally past 90". */
function isBroughtTo(span: ArticleSpan, story: Story, { comparison }: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 90), end: span.start }, story).slice(
    -FAR_MARK,
  )
  const verb = before.findLastIndex((t) => comparison.bringing.has(t.lower))
  return (
    verb >= 0 &&
    comparison.upToCount.has(before.at(-1)?.lower ?? '') &&
    before.slice(verb).every((t) => t.pos !== 'PUNCT') &&
    before.slice(verb).some((t) => comparison.counts.has(t.lower))
  )
}

/** "About 6,000 people, not 3,000": the figure that another is set in the place of. */
export function isRuledOut(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 24), end: span.start }, story)
  const [other, last] = [before.at(-2), before.at(-1)]
  if (last === undefined) return false
  return (
    (pack.claim.negators.has(last.lower) && other !== undefined && /^[,(–—]$/.test(other.lower)) ||
    pack.comparison.insteadOf.has(`${other?.lower ?? ''} ${last.lower}`)
  )
}
