import { type Content, likeness, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Line } from './lines.js'

/** Claims compared on either side; more would hardly change the best. */
const MOST = 8

/**
 * How near what one source states comes to what another does, 0..1, by their nearest claims. Claims grouped into one finding may
 * still differ in what they state; a source whose claim is further off does not surely confirm the other's.
 */
export function closeness(a: readonly Line[], b: readonly Line[], setting: Setting): number {
  const statements = (lines: readonly Line[]) => lines.slice(0, MOST).map((l) => statementOf(l, setting))
  const others = statements(b)
  return Math.max(
    0,
    ...statements(a).flatMap((x) =>
      others.map((y) => (x.partial === y.partial ? likeness(x.meaning, y.meaning) : 0)),
    ),
  )
}

/** What a claim states, and whether only of a part ("the first units", "some of them"). */
function statementOf({ claim }: Line, { story, pack }: Setting): { meaning: Content; partial: boolean } {
  const span = claimSpan(claim)
  const opening = tokensIn(span, story).slice(0, OPENING)
  return {
    meaning: meaningOf(span, story, pack),
    partial: opening.some((t) => pack.comparison.partial.has(t.lower)),
  }
}

/** A part is named at the head of the subject. */
const OPENING = 2
