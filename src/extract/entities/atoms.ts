import type { EntityLexicon, StateForm } from '../../lang/lexicon/entity.js'
import { withoutStop } from '../../text/titles.js'
import { type Known, normalise } from './phrases.js'
import type { Run } from './run.js'
import { isCapital, opens, type Words } from './words.js'

/** A piece of a run: a state, a listed name, a title, a small linking word, or a word that is none of these. */
export interface Atom extends Run {
  readonly sort: 'state' | 'known' | 'title' | 'link' | 'word'
  readonly form: StateForm | null
  readonly known: 'place' | 'organization' | null
}

/** Cuts a run into atoms, from left to right, the longest listed phrase first. */
export function atomise(words: Words, run: Run): Atom[] {
  const atoms: Atom[] = []
  for (let i = run.first; i < run.last; ) {
    const atom = atomAt(words, run, i, atoms)
    atoms.push(atom)
    i = atom.last
  }
  return atoms
}

function atomAt(words: Words, run: Run, i: number, atoms: readonly Atom[]): Atom {
  const before = atoms.at(-1)
  const listed = listedAt(words, run, i)
  if (listed && !isPartOfPerson(words, listed, before) && !isGivenName(words, run, listed)) return listed
  const title = titleAt(words, run, i)
  if (title && mayBeTitle(words, run, title, atoms)) return title
  if (atoms.length === 0 && describes(words, run, i))
    return { sort: 'link', first: i, last: i + 1, form: null, known: null }
  const sort = isCapital(words.text, words.tokens[i]!) || isTail(words, run, i) ? 'word' : 'link'
  return { sort, first: i, last: i + 1, form: null, known: null }
}

/** The "chung" of "Yiu-chung". */
const isTail = ({ tokens }: Words, run: Run, i: number): boolean =>
  i - 2 >= run.first && tokens[i - 1]!.lower === '-' && tokens[i - 1]!.end === tokens[i]!.start

/** Above it a word is hardly ever plain. */
const PLAIN = 6

/** "Republican", or a sentence's first word, before a given name: no part of the name. */
function describes(words: Words, run: Run, i: number): boolean {
  const { lexicon, tokens } = words
  const next = tokens[i + 1]
  if (i + 2 >= run.last || !next || !lexicon.givenNames.has(next.lower)) return false
  const { lower } = tokens[i]!
  if (lexicon.givenNames.has(lower) || words.phrases.byForm.has(lower)) return false
  return lexicon.otherAdjectives.has(lower) || (opens(words, i) && words.rarity(lower) < PLAIN)
}

/** A last name "King", the "Justice" of a ministry are no titles; before a given name or after a body they are. */
function mayBeTitle(words: Words, run: Run, title: Atom, atoms: readonly Atom[]): boolean {
  const before = atoms.at(-1)
  if (before?.sort === 'link') return atoms.at(-2)?.sort !== 'word'
  if (before?.sort !== 'word' || isBody(words, before) || isCounty(words, before)) return true
  // "Rep.", "Lt." before a name of two words is nothing else.
  if (words.tokens[title.last - 1]!.lower.endsWith('.') && run.last - title.last === 2) return true
  const { givenNames } = words.lexicon
  const next = words.tokens[title.last]
  if (!next || givenNames.has(words.tokens[before.first]!.lower)) return false
  return (
    givenNames.has(next.lower) ||
    (atoms.length === 1 && run.last - title.last > 1 && !namesBody(words, run, title.last))
  )
}

/** Whether an atom ends an organisation's name, after which a title may follow: "State Department Spokesman". */
const isBody = (words: Words, atom: Atom): boolean =>
  words.lexicon.organizationHeads.has(words.tokens[atom.last - 1]!.lower)

/** "Marian County" before its sheriff, though somebody may be called Marian. */
const isCounty = ({ tokens, lexicon }: Words, { last }: Atom): boolean =>
  lexicon.countyHeads.has(tokens[last - 1]!.lower) || lexicon.regionHeads.has(tokens[last - 1]!.lower)

/** "Jordan" after "Michael" is no state, "Paris" after any name but a body's no city. */
function isPartOfPerson(words: Words, listed: Atom, before: Atom | undefined): boolean {
  if (before?.sort !== 'word' || listed.last - listed.first > 1) return false
  const last = words.tokens[before.last - 1]!.lower
  if (words.lexicon.givenNames.has(last)) return true
  const city = listed.known === 'place' || listed.form?.use === 'capital'
  return (
    city &&
    !isBody(words, before) &&
    !words.lexicon.placeHeads.has(last) &&
    !words.lexicon.otherAdjectives.has(last)
  )
}

