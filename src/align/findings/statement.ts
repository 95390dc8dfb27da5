import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  contains,
  type Modality,
  type Pool,
  type Span,
  type StoryClaim,
} from '../../model/index.js'
import { blemishes, type Passage } from './blemishes.js'
import { isComplete } from './complete.js'
import { type Figure, figuresOf } from './figures.js'
import { Interner } from './interner.js'
import { mentionRuns, mentionsByArticle, type NamedSpan } from './mentions.js'
import { claimsInside, isOwnOf, isRelative } from './own-words.js'
import { type Profile, profileTokens } from './profile.js'
import { minuteOf } from './times.js'

/** A claim made ready for comparison. */
export interface Statement {
  /** Its place in canonical order. */
  readonly order: number
  readonly claim: StoryClaim
  readonly profile: Profile
  /** Figures that count or measure; numbers of dates are none. */
  readonly figures: readonly Figure[]
  /** Of these, those that no claim inside it gives. */
  readonly mainFigures: readonly Figure[]
  readonly days: readonly string[]
  /** Times of day, in minutes. */
  readonly times: readonly number[]
  readonly modality: Modality
  readonly negated: boolean
  /** Sentence of its article. */
  readonly sentence: number
  /** How far down its article that is, 0..1. */
  readonly place: number
  /** Its words are a whole clause and stand by themselves: see {@link isComplete}. */
  readonly complete: boolean
  /** What other words for the same would be better without: see {@link blemishes}. */
  readonly blemishes: number
  /** It stands in a headline. */
  readonly inHeadline: boolean
}

/** The pool's claims in canonical order: by article, then as read. */
export function statementsOf(pool: Pool, pack: LanguagePack): Statement[] {
  const articles = new Map(pool.articles.map((a) => [a.article.id, a]))
  const quoted = new Set(pool.attributions.flatMap((a) => (a.kind === 'direct' ? [a.id] : [])))
  const mentions = mentionsByArticle(pool, pack)
  const interner = new Interner()
  return pool.claims.flatMap((claim, order) => {
    const article = articles.get(claim.article)
    if (article === undefined) return []
    const place: Place = {
      order,
      claim,
      text: article.annotated,
      headline: article.metadata.headline,
      inner: claimsInside(order, pool),
      isQuoted: claim.attribution !== null && quoted.has(claim.attribution),
    }
    return [statementOf(place, mentions.get(claim.article) ?? [], pool, pack, interner)]
  })
}

interface Place {
  readonly order: number
  readonly claim: StoryClaim
  readonly text: AnnotatedText
  readonly headline: Span | null
  /** Claims inside it. */
  readonly inner: readonly Span[]
  readonly isQuoted: boolean
}

function statementOf(
  { order, claim, text, headline, inner, isQuoted }: Place,
  mentions: readonly NamedSpan[],
  pool: Pool,
  pack: LanguagePack,
  interner: Interner,
): Statement {
  const tokens = text.tokens.slice(firstFrom(text.tokens, claim.start), firstFrom(text.tokens, claim.end))
  const sentence = firstFrom(text.sentences, claim.start + 1) - 1
  const relative = inner.filter((c) => isRelative(c, text.tokens))
  const isOwn = isOwnOf(tokens, relative)
  const isLeft = (s: Span): boolean => isOwn(s) && !inner.some((c) => contains(c, s))
  const own = tokens.filter(isOwn)
  const dates = claim.dates.filter((i) => isOwn(pool.dates[i]!))
  const days = dates.flatMap((i) => pool.dates[i]?.value ?? [])
  const figuresWhere = (holds: (place: Span) => boolean): Figure[] => {
    const quantities = claim.quantities.filter((i) => holds(pool.quantities[i]!))
    return figuresOf({ quantities, dates }, tokens.filter(holds), pool, pack)
  }
  const passage: Passage = { start: claim.start, end: claim.end, text: text.text, tokens, isQuoted }
  return {
    order,
    claim,
    profile: profileTokens(own, pack, interner, mentionRuns(own, claim, mentions)),
    figures: figuresWhere(isOwn),
    mainFigures: figuresWhere(isLeft),
    days,
    times: days.flatMap((day) => minuteOf(day) ?? []),
    modality: claim.modality,
    negated: claim.negated,
    sentence,
    place: sentence / Math.max(1, text.sentences.length),
    complete: isComplete(claim, passage, text, pool, pack),
    blemishes: blemishes(passage, pack),
    inHeadline: headline !== null && claim.end <= headline.end,
  }
}

/** At least one, all word for word alike. */
export type Alike = readonly [Statement, ...Statement[]]

/** Statements that say the same in the same words, figures and days, folded into one place; copies cost nothing after that. */
export function foldAlike(statements: readonly Statement[]): Alike[] {
  const of = new Map<string, [Statement, ...Statement[]]>()
  for (const s of statements) {
    const figures = s.figures.map((f) => `${f.value}${f.loose ? '~' : ''}`)
    const key = [s.profile.ids.join(' '), s.negated, s.modality, figures.join(' '), s.days.join(' ')].join(
      '|',
    )
    const list = of.get(key)
    if (list) list.push(s)
    else of.set(key, [s])
  }
  return [...of.values()]
}
