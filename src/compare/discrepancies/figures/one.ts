import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity } from '../../../model/index.js'
import type { Thing } from './things/counting.js'

/** Fates of which a count begins with one. */
const TOLLS: ReadonlySet<string> = new Set(['dead', 'injured'])

/** "One miner", "one victim died" point at somebody; "killing one", "one person died" count. */
export function pointsAtOne(q: StoryQuantity, thing: Thing, { quantity }: LanguagePack): boolean {
  if (q.value !== 1 || q.approximation !== 'exact') return false
  return thing.kind !== 'fate' || !TOLLS.has(thing.class) || q.unit !== quantity.personUnit
}
