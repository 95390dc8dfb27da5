import { LINK_WEIGHTS } from './link.fitted.js'
import { cosine, type Vectors } from './vectors.js'

/** Days after which nearness in time tells 1/e of what it does on one day. */
const TIME_SCALE = 7

/** What two articles have in common: square roots of the cosines, and nearness in time (0 where a day is unknown). */
export function features(a: Vectors, b: Vectors): number[] {
  return [
    1,
    Math.sqrt(cosine(a.all, b.all)),
    Math.sqrt(cosine(a.names, b.names)),
    Math.sqrt(cosine(a.numbers, b.numbers)),
    Math.sqrt(cosine(a.lead, b.lead)),
    a.day === null || b.day === null ? 0 : Math.exp(-Math.abs(a.day - b.day) / TIME_SCALE),
  ]
}

/** With a lower cosine than this no two articles are of one story; most candidates go no further. */
const LEAST_COMMON = 0.06

/** How likely two articles are of one story, 0..1: logistic regression over {@link features}. */
export function linkProbability(a: Vectors, b: Vectors): number {
  if (cosine(a.all, b.all) < LEAST_COMMON) return 0
  const z = features(a, b).reduce((sum, x, k) => sum + x * LINK_WEIGHTS[k]!, 0)
  // Engines differ in the last bits of a power; what decides is rounded.
  return Math.round(1e9 / (1 + Math.exp(-z))) / 1e9
}
