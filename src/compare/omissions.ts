import type { FindingGroup, Omission, Pool } from '../model/index.js'

/** Which findings carried by two or more other articles each article leaves out. */
export function listOmissions(pool: Pool, groups: readonly FindingGroup[]): Omission[] {
  const articleOf = new Map(pool.claims.map((c) => [c.id, c.article]))
  const carriers = groups.map((g) => ({ id: g.id, articles: new Set(g.claims.map((c) => articleOf.get(c))) }))
  // An article without claims was not read, so it leaves nothing out.
  const read = pool.articles.filter((a) => a.extraction.claims.length > 0)
  return read.map(({ article }) => ({
    article: article.id,
    findings: carriers.filter((c) => c.articles.size > 1 && !c.articles.has(article.id)).map((c) => c.id),
  }))
}
