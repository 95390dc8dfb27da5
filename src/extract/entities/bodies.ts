import { type Cluster, type Clusters, join } from './clusters.js'
import { followsArticle } from './evidence.js'
import { fold, initialsOf, partsOf } from './forms.js'
import { isCapital, type Words } from './words.js'

/** Bodies and places under one roof: acronyms with what they stand for, a name's end or head with the whole name. */
export function linkBodies(words: Words, clusters: Clusters): void {
  linkDefined(words, clusters)
  linkAcronyms(words, clusters)
  linkTails(words, clusters)
  linkStems(words, clusters)
}

/** "National Harbour Board (NHB)", "the harbour police (known as HP)": the text itself says what the letters stand for. */
function linkDefined(words: Words, clusters: Clusters): void {
  const byFirst = new Map<number, { readonly last: number; readonly c: Cluster }>()
  for (const c of clusters.values()) for (const { first, last } of c.names) byFirst.set(first, { last, c })
  const brackets = openingBrackets(words)
  if (brackets.size === 0) return
  for (const c of [...clusters.values()]) {
    if ((c.kind !== 'organization' && c.kind !== 'group') || !clusters.has(c.key)) continue
    for (const mention of [...c.mentions]) {
      const at = definedAt(words, brackets.get(mention.end))
      const short = at === null ? undefined : byFirst.get(at)
      if (!short || short.c === c || words.tokens[short.last]?.lower !== ')') continue
      if (clusters.has(short.c.key) && isShort(words, short.c)) join(clusters, c, short.c)
    }
  }
}

/** Where the token before each opening bracket ends → the bracket. */
function openingBrackets({ tokens }: Words): Map<number, number> {
  const out = new Map<number, number>()
  tokens.forEach((token, i) => {
    if (i > 0 && token.lower === '(') out.set(tokens[i - 1]!.end, i)
  })
  return out
}

/** Small words that may stand between the bracket and the short name. */
const ASIDE = 4

/** The first capitalised token in the brackets that open at `at`, or null. */
function definedAt(words: Words, at: number | undefined): number | null {
  const { tokens, text } = words
  if (at === undefined) return null
  for (let i = at + 1; i < Math.min(tokens.length, at + 2 + ASIDE); i++) {
    if (isCapital(text, tokens[i]!)) return i
    if (tokens[i]!.lower === ')') return null
  }
  return null
}

const isShort = (words: Words, c: Cluster): boolean => {
  const name = c.names[0]
  const form = name ? words.text.slice(name.start, name.end) : ''
  return !form.includes(' ') && form.length > 1 && form === form.toUpperCase()
}

function linkAcronyms(words: Words, clusters: Clusters): void {
  const byInitials = new Map<string, Cluster>()
  for (const c of clusters.values())
    if (c.kind === 'organization' && partsOf(c.key).length > 1)
      for (const letters of initialsOf(c.key, words.lexicon)) byInitials.set(letters, c)
  for (const c of [...clusters.values()]) {
    if (c.kind === 'person' || c.key.length < 2 || !isShort(words, c)) continue
    const long = byInitials.get(fold(c.key))
    if (long && long !== c && clusters.has(long.key)) join(clusters, long, c)
  }
}

/** "the Security Council" after "UN Security Council", "Harrow District" and "Harrow": where only one longer name has it. */
function linkTails(words: Words, clusters: Clusters): void {
  const { lexicon } = words
  const longer = new Map<string, Set<Cluster>>()
  const add = (part: string, c: Cluster): void => {
    longer.set(part, (longer.get(part) ?? new Set()).add(c))
  }
  for (const c of clusters.values()) {
    const parts = partsOf(c.key)
    if (parts.length < 2 || c.kind === 'person' || c.kind === 'group' || c.kind === null) continue
    if (c.kind === 'organization') for (let i = 1; i < parts.length; i++) add(parts.slice(i).join(' '), c)
    if (c.kind === 'place' && lexicon.placeHeads.has(parts.at(-1)!)) add(parts.slice(0, -1).join(' '), c)
  }
  for (const c of [...clusters.values()]) {
    const whole = [...(longer.get(c.key) ?? [])]
    if (
      whole.length === 1 &&
      (c.kind === null || whole[0]!.kind === c.kind || isShortened(words, c, whole[0]!)) &&
      c.names.length > 0 &&
      clusters.has(whole[0]!.key)
    )
      join(clusters, whole[0]!, c)
  }
}

/** "the Compact" is the body whose name ends so, whatever the word alone looks like. */
const isShortened = (words: Words, c: Cluster, whole: Cluster): boolean =>
  whole.kind === 'organization' &&
  c.names.every((n) => n.title === null && n.known === null) &&
  c.names.some((n) => followsArticle(words, n))

/** Below it a word is in many texts. */
const PLAIN = 4.5

/** "Skarn" after "Skarn Ferries": the name without its head, first used after the whole name and by nobody with another name. */
function linkStems({ lexicon, annotated, rarity }: Words, clusters: Clusters): void {
  // Headlines shorten before anybody is named.
  const body = annotated.paragraphs[1]?.start ?? 0
  const byStem = new Map<string, Cluster[]>()
  for (const c of clusters.values()) {
    const parts = partsOf(c.key)
    if (c.kind !== 'organization' || parts.length < 2 || !lexicon.organizationHeads.has(parts.at(-1)!))
      continue
    const stem = parts.slice(0, -1).join(' ')
    byStem.set(stem, [...(byStem.get(stem) ?? []), c])
    // "Skarn" of "Skarn Air Lines": what stands between is plain.
    if (
      parts.length > 2 &&
      parts.slice(1, -1).every((part) => rarity(part) < PLAIN) &&
      rarity(parts[0]!) > PLAIN
    )
      byStem.set(parts[0]!, [...(byStem.get(parts[0]!) ?? []), c])
  }
  for (const c of [...clusters.values()]) {
    const [whole, another] = byStem.get(c.key) ?? []
    if (!whole || another || c.mentions.length === 0 || !clusters.has(whole.key)) continue
    const first = c.mentions.find((m) => m.start >= body)
    if (first && whole.mentions.every((m) => m.start > first.start)) continue
    if (c.kind !== 'place' && c.kind !== 'group') join(clusters, whole, c)
  }
}
