import { ownsNext, type TokenRange, titleBehind, titleFrom, titleWords } from '../../text/titles.js'
import { keyOf } from './keys.js'
import type { Name, Title } from './names.js'
import { isCapital, type Words } from './words.js'

/** Names with titles written small taken in: "NATO chief" stands for its holder, "president Jane Roe" bears a title. */
export function addSmallTitles(words: Words, names: readonly Name[]): Name[] {
  const byFirst = new Map(names.map((n) => [n.first, n]))
  const titled = new Map<Name, Title>()
  const alone: Name[] = []
  for (const name of names) {
    if (name.sort === 'title') continue
    const range = titleFrom(words.annotated, words.lexicon, name.last)
    if (
      !range ||
      range.first !== name.last ||
      isCapital(words.text, words.tokens[range.first]!) ||
      beyond(words, name, range)
    )
      continue
    const title = { first: range.first, last: range.last, owner: name.first }
    const bearer = byFirst.get(range.last)
    if (bearer && bearer.sort === 'name') titled.set(bearer, title)
    else alone.push(asTitle(words, title))
  }
  for (const name of names)
    if (name.sort === 'name' && !name.title && !titled.has(name)) ownTitle(words, name, titled)
  return [...names.map((n) => withTitle(n, titled)), ...alone, ...definiteTitles(words, byFirst)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
}

const withTitle = (name: Name, titled: ReadonlyMap<Name, Title>): Name => {
  const title = titled.get(name)
  return title && name.title === null ? { ...name, title } : name
}

const beyond = (words: Words, name: Name, range: TokenRange): boolean =>
  words.sentenceOf[name.first] !== words.sentenceOf[range.last - 1]

/** A small title right before the name, without an owner: "spokesman John Roe". */
function ownTitle(words: Words, name: Name, titled: Map<Name, Title>): void {
  const { tokens, lexicon } = words
  const before = tokens[name.first - 1]
  if (!before || !lexicon.titleHeads.has(before.lower) || isCapital(words.text, before)) return
  if (words.sentenceOf[name.first - 1] !== words.sentenceOf[name.first]) return
  titled.set(name, { first: name.first - 1, last: name.first, owner: name.first - 1 })
}

/** "the mayor", "the head of the council": an office written small, with whose it is, where no name follows. */
function definiteTitles(words: Words, byFirst: ReadonlyMap<number, Name>): Name[] {
  const byLast = new Set([...byFirst.values()].map((n) => n.last))
  const { tokens, lexicon, annotated, sentences, sentenceOf } = words
  const found: Name[] = []
  tokens.forEach(({ lower }, i) => {
    if (!lexicon.definite.has(lower)) return
    const limit = sentences[sentenceOf[i]!]!.last
    const title = titleFrom(annotated, lexicon, i + 1)
    if (!title || title.last > limit || isCapital(words.text, tokens[title.first]!)) return
    const head = tokens[title.last - 1]!
    if (!lexicon.titleOfHeads.has(head.lower) && !lexicon.topHeads.has(head.lower)) return
    // Which spokesman is meant, only who spoke before tells.
    if (lexicon.proxyHeads.has(head.lower)) return
    const next = tokens[title.last]
    if (byFirst.has(title.last) || next?.pos === 'NOUN' || next?.lower === '-') return
    const owner = title.last < limit ? ownerAfter(words, title, byFirst) : undefined
    // "the head of state", "the head of the Ruritanian guard": whose it is, no name tells.
    if (!owner && lexicon.ofWords.has(next?.lower ?? '')) return
    if (owner && (owner.form?.use === 'adjective' || byFirst.has(owner.last))) return
    if (isApposed(words, i, owner?.last ?? title.last, byFirst, byLast)) return
    found.push(asTitle(words, { ...title, owner: title.first }, owner?.last))
  })
  return found
}

/** "the mayor, Jane Roe" and "Jane Roe, the mayor": the title stands beside its name. */
const isApposed = (
  { tokens }: Words,
  first: number,
  last: number,
  byFirst: ReadonlyMap<number, Name>,
  byLast: ReadonlySet<number>,
): boolean =>
  (tokens[last]?.lower === ',' && byFirst.has(last + 1)) ||
  (tokens[first - 1]?.lower === ',' && byLast.has(first - 1))

/** The name after "of (the)" behind a title. */
function ownerAfter(
  { tokens, lexicon }: Words,
  title: TokenRange,
  byFirst: ReadonlyMap<number, Name>,
): Name | undefined {
  if (!lexicon.ofWords.has(tokens[title.last]?.lower ?? '')) return undefined
  const at = title.last + 1
  return byFirst.get(lexicon.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at)
}

function asTitle(words: Words, title: Title, last: number = title.last): Name {
  const { tokens } = words
  return {
    sort: 'title',
    first: title.owner,
    last,
    start: tokens[title.owner]!.start,
    end: tokens[last - 1]!.end,
    form: null,
    known: null,
    title,
  }
}

/** A title and whose it is: the state or body it names, if it names one. */
export interface Role {
  readonly words: ReadonlySet<string>
  readonly owner: string | null
}

/** Where names begin and end, so that the owner of a title can be looked up. */
export interface Places {
  readonly byFirst: ReadonlyMap<number, Name>
  readonly byLast: ReadonlyMap<number, Name>
}

export const placesOf = (names: readonly Name[]): Places => {
  const named = names.filter((n) => n.sort !== 'title')
  return {
    byFirst: new Map(named.map((n) => [n.first, n])),
    byLast: new Map(named.map((n) => [n.last, n])),
  }
}

/** The role a title tells, with its owner before it ("NATO chief") or after it ("head of NATO"). */
export function roleOf(words: Words, title: TokenRange, places: Places): Role {
  const before = places.byLast.get(title.first) ?? ownerBefore(words, title, places)
  const after = ownerAfter(words, title, places.byFirst)
  const owner = before ?? after
  return { words: titleWords(words.annotated, title), owner: owner ? ownerKey(words, owner) : null }
}

/** "Ruritania" in "Ruritania's defence minister". */
const ownerBefore = ({ tokens, lexicon }: Words, title: TokenRange, places: Places): Name | undefined =>
  lexicon.possessives.has(tokens[title.first - 1]?.lower ?? '')
    ? places.byLast.get(title.first - 1)
    : undefined

const ownerKey = (words: Words, owner: Name): string | null =>
  owner.form ? `state:${owner.form.state}` : keyOf(words, owner)

/** Titles that stand with a person's name behind a comma: "Jane Roe, the foreign minister" and "the foreign minister, Jane Roe". */
export function apposedTitles(words: Words, name: Name): TokenRange[] {
  return [...titleAfterComma(words, name), ...titleBeforeComma(words, name)]
}

function titleAfterComma(words: Words, name: Name): TokenRange[] {
  const { annotated, lexicon, sentences, sentenceOf } = words
  const title = titleBehind(annotated, lexicon, name.last, sentences[sentenceOf[name.first]!]!.last)
  return title ? [title] : []
}

function titleBeforeComma(words: Words, name: Name): TokenRange[] {
  const { tokens, lexicon, sentences, sentenceOf } = words
  const first = sentences[sentenceOf[name.first]!]!.first
  if (tokens[name.first - 1]?.lower !== ',') return []
  for (let at = Math.max(first, name.first - 8); at < name.first - 1; at++) {
    const title = titleFrom(words.annotated, lexicon, at)
    if (title && !ownsNext(words.annotated, title, words.lexicon))
      return title.last < name.first && !speaksThrough(words, first, title) ? [title] : []
  }
  return []
}

/** "Through a spokesman, Jane Roe said": somebody else's title. */
function speaksThrough({ tokens, lexicon }: Words, opener: number, title: TokenRange): boolean {
  const article = lexicon.articles.has(tokens[title.first - 1]?.lower ?? '') ? 1 : 0
  return title.first - article - 1 === opener && tokens[opener]?.pos === 'ADP'
}

/** Whether a title standing alone may mean the bearer of a role: nothing it says contradicts, something agrees. */
export function fits(
  asked: Role,
  borne: Role,
  { topHeads, topTitles, proxyHeads }: Words['lexicon'],
): boolean {
  if (!ownersAgree(asked.owner, borne.owner)) return false
  // Every body has a spokesman.
  if (asked.owner !== borne.owner && [...asked.words].some((w) => proxyHeads.has(w))) return false
  if ([...asked.words].every((w) => borne.words.has(w))) return true
  const leads = (role: Role): boolean =>
    [...role.words].some((w) => topHeads.has(w)) || topTitles.some((t) => t.every((w) => role.words.has(w)))
  const asksTop = asked.words.size === 1 && [...asked.words].some((w) => topHeads.has(w))
  return asked.owner !== null && asksTop && (borne.owner !== null || leads(borne))
}

/** One body or state, a short form of its name, or none said. */
const ownersAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
