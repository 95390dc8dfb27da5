import type { Cluster, Clusters } from './clusters.js'
import type { Name } from './names.js'
import { apposedTitles, fits, placesOf, type Role, roleOf } from './roles.js'
import { isCapital, type Words } from './words.js'

interface Bearing {
  readonly role: Role
  readonly at: number
  readonly cluster: Cluster
}

/** Titles that stand alone become mentions of whoever bears them in this text; capitalised ones nobody bears, of an unnamed holder. */
export function holdTitles(words: Words, clusters: Clusters, names: readonly Name[]): void {
  const places = placesOf(names)
  const bearings = bearingsOf(words, clusters, names)
  for (const name of names) {
    if (name.sort !== 'title' || !name.title) continue
    const asked = roleOf(words, name.title, places)
    const fitting = bearings.filter((b) => fits(asked, b.role, words.lexicon.topHeads))
    const holder = nearest(fitting, name.start)
    if (holder) holder.cluster.mentions.push({ start: name.start, end: name.end })
    else if (isOffice(words, name)) addUnnamed(clusters, name, asked)
  }
}

function bearingsOf(words: Words, clusters: Clusters, names: readonly Name[]): Bearing[] {
  const places = placesOf(names)
  const out: Bearing[] = []
  for (const cluster of clusters.values()) {
    if (cluster.kind !== 'person') continue
    for (const name of cluster.names) {
      const titles = [...(name.title ? [name.title] : []), ...apposedTitles(words, name)]
      for (const title of titles) out.push({ role: roleOf(words, title, places), at: name.start, cluster })
    }
  }
  return out
}

/** The last bearer before the place, else the first after it. */
function nearest(bearings: readonly Bearing[], at: number): Bearing | undefined {
  const before = bearings.filter((b) => b.at <= at)
  if (before.length > 0) return before.reduce((a, b) => (b.at >= a.at ? b : a))
  return bearings.length > 0 ? bearings.reduce((a, b) => (b.at < a.at ? b : a)) : undefined
}

/** "The Prime Minister", "the US President": capitals, and one certain holder. */
function isOffice(words: Words, name: Name): boolean {
  const { tokens, lexicon } = words
  const title = name.title
  if (!title || !isCapital(words.text, tokens[title.first]!)) return false
  if (title.last - title.first === 1 && lexicon.honorifics.has(tokens[title.first]!.lower)) return false
  const before = tokens[name.first - 1]?.lower ?? ''
  return before === 'the' || title.owner < title.first
}

function addUnnamed(clusters: Clusters, name: Name, role: Role): void {
  const key = `title:${role.owner ?? ''}:${[...role.words].join(' ')}`
  const span = { start: name.start, end: name.end }
  const kept = clusters.get(key)
  if (kept) kept.mentions.push(span)
  else clusters.set(key, { key, kind: 'person', names: [], mentions: [span] })
}
