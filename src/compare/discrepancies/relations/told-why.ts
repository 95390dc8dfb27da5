import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { nearSentence } from '../places.js'

/** "The office counts twelve, because it includes the helper", "84 by the ministry, which leaves off the tax": an article that gives both says what one leaves out. */
export const toldWhy: RelationRule = (a, b, setting) => {
  const told =
    [...a.answers].some((x) => tellsWhy(x, b, setting)) || b.answers.some((y) => tellsWhy(y, a, setting))
  return told
    ? judged(
        'scope',
        'told-why',
        'An article that gives both says what one of them includes or leaves out.',
        a,
        b,
      )
    : null
}

/** Characters between two figures of one article that it sets beside each other. */
const BESIDE = 400

/** Whether the article of one figure gives the other one as well, with what one leaves out in the sentence of either. */
function tellsWhy({ span }: Answer, other: Stand, setting: Setting): boolean {
  const { story } = setting
  const { bounds } = other.position
  const beside = story
    .quantitiesIn(span.article)
    .find(
      (q) =>
        bounds !== undefined &&
        (q.value ?? q.min) === bounds.min &&
        q.start !== span.start &&
        Math.abs(q.start - span.start) <= BESIDE,
    )
  return (
    beside !== undefined &&
    [span, { ...span, start: beside.start, end: beside.end }].some((s) => isExplained(s, setting))
  )
}

/** Tokens behind a verb of including at which a number makes it an example: "including three children". */
const EXAMPLE = 4

function isExplained(span: ArticleSpan, { story, pack }: Setting): boolean {
  const { including, leaving, leftWords, exclusive } = pack.comparison
  const words = tokensIn(nearSentence(span, story), story)
  const lemma = (t: Token | undefined): string => t?.lemma.toLowerCase() ?? ''
  return words.some((t, i) => {
    const behind = words.slice(i + 1, i + 1 + EXAMPLE)
    if (exclusive.has(`${t.lower} ${behind[0]?.lower ?? ''}`)) return true
    if (t.pos !== 'VERB') return false
    if (leaving.has(lemma(t))) return behind.some((w) => leftWords.has(w.lower))
    return including.has(lemma(t)) && !behind.some((w) => w.pos === 'NUM')
  })
}
