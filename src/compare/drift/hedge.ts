import type { DriftLexicon } from '../../lang/lexicon/drift.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { StoryClaim, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { holderOf } from '../discrepancies/answer.js'
import { keysOf } from '../event-words.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import { isOwnVoice } from './voice.js'
import type { Watch, Weak } from './watch.js'
import { sentenceOf, spanOf, wordsAround } from './words.js'

/** "may have been opened", "was reportedly opened", "is believed to have been opened" → "was opened". */
export const hedge: Watch = {
  kind: 'hedge',
  weakness: hedgeIn,
  plain: (claim, weak, setting) => {
    const { story, pack } = setting
    if (claim.negated !== weak.claim.negated || claim.modality !== 'actual') return null
    if (isOpen(claim, setting) || !isToldSo(claim, weak.claim, setting)) return null
    const found = tokensIn(claimSpan(claim), story).some((t) =>
      keysOf(t, pack).some((k) => weak.keys.includes(k)),
    )
    return found ? claimSpan(claim) : null
  },
  kinOnly: false,
  text: 'The words that leave it open are gone.',
}

/** Whether the reporter tells it, or the one who hedged: "reportedly" is no less than "the mayor said". */
function isToldSo(claim: StoryClaim, hedged: StoryClaim, setting: Setting): boolean {
  const by = holderOf(claim, setting.story)
  return by === null ? isOwnVoice(claim, setting) : setting.sameBody(by, holderOf(hedged, setting.story))
}

function hedgeIn(claim: StoryClaim, { story, pack }: Setting): Weak | null {
  const tokens = wordsAround(claim, story)
  for (const [i, t] of tokens.entries()) {
    const last = endOfHedge(tokens, i, pack.drift)
    if (last === null) continue
    const governed = governedBy(tokens, i, last, pack)
    if (governed) return { claim, words: spanOf(claim, t, tokens[last]!), keys: keysOf(governed, pack) }
  }
  return null
}

/** Index of the last word of a hedge that begins at `i`; null where none does. */
function endOfHedge(tokens: readonly Token[], i: number, lexicon: DriftLexicon): number | null {
  const { lower, pos } = tokens[i]!
  const next = tokens[i + 1]?.lower ?? ''
  if (pos === 'AUX' && lexicon.modals.has(lower)) return i
  if (lexicon.modalsBeforeHave.has(lower) && lexicon.have.has(next)) return i + 1
  if (lexicon.hedgesBeforeInfinitive.has(lower) && lexicon.infinitive.has(next)) return i + 1
  return lexicon.hedges.has(lower) ? i : null
}

/** How far from a hedge its verb may stand. */
const REACH = 5

/** The word that a hedge leaves open: the next verb, else the next noun or adjective, else the last verb before. */
function governedBy(
  tokens: readonly Token[],
  first: number,
  last: number,
  pack: LanguagePack,
): Token | undefined {
  const after = tokens.slice(last + 1, last + 1 + REACH)
  const stop = after.findIndex((t) => t.pos === 'PUNCT')
  const clause = stop < 0 ? after : after.slice(0, stop)
  const full = (t: Token): boolean => t.pos === 'VERB' && !pack.drift.have.has(t.lower)
  return (
    clause.find(full) ??
    clause.find((t) => t.pos === 'NOUN' || t.pos === 'ADJ') ??
    tokens.slice(Math.max(0, first - REACH), first).findLast(full)
  )
}

/** Whether the sentence of a claim leaves it open in any way: by a hedge, a condition, a question. */
export function isOpen(claim: StoryClaim, { story, pack }: Setting): boolean {
  if (story.attribution(claim.attribution)?.stance === 'alleged') return true
  const sentence = tokensIn(sentenceOf(claim, story), story)
  if (sentence.at(-1)?.lower === '?') return true
  const own = wordsAround(claim, story)
  return own.some((t, i) => pack.drift.open.has(t.lower) || endOfHedge(own, i, pack.drift) !== null)
}
