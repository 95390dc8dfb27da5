import type { Name } from './names.js'
import { isCapital, opens, type Words } from './words.js'

/** What counts for or against each class of the kind model, as log-odds. */
export interface Evidence {
  readonly person: number
  readonly organization: number
  readonly place: number
  readonly none: number
}

/** The whole text's say on a form: what single places cannot tell and the fitted weights do not know. */
export interface Course {
  /** Last words of the text's longer names. */
  readonly lastNames: ReadonlySet<string>
  /** Capitalised words, small. */
  readonly capitals: ReadonlySet<string>
}

export function courseOf(words: Words, names: readonly Name[]): Course {
  const lastNames = new Set<string>()
  for (const name of names)
    if (name.sort === 'name' && name.last - name.first > 1) lastNames.add(words.tokens[name.last - 1]!.lower)
  const capitals = new Set(words.tokens.filter((t) => isCapital(words.text, t)).map((t) => t.lower))
  return { lastNames, capitals }
}

// Conventions of news prose, weighed by hand: strong enough to outweigh a guess from the form, not a listing.
const CERTAIN = 4
const SHORT_PERSON = -1.5
const ARTICLE_PERSON = -1.5
const LOCAL = 0.8
const LED = 1.5
const ARTICLE_BODY = 0.7
const OWNS_OFFICE = 1.5
const ACTING_PLACE = -1.3
const ACTING_BODY = 0.5
const LONG_NAME = -0.3
const RARE_NAME = -0.3

/** What the text tells of the names of one form, all their places together. */
export function evidenceFor(words: Words, course: Course, names: readonly Name[]): Evidence {
  const single = names.every((n) => n.last - n.first === 1)
  const acting = names.some((n) => acts(words, n))
  const place =
    (derives(words, course, names) || names.some((n) => isDateline(words, n)) ? CERTAIN : 0) +
    localUse(words, names) +
    (acting ? ACTING_PLACE : 0)
  return {
    person:
      (single && !isIntroduced(words, course, names) ? SHORT_PERSON : 0) +
      (names.some((n) => followsArticle(words, n)) ? ARTICLE_PERSON : 0),
    organization:
      (acting ? ACTING_BODY : 0) +
      (names.some((n) => isLed(words, n)) ? LED : 0) +
      (!single && names.some((n) => followsArticle(words, n)) ? ARTICLE_BODY : 0),
    place,
    none: place > 0 || names.some((n) => standsLarge(words, n)) ? (single ? RARE_NAME : LONG_NAME) : 0,
  }
}

/** People are named in full, by title or by a given name before a last name alone means them. */
function isIntroduced({ tokens, lexicon }: Words, { lastNames }: Course, names: readonly Name[]): boolean {
  return names.some((n) => {
    const { lower } = tokens[n.first]!
    return n.title !== null || lexicon.givenNames.has(lower) || lastNames.has(lower)
  })
}

/** "the Compact" is nobody; "the Roe campaign" may be somebody's. */
export function followsArticle({ tokens, lexicon }: Words, { first, last, title }: Name): boolean {
  if (title || !lexicon.articles.has(tokens[first - 1]?.lower ?? '')) return false
  return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? '')
}

const standsLarge = (words: Words, name: Name): boolean =>
  words.capitals[words.sentenceOf[name.first]!] === 'prose' &&
  !opens(words, name.first) &&
  !words.small.has(words.tokens[name.first]!.lower)

/** Whether the text also has the adjective or people made from the name: "Ruritania" beside "Ruritanian". */
function derives({ tokens, lexicon }: Words, { capitals }: Course, names: readonly Name[]): boolean {
  const { lower } = tokens[names[0]!.last - 1]!
  return lexicon.demonymsOf(lower).some((d) => capitals.has(d))
}

/** "head of the Compact", "the Compact's secretary-general": bodies with an article have leaders and spokesmen. */
function isLed({ tokens, lexicon }: Words, { first, last }: Name): boolean {
  if (!lexicon.articles.has(tokens[first - 1]?.lower ?? '')) return false
  if (lexicon.ofWords.has(tokens[first - 2]?.lower ?? ''))
    return lexicon.titleHeads.has(tokens[first - 3]?.lower ?? '')
  return tokens[last]?.lower === "'s" && lexicon.titleHeads.has(tokens[last + 1]?.lower ?? '')
}

/** "HARROW, Ruritania (Agency) —": all capitals, first in its sentence and closed by a mark. */
function isDateline(words: Words, { first, last, start, end }: Name): boolean {
  const { tokens, text, sentences, sentenceOf } = words
  const form = text.slice(start, end)
  if (form.length < SHORTEST_TOWN || form !== form.toUpperCase()) return false
  if (sentences[sentenceOf[first]!]!.first !== first || words.capitals[sentenceOf[first]!] !== 'prose')
    return false
  return /^(?:[(,—–:]|--?)$/.test(tokens[last]?.lower ?? '')
}

/** Letters; what is shorter and all capitals is an acronym. */
const SHORTEST_TOWN = 5

/** "asked Skarn", "Skarn denied": who is asked and who answers is seldom a place. */
const acts = ({ tokens, lexicon }: Words, { first, last }: Name): boolean =>
  lexicon.addressing.has(tokens[first - 1]?.lower ?? '') || lexicon.answering.has(tokens[last]?.lower ?? '')

/** Where prepositions, verbs of motion or the offices of a state stand with the name. */
function localUse(words: Words, names: readonly Name[]): number {
  const { tokens, lexicon } = words
  let most = 0
  for (const { first, last } of names) {
    const before = tokens[first - 1]?.lower ?? ''
    const entered = lexicon.locatives.has(before) || lexicon.motions.has(before)
    const owns = tokens[last]?.lower === "'s" && holdsOffice(words, last + 1)
    most = Math.max(most, (entered ? LOCAL : 0) + (owns ? OWNS_OFFICE : 0))
  }
  return most
}

/** "foreign minister", "parliament", "border" behind "Ruritania's". */
function holdsOffice({ tokens, lexicon }: Words, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i]
    if (!token) return false
    if (lexicon.stateNouns.has(token.lower)) return true
    if (!lexicon.portfolios.has(token.lower) && !lexicon.titleModifiers.has(token.lower)) return false
    if (lexicon.titleOfHeads.has(tokens[i + 1]?.lower ?? '') && lexicon.portfolios.has(token.lower))
      return true
  }
  return false
}
