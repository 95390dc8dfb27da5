import type { Finding } from '../model/index.js'

const MOST = 5

/**
 * The findings to read first: of those that several articles carry the ones that most independent origins stand behind,
 * then most articles. Where no finding is shared, the first of the only article.
 */
export function chooseSummary(findings: readonly Finding[]): string[] {
  const shared = findings.filter((f) => f.articles.length > 1)
  const pool = shared.length > 0 ? shared : findings
  return pool
    .map((f, i) => ({ f, i }))
    .sort((a, b) => weight(b.f) - weight(a.f) || a.i - b.i)
    .slice(0, MOST)
    .map(({ f }) => f.id)
}

/** Independence counts first, then reach. */
const weight = (f: Finding): number =>
  f.independent.min * 1000 + f.articles.length * 10 + Math.min(9, f.independent.max)
