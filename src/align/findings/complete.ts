import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, Pool, Span, StoryClaim } from '../../model/index.js'
import { type Passage, standsAlone } from './blemishes.js'
import type { ProfileToken } from './token.js'
import { isWhole } from './whole.js'

/** Whether a claim's words are a whole clause that can be read without those around it. */
export function isComplete(
  claim: StoryClaim,
  passage: Passage,
  text: AnnotatedText,
  pool: Pool,
  pack: LanguagePack,
): boolean {
  const { tokens } = passage
  const opens = opensSentence(text, claim.start) || opensWithFigure(claim, pool)
  return (
    !isWish(claim, tokens) &&
    !isGoverned(text, claim, tokens) &&
    isWhole(tokens, opens, pack) &&
    standsAlone(passage, pack)
  )
}

/** "At least 12 people": the words in front of a number go with it. */
const opensWithFigure = (claim: StoryClaim, pool: Pool): boolean =>
  claim.quantities.some((i) => pool.quantities[i]?.start === claim.start)

/** "(She asked that) the fleet withdraw": without the words in front it reads as if it did. */
const isWish = (claim: StoryClaim, tokens: readonly ProfileToken[]): boolean => {
  const verb = tokens.find((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return claim.modality === 'asked-for' && verb?.pos === 'VERB' && verb.lower === verb.lemma
}

/** "(Since) the end of the strike, the ferries sail": its first noun belongs to a preposition in front of it. */
function isGoverned(text: AnnotatedText, { start }: Span, tokens: readonly ProfileToken[]): boolean {
  const before = text.tokens[firstFrom(text.tokens, start) - 1]?.pos
  if (before !== 'ADP' && before !== 'SCONJ') return false
  const end = tokens.findIndex((t) => t.lower === ',')
  return end > 0 && tokens.slice(0, end).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
}

/** Whether nothing of its sentence stands before a place but marks and a conjunction. */
function opensSentence({ tokens, sentences }: AnnotatedText, place: number): boolean {
  const sentence = sentences[firstFrom(sentences, place + 1) - 1]
  for (let i = firstFrom(tokens, place) - 1; i >= 0 && tokens[i]!.start >= (sentence?.start ?? 0); i--)
    if (tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'CCONJ') return false
  return true
}
