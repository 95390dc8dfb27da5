import { firstFrom } from '../../../../kernels/lower-bound.js'
import type { LanguagePack } from '../../../../lang/pack.js'
import {
  type ArticleSpan,
  contains,
  type Span,
  type StoryQuantity,
  type Token,
} from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Story } from '../../../story.js'

/**
 * The state named nearest to the figure, words after it before words in front of it, and not beyond another figure. Behind a
 * relative clause ("nine passengers who had been listed as missing were found safe") it is the last that is named.
 */
export function stateOf(place: StatePlace, story: Story, pack: LanguagePack): string | null {
  const state = bareState(place, story, pack)
  return state !== null && !HURT.has(state) ? state : (severityAt(place, story, pack) ?? state)
}

/** States of which a word beside may say how badly. */
const HURT: ReadonlySet<string> = new Set(['injured', 'hospitalised'])

/** Tokens between a figure and what says how badly those were hurt: "left 12 people with serious injuries", "ten of whom remain critical". */
const BADLY = 6

/** How badly those are hurt whom a figure counts, up to the next figure. */
function severityAt(
  { span, clause, figures }: StatePlace,
  story: Story,
  pack: LanguagePack,
): string | undefined {
  const next = figures[firstFrom(figures, span.end)]
  const end = Math.min(Math.max(clause.end, span.end), next?.start ?? Number.POSITIVE_INFINITY)
  const behind = tokensIn({ ...span, end }, story).slice(0, BADLY + 2)
  const at = behind.findIndex((t) => pack.comparison.severity.has(t.lower))
  if (at < 0 || behind.slice(0, at).some((t) => /^[.,;:]$/.test(t.lower))) return undefined
  const [before, after] = [behind[at - 1], behind[at + 1]]
  const ofHurt = [before, after].some((t) => t !== undefined && HURT.has(stateIn(t, pack) ?? ''))
  const isPredicate = after === undefined || /^(?:PUNCT|ADP|CCONJ)$/.test(after.pos)
  return ofHurt || isPredicate || pack.comparison.conditions.has(after?.lower ?? '')
    ? pack.comparison.severity.get(behind[at]!.lower)
    : undefined
}

/** What befell those counted, however badly. */
function bareState(place: StatePlace, story: Story, pack: LanguagePack): string | null {
  const { span } = place
  const counted = place.counted ? tokensIn({ ...span, ...place.counted }, story) : []
  const own = namedStates(counted, pack)[0]
  if (own !== undefined) return own.state
  const reach = stretch(place, story, pack)
  const housed = tokensIn({ ...reach, end: Math.max(reach.end, place.clause.end) }, story)
  const states = [
    ...namedStates(tokensIn(reach, story), pack),
    // Other figures may stand between a verb and where it puts people up: "taken to two schools".
    ...housed.flatMap((token, i) =>
      token.end <= reach.end && isHousedAt(housed, i, pack) ? [{ state: DISPLACED, token }] : [],
    ),
  ].map(({ state, token }) => ({
    state,
    distance: distanceOf(token, span) + (isCutOff(token, span, story) ? CUT_OFF : 0),
    isDone: token.pos === 'VERB' && token.end <= span.start && span.start - token.end <= 1,
  }))
  // "Killed about 40 people sheltering": what was done to them, before what they did.
  const done = states.find((s) => s.isDone)
  if (done !== undefined) return done.state
  const near = states.filter((s) => s.distance <= FAR)
  const related = tokensIn({ ...span, start: span.end, end: span.end + 8 }, story)[0]
  if (related && pack.claim.relativePronouns.has(related.lower)) return near.at(-1)?.state ?? null
  return (
    near.reduce<{ state: string; distance: number } | null>(
      (best, s) => (best === null || s.distance < best.distance ? s : best),
      null,
    )?.state ?? null
  )
}

/** How much farther off a state is behind whose word a comma stands in front of the figure: "besides all the dead, 30 people were hurt". */
const CUT_OFF = 30

const isCutOff = (t: Token, span: ArticleSpan, story: Story): boolean =>
  t.end <= span.start && /^[,;]/.test(story.words({ ...span, start: t.end, end: span.start }))

interface NamedState {
  readonly state: string
  /** Its first token. */
  readonly token: Token
}

/** Words of the longest phrase that tells a state: "taken to a sports hall". */
const LONGEST_PHRASE = 4

/** The states that words and phrases tell, in reading order; a phrase before its words: "lost their lives", "told to leave". */
function namedStates(tokens: readonly Token[], pack: LanguagePack): NamedState[] {
  const found: NamedState[] = []
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(tokens, i, pack)
    const state = phrase?.state ?? stateIn(tokens[i]!, pack)
    if (state !== undefined) found.push({ state, token: tokens[i]! })
    i += (phrase?.length ?? 1) - 1
  }
  return found
}

