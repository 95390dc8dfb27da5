import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { PartOfSpeech } from '../../model/index.js'
import type { ProfileToken } from './token.js'

const LEANS: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'VERB', 'AUX', 'SCONJ', 'PART', 'CCONJ'])
/** "On Monday the court ruled" is a sentence; behind other words its first words belong to them. */
const LEANS_INSIDE: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV'])
/** What follows these has a subject of its own. */
const BREAKS: ReadonlySet<string> = new Set([':', ';'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])

/**
 * Whether words stand for a whole clause: a noun for a subject and a finite verb of its own, and no beginning that leans on words before
 * it. What is said of something in quotation marks right behind it (“called the deal ‘a gift nobody wanted’”) is no verb of its own. `opens` says that nothing of their sentence stands before them.
 */
export function isWhole(tokens: readonly ProfileToken[], opens: boolean, pack: LanguagePack): boolean {
  const { claim: lexicon } = pack
  const first = tokens.findIndex((t) => t.pos !== 'PUNCT')
  const opening = tokens[first]
  if (
    opening === undefined ||
    leans(opening, opens, lexicon) ||
    pack.comparison.openQuestions.has(opening.lower) ||
    dates(tokens, first, pack) ||
    isOccasion(tokens, first, lexicon)
  )
    return false
  if (tokens.filter((t) => t.pos !== 'PUNCT').length < FEWEST) return false
  let subject = false
  let embedded = 0
  let aside = 0
  for (let i = first; i < tokens.length; i++) {
    const t = tokens[i]!
    aside += Number(t.lower === '(') - Number(t.lower === ')' && aside > 0)
    if (aside > 0) continue
    if (BREAKS.has(t.lower) || (t.lower === ',' && tokens[i + 1]?.pos === 'CCONJ')) subject = false
    else if (i > first && (embeds(tokens, i, pack) || isNamed(tokens, i) || isBareRelative(tokens, i, pack)))
      embedded++
    else if (isFiniteVerb(tokens, i, lexicon)) {
      if (embedded > 0) embedded--
      else if (subject) return !isCutOff(tokens, first, i)
    } else if (NOMINAL.has(t.pos) && embedded === 0) subject = true
  }
  return false
}

/** "In an interview published on Monday": a preposition, its noun and what is told of that, where nothing begins anew before the verb. */
function isOccasion(tokens: readonly ProfileToken[], first: number, lexicon: ClaimLexicon): boolean {
  if (tokens[first]?.pos !== 'ADP') return false
  const rest = tokens.slice(tokens[first + 1]?.pos === 'DET' ? first + 2 : first + 1)
  const at = rest.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return (
    at > 0 &&
    rest[at]!.pos === 'VERB' &&
    lexicon.participle(rest[at]!.lower) &&
    rest.slice(0, at).every((t) => NOMINAL.has(t.pos) || t.pos === 'ADJ') &&
    !rest.slice(at + 1).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  )
}

/** "A road he had built": a pronoun right behind a noun opens a clause about it. */
const isBareRelative = (tokens: readonly ProfileToken[], i: number, { entity }: LanguagePack): boolean =>
  tokens[i]!.pos === 'PRON' && entity.pronouns.has(tokens[i]!.lower) && NOMINAL.has(tokens[i - 1]!.pos)

/** "Subject to the law, are free": a comma before the verb that closes nothing opened since `first`. */
const isCutOff = (tokens: readonly ProfileToken[], first: number, verb: number): boolean =>
  tokens[verb - 1]?.lower === ',' && tokens.slice(first, verb).filter((t) => t.lower === ',').length % 2 === 1

/** "Windows closed" is hardly more than a name for it. */
const FEWEST = 3

/** "Four days after …": it says when, of what stands elsewhere. */
function dates(
  tokens: readonly ProfileToken[],
  first: number,
  { claim: lexicon, style }: LanguagePack,
): boolean {
  const at = tokens.slice(first, first + 4).findIndex((t) => lexicon.lengthUnits.has(t.lower))
  const link = tokens[first + at + 1]?.lower ?? ''
  return at >= 0 && (lexicon.doubtfulSubordinators.has(link) || style.sequels.links.has(link))
}

const OPENING = /^[“„«‘]$/

/** The opening mark behind a noun before what it is called: “the deal ‘a gift …’”. */
const isNamed = (tokens: readonly ProfileToken[], i: number): boolean =>
  isOpening(tokens, i) && NOMINAL.has(tokens[i - 1]?.pos ?? 'X') && tokens[i + 1]?.pos === 'DET'

const isOpening = (tokens: readonly ProfileToken[], i: number): boolean =>
  OPENING.test(tokens[i]!.lower) ||
  (tokens[i]!.lower === '"' && tokens.slice(0, i).filter((t) => t.lower === '"').length % 2 === 0)

