import type { StateForm } from '../../lang/lexicon/entity.js'
import { bySpan, type Span } from '../../model/index.js'
import { type Atom, atomise } from './atoms.js'
import { describesPerson } from './role-phrases.js'
import type { Run } from './run.js'
import { findRuns } from './runs.js'
import { findUnits } from './units.js'
import { isCapital, type Words } from './words.js'

/** A title, with the words that say whose: "NATO" in "NATO Secretary General". */
export interface Title extends Run {
  /** First token of the owner that stands right before the title, or `first`. */
  readonly owner: number
}

/** A name as it stands in the text, before it is known what it names. */
export interface Name extends Run, Span {
  readonly sort: 'state' | 'name' | 'title'
  readonly form: StateForm | null
  readonly known: 'place' | 'organization' | null
  /** The title right before a person's name. */
  readonly title: Title | null
}

/** All names, states and capitalised titles of the text, in order; a state may lie inside the name of a body. */
export function findNames(words: Words): Name[] {
  const units = findUnits(words)
  const names = findRuns(words)
    .flatMap((run) => namesInRun(words, atomise(words, run)))
    .map((name) => withPlaceHead(words, name))
    .filter((name) => !units.some((u) => u.first < name.last && name.first < u.last && name.sort === 'name'))
  return [
    ...names,
    ...units.map((u) => nameOf(words, 'name', u.first, u.last, { known: 'organization' })),
  ].sort(bySpan)
}

/** "Harrow region", "Harrow border region": the small head belongs to the name. */
function withPlaceHead(words: Words, name: Name): Name {
  const { tokens, lexicon, sentences, sentenceOf } = words
  if (name.sort !== 'name' || name.title) return name
  const limit = sentences[sentenceOf[name.first]!]!.last
  let at = name.last
  if (lexicon.placeModifiers.has(tokens[at]?.lower ?? '')) at++
  if (at >= limit || !lexicon.smallPlaceHeads.has(tokens[at]!.lower)) return name
  if (lexicon.plainPlaceHeads.has(tokens[at]!.lower) && !standsAsPlace(words, name, at)) return name
  return { ...name, known: null, last: at + 1, end: tokens[at]!.end }
}

/** "In Harrow state", "a Brode refugee camp": no noun follows that the word would only describe, and a text with camps is on people in them. */
function standsAsPlace(words: Words, name: Name, at: number): boolean {
  const { tokens, lexicon, small } = words
  const next = tokens[at + 1]
  const describes = /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !lexicon.titleHeads.has(next!.lower)
  if (
    describes &&
    ![lexicon.portfolios, lexicon.bodyNouns, lexicon.groupHeads].some((s) => s.has(next!.lower))
  )
    return false
  if (at > name.last || !CAMP.test(tokens[at]!.lower)) return true
  return [...lexicon.campWords].some((word) => small.has(word))
}

const CAMP = /^camp/

interface Draft {
  readonly names: Name[]
  title: Title | null
}

function namesInRun(words: Words, atoms: readonly Atom[]): Name[] {
  const draft: Draft = { names: [], title: null }
  for (let i = 0; i < atoms.length; ) i = take(words, atoms, i, draft)
  flushTitle(words, draft)
  return draft.names
}

/** Takes one or more atoms from `i`; returns where to go on. */
function take(words: Words, atoms: readonly Atom[], i: number, draft: Draft): number {
  const atom = atoms[i]!
  if (atom.sort === 'link') return i + 1
  if (atom.sort === 'title') {
    flushTitle(words, draft)
    draft.title = { first: atom.first, last: atom.last, owner: ownerStart(draft, atom) }
    return i + 1
  }
  const end = blockEnd(words, atoms, i)
  if (atom.sort === 'state' && end === i + 1) return takeState(words, atom, draft, i)
  if (atom.sort === 'state') return takeStateBody(words, atoms, i, end, draft)
  const only = end === i + 1 && atom.sort === 'known' ? atom.known : null
  push(words, draft, atom.first, atoms[cutBeforeState(atoms, i, end) - 1]!.last, { known: only })
  const state = atoms[end - 1]!
  if (end > i + 1 && state.form?.use === 'name')
    draft.names.push(nameOf(words, 'state', state.first, state.last, { form: state.form }))
  return end
}

function takeState(words: Words, atom: Atom, draft: Draft, i: number): number {
  if (draft.title && !linked(words, draft.title)) flushTitle(words, draft)
  draft.names.push(nameOf(words, 'state', atom.first, atom.last, { form: atom.form }))
  return i + 1
}

/** "US State Department": the body, and the state inside where it is named and not only an adjective. */
function takeStateBody(words: Words, atoms: readonly Atom[], i: number, end: number, draft: Draft): number {
  const atom = atoms[i]!
  flushTitle(words, draft)
  draft.names.push(nameOf(words, 'name', atom.first, atoms[end - 1]!.last, {}))
  if (atom.form?.use === 'name')
    draft.names.push(nameOf(words, 'state', atom.first, atom.last, { form: atom.form }))
  return end
}

/** "Harbour Safety Service of Ruritania" names a service of a state; "Bank of Ruritania" is all one name. */
const cutBeforeState = (atoms: readonly Atom[], i: number, end: number): number => {
  const whole = atoms[end - 1]!.form?.use !== 'name' || atoms[end - 2]?.sort !== 'link'
  let cut = end - 1
  while (cut > i && atoms[cut - 1]!.sort === 'link') cut--
  return whole || cut - i < 2 ? end : cut
}

