import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { AnnotatedText, Token } from '../../model/index.js'

/** Tokens of a relative clause that tells who is meant. */
const CLAUSE = 9

/**
 * Where a source without a name ends, in the text: behind the phrase that says where it sits ("a source in the Ministry of Defence") or
 * the clause that says who it is ("a woman who sold tickets there"). `last` is the token behind its head, `limit` a place of the text.
 */
export function extentOf(text: AnnotatedText, lexicon: EntityLexicon, last: number, limit: number): number {
  return (
    seatEnd(text, lexicon, last, limit) ??
    clauseEnd(text, lexicon, last, limit) ??
    (text.tokens[last - 1]?.end as number)
  )
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
