import { byCodeUnit, bySpan, type Entity, type Span } from '../../model/index.js'
import { withoutNickname } from '../../text/nicknames.js'
import { linkBodies } from './bodies.js'
import { type Cluster, clustersOf } from './clusters.js'
import { findGroups } from './groups.js'
import { holdTitles } from './holders.js'
import type { Name } from './names.js'
import { linkPersons } from './persons.js'
import { isAcronym, type Words } from './words.js'

/** Groups names by what they name, and tells what that is. */
export function resolveNames(words: Words, names: readonly Name[]): Entity[] {
  const clusters = clustersOf(words, names, findGroups(words, names))
  linkPersons(words, clusters)
  linkBodies(words, clusters)
  holdTitles(words, clusters, names)
  return asEntities(words, [...clusters.values()])
}

function asEntities(words: Words, clusters: readonly Cluster[]): Entity[] {
  return clusters
    .flatMap((c) => (c.kind === null ? [] : [{ ...c, kind: c.kind, mentions: distinct(c.mentions) }]))
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!) || byCodeUnit(a.key, b.key))
    .map((c, i) => ({ id: `e${i + 1}`, kind: c.kind, name: nameOf(words, c), mentions: c.mentions }))
}

const distinct = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort(bySpan)
    .filter(({ start, end }, i, sorted) => start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end)

/** The usual name of a state; else the longest bare name, of an acronym what it stands for; else the first mention. */
function nameOf(words: Words, c: Cluster): string {
  const state = c.key.startsWith('state:')
    ? words.lexicon.stateNames.get(c.key.slice('state:'.length))
    : undefined
  if (state) return state
  const named = longest(words, c.names.length > 0 ? c.names : c.mentions.slice(0, 1))
  return isAcronym(named) ? longest(words, c.mentions) : withoutNickname(named)
}

/** The first of the longest forms. */
const longest = (words: Words, spans: readonly Span[]): string =>
  spans.map((s) => words.text.slice(s.start, s.end)).reduce((a, b) => (b.length > a.length ? b : a))
