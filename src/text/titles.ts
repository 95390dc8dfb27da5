import type { EntityLexicon } from '../lang/lexicon/entity.js'
import type { AnnotatedText, Token } from '../model/index.js'

/** Tokens `first … last - 1`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** An abbreviation without its full stop: "gen" of "gen.". */
export const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

function isHead({ lower }: Token, { titleHeads, honorifics }: EntityLexicon): boolean {
  const word = withoutStop(lower)
  return titleHeads.has(word) || honorifics.has(word)
}

/** A head, or the last word of a title that only together is one: "chief executive". */
function endsTitle({ tokens }: AnnotatedText, i: number, lexicon: EntityLexicon): boolean {
  if (isHead(tokens[i]!, lexicon)) return true
  const [before, word] = [tokens[i - 1]?.lower, tokens[i]!.lower]
  return lexicon.topTitles.some(([first, second]) => first === before && second === word)
}

const isTitleWord = (token: Token, lexicon: EntityLexicon): boolean =>
  isHead(token, lexicon) || token.lower === '-' || lexicon.titleModifiers.has(withoutStop(token.lower))

/** The longest title that ends right before token `at`, in any case of letters: "former prime minister" before a name. */
export function titleBefore(text: AnnotatedText, lexicon: EntityLexicon, at: number): TokenRange | null {
  const last = text.tokens[at - 1]
  if (!last || !endsTitle(text, at - 1, lexicon)) return null
  let first = at - 1
  while (first > 0 && at - first < LONGEST && isTitleWord(text.tokens[first - 1]!, lexicon)) first--
  return { first, last: at }
}

/** The title that opens at token `at`, modifiers first, up to its last head; null where no head comes. */
export function titleFrom(text: AnnotatedText, lexicon: EntityLexicon, at: number): TokenRange | null {
  let last = -1
  for (let i = at; i < text.tokens.length && i < at + LONGEST; i++) {
    const token = text.tokens[i]!
    if (endsTitle(text, i, lexicon)) last = i + 1
    else if (!isTitleWord(token, lexicon)) break
  }
  return last < 0 ? null : { first: at, last }
}

/** Tokens between a comma behind a name and the end of what it may bring. */
const APPOSED = 7

/** The title that a comma behind a name brings, up to token `limit`: "Jane Roe, the foreign minister"; what is owned by a bearer of another, and what opens a clause, is not hers. */
export function titleBehind(
  text: AnnotatedText,
  lexicon: EntityLexicon,
  comma: number,
  limit: number,
): TokenRange | null {
  if (text.tokens[comma]?.lower !== ',') return null
  for (let i = comma + 1; i < Math.min(limit, comma + APPOSED); i++) {
    const title = titleFrom(text, lexicon, i)
    if (title && !ownsNext(text, title, lexicon))
      return title.last > limit || opensClause(text, lexicon, title.last) ? null : title
    if (text.tokens[i]!.lower === ',' || text.tokens[i]!.pos === 'VERB') return null
  }
  return null
}

/** "In talks with Jane Roe, the mayor of Harrow said": whether a verb follows the title and whose it is, so that it is the verb's subject. */
function opensClause({ tokens }: AnnotatedText, { answering }: EntityLexicon, at: number): boolean {
  let i = at
  while (i < at + LONGEST && /^(?:ADP|DET|PROPN|NOUN|ADJ)$/.test(tokens[i]?.pos ?? '')) i++
  return tokens[i]?.pos === 'AUX' || answering.has(tokens[i]?.lower ?? '')
}

/** "the minister's chief of staff": a title that only tells whose somebody is. */
export const ownsNext = ({ tokens }: AnnotatedText, { last }: TokenRange, lexicon: EntityLexicon): boolean =>
  lexicon.possessives.has(tokens[last]?.lower ?? '')

/** In tokens; longer strings of title words are no title. */
const LONGEST = 8

/** A title's words for comparison: lower case, without full stops and hyphens. */
export function titleWords(text: AnnotatedText, range: TokenRange): ReadonlySet<string> {
  const words = new Set<string>()
  for (let i = range.first; i < range.last; i++)
    for (const part of withoutStop(text.tokens[i]!.lower).split('-')) if (part !== '') words.add(part)
  return words
}
