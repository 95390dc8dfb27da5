import { withoutStop } from '../../text/titles.js'
import { isListed } from './name-words.js'
import { RARE, VERY_RARE } from './rare.js'
import { isAcronym, isCapital, type Words, written } from './words.js'

/** "Yiu-chung": a hyphen and a small word, after a name that is not listed ("Ruritania-led"); alone, the small word must be rare. */
export function hyphenated(words: Words, first: number, at: number, limit: number): boolean {
  const { tokens, text, lexicon } = words
  const [name, mark, rest] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]]
  if (at + 1 >= limit || !rest || mark.lower !== '-' || mark.start !== name.end || rest.start !== mark.end)
    return false
  // "Harrow-to-Brode": two names, and the way between.
  if (tokens[at + 2]?.lower === '-' && tokens[at + 2]!.start === rest.end) return false
  if (isCapital(text, rest) || lexicon.states.has(name.lower) || isAcronym(written(words, at - 1)))
    return false
  if (lexicon.compoundTails.has(rest.lower) || !/^\p{L}{2,8}$/u.test(rest.lower)) return false
  return at - 1 > first || (!isListed(words, name.lower) && words.rarity(rest.lower) > VERY_RARE)
}

/** Whether the small tokens `from … to - 1` carry a name on from the run's first word to token `to`. */
export function joins(words: Words, first: number, from: number, to: number): boolean {
  const { tokens, lexicon, text } = words
  const glued = tokens[from - 1]!.end === tokens[from]!.start
  const link = tokens[from]!.lower
  if (glued && link === '_') return to === from + 1 && tokens[from]!.end === tokens[to]!.start
  if (glued && (link === '-' || link === '‑' || link === '‐'))
    return tokens[from]!.end === tokens[to]!.start
      ? to === from + 1
      : to === from + 3 && isHyphenLink(words, from + 1)
  if (
    tokens
      .slice(from, to)
      .every((t) => lexicon.nameParticles.has(t.lower) || (t.lower === '-' && t.end < text.length))
  )
    return !glued && lexicon.nameParticles.has(link)
  if (glued) return to === from + 1 && ownsName(words, first, from)
  if (lexicon.ofWords.has(link))
    return (
      (to === from + 1 || (to === from + 2 && lexicon.articles.has(tokens[from + 1]!.lower))) &&
      takesOf(words, first, from)
    )
  if (lexicon.andWords.has(link) && to === from + 1) return takesAnd(words, first, from, to)
  return false
}

/** The "e" of "Sar-e-Tash" and the "upon" of "Quay-upon-Wear", hyphens on both sides. */
function isHyphenLink({ tokens, lexicon }: Words, i: number): boolean {
  const [before, link, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!]
  if (before.end !== link.start || link.end !== after.start || after.lower !== '-') return false
  return lexicon.hyphenLinks.has(link.lower) && after.end === tokens[i + 2]?.start
}

/** "King's College", "St Mary's Hospital", "the Miners' Union": the possessive is part of the name. */
function ownsName({ tokens, lexicon }: Words, first: number, at: number): boolean {
  const owner = withoutStop(tokens[at - 1]!.lower)
  const mark = tokens[at]!.lower
  if (!lexicon.possessives.has(mark)) return false
  if (mark !== "'")
    return lexicon.possessiveOpeners.has(owner) || lexicon.saintWords.has(withoutStop(tokens[first]!.lower))
  return lexicon.bareOwner.test(owner) && lexicon.organizationHeads.has(tokens[at + 1]!.lower)
}

/** Whether what stands before "of" opens such a phrase: "Ministry of", "Secretary of", "Minister of Trade of". */
function takesOf(words: Words, first: number, at: number): boolean {
  const { lexicon, tokens } = words
  const head = tokens[at - 1]!.lower
  const opener = tokens[first]!.lower
  if (lexicon.organizationOfHeads.has(head) || lexicon.organizationOfHeads.has(opener)) return true
  if (lexicon.portfolios.has(head))
    return lexicon.titleOfHeads.has(opener) || lexicon.titleModifiers.has(opener)
  const named = at - 2 >= first && lexicon.givenNames.has(tokens[at - 2]!.lower)
  return lexicon.titleOfHeads.has(head) && !named
}

/** "Ministry of Trade and Industry", "Food and Drug Administration", "UN Aid and Homes Agency", "Marks & Spencer". */
function takesAnd(words: Words, first: number, at: number, to: number): boolean {
  const { lexicon, tokens } = words
  if (tokens[at]!.lower === '&') return true
  const listed = (i: number): boolean => {
    const { lower } = tokens[i]!
    return (
      lexicon.states.has(lower) ||
      lexicon.givenNames.has(lower) ||
      lexicon.places.has(lower) ||
      lexicon.organizations.has(lower)
    )
  }
  if (listed(at - 1) || listed(to)) return false
  const after = tokens[to + 1]
  const opened = tokens.slice(first, at).some((t) => lexicon.ofWords.has(t.lower))
  if (opened && lexicon.organizationOfHeads.has(tokens[first]!.lower))
    return !lexicon.organizationOfHeads.has(tokens[to]!.lower)
  // "EU Harbours and Roads Agency": whose agency it is may stand before.
  const alone = at - first === 1 || (at - first === 2 && listed(first) && isPlainWord(words, at - 1))
  return (
    alone && after !== undefined && lexicon.organizationHeads.has(after.lower) && isCapital(words.text, after)
  )
}

/** A word of every day, though it be written large. */
const isPlainWord = ({ tokens, rarity }: Words, i: number): boolean => rarity(tokens[i]!.lower) < RARE
