// Measures that know nothing of dossiers.

export const harmonic = (p, r) => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
export const share = (items, holds) => (items.length ? items.filter(holds).length / items.length : null)

/** One-to-one pairs, the highest score first, ties in list order. A score of 0 is no pair. */
export function pairUp(golds, found, score) {
  const candidates = golds.flatMap((g, i) =>
    found.map((f, j) => ({ i, j, score: score(g, f) })).filter((c) => c.score > 0),
  )
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const taken = { gold: new Set(), found: new Set() }
  return candidates
    .filter(({ i, j }) => {
      if (taken.gold.has(i) || taken.found.has(j)) return false
      taken.gold.add(i)
      taken.found.add(j)
      return true
    })
    .map(({ i, j }) => [golds[i], found[j]])
}

/**
 * F1 over pairs. Gold with `free` is not required; what is found for it, or unpaired where `spared`, is not held against.
 * @returns {{ f1: number, pairs: [any, any][], missed: any[], extra: any[] }} extra: found for no gold, and not spared
 */
export function f1Of(golds, found, { score, right = () => true, spared = () => false }) {
  const pairs = pairUp(golds, found, score)
  const paired = new Set(pairs.map(([, f]) => f))
  const hits = pairs.filter(([g, f]) => !g.free && right(g, f))
  const extra = found.filter((f) => !paired.has(f) && !spared(f))
  const counted = pairs.filter(([g]) => !g.free).length + extra.length
  const required = golds.filter((g) => !g.free)
  const hit = new Set(hits.map(([g]) => g))
  return {
    f1: harmonic(
      counted > 0 ? hits.length / counted : 0,
      required.length ? hits.length / required.length : 0,
    ),
    pairs,
    missed: required.filter((g) => !hit.has(g)),
    extra,
  }
}

/** B³ F1 of a grouping (Bagga, Baldwin 1998). Items without a group count 0. */
export function bCubed(items, goldGroup, foundGroup) {
  if (!items.length) return 0
  let precision = 0
  let recall = 0
  for (const item of items) {
    if (foundGroup(item) === null) continue
    const together = items.filter((x) => foundGroup(x) === foundGroup(item))
    const kin = items.filter((x) => goldGroup(x) === goldGroup(item))
    const right = together.filter((x) => goldGroup(x) === goldGroup(item)).length
    precision += right / together.length
    recall += right / kin.length
  }
  return harmonic(precision / items.length, recall / items.length)
}

/** The key with the most votes, the first in code-unit order among equals; null without votes. */
export function mostVoted(votes) {
  const counts = new Map()
  for (const v of votes) counts.set(v, (counts.get(v) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  return best ? best[0] : null
}
