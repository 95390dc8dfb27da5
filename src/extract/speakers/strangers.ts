import { firstFrom } from '../../kernels/lower-bound.js'
import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { AnnotatedText, Entity, Span, Token } from '../../model/index.js'
import { extentOf } from './extent.js'

/** A person brought in without a name: "a former packer who …". */
export interface Stranger extends Span {
  readonly entity: Entity
}

/** Tokens between the article and the head: "a 54-year-old retired lorry driver". */
const WIDTH = 8

/** The people a text brings in without a name, one by one and with an indefinite article, in reading order. */
export function strangersOf(
  text: AnnotatedText,
  lexicon: EntityLexicon,
  placed: readonly { readonly start: number; readonly end: number; readonly entity: Entity }[],
): Stranger[] {
  const out: Stranger[] = []
  text.tokens.forEach((token, i) => {
    if (!opensHead(text.tokens[i + 1]) || !lexicon.introducers.has(token.lower)) return
    const last = isPredicate(text, lexicon, i) ? null : headAfter(text, lexicon, i)
    if (last === null) return
    const span = { start: text.tokens[i + 1]!.start, end: text.tokens[last]!.end }
    if (isNamed(text, placed, token, span) || isFurther(text, lexicon, placed, i)) return
    span.end = extentOf({ text, lexicon, placed }, last + 1, text.text.length)
    const entity: Entity = {
      id: `s${out.length + 1}`,
      kind: 'person',
      name: text.text.slice(span.start, span.end),
      mentions: [span],
    }
    out.push({ start: span.start, end: span.end, entity })
  })
  return out
}

/** What may stand before the head of a noun phrase, or be it. */
const opensHead = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'NUM' || t.lower === '-')

/** The head of the noun phrase that opens behind the article, where it is a person. */
function headAfter({ tokens }: AnnotatedText, lexicon: EntityLexicon, article: number): number | null {
  let last: number | null = null
  for (let i = article + 1; i < Math.min(tokens.length, article + WIDTH); i++) {
    if (!opensHead(tokens[i])) break
    if (tokens[i]!.pos === 'NOUN') last = i
  }
  return last !== null && isPerson(tokens[last]!, lexicon) ? last : null
}

/** Whether a small noun means one person. */
const isPerson = ({ lower, lemma }: Token, lexicon: EntityLexicon): boolean =>
  lexicon.titleHeads.has(lower) ||
  lexicon.personNouns.has(lower) ||
  (lower === lemma && lexicon.isAgentNoun(lower))

/** "is a teacher", "as a teacher": said of somebody named. */
const isPredicate = ({ tokens }: AnnotatedText, lexicon: EntityLexicon, article: number): boolean => {
  const before = tokens[article - 1]
  return before !== undefined && (before.pos === 'AUX' || lexicon.predicators.has(before.lower))
}

/** Tokens of an apposition, back to its comma. */
const APPOSED = 14

/** "Jane Roe, a teacher at the school and a critic of the plan": what else the name stands beside. */
function isFurther(
  { tokens }: AnnotatedText,
  lexicon: EntityLexicon,
  placed: readonly { readonly start: number; readonly end: number; readonly entity: Entity }[],
  article: number,
): boolean {
  if (!lexicon.andWords.has(tokens[article - 1]?.lower ?? '')) return false
  let at = article - 2
  while (at > article - APPOSED && /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART|PRON)$/.test(tokens[at]?.pos ?? ''))
    at--
  const comma = tokens[at]
  if (comma?.lower !== ',' || !lexicon.articles.has(tokens[at + 1]!.lower)) return false
  const before = placed[firstFrom(placed, comma.start) - 1]
  return before?.entity.kind === 'person' && before.end === comma.start
}

/** "Jane Roe, a teacher" and "a teacher, Jane Roe": the name stands beside the phrase. */
function isNamed(
  { text }: AnnotatedText,
  placed: readonly { readonly start: number; readonly end: number; readonly entity: Entity }[],
  article: Token,
  { end }: Span,
): boolean {
  const at = firstFrom(placed, article.start)
  const before = placed[at - 1]
  if (before?.entity.kind === 'person' && /^,\s*(?:\d+,\s*)?$/.test(text.slice(before.end, article.start)))
    return true
  const after = placed[firstFrom(placed, end)]
  return after?.entity.kind === 'person' && /^,?\s+$/.test(text.slice(end, after.start))
}
