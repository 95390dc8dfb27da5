import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import { type Cluster, type Clusters, join } from './clusters.js'
import { partsOf } from './forms.js'

/** The parts of a folded person's name, without "Jr" and the like. */
const nameParts = (key: string, lexicon: EntityLexicon): string[] =>
  partsOf(key).filter((part) => !lexicon.nameSuffixes.has(part))

/** Short forms join the person named in full: the last name, else the first, else the name without its middle. */
export function linkPersons(lexicon: EntityLexicon, clusters: Clusters): void {
  const full = [...clusters.values()].filter(
    (c) => c.kind === 'person' && nameParts(c.key, lexicon).length > 1,
  )
  const byLast = index(full, (c) => nameParts(c.key, lexicon).at(-1) ?? '')
  const byFirst = index(full, (c) => nameParts(c.key, lexicon)[0] ?? '')
  for (const c of [...clusters.values()]) {
    const parts = nameParts(c.key, lexicon)
    const short = parts.length === 1 ? parts[0]! : ''
    if (short === '' || !mayBePerson(c)) continue
    const holder = byLast.get(short) ?? (c.kind === 'person' ? byFirst.get(short) : undefined)
    const certain =
      holder?.find((h) => isCertain(lexicon, h)) ?? (c.kind === 'person' ? holder?.[0] : undefined)
    if (certain) join(clusters, certain, c)
  }
  for (const c of full) if (clusters.has(c.key)) joinMiddle(lexicon, clusters, c, byLast)
}

/** A person by title or by given name: only they lend their name to what else might be a body or place. */
const isCertain = (lexicon: EntityLexicon, c: Cluster): boolean =>
  c.names.some((n) => n.title !== null) || lexicon.givenNames.has(partsOf(c.key)[0]!)

/** A bare city's or state's name stays that; a word read as body or place may well be the person's last name. */
const mayBePerson = (c: Cluster): boolean =>
  c.names.length > 0 &&
  (c.names.some((n) => n.title !== null) ||
    c.names.every((n) => (n.sort === 'name' && n.known !== 'organization') || n.form?.use === 'capital'))

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
