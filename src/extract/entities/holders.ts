import { lowerBound } from '../../kernels/lower-bound.js'
import type { Cluster, Clusters } from './clusters.js'
import type { Name } from './names.js'
import { apposedTitles, fits, type Places, placesOf, type Role, roleOf } from './roles.js'
import { isCapital, type Words } from './words.js'

/** A role, and where in the text who bears it. */
interface Borne {
  readonly role: Role
  readonly bearers: { readonly at: number; readonly cluster: Cluster }[]
}

/** Titles that stand alone become mentions of whoever bears them in this text; capitalised ones nobody bears, of an unnamed holder. */
export function holdTitles(words: Words, clusters: Clusters, names: readonly Name[]): void {
  const places = placesOf(names)
  const byName = new Map([...clusters.values()].flatMap((c) => c.names.map((n) => [n, c] as const)))
  const borne = borneRoles(words, clusters, places)
  const fitting = new Map<string, readonly Borne[]>()
  for (const name of names) {
    if (name.sort !== 'title' || !name.title) continue
    const beside = clusterBeside(words, byName, name, places)
    if (beside) {
      beside.mentions.push({ start: name.start, end: name.end })
      continue
    }
    // "a Harbour Board spokesman" brings in somebody new.
    if (words.lexicon.introducers.has(words.tokens[name.first - 1]?.lower ?? '')) continue
    const asked = roleOf(words, name.title, places)
    const key = keyOf(asked)
    const kept = fitting.get(key) ?? borne.filter((b) => fits(asked, b.role, words.lexicon))
    fitting.set(key, kept)
    const holder = nearest(kept, name.start)
    if (holder) holder.mentions.push({ start: name.start, end: name.end })
    else if (isOffice(words, name)) addUnnamed(clusters, name, asked)
  }
}

/** Whose name stands beside a title: "the Foreign Secretary, Jane Roe". */
function clusterBeside(
  words: Words,
  byName: ReadonlyMap<Name, Cluster>,
  { last }: Name,
  { byFirst }: Places,
): Cluster | undefined {
  const name = words.tokens[last]?.lower === ',' ? byFirst.get(last + 1) : undefined
  if (name?.sort !== 'name' || name.last - name.first < 2) return undefined
  const cluster = byName.get(name)
  return cluster?.kind === 'person' ? cluster : undefined
}

const keyOf = (role: Role): string => `${role.owner ?? ''}:${[...role.words].join(' ')}`

/** Every role borne in the text, its bearers in reading order. */
function borneRoles(words: Words, clusters: Clusters, places: Places): Borne[] {
  const byKey = new Map<string, Borne>()
  for (const cluster of clusters.values()) {
    if (cluster.kind !== 'person') continue
    for (const name of cluster.names)
      for (const title of [...(name.title ? [name.title] : []), ...apposedTitles(words, name)]) {
        const role = roleOf(words, title, places)
        const kept = byKey.get(keyOf(role)) ?? { role, bearers: [] }
        kept.bearers.push({ at: name.start, cluster })
        byKey.set(keyOf(role), kept)
      }
  }
  for (const { bearers } of byKey.values()) bearers.sort((a, b) => a.at - b.at)
  return [...byKey.values()]
}

/** The last bearer up to the place, else the first after it. */
function nearest(roles: readonly Borne[], at: number): Cluster | undefined {
  let before: Borne['bearers'][number] | undefined
  let after: Borne['bearers'][number] | undefined
  for (const { bearers } of roles) {
    const next = firstAfter(bearers, at)
    const last = bearers[next - 1]
    const first = bearers[next]
    if (last && (!before || last.at >= before.at)) before = last
    if (first && (!after || first.at < after.at)) after = first
  }
  return (before ?? after)?.cluster
}

/** Index of the first bearer that stands after a place. */
const firstAfter = (bearers: Borne['bearers'], at: number): number =>
  lowerBound(0, bearers.length, (i) => bearers[i]!.at <= at)

/** "The Prime Minister", "the US President": capitals, and one certain holder. */
function isOffice(words: Words, name: Name): boolean {
  const { tokens, lexicon } = words
  const title = name.title
  if (!title || !isCapital(words.text, tokens[title.first]!)) return false
  if (title.last - title.first === 1 && lexicon.honorifics.has(tokens[title.first]!.lower)) return false
  const before = tokens[name.first - 1]?.lower ?? ''
  return lexicon.definite.has(before) || title.owner < title.first
}

function addUnnamed(clusters: Clusters, name: Name, role: Role): void {
  const key = `title:${keyOf(role)}`
  const span = { start: name.start, end: name.end }
  const kept = clusters.get(key)
  if (kept) kept.mentions.push(span)
  else clusters.set(key, { key, kind: 'person', names: [], mentions: [span] })
}
