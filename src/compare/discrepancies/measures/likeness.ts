import type { Told } from '../linking/told.js'

/** Weighted Jaccard of the sentences' words. */
export function likenessOf({ sentence: a }: Told, { sentence: b }: Told): number {
  const both = a.list.filter((w) => w.keys.some((k) => b.keys.has(k)))
  const shared = both.reduce((sum, w) => sum + w.weight, 0)
  return shared / Math.max(1, a.mass + b.mass - shared)
}
