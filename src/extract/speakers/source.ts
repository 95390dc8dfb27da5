import type { Span, Token } from '../../model/index.js'
import { titleBefore } from '../../text/titles.js'
import { type Placed, type Scene, tokenAt, within } from './scene.js'

/** Tokens `first … last - 1` of the noun phrase that names the source; its last token is the head. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** The first plain noun phrase of a source: up to a comma, a preposition, a relative pronoun or a verb. */
export function headPhrase(scene: Scene, source: Span): Phrase | null {
  const { text, lexicon } = scene
  const end = tokenAt(text, source.end)
  let first = behindCount(scene, tokenAt(text, source.start), end)
  while (
    first < end &&
    (lexicon.articles.has(text.tokens[first]!.lower) || text.tokens[first]!.pos === 'PUNCT')
  )
    first++
  if (first + 1 < end && isDeterminer(scene, first)) first++
  while (first + 1 < end && isOwnOrSame(lexicon, text.tokens[first]!.lower)) first++
  let last = first
  if (last < end && lexicon.personalRelatives.has(text.tokens[last]!.lower)) last++
  while (
    last < end &&
    (isPossessive(text.tokens, last, end) ||
      isHyphened(text.tokens, last) ||
      isTail(scene, last, end) ||
      !(
        closes(scene, text.tokens[last]!, last > first) ||
        (last > first && (isPostposed(text.tokens, last) || isWhen(scene, last)))
      ))
  )
    last++
  return last > first ? { first, last } : null
}

/** "mother-of-two": a word between two hyphens that touch it. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === '-' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]?.start === tokens[at]!.end

/** The "based" of "the Norrland-based board", "Port Ellis based board": no verb of the phrase. */
const isTail = ({ text: { tokens }, lexicon }: Scene, at: number, end: number): boolean =>
  at + 1 < end &&
  lexicon.compoundTails.has(tokens[at]!.lower) &&
  (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]!.pos) || lexicon.bodyNouns.has(tokens[at + 1]!.lower)) &&
  (tokens[at - 1]?.lower === '-' || tokens[at - 1]?.pos === 'PROPN')

/** The token that heads a phrase: its last, or the first of its last words joined by hyphens round a preposition: "mother-of-two". */
export function headOf(tokens: readonly Token[], { first, last }: Phrase): Token {
  for (let i = last - 2; i > first; i -= 2) {
    if (tokens[i]!.lower !== '-') break
    if (i - 2 > first && /^(?:ADP|PART)$/.test(tokens[i - 1]!.pos)) return tokens[i - 3] ?? tokens[last - 1]!
  }
  return tokens[last - 1]!
}

const isOwnOrSame = ({ ownWords, resumers }: Scene['lexicon'], lower: string): boolean =>
  ownWords.has(lower) || resumers.has(lower)

/** Behind "one of", "some of the", "a growing number of": those it is counted from tell who it is. */
function behindCount({ text: { tokens }, lexicon }: Scene, at: number, end: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  if (lexicon.indefinite.has(lower(at)) && at + 2 < end && lexicon.ofWords.has(lower(at + 1))) return at + 2
  let count = lexicon.articles.has(lower(at)) ? at + 1 : at
  if (lexicon.genitives.has(lower(count + 2)) && /^(?:ADJ|VERB)$/.test(tokens[count]?.pos ?? '')) count++
  const counted = lexicon.counters.has(lower(count)) && lexicon.genitives.has(lower(count + 1))
  return counted && count + 2 < end ? count + 2 : at
}

/** "source close to the ministry", "woman familiar with it": an adjective behind its noun. */
const isPostposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'ADJ' &&
  tokens[at - 1]!.pos === 'NOUN' &&
  /^(?:ADP|PART)$/.test(tokens[at + 1]?.pos ?? '')

/** "officials this week", "police late on Friday": a noun behind which it is told when. */
function isWhen({ text: { tokens }, lexicon }: Scene, at: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.pos) || tokens[at]!.pos === 'PART') return false
  const { lower, pos } = tokens[at]!
  return pos !== 'NOUN' && (lexicon.whenWords.has(lower) || lexicon.calendar.has(lower))
}

/** "its operator", "one miner", "another", but no count of several: "two miners". */
function isDeterminer({ text, lexicon }: Scene, at: number): boolean {
  const [{ lower, pos }, next] = [text.tokens[at]!, text.tokens[at + 1]!]
  if (lexicon.owners.has(lower)) return true
  const one = lexicon.personNouns.has(next.lower) || lexicon.isAgentNoun(next.lower)
  return lexicon.indefinite.has(lower) && next.pos === 'NOUN' && (pos === 'DET' || one)
}

/** The apostrophe of "a residents' group". */
const isPossessive = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.lower === "'" &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  at + 1 < end &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]!.pos)

