import type { ArticleSpan } from '../../../model/index.js'
import { inHeadline } from '../../article-parts.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { mostCommon, readsAlone } from '../asked-clause.js'
import type { Figure } from './figure.js'
import { unnamedAt } from './things/age.js'

const LONGEST_QUESTION = 64
const SHORTEST_QUESTION = 4

/**
 * A question about figures in an article's words: what stands behind a number, as far as the clause runs on, or a short clause with its
 * number. Of these the one whose words most of the figures' clauses have, of equals the shortest; sentences are asked before headlines.
 */
export function aboutOf(group: readonly Figure[], setting: Setting): ArticleSpan | null {
  const { story } = setting
  const [first] = group
  if (first?.thing.kind === 'age') return whoseAge(first, setting)
  const inText = group.filter((f) => !inHeadline(f.span, story))
  const telling = inText.filter(
    ({ quantity, span }) => quantity.counted !== null && quantity.counted.start >= span.start,
  )
  const rests = telling.flatMap((f) => restOfClause(f, setting) ?? []).filter((s) => isTelling(s, setting))
  const clauses = inText.flatMap((f) => clauseOf(f, setting) ?? [])
  return (
    mostCommon(
      rests,
      clauses,
      group.flatMap(({ claim }) => claim ?? []),
      story,
    ) ??
    [...telling, ...group].flatMap((f) => restOfClause(f, setting) ?? [])[0] ??
    group.flatMap(({ quantity: q }) => (q.counted ? [{ article: q.article, ...q.counted }] : []))[0] ??
    first?.span ??
    null
  )
}

/** Who is so many years old: by name, else by the noun. */
const whoseAge = ({ thing, span, quantity }: Figure, { story, pack }: Setting): ArticleSpan | null =>
  story.entity(thing.class)?.mentions.find((m) => m.article === span.article) ??
  unnamedAt(quantity, story, pack)

/** The clause of a figure where it holds the figure and reads by itself. */
function clauseOf({ claim, span }: Figure, setting: Setting): ArticleSpan | null {
  if (claim === null) return null
  const place = claimSpan(claim)
  const holds = place.start <= span.start && span.end <= place.end
  return holds && readsAlone(place, setting) ? place : null
}

/** Whether words say more than a noun, and point to nothing outside themselves. */
function isTelling(span: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(span, story)
  return (
    words.some((t) => t.pos === 'VERB' || (t.pos === 'ADJ' && !pack.style.pointers.has(t.lower))) &&
    !words.some((t) => pack.comparison.localAdverbs.has(t.lower)) &&
    words.at(-1)?.pos !== 'ADP' &&
    words.at(-1)?.pos !== 'DET'
  )
}

function restOfClause({ quantity: q, claim, span }: Figure, { story, pack }: Setting): ArticleSpan | null {
  // "A tally over 90": what is counted stands in front, and nothing of it behind.
  if (q.counted !== null && q.counted.end <= q.start) return null
  const start = q.counted ? Math.max(q.counted.start, q.start) : q.end + 1
  if (!claim || claim.end <= start + 8 || claim.end - start > LONGEST_QUESTION) return null
  const rest = { article: span.article, start, end: claim.end }
  const cut = endOfPhrase(story.words(rest), pack.entity.andWords)
  if (cut >= 0 && cut < SHORTEST_QUESTION) return null
  return cut < 0 ? rest : { ...rest, end: start + cut }
}

/** Where a mark, another number or an “and” ends what a number counts; below 0 where nothing does. */
function endOfPhrase(words: string, andWords: ReadonlySet<string>): number {
  const mark = words.search(/\s?[,;:—–()]|\s(?=\p{N})/u)
  const and = [...words.matchAll(/\s(\S+)(?=\s)/gu)].find((m) => andWords.has(m[1]!))?.index ?? -1
  return mark < 0 || (and >= 0 && and < mark) ? and : mark
}
