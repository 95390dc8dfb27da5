import type { PartOfSpeech, Span } from '../../model/index.js'
import { fold } from './forms.js'
import { normalise } from './phrases.js'
import { isAcronym, isCapital, isShouted, opens, type Words, written } from './words.js'

/** Neighbouring tokens `first … last - 1` of one sentence that may hold one or more names and titles. */
export interface Run {
  readonly first: number
  readonly last: number
}

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

/** In tokens; what goes on longer is a list in capitals, not a name. */
const LONGEST = 30

/** Above it a word is in fewer than about one news text in fifty. */
const RARE = 4

/** In fewer than about one text in two hundred. */
const VERY_RARE = 5.3

/** All runs of the text, in order: capitalised words, joined by hyphens, particles and, after the right heads, "of" and "and". */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = []
  words.sentences.forEach((sentence) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayName(words, i)) continue
      const last = runEnd(words, i, sentence.last)
      runs.push(...aroundKnown(words, { first: particleBefore(words, i, sentence.first), last }))
      i = last - 1
    }
  })
  return runs
}

/** "of Ruritania Jane Roe", "Jane Roe Harbour Board", "Makers Harrow Lane": a name that the story knows is parted from what stands beside it. */
function aroundKnown(words: Words, run: Run): Run[] {
  const { first, last } = run
  if (last - first > 3 && isLedBy(words, last))
    return [
      { first, last: last - 2 },
      { first: last - 2, last },
    ]
  if (!words.story || last - first < 3) return [run]
  const isPerson = (from: number): boolean => {
    const form = `${words.tokens[from]!.lower} ${words.tokens[from + 1]!.lower}`
    return words.story?.people.has(form) === true
  }
  const names = (from: number, to: number): boolean =>
    words.story?.kinds.get(fold(words.text.slice(words.tokens[from]!.start, words.tokens[to - 1]!.end))) !=
    null
  if (isBodyNoun(words, first) && names(first + 1, last)) return [{ first: first + 1, last }]
  if (isPerson(last - 2) && !isTitled(words, last - 3) && names(first, last - 2))
    return [
      { first, last: last - 2 },
      { first: last - 2, last },
    ]
  if (isPerson(first) && names(first + 2, last))
    return [
      { first, last: first + 2 },
      { first: first + 2, last },
    ]
  return [run]
}

/** "Dockers Union Jane Roe" where the text or the story also has "Jane Roe" alone: a body, and a name behind it. */
function isLedBy({ tokens, lexicon, pairs, story }: Words, last: number): boolean {
  const [body, given, family] = [tokens[last - 3]!.lower, tokens[last - 2]!.lower, tokens[last - 1]!.lower]
  const name = `${given} ${family}`
  if (!lexicon.organizationHeads.has(body) || !(pairs.has(name) || story?.people.has(name))) return false
  return ![given, family].some(
    (w) => lexicon.organizationHeads.has(w) || lexicon.titleHeads.has(w) || lexicon.placeHeads.has(w),
  )
}

/** "Makers" before the maker's name, large only because it opens the sentence. */
function isBodyNoun(words: Words, i: number): boolean {
  const { lower } = words.tokens[i]!
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return opens(words, i) && (words.lexicon.bodyNouns.has(lower) || words.lexicon.bodyNouns.has(one))
}

/** A title or a given name belongs to the name behind it. */
const isTitled = ({ tokens, lexicon }: Words, i: number): boolean => {
  const word = bare(tokens[i]!.lower)
  return lexicon.titleHeads.has(word) || lexicon.honorifics.has(word) || lexicon.givenNames.has(word)
}

/** "al-Kind": a small particle glued on belongs to the name. */
function particleBefore(words: Words, i: number, first: number): number {
  const { tokens, lexicon } = words
  if (i - 2 < first || tokens[i - 1]!.lower !== '-' || tokens[i - 1]!.end !== tokens[i]!.start) return i
  return lexicon.nameParticles.has(tokens[i - 2]!.lower) && tokens[i - 2]!.end === tokens[i - 1]!.start
    ? i - 2
    : i
}

function mayName(words: Words, i: number): boolean {
  const token = words.tokens[i]!
  if (!isCapital(words.text, token)) return false
  const { lexicon } = words
  if (token.lower.includes('$')) return false
  if (lexicon.articles.has(token.lower) || isShouted(words, i)) return false
  if (lexicon.calendar.has(bare(token.lower))) return followsGivenName(words, i) || isGivenMonth(words, i)
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
  const titled = lexicon.titleHeads.has(before.lower) || lexicon.honorifics.has(bare(before.lower))
  return titled && !lexicon.calendar.has(bare(next.lower)) && !phrases.longest.has(next.lower)
}