/** "Jordan Velk", "Georgia Pell": a state or town that is a given name too, before the one word that ends the run and is no head of a body or place. */
function isGivenName({ tokens, text, lexicon, phrases }: Words, run: Run, { first, last }: Atom): boolean {
  const next = tokens[last]
  if (!next || last !== first + 1 || run.last !== last + 1) return false
  if (!lexicon.givenNames.has(tokens[first]!.lower) || phrases.longest.has(next.lower)) return false
  const isIn = lexicon.locatives.has(tokens[first - 1]?.lower ?? '')
  return !isIn && isWritten(text.slice(next.start, next.end)) && !isHead(lexicon, next.lower)
}

/** A capital and small letters: "Velk", but not "VELK" or "V". */
const isWritten = (word: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(word)

/** Whether a word may end the name of a body, a place, an event or a group, or is part of a title. */
const isHead = (lexicon: EntityLexicon, word: string): boolean =>
  HEADS.some((heads) => lexicon[heads].has(word))

const HEADS = [
  'organizationHeads',
  'organizationOfHeads',
  'placeHeads',
  'eventHeads',
  'groupHeads',
  'groupClasses',
  'titleHeads',
  'titleModifiers',
  'portfolios',
] as const

function listedAt(words: Words, run: Run, i: number): Atom | null {
  const { tokens, text, phrases } = words
  const token = tokens[i]!
  const width = phrases.longest.get(token.lower)
  if (width === undefined) return null
  for (let last = Math.min(run.last, i + width); last > i; last--) {
    const form = text.slice(token.start, tokens[last - 1]!.end)
    const known = phrases.byForm.get(normalise(form))
    if (known && caseFits(form, words.lexicon)) return asAtom(known, i, last)
  }
  return null
}

/** Short names are acronyms only in capitals: "US" and "WHO", not "us" and "Who". */
const caseFits = (form: string, { shortNames }: EntityLexicon): boolean =>
  form.length > 3 || form === form.toUpperCase() || shortNames.has(form)

const asAtom = (known: Known, first: number, last: number): Atom =>
  known.sort === 'state'
    ? { sort: 'state', first, last, form: known.form, known: null }
    : { sort: 'known', first, last, form: null, known: known.sort }

/** The longest run of title words at `i` that holds a head, unless an organisation's head follows: "General Motors" is no general. */
function titleAt(words: Words, run: Run, i: number): Atom | null {
  const { tokens, lexicon } = words
  let last = i
  let head = -1
  for (; last < run.last; last++) {
    const lower = withoutStop(tokens[last]!.lower)
    if (lexicon.titleHeads.has(lower) || lexicon.honorifics.has(lower)) head = last
    else if (lower !== '-' && !lexicon.titleModifiers.has(lower)) break
  }
  if (head < 0) return null
  // "Dean Young": a given name, unless more of a title stands with it.
  if (last === i + 1 && lexicon.givenNames.has(tokens[i]!.lower)) return null
  const end = portfolioEnd(words, run, head + 1)
  if (namesBody(words, run, end)) return null
  return { sort: 'title', first: i, last: end, form: null, known: null }
}

/** After "Minister" or "Secretary": the end of "of Foreign Affairs", "of State". */
function portfolioEnd(words: Words, run: Run, at: number): number {
  const { tokens, lexicon } = words
  if (at >= run.last || !lexicon.ofWords.has(tokens[at]!.lower)) return at
  let end = at + 1
  while (
    end < run.last &&
    (lexicon.portfolios.has(tokens[end]!.lower) ||
      lexicon.andWords.has(tokens[end]!.lower) ||
      lexicon.articles.has(tokens[end]!.lower))
  )
    end++
  return end > at + 1 && lexicon.portfolios.has(tokens[end - 1]!.lower) ? end : at
}

/** Whether the capitalised words from `at` on make, with what precedes, the name of a body and not of a person. */
function namesBody(words: Words, run: Run, at: number): boolean {
  const { tokens, lexicon } = words
  let last = at
  while (last < run.last && isCapital(words.text, tokens[last]!)) last++
  if (last === at) return false
  if (lexicon.givenNames.has(tokens[at]!.lower) || lexicon.states.has(tokens[at]!.lower)) return false
  return (
    lexicon.organizationHeads.has(tokens[last - 1]!.lower) ||
    lexicon.organizationOfHeads.has(tokens[last - 1]!.lower)
  )
}