function leans({ lower, pos }: ProfileToken, opens: boolean, lexicon: ClaimLexicon): boolean {
  if (
    LEANS.has(pos) ||
    lexicon.relativePronouns.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.polarityItems.has(lower)
  )
    return true
  if (opens) return false
  return (
    LEANS_INSIDE.has(pos) || lexicon.doubtfulSubordinators.has(lower) || lexicon.complementizers.has(lower)
  )
}

/** A word that opens a clause inside: the next finite verb is that clause's. */
function embeds(
  tokens: readonly ProfileToken[],
  i: number,
  { claim: lexicon, comparison, entity }: LanguagePack,
): boolean {
  const { lower, pos } = tokens[i]!
  return (
    lexicon.relativePronouns.has(lower) ||
    lexicon.subordinators.has(lower) ||
    comparison.openQuestions.has(lower) ||
    (lexicon.complementizers.has(lower) && pos !== 'DET') ||
    (lexicon.doubtfulSubordinators.has(lower) && entity.pronouns.has(tokens[i + 1]?.lower ?? ''))
  )
}

/** A verb that may carry the tense of its clause: no infinitive, no gerund, nothing behind an auxiliary, no auxiliary at the end. */
function isFiniteVerb(tokens: readonly ProfileToken[], i: number, lexicon: ClaimLexicon): boolean {
  const { lower, pos } = tokens[i]!
  if (isInfinitive(tokens, i, lexicon)) return false
  if (pos === 'AUX')
    return !lexicon.nonFiniteAuxiliaries.has(lower) && tokens.slice(i + 1).some((t) => t.pos !== 'PUNCT')
  return (
    pos === 'VERB' &&
    !lexicon.gerund(lower) &&
    tokens[i - 1]?.lower !== '-' &&
    !isHelped(tokens, i) &&
    !describes(tokens, i, lexicon) &&
    !isQualified(tokens, i, lexicon) &&
    !isNoun(tokens, i, lexicon)
  )
}

/** What says when or where between a participle and "by": "made yesterday in Orsk by the mayor". */
const BETWEEN: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'ADP', 'PROPN'])

/** "His planned journey", "remarks made by the mayor", "a fund known as the Chest": the verb says which. */
function describes(tokens: readonly ProfileToken[], i: number, lexicon: ClaimLexicon): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (before !== undefined && (before.pos === 'DET' || lexicon.possessives.has(before.lower))) return true
  if (next === undefined || !lexicon.participle(tokens[i]!.lower)) return false
  const agent = tokens.slice(i + 1).find((t) => lexicon.agentMarkers.has(t.lower) || !BETWEEN.has(t.pos))
  return lexicon.namingMarkers.has(next.lower) || lexicon.agentMarkers.has(agent?.lower ?? '')
}

const QUALIFIED: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'PUNCT'])

/** "Caught red handed", "other organised crime": a participle right behind an adjective says how or which; "the wounded marched" has a subject. */
const isQualified = (tokens: readonly ProfileToken[], i: number, lexicon: ClaimLexicon): boolean =>
  lexicon.participle(tokens[i]!.lower) &&
  tokens[i - 1]?.pos === 'ADJ' &&
  tokens[i - 2]?.pos !== 'DET' &&
  QUALIFIED.has(tokens[i + 1]?.pos ?? 'PUNCT')

/** "A power grab", "the new update": a verb without an ending behind nouns for one thing is a noun itself. */
function isNoun(
  tokens: readonly ProfileToken[],
  i: number,
  { namesMany, pastUnchanged }: ClaimLexicon,
): boolean {
  const { lower, lemma } = tokens[i]!
  if (tokens[i - 1]?.pos !== 'NOUN' || lower !== lemma || pastUnchanged.has(lower)) return false
  const before = tokens.slice(0, i)
  const head = before.find((t) => NOMINAL.has(t.pos))
  return (
    !namesMany(head?.lower ?? '') &&
    !namesMany(before.at(-1)!.lower) &&
    before.every((t) => t.pos !== 'CCONJ')
  )
}

/** "will outlive", "has never been seen": the tense is carried by the word before. */
function isHelped(tokens: readonly ProfileToken[], i: number): boolean {
  let before = i - 1
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.pos === 'PART') before--
  return tokens[before]?.pos === 'AUX'
}

/** "to supply", "to swiftly supply", "to supply and sell". */
function isInfinitive(tokens: readonly ProfileToken[], i: number, lexicon: ClaimLexicon): boolean {
  const before = tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1
  if (lexicon.infinitive.has(tokens[before]?.lower ?? '')) return true
  const joined = tokens[before]?.pos === 'CCONJ' && tokens[before - 1]?.pos === 'VERB'
  return joined && tokens[i]!.lower === tokens[i]!.lemma && isInfinitive(tokens, before - 1, lexicon)
}
