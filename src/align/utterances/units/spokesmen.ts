import type { LanguagePack } from '../../../lang/pack.js'
import {
  type AnalysedArticle,
  type ArticleSpan,
  byCodeUnit,
  contains,
  type Pool,
  type Span,
  type StoryEntity,
  type Token,
} from '../../../model/index.js'
import { tokensIn } from './terms.js'

/** For each person the bodies named in the titles beside the name: what one says may be reported as the other's. */
export type Spokesmen = ReadonlyMap<string, ReadonlySet<string>>

/** How long a title between a body's name and a person's may be, in characters. */
const TITLE = 60

interface Mention extends ArticleSpan {
  readonly id: string
  readonly kind: StoryEntity['kind']
}

/** Reads "Harbour Board chairwoman Olga Renn", "Olga Renn, a spokeswoman for the Harbour Board", "Olga Renn of the Harbour Board". */
export function spokesmenIn(pool: Pool, pack: LanguagePack): Spokesmen {
  const found = new Map<string, Set<string>>()
  const mentions = mentionsByArticle(pool)
  for (const article of pool.articles) {
    const own = mentions.get(article.article.id) ?? []
    own.forEach((mention, i) => {
      const next = own[i + 1]
      if (!next) return
      const [person, body] = mention.kind === 'person' ? [mention, next] : [next, mention]
      if (person.kind !== 'person' || body.kind === 'person' || body.kind === 'group') return
      if (!isOneTitle(mention, next, article, pack)) return
      found.set(person.id, (found.get(person.id) ?? new Set<string>()).add(body.id))
    })
  }
  return found
}

/** The mentions of each article in reading order. */
function mentionsByArticle({ entities }: Pool): Map<string, Mention[]> {
  const byArticle = new Map<string, Mention[]>()
  for (const { id, kind, mentions } of entities)
    for (const { article, start, end } of mentions) {
      const own = byArticle.get(article)
      if (own) own.push({ article, start, end, id, kind })
      else byArticle.set(article, [{ article, start, end, id, kind }])
    }
  for (const own of byArticle.values())
    own.sort((x, y) => x.start - y.start || y.end - x.end || byCodeUnit(x.id, y.id))
  return byArticle
}

const IN_TITLE: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'PART', 'PUNCT'])

/** Whether one name stands within the other's, or a title and nothing else between them. */
function isOneTitle(a: Span, b: Span, { annotated }: AnalysedArticle, pack: LanguagePack): boolean {
  if (contains(a, b)) return true
  if (b.start < a.end || b.start - a.end > TITLE) return false
  const between = tokensIn(annotated, [{ start: a.end, end: b.start }])
  if (!between.every((t) => IN_TITLE.has(t.pos) && !/[.;:!?\n"“”]/.test(t.lower))) return false
  const [first] = between
  if (first && pack.comparison.belonging.has(first.lower)) return between.length <= 2
  return between.some((t) => t.pos === 'NOUN') && !/\n/.test(annotated.text.slice(a.end, b.start))
}
