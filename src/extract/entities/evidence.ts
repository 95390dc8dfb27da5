import type { Name } from './names.js'
import { describesPerson } from './role-phrases.js'
import { isAcronym, isCapital, opens, type Words } from './words.js'

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
const SHORT_PERSON = -1
const ARTICLE_PERSON = -1.5
const LOCAL = 0.8
const LED = 1.5
const ARTICLE_BODY = 0.7
const OWNS_OFFICE = 1.5
const ACTING_PLACE = -1.3
const ACTING_BODY = 0.5
const LONG_NAME = -0.3
const RARE_NAME = -0.3
const ONLY_OPENS = 0.5
const RECURRING = -2.5
const DESCRIBED = 2.5
const CALLED = 3
const FULL_NAME = 0.7
const THING = 6
const WORKS = 2.5
const NAMED_FOR = 1.5

/** Words of an apposition looked at. */
const APPOSED = 5

/** The names of one form, and what several of the classes ask of them. */
interface Form {
  readonly words: Words
  readonly course: Course
  readonly names: readonly Name[]
  readonly any: (holds: (words: Words, name: Name) => boolean) => boolean
  readonly every: (holds: (words: Words, name: Name) => boolean) => boolean
  /** All are of one word. */
  readonly single: boolean
  readonly acting: boolean
  readonly articled: boolean
}

const weigh = (holds: boolean, weight: number): number => (holds ? weight : 0)

/** What the text tells of the names of one form, all their places together. */
export function evidenceFor(words: Words, course: Course, names: readonly Name[]): Evidence {
  const any: Form['any'] = (holds) => names.some((n) => holds(words, n))
  const every: Form['every'] = (holds) => names.every((n) => holds(words, n))
  const single = every((_, n) => n.last - n.first === 1)
  const form = { words, course, names, any, every, single, acting: any(acts), articled: any(followsArticle) }
  const place = forPlace(form)
  return { person: forPerson(form), organization: forBody(form), place, none: forNothing(form, place > 0) }
}

const forPerson = ({ words, course, names, any, every, single, articled }: Form): number =>
  weigh(single && !isIntroduced(words, course, names), SHORT_PERSON) +
  weigh(articled, ARTICLE_PERSON) +
  weigh(any(isDescribed), DESCRIBED) +
  weigh(any(isCalledPerson), CALLED) -
  weigh(every(endsAsBody), NAMED_FOR) -
  weigh(any(isThing) || any(isHyphenLinked), THING) -
  weigh(any(ownsWorks), WORKS) +
  weigh(!articled && any(standsLarge) && every(isFullName), FULL_NAME)

const forBody = ({ any, every, single, acting, articled }: Form): number =>
  weigh(acting, any(isWrittenShort) ? CERTAIN : ACTING_BODY) +
  weigh(any(isLed), LED) +
  weigh(every(endsAsBody), NAMED_FOR) +
  weigh(any(isCalledBody) || any(doesAsBody), DESCRIBED) +
  weigh(any(ownsWorks), WORKS) +
  weigh(!single && articled, ARTICLE_BODY)

const forPlace = ({ words, course, names, any, acting }: Form): number =>
  weigh(derives(words, course, names) || any(isDateline), CERTAIN) +
  weigh(any(opensAsPlace), CERTAIN) +
  localUse(words, names) +
  weigh(acting, ACTING_PLACE)

function forNothing({ words, names, any, every, single }: Form, isPlace: boolean): number {
  const recurring = weigh(single && recurs(words, names), RECURRING)
  if (isPlace || any(standsLarge)) return recurring + (single ? RARE_NAME : LONG_NAME)
  return recurring + weigh(single && every((w, n) => opens(w, n.first)), ONLY_OPENS)
}

/** So many places inside sentences with a capital, and none without, are no plain word's. */
const OFTEN = 3
/** Above it a word is too rare to be meant as a plain word. */
const RARE = 5

