import type { Article } from './article.js'
import { byCodeUnit } from './span.js'

/**
 * The articles with ids that are all different, in canonical order (by id, then text).
 * Of several with one id the first by text keeps it; the others get `~2`, `~3` …, whatever order they came in.
 */
export function identify(articles: readonly Article[]): Article[] {
  const ordered = [...articles].sort(
    (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.text, b.text) || byCodeUnit(rest(a), rest(b)),
  )
  const taken = new Set(ordered.map((a) => a.id))
  const seen = new Set<string>()
  return ordered
    .map((article) => {
      const id = seen.has(article.id) ? free(article.id, taken) : article.id
      seen.add(id)
      taken.add(id)
      return id === article.id ? article : { ...article, id }
    })
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

const rest = (a: Article): string => [a.title, a.outlet, a.url, a.byline, a.publishedAt].join('\n')

function free(id: string, taken: ReadonlySet<string>): string {
  let n = 2
  while (taken.has(`${id}~${n}`)) n++
  return `${id}~${n}`
}
