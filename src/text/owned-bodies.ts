import { firstFrom } from '../kernels/lower-bound.js'
import type { EntityLexicon } from '../lang/lexicon/entity.js'
import type { AnnotatedText, Span } from '../model/index.js'

/** A body that every state has, and of which it is: "Ruritania's Ministry of Defence", "the Ruritanian Defence Ministry". */
export interface OwnedBody {
  /** Its words in order of code, those that all such bodies share left out: equal for "Ministry of Defence" and "Defence Ministry". */
  readonly body: string
  /** Code of the state, or what its name and its adjective have in common; null where the place does not tell. */
  readonly owner: string | null
}

/** In tokens: the longest such name. */
const LONGEST = 9

/** Reads a name as such a body with its owner, inside the name, before it or behind it; null for any other name. */
export function ownedBody(
  { text, tokens }: AnnotatedText,
  lexicon: EntityLexicon,
  { start, end }: Span,
): OwnedBody | null {
  const first = firstFrom(tokens, start)
  const last = firstFrom(tokens, end)
  if (last - first > LONGEST || last <= first) return null
  const words: string[] = []
  let owner: string | null = null
  let headed = false
  for (let i = first; i < last; i++) {
    const { lower, start: from, end: to } = tokens[i]!
    const short = lexicon.bodyLetters.get(lower)
    if (short && text.slice(from, to) !== lower) {
      words.push(...short)
      headed = true
    } else if (lexicon.ownedHeads.has(lower) || lexicon.portfolios.has(lower)) {
      if (!lexicon.emptyPortfolios.has(lower)) words.push(lexicon.portfolioSpellings.get(lower) ?? lower)
      headed ||= lexicon.ownedHeads.has(lower)
    } else if (
      /^\p{Lu}/u.test(text.charAt(from)) &&
      !lexicon.organizationHeads.has(lower) &&
      !isSmall(lexicon, lower)
    ) {
      if (owner !== null) return null
      owner = lower
    } else if (!isSmall(lexicon, lower)) return null
  }
  // Of ministries a state has many.
  if (!headed || (words.length === 1 && lexicon.portfolioHeads.has(words[0]!))) return null
  const told = owner ?? beside(tokens, lexicon, text, first, last)
  return { body: words.sort().join(' '), owner: told === null ? null : stateOf(lexicon, told) }
}

const isSmall = ({ ofWords, articles, andWords }: EntityLexicon, lower: string): boolean =>
  ofWords.has(lower) || articles.has(lower) || andWords.has(lower)

const stateOf = (lexicon: EntityLexicon, word: string): string =>
  lexicon.states.get(word)?.state ?? lexicon.stateStem(word)

/** "Ruritania's" before the name, "of Ruritania" behind it. */
function beside(
  tokens: AnnotatedText['tokens'],
  lexicon: EntityLexicon,
  text: string,
  first: number,
  last: number,
): string | null {
  const large = (i: number): boolean => {
    const token = tokens[i]
    return token !== undefined && /^\p{Lu}/u.test(text.charAt(token.start)) && !isSmall(lexicon, token.lower)
  }
  if (lexicon.possessives.has(tokens[first - 1]?.lower ?? '') && large(first - 2))
    return tokens[first - 2]!.lower
  if (!lexicon.ofWords.has(tokens[last]?.lower ?? '')) return null
  const at = lexicon.articles.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1
  return large(at) ? tokens[at]!.lower : null
}