function recurs(words: Words, names: readonly Name[]): boolean {
  if (names.length < OFTEN) return false
  const { lower } = words.tokens[names[0]!.first]!
  if (words.small.has(lower) || words.rarity(lower) <= RARE) return false
  return names.filter((n) => standsLarge(words, n) && !isBesideNoun(words, n)).length >= OFTEN
}

/** "the Skarnian side": what stands before a noun may be its adjective. */
const isBesideNoun = ({ tokens }: Words, { last }: Name): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? 'PUNCT')

/** "AGM said": letters that speak stand for a body, and for no thing. */
const isWrittenShort = ({ text }: Words, { first, last, start, end }: Name): boolean =>
  last - first === 1 && isAcronym(text.slice(start, end))

/** "Jane Telecom": a given name before what can be nothing but a body's head. */
const endsAsBody = ({ tokens, lexicon }: Words, { first, last, title }: Name): boolean =>
  title === null &&
  last - first > 1 &&
  lexicon.givenNames.has(tokens[first]!.lower) &&
  lexicon.organizationHeads.has(tokens[last - 1]!.lower) &&
  !lexicon.familyNames.has(tokens[last - 1]!.lower)

/** "Roe, who", "Jane Roe, 41,", "the prosecutor, Jane Roe": said of people alone. */
function isDescribed(words: Words, { first, last }: Name): boolean {
  const { tokens, lexicon } = words
  if (last - first > 1 && last - first < 4 && describesPerson(words, first)) return true
  const comma = tokens[last]?.lower === ','
  const next = tokens[comma ? last + 1 : last]
  if (next && lexicon.personalRelatives.has(next.lower)) return true
  if (comma && next?.pos === 'NUM' && /^\d\d$/.test(next.lower) && tokens[last + 2]?.lower !== '.')
    return true
  if (tokens[first - 1]?.lower === ',' && lexicon.titleHeads.has(tokens[first - 2]?.lower ?? '')) return true
  return comma && last - first > 1 && isCalling(words, last + 1)
}

/** ", a 31-year-old carpenter of": an indefinite article, and what one person may be. */
function isCalling({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.introducers.has(tokens[at]?.lower ?? '')) return false
  let last = at
  for (let i = at + 1; i < at + 1 + APPOSED + 2; i++) {
    const token = tokens[i]
    if (token?.pos === 'NOUN') last = i
    else if (token?.lower !== '-' && !/^(?:ADJ|NUM)$/.test(token?.pos ?? '')) break
  }
  const head = tokens[last]?.lower ?? ''
  return lexicon.personNouns.has(head) || lexicon.titleHeads.has(head)
}

/** "said fire chief Skarn", "former mayor Roe": a small title, which is no adjective of a noun behind the name ("the official Skarn agency"). */
function isCalledPerson({ tokens, lexicon }: Words, { first, last, title }: Name): boolean {
  const before = tokens[first - 1]
  if (title || before?.pos !== 'NOUN' || before.end === tokens[first]!.start) return false
  const isPerson = lexicon.titleHeads.has(before.lower) || lexicon.personNouns.has(before.lower)
  if (!isPerson || lexicon.articles.has(tokens[first - 2]?.lower ?? '')) return false
  return !/^(?:NOUN|PROPN|PART|ADJ)$/.test(tokens[last]?.pos ?? 'PUNCT')
}

/** "Skarn, which employs 40 people": said of nobody. */
const isThing = ({ tokens, lexicon }: Words, { last }: Name): boolean =>
  tokens[last]?.lower === ',' && lexicon.impersonalRelatives.has(tokens[last + 1]?.lower ?? '')

/** "Sar-e-Tash": towns and bodies are named so, people are not. */
const isHyphenLinked = ({ text, lexicon }: Words, { start, end }: Name): boolean => {
  const link = /^\p{Lu}[^\s-]*-(\p{Ll}+)-\p{Lu}/u.exec(text.slice(start, end))?.[1]
  return link !== undefined && lexicon.placeLinks.has(link)
}

