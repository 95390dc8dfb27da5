import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, contains, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import type { Figure } from '../figures.js'

const LONGEST_QUESTION = 64
const SHORTEST_QUESTION = 4
/** Characters of a clause that still reads as a question. */
const LONGEST_CLAUSE = 120

/**
 * A question about figures in an article's words: what stands behind a number, as far as the clause runs on. Sentences are asked before
 * headlines, nouns that are counted before bare numbers, and of these the shortest that says more than the noun; where none does, the
 * shortest whole clause.
 */
export function aboutOf(group: readonly Figure[], setting: Setting): ArticleSpan | null {
  const { story } = setting
  const [first] = group
  if (first?.thing.kind === 'age')
    return story.entity(first.thing.class)?.mentions.find((m) => m.article === first.span.article) ?? null
  const inText = group.filter((f) => !inHeadline(f, story))
  const telling = inText.filter(
    ({ quantity, span }) => quantity.counted !== null && quantity.counted.start >= span.start,
  )
  const asked = telling.flatMap((f) => restOfClause(f, story) ?? []).filter((s) => isTelling(s, setting))
  return (
    shortest(asked) ??
    shortest(inText.flatMap((f) => clauseOf(f, setting) ?? [])) ??
    [...telling, ...group].flatMap((f) => restOfClause(f, story) ?? [])[0] ??
    group.flatMap(({ quantity: q }) => (q.counted ? [{ article: q.article, ...q.counted }] : []))[0] ??
    first?.span ??
    null
  )
}

function inHeadline({ span }: Figure, story: Story): boolean {
  const { headline } = story.article(span.article).metadata
  return headline !== null && contains(headline, span)
}

const shortest = (spans: readonly ArticleSpan[]): ArticleSpan | null =>
  spans.reduce<ArticleSpan | null>((a, b) => (a === null || b.end - b.start < a.end - a.start ? b : a), null)

/** The clause of a figure where it is short, has a verb and names what it is about. */
function clauseOf({ claim, span }: Figure, { story, pack }: Setting): ArticleSpan | null {
  if (claim === null || claim.end - claim.start > LONGEST_CLAUSE) return null
  const place = claimSpan(claim)
  const words = tokensIn(place, story)
  const names = words.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  const leans = words[0] === undefined || leansOn(words[0], pack)
  const holds = place.start <= span.start && span.end <= place.end
  return holds && names && !leans && words.some((t) => t.pos === 'VERB') ? place : null
}

/** Whether a clause that opens with a word is told of something outside itself. */
const leansOn = ({ lower, pos }: Token, { claim, entity }: LanguagePack): boolean =>
  pos === 'SCONJ' ||
  pos === 'CCONJ' ||
  entity.pronouns.has(lower) ||
  claim.gerund(lower) ||
  [claim.relativePronouns, claim.subordinators, claim.doubtfulSubordinators].some((set) => set.has(lower))

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
  const rest = { article: span.article, start, end: claim.end }
  const cut = story.words(rest).search(/\s?[,;:—–()]|\s(?=\p{N})|\sand\s/u)
  if (cut >= 0 && cut < SHORTEST_QUESTION) return null
  return cut < 0 ? rest : { ...rest, end: start + cut }
}
