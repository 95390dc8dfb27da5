import { byCodeUnit, bySpan, type Entity, type EntityKind, type Span } from '../../model/index.js'
import { fold, initialsOf, partsOf } from './forms.js'
import { logProbabilities, scoresOf } from './kinds.js'
import type { Name } from './names.js'
import { bare } from './runs.js'
import { placeUse } from './seats.js'
import type { Words } from './words.js'

/** All mentions of one form, and later of one entity. */
interface Cluster {
  readonly key: string
  kind: EntityKind | null
  readonly forms: Set<string>
  readonly mentions: Span[]
  readonly names: Name[]
}

const CONFIDENT = ['person', 'organization', 'place'] as const

/** Groups names by what they name, and tells what that is. */
export function resolveNames(words: Words, names: readonly Name[]): Entity[] {
  const clusters = clustersOf(words, names)
  for (const c of clusters.values()) if (c.kind === null) c.kind = kindOf(words, c)
  linkPersons(words, clusters)
  linkBodies(words, clusters)
  holdTitles(words, clusters, names)
  return asEntities(words, [...clusters.values()])
}

function clustersOf(words: Words, names: readonly Name[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>()
  for (const name of names) {
    const key = keyOf(words, name)
    if (key === null) continue
    let cluster = clusters.get(key)
    if (!cluster) {
      cluster = {
        key,
        kind: key.startsWith('state:') ? 'place' : null,
        forms: new Set(),
        mentions: [],
        names: [],
      }
      clusters.set(key, cluster)
    }
    cluster.forms.add(words.text.slice(name.start, name.end))
    cluster.mentions.push({ start: name.start, end: name.end })
    cluster.names.push(name)
  }
  return clusters
}

/** Names with equal keys are taken for one; null for what is no mention. */
function keyOf(words: Words, name: Name): string | null {
  if (name.sort === 'title') return null
  const form = fold(words.text.slice(name.start, name.end))
  if (name.sort === 'state' && name.form) {
    if (name.form.use === 'adjective') return null
    if (name.form.use === 'people') return `people:${name.form.state}`
    if (name.form.use === 'capital' && placeUse(words, name)) return form
    return `state:${name.form.state}`
  }
  return words.lexicon.organizationAliases.get(form) ?? form
}

/** The likeliest kind of a cluster over all its mentions; null where it names nothing. */
function kindOf(words: Words, cluster: Cluster): EntityKind | null {
  if (cluster.key.startsWith('people:')) return 'group'
  if (cluster.names.every((n) => n.sort === 'state')) return 'place'
  const sums = words.lexicon.kinds.classes.map(() => 0)
  for (const name of cluster.names)
    logProbabilities(scoresOf(words, name)).forEach((p, k) => {
      sums[k]! += p
    })
  const best = words.lexicon.kinds.classes[sums.indexOf(Math.max(...sums))]
  return CONFIDENT.find((kind) => kind === best) ?? null
}

/** Last names, and first names of persons named in full, join them. */
function linkPersons(words: Words, clusters: Map<string, Cluster>): void {
  const full = [...clusters.values()].filter((c) => c.kind === 'person' && partsOf(c.key).length > 1)
  const byPart = new Map<string, Cluster[]>()
  for (const c of full) {
    const parts = partsOf(c.key).filter((p) => !words.lexicon.nameSuffixes.has(p))
    for (const part of new Set([parts.at(-1) ?? '', parts[0] ?? '']))
      byPart.set(part, [...(byPart.get(part) ?? []), c])
  }
  for (const c of [...clusters.values()]) {
    if (partsOf(c.key).length > 1 || c.names.some((n) => n.sort === 'state' || n.known !== null)) continue
    const holders = byPart.get(c.key)
    if (!holders) continue
    const last = holders.filter((h) => partsOf(h.key).at(-1) === c.key)
    join(clusters, (last.length > 0 ? last : holders)[0]!, c)
  }
}

/** Acronyms join what they abbreviate, short names the longer name they end. */
function linkBodies(words: Words, clusters: Map<string, Cluster>): void {
  const bodies = [...clusters.values()].filter((c) => c.kind === 'organization' && partsOf(c.key).length > 1)
  const byInitials = new Map<string, Cluster>()
  for (const c of bodies)
    for (const letters of initialsOf(c.key, words.lexicon.ofWords)) byInitials.set(letters, c)
  for (const c of [...clusters.values()]) {
    const written = [...c.forms][0] ?? ''
    if (partsOf(c.key).length > 1 || written !== written.toUpperCase() || c.key.length < 2) continue
    const long = byInitials.get(c.key)
    if (long && long !== c && c.kind !== 'place' && c.kind !== 'person') join(clusters, long, c)
  }
}

function join(clusters: Map<string, Cluster>, into: Cluster, from: Cluster): void {
  for (const form of from.forms) into.forms.add(form)
  into.mentions.push(...from.mentions)
  into.names.push(...from.names)
  clusters.delete(from.key)
}

/** Titles that stand alone are mentions of the person who bears them in this text. */
function holdTitles(words: Words, clusters: Map<string, Cluster>, names: readonly Name[]): void {
  const holders: { readonly words: ReadonlySet<string>; readonly at: number; readonly cluster: Cluster }[] =
    []
  for (const cluster of clusters.values()) {
    if (cluster.kind !== 'person') continue
    for (const name of cluster.names)
      if (name.title)
        holders.push({ words: titleWords(words, name.title.first, name.title.last), at: name.start, cluster })
  }
  for (const name of names) {
    if (name.sort !== 'title' || !name.title) continue
    const asked = titleWords(words, name.title.first, name.title.last)
    const fitting = holders.filter((h) => [...asked].every((w) => h.words.has(w)))
    const before = fitting.filter((h) => h.at < name.start)
    const holder = (before.length > 0 ? before : fitting).sort(
      (a, b) => Math.abs(a.at - name.start) - Math.abs(b.at - name.start),
    )[0]
    holder?.cluster.mentions.push({ start: name.start, end: name.end })
  }
}

const titleWords = (words: Words, first: number, last: number): ReadonlySet<string> =>
  new Set(
    words.tokens
      .slice(first, last)
      .map((t) => bare(t.lower))
      .filter((w) => w !== '-'),
  )

function asEntities(words: Words, clusters: readonly Cluster[]): Entity[] {
  return clusters
    .flatMap((c) => (c.kind === null ? [] : [{ ...c, kind: c.kind, mentions: [...c.mentions].sort(bySpan) }]))
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!) || byCodeUnit(a.key, b.key))
    .map((c, i) => ({ id: `e${i + 1}`, kind: c.kind, name: nameOf(words, c), mentions: c.mentions }))
}

/** The longest of its forms, the commonest name of a state. */
function nameOf(words: Words, c: Cluster): string {
  const state = /^(?:state|people):(.*)$/.exec(c.key)
  if (state && c.key.startsWith('state:'))
    return words.lexicon.stateNames.get(state[1] ?? '') ?? [...c.forms][0] ?? ''
  return [...c.forms].sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0] ?? ''
}
