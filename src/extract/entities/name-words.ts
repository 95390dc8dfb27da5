import type { PartOfSpeech, Span } from '../../model/index.js'
import { withoutStop } from '../../text/titles.js'
import { RARE } from './rare.js'
import { isAcronym, isCapital, isShouted, opens, type Words, written } from './words.js'

/** Parts of speech that a sentence-opening capital says nothing about. */
const CLOSED: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'ADV',
  'INTJ',
  'NUM',
  'PUNCT',
  'SYM',
  'VERB',
])

/** Parts of speech that not even a listed name outweighs: "Will" that opens a question. */
const NEVER: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADP', 'SCONJ', 'CCONJ', 'PRON'])

/** Whether a name may begin with a word, by its capital and what stands around it. */
export function mayName(words: Words, i: number): boolean {
  const token = words.tokens[i]!
  if (!isCapital(words.text, token)) return false
  const { lexicon } = words
  if (token.lower.includes('$')) return false
  if (lexicon.articles.has(token.lower) || isShouted(words, i)) return false
  if (lexicon.calendar.has(withoutStop(token.lower)))
    return followsGivenName(words, i) || isGivenMonth(words, i)
  if (isLetterOfCompound(words, i) || isPartyOf(words, i)) return false
  // "Roe Says It Is Late"
  if (lexicon.headlineVerbs.has(token.lower) && !opens(words, i)) return false
  if (words.large.has(token.lower)) return token.pos !== 'PRON'
  if (words.capitals[words.sentenceOf[i]!] !== 'prose') return standsOut(words, i)
  return opens(words, i) ? openerNames(words, i) : token.pos !== 'PRON' || isAcronym(written(words, i))
}

/** The "T" of "T-shirt". */
const isLetterOfCompound = (words: Words, i: number): boolean => {
  const { tokens, text } = words
  const [token, mark, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (token.end - token.start > 1 || !mark || !next) return false
  return mark.lower === '-' && mark.start === token.end && next.start === mark.end && !isCapital(text, next)
}

/** The "R" and the "Ga." of "(R-Ga.)", and all letters of ", D-N.Y.,". */
const isPartyOf = (words: Words, i: number): boolean => {
  const { tokens } = words
  const letter = (k: number): boolean => tokens[k] !== undefined && tokens[k]!.end - tokens[k]!.start === 1
  const glued = (k: number): boolean => tokens[k]?.lower === '-' && tokens[k - 1]?.end === tokens[k]!.start
  const opens = (k: number): boolean => tokens[k]?.lower === '(' || tokens[k]?.lower === ','
  const dotted = tokens[i - 1]?.lower === '.' && tokens[i - 1]!.end === tokens[i]!.start && letter(i - 2)
  return (
    (letter(i) && glued(i + 1) && opens(i - 1)) ||
    (glued(i - 1) && letter(i - 2) && opens(i - 3)) ||
    (dotted && isPartyOf(words, i - 2))
  )
}

/** "Minister Jan Roe": a month that is a given name too, between a title and a name. */
const isGivenMonth = (words: Words, i: number): boolean => {
  const { lexicon, tokens, phrases } = words
  const [before, month, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!before || !next || !lexicon.givenNames.has(month.lower) || !isCapital(words.text, next)) return false
  const titled = lexicon.titleHeads.has(before.lower) || lexicon.honorifics.has(withoutStop(before.lower))
  return titled && !lexicon.calendar.has(withoutStop(next.lower)) && !phrases.longest.has(next.lower)
}

const followsGivenName = (words: Words, i: number): boolean => {
  const before = words.tokens[i - 1]
  if (!before || !isCapital(words.text, before)) return false
  if (isMonthOfName(words, i)) return true
  return words.lexicon.givenNames.has(before.lower) || words.lexicon.honorifics.has(withoutStop(before.lower))
}

/** "Ajmal Jan": the short form of a month right behind an unlisted word in capitals, where no day follows. */
function isMonthOfName({ tokens, lexicon, text }: Words, i: number): boolean {
  const [before, month, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]]
  if (month.end - month.start !== 3 || text.charAt(month.end) === '.' || before.end + 1 !== month.start)
    return false
  if (!isLowerTail(text, before) || !isLowerTail(text, month) || next?.pos === 'NUM') return false
  return !lexicon.calendar.has(before.lower) && !lexicon.locatives.has(before.lower) && before.pos === 'PROPN'
}

const isLowerTail = (text: string, { start, end }: Span): boolean =>
  /^\p{L}\p{Ll}+$/u.test(text.slice(start, end))

export const isListed = (words: Words, lower: string): boolean =>
  words.phrases.longest.has(lower) ||
  words.lexicon.givenNames.has(lower) ||
  words.lexicon.honorifics.has(withoutStop(lower))

/** A word that opens names elsewhere in the story, and hardly anything else. */
const isOfStory = ({ story, rarity }: Words, lower: string): boolean =>
  story?.first.has(lower) === true && rarity(lower) > RARE

/** In a headline: a word that only a name explains. */
function standsOut(words: Words, i: number): boolean {
  const { lower, pos } = words.tokens[i]!
  if (CLOSED.has(pos) || words.small.has(lower)) return false
  if (isListed(words, lower) || words.lexicon.titleHeads.has(lower) || isOfStory(words, lower)) return true
  return (pos === 'PROPN' || pos === 'NOUN') && words.rarity(lower) > RARE
}

function openerNames(words: Words, i: number): boolean {
  const { lower, pos } = words.tokens[i]!
  if (NEVER.has(pos)) return false
  if ((isListed(words, lower) || isOfStory(words, lower)) && !words.small.has(lower)) return true
  if (isAcronym(written(words, i))) return true
  if (CLOSED.has(pos) || words.lexicon.locatives.has(lower)) return false
  const next = words.tokens[i + 1]?.lower === '-' ? i + 2 : i + 1
  const glued = words.tokens[next]
  const goesOn = glued !== undefined && isCapital(words.text, glued) && !isShouted(words, next)
  if (goesOn && words.sentenceOf[i] === words.sentenceOf[i + 1])
    return !words.small.has(lower) || pos === 'PROPN'
  return pos === 'PROPN' && !words.small.has(lower) && words.rarity(lower) > RARE && !isPlural(words, lower)
}

/** "Trains" that opens a sentence: the plural of a plain word. */
const isPlural = ({ rarity, lexicon }: Words, lower: string): boolean =>
  lower.length > 4 && lexicon.singularsOf(lower).some((one) => rarity(one) < RARE)

/** A capitalised word inside a run needs no further proof: what precedes it is a name already. */
export const mayGoOn = (words: Words, i: number): boolean =>
  !words.lexicon.headlineVerbs.has(words.tokens[i]!.lower) &&
  (words.capitals[words.sentenceOf[i]!] === 'prose'
    ? isCapital(words.text, words.tokens[i]!) &&
      words.tokens[i]!.pos !== 'PRON' &&
      !isShouted(words, i) &&
      !words.lexicon.articles.has(words.tokens[i]!.lower) &&
      (!words.lexicon.calendar.has(withoutStop(words.tokens[i]!.lower)) ||
        followsGivenName(words, i) ||
        isGivenMonth(words, i))
    : mayName(words, i) || (isCapital(words.text, words.tokens[i]!) && followsGivenName(words, i)))