const closes = ({ lexicon }: Scene, token: Token, begun: boolean): boolean =>
  lexicon.personalRelatives.has(token.lower) ||
  token.pos === 'ADP' ||
  token.pos === 'SCONJ' ||
  token.pos === 'CCONJ' ||
  (begun && (token.pos === 'PRON' || token.pos === 'VERB' || token.pos === 'AUX')) ||
  (token.pos === 'PUNCT' && token.lower !== '-')

/** Whether a mention owns or modifies what follows it ("Roe's spokesman", "the Roe campaign") or hangs on a preposition ("head of Ruritania"). */
function isDependent(scene: Scene, mention: Placed, source: Span): boolean {
  const { tokens } = scene.text
  const after = tokens[tokenAt(scene.text, mention.end)]
  // Curly apostrophes are straight in `lower`.
  if (after && after.end <= source.end && scene.lexicon.possessives.has(after.lower)) return true
  if (after && after.end <= source.end && (after.pos === 'NOUN' || after.pos === 'PROPN')) return true
  const before = tokens[openerOf(scene, mention) - 1]
  if (before === undefined || before.start < source.start) return false
  return before.pos === 'ADP' || (before.lower !== ',' && isInClause(scene, mention, source))
}

/** The token that a mention's noun phrase opens with: its article or its title. */
function openerOf({ text, lexicon }: Scene, mention: Placed): number {
  let at = tokenAt(text, mention.start)
  at = titleBefore(text, lexicon, at)?.first ?? at
  return lexicon.articles.has(text.tokens[at - 1]?.lower ?? '') ? at - 1 : at
}

/** Whether a relative clause of the source brings the mention in: "the billionaire, who has endorsed Jane Roe", "officials in Osk, where Jane Roe is mayor". */
function isInClause({ text, lexicon }: Scene, mention: Placed, source: Span): boolean {
  const first = tokenAt(text, source.start) + 1
  for (let i = tokenAt(text, mention.start) - 1; i >= first; i--) {
    const { lower } = text.tokens[i]!
    if (lexicon.personalRelatives.has(lower)) return true
    const isOfThing = lexicon.placeRelatives.has(lower) || lexicon.impersonalRelatives.has(lower)
    if (isOfThing && text.tokens[i - 1]!.lower === ',') return true
  }
  return false
}

/** Whoever owns or issues a text that is named as the source: "Roe's letter", "a statement by Roe". */
export function ownerIn(scene: Scene, source: Span): Placed | null {
  return within(scene, source).find((m) => isDependent(scene, m, source)) ?? null
}

/** The entity that a source names outright: a person it names, else whoever the head of the phrase names. */
export function namedIn(scene: Scene, source: Span): Placed | null {
  const { lexicon } = scene
  const mentions = within(scene, source)
  const person = mentions.filter((m) => m.entity.kind === 'person')
  const free = person.filter((m) => !isDependent(scene, m, source))
  if (free.length > 0) return free.find((m) => isName(scene, m)) ?? free[0]!
  const phrase = headPhrase(scene, source)
  if (!phrase) return null
  const head = scene.text.tokens[phrase.last - 1]!
  const covering = mentions.filter((m) => m.start <= head.start && m.end >= head.end)
  if (lexicon.staffWords.has(head.lower)) {
    const owner = longest(mentions.filter((m) => m.end < head.start && m.entity.kind === 'organization'))
    if (owner) return owner
  }
  return longest(covering) ?? longest(mentions.filter((m) => isApposed(scene, m, phrase)))
}

/** A name, and no title that stands for its holder: "the minister, Jane Roe". */
const isName = ({ text, lexicon }: Scene, { start, end }: Placed): boolean =>
  !lexicon.titleHeads.has(text.tokens[tokenAt(text, start)]?.lower ?? '') &&
  !lexicon.titleHeads.has(text.tokens[tokenAt(text, end) - 1]?.lower ?? '')

const longest = (mentions: readonly Placed[]): Placed | null =>
  mentions.reduce<Placed | null>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), null)

/** "the provider, Skarn,": the name right behind the phrase and its comma. */
const isApposed = ({ text, lexicon }: Scene, mention: Placed, phrase: Phrase): boolean => {
  if (text.tokens[phrase.last]?.lower !== ',') return false
  const at = tokenAt(text, mention.start)
  return (
    at === phrase.last + 1 || (at === phrase.last + 2 && lexicon.articles.has(text.tokens[at - 1]!.lower))
  )
}

/** Whoever a lawyer without a name acts for: "lawyers for the harbour board". */
export function principalOf(scene: Scene, source: Span, phrase: Phrase): Placed | null {
  const { text, lexicon } = scene
  const head = text.tokens[phrase.last - 1]!
  if (!lexicon.agentHeads.has(head.lower) || !lexicon.proxyLinks.has(text.tokens[phrase.last]?.lower ?? ''))
    return null
  return longest(within(scene, source).filter((m) => m.start > head.end && m.entity.kind !== 'person'))
}
