import { type Content, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Line } from './lines.js'

/**
 * Whether a claim denies what most of its finding states: its negator stands right before what they say too. "Does not break the treaty"
 * beside "breaks the treaty" takes a position on it; "had no power" beside "the lines were dead" says the same.
 */
export function saysTheContrary({ claim }: Line, lines: readonly Line[], setting: Setting): boolean {
  if (!claim.negated) return false
  const affirming = lines.filter((m) => !m.claim.negated)
  if (affirming.length * 2 < lines.length) return false
  const { story, pack } = setting
  const said = new Set(affirming.flatMap((m) => wordsOf(meaningOf(claimSpan(m.claim), story, pack))))
  const tokens = tokensIn(claimSpan(claim), story)
  return tokens.some((t, i) => {
    const denied = tokens.slice(i + 1, i + 1 + REACH)
    const last = denied.at(-1)
    if (!last || !pack.claim.negators.has(t.lower)) return false
    const place = { article: claim.article, start: t.end, end: last.end }
    return wordsOf(meaningOf(place, story, pack)).some((w) => said.has(w))
  })
}

const wordsOf = (content: Content): string[] => [...content.keys()]

/** How many words a negator reaches. */
const REACH = 4
