import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import { type Cluster, type Clusters, join } from './clusters.js'
import { partsOf } from './forms.js'
import { isAcronym, type Words } from './words.js'

/** The parts of a folded person's name, without "Jr" and the like. */
const nameParts = (key: string, lexicon: EntityLexicon): string[] =>
  partsOf(key).filter((part) => !lexicon.nameSuffixes.has(part))

/** Short forms join the person named in full: the last name, else the first, else the name without its middle. */
export function linkPersons(words: Words, clusters: Clusters): void {
  const { lexicon } = words
  const full = [...clusters.values()].filter(
    (c) => c.kind === 'person' && nameParts(c.key, lexicon).length > 1,
  )
  const byLast = index(full, (c) => nameParts(c.key, lexicon).at(-1) ?? '')
  const byFirst = index(full, (c) => nameParts(c.key, lexicon)[0] ?? '')
  for (const c of [...clusters.values()]) {
    const parts = nameParts(c.key, lexicon)
    const short = parts.length === 1 ? parts[0]! : ''
    if (short === '' || c.names.length === 0) continue
    const leads = c.kind === 'person' || lexicon.leadingFamilyNames.has(short)
    const holders = (byLast.get(short) ?? (leads ? byFirst.get(short) : undefined) ?? []).filter(
      (h) => isNamedFirst(words, h, c) || !isSharedInStory(words, h, short),
    )
    const certain =
      holders.find((h) => isCertain(lexicon, h)) ?? (c.kind === 'person' ? holders[0] : undefined)
    if (certain && mayBePerson(words, c)) join(clusters, certain, c)
  }
  for (const c of full) if (clusters.has(c.key)) joinMiddle(lexicon, clusters, c, byLast)
}

/** A person by title or by given name: only they lend their name to what else might be a body or place. */
const isCertain = (lexicon: EntityLexicon, c: Cluster): boolean =>
  c.names.some((n) => n.title !== null) || lexicon.givenNames.has(partsOf(c.key)[0]!)

/** A bare city's or state's name stays that, and an acronym; a word read as body or place may well be the person's last name. */
const mayBePerson = ({ text }: Words, { names }: Cluster): boolean =>
  names.some((n) => n.title !== null) ||
  names.every(
    (n) => (n.sort === 'name' && !isAcronym(text.slice(n.start, n.end))) || n.form?.use === 'capital',
  )

/** People are named in full before the last name alone means them, but for headlines. */
function isNamedFirst({ capitals, sentenceOf }: Words, full: Cluster, short: Cluster): boolean {
  const inProse = short.names.find((n) => capitals[sentenceOf[n.first]!] === 'prose')
  return !inProse || full.names.some((n) => n.start < inProse.start)
}

/** Whether the story's other texts name somebody else of that last name. */
function isSharedInStory({ story }: Words, full: Cluster, last: string): boolean {
  const own = partsOf(full.key)
  for (const name of story?.people ?? []) {
    const [first, family] = partsOf(name)
    if (family === last && !own.includes(first!)) return true
  }
  return false
}

/** "Jane A. Roe" and "Jane Roe". */
function joinMiddle(
  lexicon: EntityLexicon,
  clusters: Clusters,
  c: Cluster,
  byLast: ReadonlyMap<string, Cluster[]>,
): void {
  const parts = nameParts(c.key, lexicon)
  if (parts.length < 3) return
  const same = byLast.get(parts.at(-1) ?? '') ?? []
  const shorter = same.find(
    (o) => o !== c && clusters.has(o.key) && partsOf(o.key).length === 2 && partsOf(o.key)[0] === parts[0],
  )
  if (shorter) join(clusters, c, shorter)
}

function index(clusters: readonly Cluster[], key: (c: Cluster) => string): Map<string, Cluster[]> {
  const out = new Map<string, Cluster[]>()
  for (const c of clusters) out.set(key(c), [...(out.get(key(c)) ?? []), c])
  return out
}
