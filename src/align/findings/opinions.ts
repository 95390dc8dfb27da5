import {
  type ClaimPair,
  type FindingGroup,
  type Pool,
  pairKey,
  type Reason,
  type SecondOpinion,
  type StoryClaim,
} from '../../model/index.js'

/** How far below and above the threshold a pair's score may be for a second opinion to be heard: where words are sure, nobody is asked. */
const DOUBT = { below: 0.2, above: 0.12 } as const

export const isBorderline = (score: number, threshold: number): boolean =>
  score >= threshold - DOUBT.below && score <= threshold + DOUBT.above

/** The score of a borderline pair after the opinion `sure` (0..1): on the side of the threshold that the opinion takes. */
export const reweigh = (threshold: number, sure: number): number => threshold + (2 * sure - 1) * DOUBT.above

/** Pairs in the order in which they are worth asking about: the nearest to the threshold first. */
export function byDoubt(pairs: readonly ClaimPair[], threshold: number): ClaimPair[] {
  const once = new Map(pairs.map((p) => [pairKey(p.a, p.b), p]))
  return [...once]
    .sort(
      ([k, p], [l, q]) =>
        Math.abs(p.score - threshold) - Math.abs(q.score - threshold) || (k < l ? -1 : k > l ? 1 : 0),
    )
    .map(([, p]) => p)
}

/**
 * Why claims that words alone leave apart are in one finding: the pairs of it, across the findings of `unaided`, that the
 * second opinion takes for the same. Empty for a finding that words alone also made.
 */
export function joinedByOpinion(
  group: FindingGroup,
  unaided: readonly FindingGroup[],
  opinion: SecondOpinion,
  pool: Pool,
): Reason[] {
  const apart = new Map(unaided.flatMap((g) => g.claims.map((c) => [c, g.id] as const)))
  const claimOf = new Map(pool.claims.map((c) => [c.id, c]))
  const claims = group.claims.flatMap((id) => claimOf.get(id) ?? [])
  const words = wordsOf(pool)
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b): Reason[] => {
      if (apart.get(a.id) === apart.get(b.id)) return []
      const sure = opinion.scores.get(pairKey(words(a), words(b))) ?? 0
      return sure > 0.5 ? [reasonOf(a, b, sure, opinion.by)] : []
    }),
  )
}

const reasonOf = (a: StoryClaim, b: StoryClaim, sure: number, by: string): Reason => ({
  rule: 'second-opinion',
  text: `${by} takes the two for the same (${sure.toFixed(2)}); their words alone left them apart.`,
  spans: [a, b].map(({ article, start, end }) => ({ article, start, end })),
})

/** The words of a claim, as they stand in its article. */
export function wordsOf(pool: Pool): (claim: StoryClaim) => string {
  const texts = new Map(pool.articles.map((a) => [a.article.id, a.article.text]))
  return (c) => (texts.get(c.article) ?? '').slice(c.start, c.end)
}
