import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { PartOfSpeech, Token } from '../../model/index.js'

const SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])
const OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM', 'PROPN', 'PRON', 'ADP'])
/** What hardly follows a noun, where a past form has no ending to tell it. */
const SURE_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM'])

/**
 * Slips of the tagger undone: second gerunds taken for nouns made verbs; past forms taken for nouns or adjectives between a subject and an object ("the coastguard rescued 61")
 * made verbs; verbs with a capital after a name ("the Velm Pass") made names, and verbs that end a noun phrase ("the Velm pass and") nouns.
 */
export function mendTags(text: string, tokens: readonly Token[], lexicon: ClaimLexicon): readonly Token[] {
  return tokens.map((t, i) => {
    const [before, after] = [tokens[i - 1]?.pos, tokens[i + 1]?.pos]
    if (t.pos === 'VERB') return mendVerb(text, tokens, i, lexicon)
    if (t.pos === 'NOUN' && (isSecondGerund(tokens, i, lexicon) || isGovernedGerund(tokens, i, lexicon)))
      return { ...t, pos: 'VERB' }
    if (t.pos !== 'NOUN' && t.pos !== 'ADJ') return t
    if (isOfRelative(tokens, i, lexicon)) return { ...t, pos: 'VERB' }
    if (!before || !after) return t
    return isPastOf(tokens, i, lexicon) || isPresentOf(tokens, i, lexicon) ? { ...t, pos: 'VERB' } : t
  })
}

/** "the coastguard rescued 61", "a hunter shot two", "and shot two": a past form between its subject and object. */
function isPastOf(tokens: readonly Token[], i: number, lexicon: ClaimLexicon): boolean {
  const { lower, pos } = tokens[i]!
  if (!lexicon.participle(lower)) return false
  const [before, after] = [tokens[i - 1]!.pos, tokens[i + 1]!.pos]
  const regular = lexicon.regularPast(lower)
  if (!regular && pos === 'ADJ') return false
  const governs = SUBJECT.has(before) && (regular ? OBJECT.has(after) : SURE_OBJECT.has(after))
  return governs || isSecondPast(tokens, i, lexicon)
}

/** "who lives in Orsk": right behind a relative pronoun for people. */
const isOfRelative = (
  tokens: readonly Token[],
  i: number,
  { present, personPronouns }: ClaimLexicon,
): boolean => {
  const { lower, lemma } = tokens[i]!
  return personPronouns.has(tokens[i - 1]?.lower ?? '') && present(lower, lemma)
}

/** "The law bans the sale of eels": between a noun for one and an article, and no verb before it in its clause. */
function isPresentOf(tokens: readonly Token[], i: number, lexicon: ClaimLexicon): boolean {
  const { lower, lemma, pos } = tokens[i]!
  const [before, article, next] = [tokens[i - 1]!, tokens[i + 1]!, tokens[i + 2]]
  if (pos !== 'NOUN' || !lexicon.present(lower, lemma) || before.pos !== 'NOUN' || article.pos !== 'DET')
    return false
  if (before.lower !== before.lemma || lexicon.lengthUnits.has(lower)) return false
  if (next === undefined || lexicon.lengthUnits.has(next.lower) || lexicon.calendar.has(next.lower))
    return false
  for (let k = i - 1; k >= 0 && tokens[k]!.pos !== 'PUNCT'; k--) if (VERBAL.has(tokens[k]!.pos)) return false
  return true
}

const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'NUM'])

/** "halted a barge and freed 14": behind a conjunction, with an object, and a past form shortly before. */
const isSecondPast = (tokens: readonly Token[], i: number, lexicon: ClaimLexicon): boolean =>
  tokens[i - 1]!.pos === 'CCONJ' &&
  SECOND_OBJECT.has(tokens[i + 1]!.pos) &&
  tokens.slice(Math.max(0, i - FAR), i).some((t) => lexicon.participle(t.lower))

const SECOND_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM', 'PRON'])
/** How many tokens before the first of two past forms is looked for. */
const FAR = 25

/** "while mending nets": behind a conjunction of time, with an object. */
const isGovernedGerund = (tokens: readonly Token[], i: number, lexicon: ClaimLexicon): boolean =>
  lexicon.gerund(tokens[i]!.lower) &&
  lexicon.subordinators.has(tokens[i - 1]?.lower ?? '') &&
  GERUND_OBJECT.has(tokens[i + 1]?.pos)

const GERUND_OBJECT: ReadonlySet<PartOfSpeech | undefined> = new Set(['NOUN', 'PROPN', 'DET', 'NUM', 'PRON'])

/** "sinking nine and capsizing at least 30": behind a conjunction, with an object, and a gerund shortly before. */
function isSecondGerund(tokens: readonly Token[], i: number, lexicon: ClaimLexicon): boolean {
  if (tokens[i - 1]?.pos !== 'CCONJ' || !lexicon.gerund(tokens[i]!.lower)) return false
  const [next, number] = [tokens[i + 1]?.pos, tokens[i + 3]?.pos]
  if (next !== 'NUM' && next !== 'DET' && !(next === 'ADP' && number === 'NUM')) return false
  return tokens.slice(Math.max(0, i - PAIRED), i).some((t) => t.pos === 'VERB' && lexicon.gerund(t.lower))
}

/** How many tokens before the first of two gerunds is looked for. */
const PAIRED = 10

/** A capital, in a word that has small letters too: headlines in capitals tell nothing. */
const isCapital = (text: string, { start, end }: Token): boolean =>
  /^\p{Lu}.*\p{Ll}/u.test(text.slice(start, Math.min(end, start + 40)))

function mendVerb(text: string, tokens: readonly Token[], i: number, lexicon: ClaimLexicon): Token {
  const t = tokens[i]!
  const before = tokens[i - 1]?.pos
  if (before === 'PROPN' && isCapital(text, t)) return { ...t, pos: 'PROPN' }
  const inflected = lexicon.gerund(t.lower) || lexicon.participle(t.lower)
  const determined = before === 'DET' || (before === 'PROPN' && tokens[i - 2]?.pos === 'DET')
  const after = tokens[i + 1]?.pos
  return determined && !inflected && (after === 'CCONJ' || after === 'PUNCT') ? { ...t, pos: 'NOUN' } : t
}
