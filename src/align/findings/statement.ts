import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  contains,
  type Modality,
  type Pool,
  type Span,
  type StoryClaim,
  type StoryEntity,
} from '../../model/index.js'
import { blemishes, type Passage, standsAlone } from './blemishes.js'
import { type Figure, figuresOf } from './figures.js'
import { Interner } from './interner.js'
import { type NameRun, stateKey } from './names.js'
import { claimsInside, isOwnOf, isRelative } from './own-words.js'
import { type Profile, profileTokens } from './profile.js'
import { minuteOf } from './times.js'
import type { ProfileToken } from './token.js'
import { isWhole } from './whole.js'

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
  /** Its words are a whole clause and stand by themselves: see {@link isWhole}, {@link standsAlone}. */
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
  const isOwn = isOwnOf(
    tokens,
    inner.filter((c) => isRelative(c, text.tokens)),
  )
  const isLeft = (s: Span): boolean => isOwn(s) && !inner.some((c) => contains(c, s))
  const own = tokens.filter(isOwn)
  const stated: StoryClaim = {
    ...claim,
    quantities: claim.quantities.filter((i) => isOwn(pool.quantities[i]!)),
    dates: claim.dates.filter((i) => isOwn(pool.dates[i]!)),
  }
  const values = stated.dates.flatMap((i) => pool.dates[i]?.value ?? [])
  const profile = profileTokens(own, pack, interner, nameRuns(own, claim, mentions))
  const passage: Passage = { start: claim.start, end: claim.end, text: text.text, tokens, isQuoted }
  return {
    order,
    claim,
    profile,
    figures: figuresOf(stated, own, pool, pack),
    mainFigures: figuresOf(
      { ...stated, quantities: stated.quantities.filter((i) => isLeft(pool.quantities[i]!)) },
      tokens.filter(isLeft),
      pool,
      pack,
    ),
    days: values,
    times: values.flatMap((v) => minuteOf(v) ?? []),
    modality: claim.modality,
    negated: claim.negated,
    sentence,
    place: sentence / Math.max(1, text.sentences.length),
    complete:
      !isWish(claim, tokens) &&
      !isGoverned(text, claim, tokens) &&
      isWhole(
        tokens,
        opensSentence(text, claim.start, text.sentences[sentence]) || opensWithFigure(claim, pool),
        pack,
      ) &&
      standsAlone(passage, pack),
    blemishes: blemishes(passage, pack),
    inHeadline: headline !== null && claim.end <= headline.end,
  }
}

/** "At least 12 people": the words in front of a number go with it. */
const opensWithFigure = (claim: StoryClaim, pool: Pool): boolean =>
  claim.quantities.some((i) => pool.quantities[i]?.start === claim.start)

/** "(She asked that) the fleet withdraw": without the words in front it reads as if it did. */
const isWish = (claim: StoryClaim, tokens: readonly ProfileToken[]): boolean => {
  const verb = tokens.find((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return claim.modality === 'asked-for' && verb?.pos === 'VERB' && verb.lower === verb.lemma
}

/** "(Since) the end of the strike, the ferries sail": its first noun belongs to a preposition in front of it. */
function isGoverned(text: AnnotatedText, { start }: Span, tokens: readonly ProfileToken[]): boolean {
  const before = text.tokens[firstFrom(text.tokens, start) - 1]?.pos
  if (before !== 'ADP' && before !== 'SCONJ') return false
  const end = tokens.findIndex((t) => t.lower === ',')
  return end > 0 && tokens.slice(0, end).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
}

/** Whether nothing of its sentence stands before a place but marks and a conjunction. */
function opensSentence({ tokens }: AnnotatedText, place: number, sentence: Span | undefined): boolean {
  for (let i = firstFrom(tokens, place) - 1; i >= 0 && tokens[i]!.start >= (sentence?.start ?? 0); i--)
    if (tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'CCONJ') return false
  return true
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

interface NamedSpan extends Span {
  readonly key: string
}

/** Per article the mentions of entities, in reading order; a state's under the state's key. */
function mentionsByArticle(pool: Pool, pack: LanguagePack): Map<string, NamedSpan[]> {
  const of = new Map<string, NamedSpan[]>()
  for (const e of pool.entities) {
    const form = pack.entity.states.get(e.name.toLowerCase())
    if (form === undefined && !isMerged(e)) continue
    const key = form === undefined || form.use === 'capital' ? `@${e.id}` : stateKey(form.state)
    for (const { article, start, end } of e.mentions) {
      const list = of.get(article)
      if (list) list.push({ key, start, end })
      else of.set(article, [{ key, start, end }])
    }
  }
  for (const list of of.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return of
}

/** Worth comparing as one: named in several articles, and no group, of which the words tell more. */
const isMerged = (e: StoryEntity): boolean => e.kind !== 'group' && e.kind !== 'other'

/** The mentions inside a claim as runs of its tokens; of nested ones the longest. */
function nameRuns(tokens: readonly Span[], claim: Span, mentions: readonly NamedSpan[]): NameRun[] {
  const runs: NameRun[] = []
  let covered = claim.start
  for (let i = firstFrom(mentions, claim.start); i < mentions.length && mentions[i]!.end <= claim.end; i++) {
    const m = mentions[i]!
    if (m.start < covered) continue
    const first = firstFrom(tokens, m.start)
    const last = firstFrom(tokens, m.end)
    if (tokens[first]?.start === m.start && last > first) {
      runs.push({ first, last, key: m.key })
      covered = m.end
    }
  }
  return runs
}