const linked = (words: Words, title: Title): boolean =>
  words.lexicon.ofWords.has(words.tokens[title.last]?.lower ?? '')

const ownerStart = (draft: Draft, atom: Atom): number => {
  const before = draft.names.at(-1)
  return before && before.last === atom.first && before.title === null ? before.first : atom.first
}

/** A title that no name follows stands for its holder. */
function flushTitle(words: Words, draft: Draft): void {
  const { title } = draft
  draft.title = null
  if (!title) return
  draft.names.push({ ...nameOf(words, 'title', title.owner, title.last, {}), title })
}

function push(words: Words, draft: Draft, first: number, last: number, rest: Partial<Name>): void {
  const { title } = draft
  const [from, to] = trimmed(words, first, last)
  if (to <= from) return
  if (rest.known) {
    if (title && !linked(words, title)) flushTitle(words, draft)
    draft.names.push(nameOf(words, 'name', from, to, rest))
    return
  }
  draft.title = null
  draft.names.push({ ...nameOf(words, 'name', from, to, rest), title })
}

/** Without linking words and marks at its end. */
function trimmed(words: Words, first: number, last: number): [number, number] {
  const { tokens } = words
  const ends = (i: number): boolean =>
    isCapital(words.text, tokens[i]!) ||
    /\d/.test(tokens[i]!.lower) ||
    (tokens[i - 1]?.lower === '-' && tokens[i - 1]!.end === tokens[i]!.start)
  let to = last
  while (to > first && !ends(to - 1)) to--
  return [first, to]
}

const nameOf = (
  words: Words,
  sort: Name['sort'],
  first: number,
  last: number,
  rest: Partial<Name>,
): Name => ({
  sort,
  first,
  last,
  start: words.tokens[first]!.start,
  end: words.tokens[last - 1]!.end,
  form: null,
  known: null,
  title: null,
  ...rest,
})

/** Where the name that opens at atom `i` ends. */
function blockEnd(words: Words, atoms: readonly Atom[], i: number): number {
  const opener = atoms[i]!
  if (opener.sort === 'known' && splitsBefore(words, atoms, i + 1)) return i + 1
  let end = i + 1
  for (; end < atoms.length; end++) {
    const atom = atoms[end]!
    if (atom.sort === 'title') break
    if (atom.sort === 'state' && atoms[end - 1]!.sort !== 'link') break
    if (atom.sort !== 'word' && isHyphen(words, atoms[end - 1]!) && atoms[end - 2]!.sort !== 'word') break
    if (atom.sort === 'known' && atoms[end - 1]!.sort === 'known') break
    if (atom.known === 'organization' && atoms[end + 1]?.sort === 'title') break
    if (isLed(words, atoms, i, end) || isSeat(words, atoms, i, end)) break
  }
  while (end > i + 1 && atoms[end - 1]!.sort === 'link') end--
  return opener.sort === 'state' && end > i + 1 && !joinsState(words, atoms, i, end) ? i + 1 : end
}

/** "Growers' League Jane Roe" behind "the chairman of the": the body, and who leads it. */
function isLed(words: Words, atoms: readonly Atom[], i: number, at: number): boolean {
  const [given, last] = [atoms[at]!, atoms[at + 1]]
  if (at === i || at + 2 !== atoms.length || last?.sort !== 'word') return false
  if (given.sort !== 'word' && given.sort !== 'known') return false
  const head = words.tokens[given.first - 1]!.lower
  return words.lexicon.organizationHeads.has(head) && describesPerson(words, given.first)
}

/** "Harrow Jane Roe" behind "the mayor of": the town that the text also names alone, and its mayor. */
function isSeat(words: Words, atoms: readonly Atom[], i: number, at: number): boolean {
  const { tokens, lexicon, story } = words
  const { first } = atoms[i]!
  if (at !== i + 1 || at + 2 !== atoms.length) return false
  if (
    !lexicon.ofWords.has(tokens[first - 1]?.lower ?? '') ||
    !lexicon.titleHeads.has(tokens[first - 2]?.lower ?? '')
  )
    return false
  return words.alone.has(tokens[first]!.lower) || story?.kinds.get(tokens[first]!.lower) === 'place'
}

const isHyphen = (words: Words, atom: Atom): boolean =>
  atom.sort === 'link' && /^[-‑‐]$/.test(words.tokens[atom.first]!.lower)

/** A listed name before a given name ends there: "Pentagon | Jane Roe". */
const splitsBefore = (words: Words, atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at]
  return (
    next !== undefined &&
    next.sort === 'word' &&
    words.lexicon.givenNames.has(words.tokens[next.first]!.lower) &&
    atoms[at + 1]?.sort === 'word'
  )
}

/** Whether a state and what follows are one name: by its head, or an adjective before what is no person. */
function joinsState(words: Words, atoms: readonly Atom[], i: number, end: number): boolean {
  const { lexicon, tokens } = words
  if (isHyphen(words, atoms[i + 1]!)) return false
  const next = tokens[atoms[i + 1]!.first]!.lower
  if (lexicon.givenNames.has(next) || atoms[i + 1]!.sort === 'link') return false
  const heads = atoms.slice(i + 1, end).flatMap((a) => (a.sort === 'word' ? [tokens[a.last - 1]!.lower] : []))
  if (
    heads.some(
      (h) =>
        lexicon.organizationHeads.has(h) ||
        lexicon.placeHeads.has(h) ||
        lexicon.organizationOfHeads.has(h) ||
        lexicon.eventHeads.has(h),
    )
  )
    return true
  return atoms[i]!.form?.use === 'adjective' && atoms[i + 1]!.sort === 'word'
}
