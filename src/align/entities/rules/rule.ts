import type { EntityLexicon } from '../../../lang/lexicon/entity.js'
import type { Merger } from '../merger.js'
import type { Profile } from '../profile.js'

/** Joins those profiles of a story that are one. */
export type Rule = (merger: Merger, lexicon: EntityLexicon) => void

/** Profiles under each key; a profile may have several. */
export function index(merger: Merger, keysOf: (p: Profile) => Iterable<string>): Map<string, number[]> {
  const out = new Map<string, number[]>()
  merger.profiles.forEach((p, i) => {
    for (const key of new Set(keysOf(p))) {
      const kept = out.get(key)
      if (kept) kept.push(i)
      else out.set(key, [i])
    }
  })
  return out
}

/** Joins all under one key, each to the first. */
export function joinEqual(
  merger: Merger,
  keysOf: (p: Profile) => Iterable<string>,
  rule: string,
  text: string,
): void {
  for (const items of index(merger, keysOf).values())
    for (const i of items.slice(1)) merger.join(items[0]!, i, rule, text)
}

export const rootsOf = (merger: Merger, items: readonly number[]): number[] => [
  ...new Set(items.map((i) => merger.root(i))),
]

export const distinct = (merger: Merger, items: readonly number[]): number => rootsOf(merger, items).length