const followsGivenName = (words: Words, i: number): boolean => {
  const before = words.tokens[i - 1]
  if (!before || !isCapital(words.text, before)) return false
  if (isMonthOfName(words, i)) return true
  return words.lexicon.givenNames.has(before.lower) || words.lexicon.honorifics.has(bare(before.lower))
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

/** Without its closing full stop. */
export const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

const isListed = (words: Words, lower: string): boolean =>
  words.phrases.longest.has(lower) ||
  words.lexicon.givenNames.has(lower) ||
  words.lexicon.honorifics.has(bare(lower))

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
const isPlural = ({ rarity }: Words, lower: string): boolean =>
  lower.endsWith('s') && lower.length > 4 && rarity(lower.slice(0, -1)) < RARE

function runEnd(words: Words, first: number, limit: number): number {
  let last = phraseEnd(words, first, limit)
  for (;;) {
    const next = continuation(words, first, last, limit)
    if (next === last || next - first > LONGEST) return last
    last = next
  }
}

/** The end of a listed name that opens here, small words and all; else of the one word. */
function phraseEnd(words: Words, first: number, limit: number): number {
  const { tokens, text, phrases } = words
  const width = phrases.longest.get(tokens[first]!.lower) ?? 1
  for (let last = Math.min(limit, first + width); last > first + 1; last--)
    if (phrases.byForm.has(normalise(text.slice(tokens[first]!.start, tokens[last - 1]!.end)))) return last
  return first + 1
}

/** The end of the run if it goes on at `at`, else `at`. */
function continuation(words: Words, first: number, at: number, limit: number): number {
  if (at >= limit) return at
  if (mayGoOn(words, at)) return apart(words, at) ? at : at + 1
  if (hyphenated(words, first, at, limit)) return at + 2
  const behind = behindNickname(words, first, at, limit)
  if (behind > at) return behind + 1
  for (const width of [1, 2, 3]) {
    if (at + width >= limit || !mayGoOn(words, at + width)) continue
    if (joins(words, first, at, at + width)) return at + width + 1
    break
  }
  return at
}

/** "Yiu-chung": a hyphen and a small word, after a name that is not listed ("Ruritania-led"); alone, the small word must be rare. */
function hyphenated(words: Words, first: number, at: number, limit: number): boolean {
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

/** Tokens of a nickname, and of a name before it. */
const NICKNAME = 3
const OPENING = 2
const MARK = /^["“”‘’]$/

/** `Jan “Spade” Tarrow`: the token behind a nickname in marks within a person's name, else `at`. */
function behindNickname(words: Words, first: number, at: number, limit: number): number {
  const { tokens, text, lexicon } = words
  const isMark = (i: number): boolean => MARK.test(text.slice(tokens[i]!.start, tokens[i]!.end))
  if (!isMark(at) || at - first > OPENING || !lexicon.givenNames.has(tokens[first]!.lower)) return at
  for (let i = at + 1; i < Math.min(limit - 1, at + NICKNAME + 2); i++)
    if (isMark(i)) return i > at + 1 && isCapital(text, tokens[i + 1]!) && !apart(words, i + 1) ? i + 1 : at
  return at
}

/** A capitalised word inside a run needs no further proof: what precedes it is a name already. */
const mayGoOn = (words: Words, i: number): boolean =>
  !words.lexicon.headlineVerbs.has(words.tokens[i]!.lower) &&
  (words.capitals[words.sentenceOf[i]!] === 'prose'
    ? isCapital(words.text, words.tokens[i]!) &&
      words.tokens[i]!.pos !== 'PRON' &&
      !isShouted(words, i) &&
      !words.lexicon.articles.has(words.tokens[i]!.lower) &&
      (!words.lexicon.calendar.has(bare(words.tokens[i]!.lower)) ||
        followsGivenName(words, i) ||
        isGivenMonth(words, i))
    : mayName(words, i) || (isCapital(words.text, words.tokens[i]!) && followsGivenName(words, i)))

/** Words a line or a wide gap apart belong to different names. */
const apart = (words: Words, i: number): boolean => words.tokens[i]!.start - words.tokens[i - 1]!.end > 2

/** Whether the small tokens `from … to - 1` carry a name on from the run's first word to token `to`. */
function joins(words: Words, first: number, from: number, to: number): boolean {
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
  const owner = bare(tokens[at - 1]!.lower)
  if (tokens[at]!.lower === "'s")
    return lexicon.possessiveOpeners.has(owner) || lexicon.saintWords.has(bare(tokens[first]!.lower))
  return (
    tokens[at]!.lower === "'" && owner.endsWith('s') && lexicon.organizationHeads.has(tokens[at + 1]!.lower)
  )
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
