import { type Content, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Line } from './lines.js'

/** The share of a finding's claims, copies left out, from which on those of the other polarity are likely to say the same in other words. */
const SOME = 1 / 3

/**
 * The lines that carry a finding of claims both affirmed and denied. "Had no power" beside "the lines were dead" says the same; "does
 * not break the treaty" beside "breaks the treaty" takes a position on it, as do few against many.
 */
export function withoutContraries(lines: readonly Line[], setting: Setting): readonly Line[] {
  const denying = lines.filter((l) => l.claim.negated)
  const affirming = lines.filter((l) => !l.claim.negated)
  if (denying.length === 0 || affirming.length === 0) return lines
  const own = (ls: readonly Line[]): number => ls.filter((l) => setting.copiedFrom(l.claim) === null).length
  if (own(denying) < own(lines) * SOME) return affirming
  if (own(affirming) < own(lines) * SOME) return denying
  return lines.filter((l) => !l.claim.negated || !deniesTheirWords(l, affirming, setting))
}

/** Whether a claim's negator stands right before what the others say. */
function deniesTheirWords({ claim }: Line, affirming: readonly Line[], { story, pack }: Setting): boolean {
  const said = new Set(affirming.flatMap((m) => wordsOf(meaningOf(claimSpan(m.claim), story, pack))))
  const tokens = tokensIn(claimSpan(claim), story)
  return tokens.some((t, i) => {
    const last = tokens.slice(i + 1, i + 1 + REACH).at(-1)
    if (!last || !pack.claim.negators.has(t.lower)) return false
    const place = { article: claim.article, start: t.end, end: last.end }
    return wordsOf(meaningOf(place, story, pack)).some((w) => said.has(w))
  })
}

const wordsOf = (content: Content): string[] => [...content.keys()]

/** How many words a negator reaches. */
const REACH = 4