/** "Skarn, which employs 40 people". */
const doesAsBody = (words: Words, name: Name): boolean =>
  isThing(words, name) && words.lexicon.bodyVerbs.has(words.tokens[name.last + 2]?.lower ?? '')

/** "the Skarn plant": firms have works, towns and people seldom. */
function ownsWorks({ tokens, lexicon }: Words, { first, last, title }: Name): boolean {
  if (title) return false
  const articled = lexicon.articles.has(tokens[first - 1]?.lower ?? '')
  return articled && lexicon.worksNouns.has(tokens[last]?.lower ?? '')
}

/** Two or three capitalised words of which none is known for a body or place, where no preposition of place stands before. */
function isFullName(words: Words, { first, last, known, form }: Name): boolean {
  const { tokens, lexicon } = words
  if (last - first < 2 || last - first > 3 || known || form) return false
  if (lexicon.locatives.has(tokens[first - 1]?.lower ?? '')) return false
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    if (!isCapital(words.text, tokens[i]!) || lower.length < 2) return false
    if (
      lexicon.organizationHeads.has(lower) ||
      lexicon.placeHeads.has(lower) ||
      lexicon.eventHeads.has(lower)
    )
      return false
    if (lexicon.states.has(lower) || lexicon.places.has(lower) || lexicon.otherAdjectives.has(lower))
      return false
    if (lexicon.placeOpeners.has(lower)) return false
  }
  return true
}

/** "Upper Harrow", "Port Ellis". */
const opensAsPlace = ({ tokens, lexicon }: Words, { first, last, title }: Name): boolean =>
  title === null &&
  last - first > 1 &&
  lexicon.placeOpeners.has(tokens[first]!.lower) &&
  !lexicon.organizationHeads.has(tokens[last - 1]!.lower)

/** "the charity Open Arms", "the provider, Skarn,", "Skarn, the billing company": called a body. */
function isCalledBody(words: Words, { first, last }: Name): boolean {
  const { tokens, lexicon } = words
  // "chief executive Skarn"
  const [before, next] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower]
  if (lexicon.topTitles.some((t) => t[0] === before && t[1] === next)) return false
  if (last - first > 1 && describesPerson(words, first)) return false
  const isBody = (i: number): boolean =>
    (tokens[i]?.pos === 'NOUN' || (tokens[i]?.pos === 'ADJ' && i === first - 1)) &&
    (lexicon.bodyNouns.has(tokens[i]!.lower) || lexicon.organizationHeads.has(tokens[i]!.lower))
  if (isBody(first - 1) || (tokens[first - 1]?.lower === ',' && isBody(first - 2))) return true
  if (tokens[last]?.lower !== ',' || !lexicon.articles.has(tokens[last + 1]?.lower ?? '')) return false
  for (let i = last + 2; i < last + 2 + APPOSED && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? ''); i++)
    if (isBody(i) && tokens[i + 1]?.pos !== 'NOUN') return true
  return false
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
  return (
    lexicon.possessives.has(tokens[last]?.lower ?? '') &&
    lexicon.titleHeads.has(tokens[last + 1]?.lower ?? '')
  )
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
function acts({ tokens, lexicon }: Words, { first, last }: Name): boolean {
  const start = lexicon.articles.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first
  const before = tokens[start - 1]?.lower ?? ''
  // "…, said the Medics" and "the Medics said".
  const inverted = lexicon.answering.has(before) && tokens[start - 2]?.lower === ','
  return inverted || lexicon.addressing.has(before) || lexicon.answering.has(tokens[last]?.lower ?? '')
}

/** Where prepositions, verbs of motion or the offices of a state stand with the name. */
function localUse(words: Words, names: readonly Name[]): number {
  const { tokens, lexicon } = words
  let most = 0
  for (const { first, last } of names) {
    const before = tokens[first - 1]?.lower ?? ''
    const entered = lexicon.locatives.has(before) || lexicon.motions.has(before)
    const owns = lexicon.possessives.has(tokens[last]?.lower ?? '') && holdsOffice(words, last + 1)
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
