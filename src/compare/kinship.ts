import { type Ancestor, isDependence } from '../model/index.js'
import type { Story } from './story.js'

/** What the lineage says of two articles. */
export interface Kinship {
  /** Whether one's own text depends on the other's. */
  readonly dependent: (a: string, b: string) => boolean
  /** The first text not given that both go back to. */
  readonly ancestor: (a: string, b: string) => Ancestor | undefined
}

/** Which articles of a story are kin by its lineage. */
export function kinshipOf({ lineage, ancestors }: Story): Kinship {
  const kin = new Map<string, Set<string>>()
  for (const e of lineage) if (isDependence(e)) setIn(kin, e.from).add(e.to)
  const descended = new Map<string, Set<Ancestor>>()
  for (const a of ancestors) for (const id of a.articles) setIn(descended, id).add(a)
  return {
    dependent: (a, b) => kin.get(a)?.has(b) === true || kin.get(b)?.has(a) === true,
    ancestor: (a, b) => [...(descended.get(a) ?? [])].find((x) => descended.get(b)?.has(x)),
  }
}

function setIn<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const known = sets.get(key)
  if (known) return known
  const own = new Set<T>()
  sets.set(key, own)
  return own
}
