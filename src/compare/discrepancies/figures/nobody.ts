import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, contains, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { innermost, isActual } from '../../story.js'
import { type Answer, asOf, holderOf } from '../answer.js'
import { isAgainst } from '../denials/denial.js'
import { eventsOf } from '../linked.js'
import { claimsFrom } from '../places.js'
import { SCALE } from './comparable.js'
import { elsewhere } from './elsewhere.js'
import type { Figure } from './figures.js'
import { inFurniture } from './place.js'
import { sizeOf } from './value.js'

/** A place that says of nobody what others are counted for: "no casualties", "no one was killed or injured". */
interface Nobody {
  /** What befell nobody: "dead", "injured". */
  readonly fates: ReadonlySet<string>
  readonly answer: Answer
}

/** The places of a story that answer how many were killed, hurt or are missing with none, in canonical order. */
function nobodyTold(setting: Setting): Nobody[] {
  const { story, pack } = setting
  return story.pool.articles.flatMap(({ article, annotated }) =>
    annotated.sentences.flatMap((s) => {
      const sentence = { article: article.id, start: s.start, end: s.end }
      const words = tokensIn(sentence, story)
      if (!words.some((t) => isNegator(t, pack))) return []
      const found = noneIn(words, setting)
      return found === null ? [] : (toldAt(found, sentence, setting) ?? [])
    }),
  )
}

interface None {
  readonly fates: ReadonlySet<string>
  readonly start: number
  readonly end: number
  readonly soFar: boolean
}

function toldAt(found: None, sentence: ArticleSpan, setting: Setting): Nobody | null {
  const { story } = setting
  const span = { article: sentence.article, start: found.start, end: found.end }
  if (inFurniture(span, story)) return null
  const claim = innermost(claimsFrom(sentence, story).filter((c) => contains(c, span))) ?? null
  if (claim !== null && !isActual(claim, story)) return null
  if (isAgainst(story.attribution(claim?.attribution ?? null)?.stance ?? 'stated')) return null
  return {
    fates: found.fates,
    answer: {
      claim,
      span,
      key: '0',
      value: '0',
      by: holderOf(claim, story),
      asOf: asOf(span, setting),
      bounds: { min: 0, max: 0 },
      goesOn: true,
      soFar: found.soFar,
    },
  }
}

/** The first place in a sentence that says "none" of a fate. */
function noneIn(words: readonly Token[], setting: Setting): None | null {
  for (const [at, t] of words.entries()) {
    if (!isNegator(t, setting.pack)) continue
    const none = noVictims(words, at, setting) ?? nobodyMet(words, at, setting)
    if (none !== null) return none
  }
  return null
}

const lemma = (t: Token): string => t.lemma.toLowerCase()

/** Words between a "no" and its noun: "no immediate reports of any serious". */
const NEAR = 6

/** "No casualties", "no immediate reports of deaths or injuries", "did not see any casualties"; "no further casualties" were others. */
function noVictims(words: readonly Token[], at: number, { pack }: Setting): None | null {
  const { victims, tidings, asYet } = pack.frames
  const fatesOf = (t: Token): readonly string[] => victims.get(t.pos === 'VERB' ? t.lower : lemma(t)) ?? []
  const first = words.findIndex((t, i) => i > at && i <= at + NEAR && fatesOf(t).length > 0)
  if (first < 0) return null
  const between = words.slice(at + 1, first)
  const { increments, others } = pack.comparison
  if (between.some((t) => increments.has(t.lower) || others.has(t.lower))) return null
  if (!isOfNoun(words[at]!, between, pack)) return null
  const soFar = between.some((t) => tidings.has(lemma(t))) || words.some((t) => asYet.has(t.lower))
  return { ...gathered(words, at, first, fatesOf), soFar }
}

