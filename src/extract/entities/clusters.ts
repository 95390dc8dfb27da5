import type { EntityKind, Span } from '../../model/index.js'
import { ownedBody } from '../../text/owned-bodies.js'
import { courseOf } from './evidence.js'
import type { Group } from './groups.js'
import { keyOf } from './keys.js'
import { kindOf } from './kinds.js'
import type { Name } from './names.js'
import type { Words } from './words.js'

/** The mentions taken for one entity so far. */
export interface Cluster {
  readonly key: string
  /** Null while nothing tells that it names anything: it may still turn out to be another's short form. */
  readonly kind: EntityKind | null
  readonly names: Name[]
  readonly mentions: Span[]
}

/** By key, in order of first mention. */
export type Clusters = Map<string, Cluster>

/** Gathers names of one key and tells their kind. */
export function clustersOf(words: Words, names: readonly Name[], groups: readonly Group[]): Clusters {
  const clusters: Clusters = new Map()
  const course = courseOf(words, names)
  for (const [key, members] of namesByKey(words, names)) {
    const kind = kindOfKey(key) ?? words.story?.kinds.get(key) ?? kindOf(words, course, members)
    clusters.set(key, { key, kind, names: members, mentions: members.map(spanOf) })
  }
  for (const group of groups) {
    const kept = clusters.get(group.key)
    if (kept) kept.mentions.push(spanOf(group))
    else clusters.set(group.key, { key: group.key, kind: group.kind, names: [], mentions: [spanOf(group)] })
  }
  return clusters
}

/** Names under what they are taken for one by, in order of first mention. */
export function namesByKey(words: Words, names: readonly Name[]): Map<string, Name[]> {
  const byKey = new Map<string, Name[]>()
  const owners = ownersOf(words, names)
  for (const name of names) {
    const key = owners.get(name) ?? keyOf(words, name)
    if (key === null) continue
    const kept = byKey.get(key)
    if (kept) kept.push(name)
    else byKey.set(key, [name])
  }
  return byKey
}

const OWNED = 'owned:'

/** Keys of the bodies that every state has, where the text tells whose; one without an owner is the one named before, or else the first after it. */
function ownersOf(words: Words, names: readonly Name[]): ReadonlyMap<Name, string> {
  const keys = new Map<Name, string>()
  const open: (readonly [Name, string])[] = []
  const lastOf = new Map<string, string>()
  for (const name of names) {
    if (name.sort !== 'name') continue
    const owned = ownedBody(words.annotated, words.lexicon, name)
    if (!owned) continue
    const key = owned.owner === null ? lastOf.get(owned.body) : `${OWNED}${owned.owner} ${owned.body}`
    if (key === undefined) open.push([name, owned.body])
    else {
      keys.set(name, key)
      lastOf.set(owned.body, key)
    }
  }
  const firstOf = new Map([...keys.values()].reverse().map((key) => [key.slice(key.indexOf(' ') + 1), key]))
  for (const [name, body] of open) {
    const key = firstOf.get(body)
    if (key) keys.set(name, key)
  }
  return keys
}

/** The kind that a key alone tells. */
export const kindOfKey = (key: string): EntityKind | null =>
  key.startsWith('people:')
    ? 'group'
    : key.startsWith('team:') || key.startsWith(OWNED)
      ? 'organization'
      : null

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Moves all of `from` into `into`. */
export function join(clusters: Clusters, into: Cluster, from: Cluster): void {
  into.mentions.push(...from.mentions)
  into.names.push(...from.names)
  clusters.delete(from.key)
}
