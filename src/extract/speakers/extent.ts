import { firstFrom } from '../../kernels/lower-bound.js'
import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { AnnotatedText, Span, Token } from '../../model/index.js'

/** A text and the names in it, in reading order. */
export interface Named {
  readonly text: AnnotatedText
  readonly lexicon: EntityLexicon
  readonly placed: readonly Span[]
}

/** Tokens of a relative clause that tells who is meant. */
const CLAUSE = 9

/**
 * Where a source without a name ends, in the text: behind the phrase that says where it sits ("a source in the Ministry of Defence") or
 * the clause that says who it is ("a woman who sold tickets there"). `last` is the token behind its head, `limit` a place of the text.
 */
export function extentOf({ text, lexicon, placed }: Named, last: number, limit: number): number {
  const seat = seatEnd(text, lexicon, last, limit)
  if (seat !== null) return wholeName(placed, seat, limit)
  return clauseEnd(text, lexicon, last, limit) ?? (text.tokens[last - 1]?.end as number)
}

/** Names within a name looked back at. */
const NESTED = 3

/** The end of the name that goes on behind a place: "a source in the Office | of Parks and Rivers". */
function wholeName(placed: readonly Span[], at: number, limit: number): number {
  const next = firstFrom(placed, at)
  for (let i = next - 1; i >= Math.max(0, next - NESTED); i--)
    if (placed[i]!.end > at && placed[i]!.end <= limit) return placed[i]!.end
  return at
}

function seatEnd(
  { tokens }: AnnotatedText,
  lexicon: EntityLexicon,
  last: number,
  limit: number,
): number | null {
  // "source close to the ministry".
  const close = tokens[last]?.pos === 'ADJ' && !lexicon.whenWords.has(tokens[last]!.lower)
  const proxy =
    (lexicon.proxyHeads.has(tokens[last - 1]!.lower) || lexicon.agentHeads.has(tokens[last - 1]!.lower)) &&
    lexicon.proxyLinks.has(tokens[last]?.lower ?? '')
  if (!close && !proxy && !lexicon.seatWords.has(tokens[last]?.lower ?? '')) return null
  let end: number | null = null
  for (let i = close ? last + 1 : last; i < tokens.length; i++) {
    const { lower, pos, end: stop } = tokens[i]!
    const goesOn =
      /^(?:NOUN|PROPN|ADJ|DET|ADP|PART)$/.test(pos) || lexicon.owners.has(lower) || isBeside(tokens, i)
    if (stop > limit || !goesOn) break
    if (pos === 'ADP' && !close && !(proxy && i === last) && !lexicon.seatWords.has(lower)) break
    // "doctors in the north"
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && tokens[i - 1]!.pos === 'DET')) end = stop
  }
  return end
}

/** The "neighbouring" of "bakers in neighbouring towns": a verb's form that stands beside a noun as an adjective does. */
const isBeside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  /^(?:ADP|DET)$/.test(tokens[i - 1]!.pos) &&
  /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')

/** Up to the verb that the head is the subject of: the second, as the first is the clause's own. */
function clauseEnd(
  { tokens }: AnnotatedText,
  lexicon: EntityLexicon,
  last: number,
  limit: number,
): number | null {
  const opener = tokens[last]?.lower ?? ''
  if (!lexicon.personalRelatives.has(opener) || tokens[last + 1]?.pos !== 'VERB') return null
  for (let i = last + 2; i < Math.min(tokens.length, last + CLAUSE); i++) {
    const { pos, end } = tokens[i]!
    // "who asked not to be named" says nothing of who it is.
    if (pos === 'PUNCT' || pos === 'PART') return null
    if (end > limit) return tokens[i - 1]!.end
    if (pos === 'VERB' || pos === 'AUX') return tokens[i - 1]!.end
  }
  return null
}