const DISPLACED = 'displaced'

/** Words between a verb and the place it puts people up at: "taken to two schools and a sports hall". */
const HOUSED = 6

function isHousedAt(tokens: readonly Token[], at: number, { comparison }: LanguagePack): boolean {
  const verb = tokens[at]!
  if (verb.pos !== 'VERB' || !comparison.housing.has(verb.lemma.toLowerCase())) return false
  const behind = tokens.slice(at + 1, at + 1 + HOUSED)
  const place = behind.findIndex(
    (t) => t.pos === 'NOUN' && comparison.shelterPlaces.has(t.lemma.toLowerCase()),
  )
  return place > 0 && behind.slice(0, place).some((t) => t.pos === 'ADP' || t.pos === 'PART')
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  { comparison }: LanguagePack,
): { readonly state: string; readonly length: number } | null {
  const opening = tokens[at]!.lower
  if (!comparison.phraseStarts.has(opening)) return null
  for (let length = LONGEST_PHRASE; length > 1; length--) {
    const words = tokens.slice(at, at + length).map((t) => t.lower)
    const state = comparison.statePhrases.get(words.join(' '))
    if (state !== undefined) return { state, length }
  }
  return null
}

const stateIn = (t: Token, pack: Pick<LanguagePack, 'comparison'>): string | undefined =>
  pack.comparison.state.get(t.lemma.toLowerCase()) ?? pack.comparison.state.get(t.lower)

/** The states that a clause joins: "killed or injured". */
export function statesOf(place: StatePlace, story: Story, pack: LanguagePack): Set<string> {
  const words = tokensIn(stretch(place, story, pack), story)
  const state = (t: Token | undefined): string | undefined => t && stateIn(t, pack)
  return new Set(
    words.flatMap((t, i) => {
      const [a, b] = [state(words[i - 1]), state(words[i + 1])]
      return t.pos === 'CCONJ' && a && b ? [a, b] : []
    }),
  )
}

export interface StatePlace {
  readonly span: ArticleSpan
  readonly clause: ArticleSpan
  /** The words that say what is counted: "the toll". */
  readonly counted: Span | null
  /** The figures of its article. */
  readonly figures: readonly StoryQuantity[]
}

/** How far off, in characters, a state may stand. */
const FAR = 60

/** Words in front of a figure are half as near again. */
const distanceOf = (t: Token, span: ArticleSpan): number =>
  t.start >= span.start ? Math.max(0, t.start - span.end) : (span.start - t.end) * 1.5

/** A figure's clause as far as no other figure that counts stands between. */
function stretch({ span, clause, figures }: StatePlace, story: Story, pack: LanguagePack): ArticleSpan {
  const others = figures
    .slice(firstFrom(figures, clause.start), firstFrom(figures, clause.end))
    .filter(
      (q) =>
        (q.counted !== null || isPartOf(span, q, story, pack)) &&
        contains(clause, q) &&
        !isWholeOf(span, q, story, pack),
    )
  const start = Math.max(clause.start, ...others.filter((q) => q.end <= span.start).map((q) => q.end))
  const end = Math.min(clause.end, ...others.filter((q) => q.start >= span.end).map((q) => q.start))
  // A dash right behind closes the apposition that the figure stands in.
  const tail = tokensIn({ ...span, start: span.end, end }, story)
    .slice(1)
    .find((t) => /^[;—–]$/.test(t.lower))
  return { article: span.article, start, end: tail?.start ?? end }
}

/** "Seven mills, two of which": a part of those it counts, which fares in its own way. */
const isPartOf = (span: ArticleSpan, part: Span, story: Story, { comparison }: LanguagePack): boolean => {
  if (part.start <= span.end || part.start - span.end > 3) return false
  const [of, those] = tokensIn({ ...span, start: part.end, end: part.end + 10 }, story)
  return comparison.partitives.has(`${of?.lower} ${those?.lower}`)
}

/** "Sixteen of the 19 member states": the number behind "of the" is the whole of which the first is a part. */
const isWholeOf = (span: ArticleSpan, whole: Span, story: Story, { comparison }: LanguagePack): boolean => {
  const between = tokensIn({ ...span, start: span.end, end: Math.max(span.end, whole.start) }, story)
  return (
    between.length === 2 &&
    comparison.ofWords.has(between[0]!.lower) &&
    /^(?:DET|PRON)$/.test(between[1]!.pos)
  )
}
