import { type ArticleSpan, contains } from '../../model/index.js'
import { likeness } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, holderOf, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { type Figure, figuresOf } from './figures.js'
import { linkTest } from './linked.js'
import { QUANTITY_RULES } from './quantity-relations.js'
import { groupByQuestion } from './questions.js'

/** How alike the clauses of two figures must be for both to answer one question. */
const ALIKE = { fate: 0, counted: 0.12, otherPeople: 0.3, measured: 0.4 } as const

/** Questions of how many and how much that are answered with different figures. */
export function quantityDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  const { people } = pack.comparison
  const linked = linkTest(story)
  const questions = groupByQuestion(figuresOf(story, pack), {
    // "Men" may be the soldiers of another article, so people are held against people.
    bucket: (f) =>
      f.thing.kind === 'counted' && people.has(f.thing.class) ? 'people' : `${f.thing.kind} ${f.thing.class}`,
    comparable: (a, b) => linked(a.span.article, b.span.article) && comparable(a, b, pack.comparison.apart),
    score: scoreOf,
    threshold: (a, b) => (a.thing.class === b.thing.class ? ALIKE[a.thing.kind] : ALIKE.otherPeople),
  })
  return questions
    .map((group) => ({ group, stands: standsOf(group.map((f) => answerOf(f, setting))) }))
    .filter(({ stands }) => stands.length > 1)
    .map(({ group, stands }) => draft('quantity', aboutOf(group, story), stands, QUANTITY_RULES, setting))
}

/** Figures of one finding answer one question, but a measure only where the words around it are alike: a sentence may measure twice. */
function scoreOf(a: Figure, b: Figure): number {
  if (a.thing.kind === 'measured') return likeness(a.near, b.near)
  return a.finding !== null && a.finding === b.finding ? 1 : likeness(a.context, b.context)
}

/** Whether nothing speaks against two figures counting the same thing: another state, another part, other people, another time. */
function comparable(a: Figure, b: Figure, apart: ReadonlySet<string>): boolean {
  if (
    a.state !== b.state &&
    a.state !== null &&
    b.state !== null &&
    (apart.has(a.state) || apart.has(b.state))
  )
    return false
  if (a.part !== b.part) return false
  if (a.thing.class !== b.thing.class && a.thing.class !== 'person' && b.thing.class !== 'person')
    return false
  if (a.thing.kind === 'measured' && (a.quantity.change === null) !== (b.quantity.change === null))
    return false
  if (a.when !== null && b.when !== null && a.when.slice(0, 4) !== b.when.slice(0, 4)) return false
  return a.named.size === 0 || b.named.size === 0 || [...a.named].some((e) => b.named.has(e))
}

function answerOf({ quantity, span, claim }: Figure, setting: Setting): Answer {
  const { min, max, value } = quantity
  return {
    claim,
    span,
    key: value !== null ? String(value) : `${min ?? '-∞'}…${max ?? '∞'}`,
    value: value !== null ? String(value) : `${min ?? ''}–${max ?? ''}`,
    by: holderOf(claim, setting.story),
    asOf: asOf(span, setting),
    bounds: min === null && max === null ? { min: value, max: value } : { min, max },
    approximate: quantity.approximation === 'about',
  }
}

const LONGEST_QUESTION = 64

/**
 * The question in an article's words: what stands behind a number, as far as the clause runs on. Sentences are asked before
 * headlines, and nouns that are counted before bare numbers.
 */
function aboutOf(group: readonly Figure[], story: Story): ArticleSpan | null {
  const inHeadline = ({ span }: Figure): boolean => {
    const { headline } = story.article(span.article).metadata
    return headline !== null && contains(headline, span)
  }
  const telling = group.filter(
    (f) => !inHeadline(f) && f.quantity.counted !== null && f.quantity.counted.start >= f.span.start,
  )
  const spans = [...telling, ...group].flatMap((f) => restOfClause(f, story) ?? [])
  const counted = group.flatMap(({ quantity: q }) =>
    q.counted ? [{ article: q.article, ...q.counted }] : [],
  )
  return spans[0] ?? counted[0] ?? group[0]?.span ?? null
}

function restOfClause({ quantity: q, claim, span }: Figure, story: Story): ArticleSpan | null {
  const start = q.counted ? Math.max(q.counted.start, q.start) : q.end + 1
  if (!claim || claim.end <= start + 8 || claim.end - start > LONGEST_QUESTION) return null
  const words = story.words({ article: span.article, start, end: claim.end })
  const cut = words.slice(8).search(/[,;—–]|\s(?=\p{N})|\sand\s/u)
  return { article: span.article, start, end: cut < 0 ? claim.end : start + 8 + cut }
}
