import { type Cluster, type Clusters, join } from './clusters.js'
import { fold, initialsOf, partsOf } from './forms.js'
import type { Words } from './words.js'

/** Bodies and places under one roof: acronyms with what they stand for, a name's end or head with the whole name. */
export function linkBodies(words: Words, clusters: Clusters): void {
  linkDefined(words, clusters)
  linkAcronyms(words, clusters)
  linkTails(words, clusters)
}

/** "National Harbour Board (NHB)": the text itself says what the letters stand for. */
function linkDefined(words: Words, clusters: Clusters): void {
  const { tokens } = words
  const byStart = new Map([...clusters.values()].flatMap((c) => c.names.map((n) => [n.first, c] as const)))
  for (const c of [...clusters.values()]) {
    if (c.kind === 'person' || !clusters.has(c.key)) continue
    for (const name of c.names) {
      const short = tokens[name.last]?.lower === '(' ? byStart.get(name.last + 1) : undefined
      const end = short?.names.find((n) => n.first === name.last + 1)?.last
      if (!short || short === c || end === undefined || tokens[end]?.lower !== ')') continue
      if (clusters.has(short.key) && isShort(words, short)) join(clusters, c, short)
    }
  }
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
      for (const letters of initialsOf(c.key, words.lexicon.smallWords)) byInitials.set(letters, c)
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
    if (parts.length < 2 || c.kind === 'person' || c.kind === 'group') continue
    if (c.kind === 'organization') for (let i = 1; i < parts.length; i++) add(parts.slice(i).join(' '), c)
    if (c.kind === 'place' && lexicon.placeHeads.has(parts.at(-1)!)) add(parts.slice(0, -1).join(' '), c)
  }
  for (const c of [...clusters.values()]) {
    const whole = [...(longer.get(c.key) ?? [])]
    if (whole.length === 1 && whole[0]!.kind === c.kind && clusters.has(whole[0]!.key))
      join(clusters, whole[0]!, c)
  }
}