/** Whether a negator leaves nothing of a noun: "no confirmed", "not found any". */
function isOfNoun(negator: Token, between: readonly Token[], { frames, comparison }: LanguagePack): boolean {
  const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'
  if (frames.none.has(negator.lower))
    return between.every((t) => /^(?:ADJ|ADV|DET|ADP)$/.test(t.pos) || frames.tidings.has(lemma(t)))
  return (
    between.some((t) => comparison.determiners.has(t.lower)) &&
    between.every((t) => !isVerb(t) || frames.bringing.has(lemma(t)) || t.pos === 'AUX')
  )
}

/** "Nobody was killed", "no one has been seriously hurt": what nobody met. */
function nobodyMet(words: readonly Token[], at: number, { pack }: Setting): None | null {
  const { frames, comparison } = pack
  const verb = frames.persons.has(words[at]!.lower)
    ? at + 1
    : frames.persons.has(words[at + 1]?.lower ?? '')
      ? at + 2
      : -1
  if (verb < 0) return null
  const fatesOf = (t: Token): readonly string[] => {
    const fate = comparison.state.get(lemma(t)) ?? comparison.state.get(t.lower)
    return fate !== undefined && HARMS.has(fate) ? [fate] : []
  }
  const first = words.findIndex((t, i) => i >= verb && fatesOf(t).length > 0)
  const between = words.slice(verb, Math.max(verb, first))
  if (first < 0 || !between.every((t) => t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'PART')) return null
  return { ...gathered(words, at, first, fatesOf), soFar: false }
}

/** The fates that end a count of nobody: those of people, and what was done to them. */
const HARMS: ReadonlySet<string> = new Set(['dead', 'injured', 'missing'])

/** "Killed or seriously injured": the fates from the first on that are joined to it, and where their words end. */
function gathered(
  words: readonly Token[],
  at: number,
  first: number,
  fatesOf: (t: Token) => readonly string[],
): Omit<None, 'soFar'> {
  const fates = new Set(fatesOf(words[first]!))
  let last = first
  for (let i = first + 1; i < words.length && i <= last + 3; i++) {
    const own = fatesOf(words[i]!)
    if (own.length > 0) last = i
    else if (!/^(?:CCONJ|ADV|ADJ|PUNCT)$/.test(words[i]!.pos)) break
    for (const fate of own) fates.add(fate)
  }
  return { fates, start: words[at]!.start, end: words[last]!.end }
}

const isNegator = (t: Token, { claim, frames }: LanguagePack): boolean =>
  claim.negators.has(t.lower) || frames.none.has(t.lower)

/** What a question of figures is answered with where some say "none": the figures that are of the same place and size, with these answers. */
export function nobodyOf(setting: Setting): (group: readonly Figure[]) => Answered {
  const isElsewhere = elsewhere(setting)
  const eventOf = eventsOf(setting.story)
  // "Casualties" may be hurt only, of whom "nobody died" says nothing.
  const mayBeOther = (f: Figure, fates: ReadonlySet<string>): boolean =>
    tokensIn(f.span, setting.story).some((w) =>
      (setting.pack.frames.victims.get(lemma(w)) ?? []).some((fate) => !fates.has(fate)),
    )
  const told = nobodyTold(setting).filter(({ answer }) => !isElsewhere(answer.span))
  return (group) => {
    const here = group.filter(
      (f) => f.thing.kind === 'fate' && !f.part && sizeOf(f) <= SCALE && !isElsewhere(f.span),
    )
    const answers = ({ fates, answer }: Nobody): boolean =>
      here.length > 0 &&
      here.every((f) => fates.has(f.thing.class) && !isOwn(f, answer) && !mayBeOther(f, fates)) &&
      here.some((f) => eventOf(f.span.article) === eventOf(answer.span.article))
    const none = told.flatMap((n) => (answers(n) ? n.answer : []))
    return none.length > 0 ? { figures: here, none } : { figures: group, none }
  }
}

interface Answered {
  readonly figures: readonly Figure[]
  readonly none: readonly Answer[]
}

/** One voice of one article does not contradict itself: it counts at two places. */
const isOwn = (f: Figure, none: Answer): boolean =>
  f.span.article === none.span.article && (f.by === none.by || f.by === null)
