import { type ArticleSpan, contains } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import type { Figure } from '../figures.js'

const LONGEST_QUESTION = 64
const SHORTEST_QUESTION = 4

/**
 * The question in an article's words: what stands behind a number, as far as the clause runs on. Sentences are asked before
 * headlines, nouns that are counted before bare numbers, and of these the shortest that says more than the noun.
 */
export function aboutOf(group: readonly Figure[], setting: Setting): ArticleSpan | null {
  const { story } = setting
  const [first] = group
  if (first?.thing.kind === 'age')
    return story.entity(first.thing.class)?.mentions.find((m) => m.article === first.span.article) ?? null
  const inHeadline = ({ span }: Figure): boolean => {
    const { headline } = story.article(span.article).metadata
    return headline !== null && contains(headline, span)
  }
  const telling = group.filter(
    (f) => !inHeadline(f) && f.quantity.counted !== null && f.quantity.counted.start >= f.span.start,
  )
  const asked = telling.flatMap((f) => restOfClause(f, story) ?? []).filter((s) => isTelling(s, setting))
  const shortest = asked.reduce<ArticleSpan | undefined>(
    (a, b) => (a === undefined || b.end - b.start < a.end - a.start ? b : a),
    undefined,
  )
  if (shortest) return shortest
  const spans = [...telling, ...group].flatMap((f) => restOfClause(f, story) ?? [])
  const counted = group.flatMap(({ quantity: q }) =>
    q.counted ? [{ article: q.article, ...q.counted }] : [],
  )
  return spans[0] ?? counted[0] ?? group[0]?.span ?? null
}

/** Whether words say more than a noun, and point to nothing outside themselves. */
function isTelling(span: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(span, story)
  return (
    words.some((t) => t.pos === 'VERB' || t.pos === 'ADJ') &&
    !words.some((t) => pack.comparison.localAdverbs.has(t.lower)) &&
    words.at(-1)?.pos !== 'ADP' &&
    words.at(-1)?.pos !== 'DET'
  )
}

function restOfClause({ quantity: q, claim, span }: Figure, story: Story): ArticleSpan | null {
  const start = q.counted ? Math.max(q.counted.start, q.start) : q.end + 1
  if (!claim || claim.end <= start + 8 || claim.end - start > LONGEST_QUESTION) return null
  const words = story.words({ article: span.article, start, end: claim.end })
  const cut = words.search(/[,;:—–()]|\s(?=\p{N})|\sand\s/u)
  if (cut >= 0 && cut < SHORTEST_QUESTION) return null
  return { article: span.article, start, end: cut < 0 ? claim.end : start + cut }
}
