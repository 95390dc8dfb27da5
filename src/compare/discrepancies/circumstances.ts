import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type ArticleSpan,
  contains,
  type Span,
  type StoryClaim,
  type StoryQuantity,
  type Token,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { holderOf } from './answer.js'
import { nearSentence, sentenceOf } from './places.js'

/** "Two more bodies", "another 12", "three others": a part that was added, not a total. */
export function isIncrement(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const inside = tokensIn(span, story)
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 12), end: span.start }, story).at(-1)
  const after = tokensIn({ ...span, start: span.end, end: span.end + 12 }, story)[0]
  const at = inside.findIndex((t) => t.pos === 'NUM')
  const next = inside[at + 1]
  const { increments, others } = pack.comparison
  if ([next, after].some((t) => t !== undefined && others.has(t.lower))) return true
  return [before, inside[0], next].some(
    (t) =>
      t !== undefined && increments.has(t.lower) && inside[at - 1]?.lower !== 'than' && next !== undefined,
  )
}

/** "Including 500 officers", "four of them", "two of the boosters". */
export function isPart(q: StoryQuantity, story: Story, pack: LanguagePack): boolean {
  if (q.partOf !== null) return true
  const words = tokensIn({ article: q.article, start: q.start, end: q.end + 12 }, story)
  const at = words.findLastIndex((t) => t.pos === 'NUM' && t.start < q.end)
  const [first, second] = words.slice(at + 1)
  if (first === undefined || second === undefined) return false
  return (
    pack.comparison.partitives.has(`${first.lower} ${second.lower}`) ||
    (pack.comparison.ofWords.has(first.lower) && (second.pos === 'DET' || second.pos === 'PRON'))
  )
}

/**
 * The state named nearest to the figure, words after it before words in front of it, and not beyond another figure. Behind a
 * relative clause ("nine passengers who had been listed as missing were found safe") it is the last that is named.
 */
export function stateOf(place: StatePlace, story: Story, pack: LanguagePack): string | null {
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
  ].map(({ state, token }) => ({ state, distance: distanceOf(token, span) }))
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

const stateIn = (t: Token, pack: LanguagePack): string | undefined =>
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
    .filter((q) => q.counted !== null && contains(clause, q) && !isWholeOf(span, q, story, pack))
  const start = Math.max(clause.start, ...others.filter((q) => q.end <= span.start).map((q) => q.end))
  const end = Math.min(clause.end, ...others.filter((q) => q.start >= span.end).map((q) => q.start))
  // A dash right behind closes the apposition that the figure stands in.
  const tail = tokensIn({ ...span, start: span.end, end }, story)
    .slice(1)
    .find((t) => /^[;—–]$/.test(t.lower))
  return { article: span.article, start, end: tail?.start ?? end }
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

/** Places named inside the counting phrase and entities behind its "of": "Dravenian troops", "sons of Ola Brandt". */
export function namedIn(q: StoryQuantity, story: Story, pack: LanguagePack): Set<string> {
  const phrase = q.counted
    ? { start: Math.min(q.start, q.counted.start), end: Math.max(q.end, q.counted.end) }
    : q
  const inside = story
    .mentionsIn({ article: q.article, start: phrase.start, end: phrase.end })
    .filter((m) => m.entity.kind === 'place')
  const behind = tokensIn({ article: q.article, start: phrase.end, end: phrase.end + 4 }, story)[0]
  const after =
    behind && pack.comparison.ofWords.has(behind.lower)
      ? story
          .mentionsIn({ article: q.article, start: phrase.end, end: phrase.end + 40 })
          .filter((m) => m.start - behind.end <= 5)
      : []
  return new Set([...inside, ...after].map((m) => m.entity.id))
}

/**
 * The year that a figure's sentence puts it in; null where it speaks of now. A year that something has lasted or been without
 * equal since is not its own.
 */
export function whenOf(clause: ArticleSpan, { story, pack }: Setting): string | null {
  const { referenceDate } = story.article(clause.article)
  const sentence = sentenceOf(clause, story)
  const now = referenceDate?.slice(0, 4)
  const years = story
    .datesIn(clause.article)
    .filter((d) => contains(sentence, d) && d.type === 'date' && /^\d{4}/.test(d.value ?? ''))
    .filter((d) => !isSince(d, story, pack))
    .map((d) => ({ year: d.value!.slice(0, 4), inside: contains(clause, d) }))
  const own = years.find((y) => y.inside) ?? years.find((y) => y.year !== now)
  return own === undefined || own.year === now ? null : own.year
}

const isSince = (d: ArticleSpan, story: Story, pack: LanguagePack): boolean =>
  tokensIn({ ...d, start: Math.max(0, d.start - 10), end: d.end }, story).some((t) =>
    pack.comparison.sinceWords.has(t.lower),
  )

/** How many tokens in front of a measure the word may stand that says what is measured. */
const ATTRIBUTE = 6

/** What a measure is of: the nearest noun or verb in front of it ("a fine of up to 36m", "lost almost 7 percent"), and an adjective right behind. */
export function attributesOf(span: ArticleSpan, clause: ArticleSpan, story: Story): Set<string> {
  // A claim may begin with the figure: "a fine of | more than 40 million marks".
  const { start } = clause.start >= span.start ? sentenceOf(span, story) : clause
  const before = tokensIn({ ...clause, start, end: Math.max(start, span.start) }, story)
  const noun = before.slice(-ATTRIBUTE).findLast((t) => t.pos === 'NOUN' || t.pos === 'VERB')
  const behind = tokensIn({ ...span, start: span.end, end: span.end + 12 }, story)[0]
  return new Set(
    [noun, behind?.pos === 'ADJ' ? behind : undefined].flatMap((t) => (t ? [t.lemma.toLowerCase()] : [])),
  )
}

/** "A city of 500,000 people", "home to 120,000 people": who lives there, whatever befell them. */
export function isPopulation(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 40), end: span.start }, story).slice(
    -MARK,
  )
  return before.some((t, i) => {
    const next = before[i + 1]
    return next?.pos === 'ADP' && pack.comparison.populated.has(t.lower)
  })
}

/** Who has the counted things: the words before "have" ("the hauliers had 70 lorries waiting"), entities by who they are. */
export function ownersOf(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): Set<string> {
  const before = tokensIn({ ...clause, end: span.start }, story)
  const verb = before.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const last = before.findLastIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const owns =
    verb > 0 &&
    pack.comparison.having.has(before[last]!.lemma.toLowerCase()) &&
    !before.slice(last).some((t) => t.pos === 'ADP' || t.pos === 'NOUN')
  if (!owns) return new Set()
  const subject = { ...clause, end: before[verb]!.start }
  const named = story.mentionsIn(subject).map((m) => m.entity.id)
  const nouns = before.slice(0, verb).flatMap((t) => (t.pos === 'NOUN' ? [t.lemma.toLowerCase()] : []))
  return new Set([...named, ...nouns])
}

/** The entities that a clause is about, and the states they are of: those named before its verb, where the figure stands behind it. */
export function subjectsOf(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): Set<string> {
  const verb = tokensIn({ ...clause, end: span.start }, story).find(
    (t) => t.pos === 'VERB' || t.pos === 'AUX',
  )
  if (!verb) return new Set()
  return new Set(
    story
      .mentionsIn({ ...clause, end: verb.start })
      .flatMap((m) => [m.entity.id, ...(stateNamed(story.words(m), pack) ?? [])]),
  )
}

/** Words of the longest name of a state. */
const LONGEST_STATE = 4

/** The state whose name, adjective or capital words open with: what a state's troops do, the state does. */
function stateNamed(words: string, { entity: { states } }: LanguagePack): [string] | null {
  const lower = words.toLowerCase().split(/\s+/).slice(0, LONGEST_STATE)
  for (let size = lower.length; size > 0; size--) {
    const form = states.get(lower.slice(0, size).join(' '))
    if (form !== undefined) return [`state ${form.state}`]
  }
  return null
}

/** Whether a clause confines what it counts to one place within the story: "camped at two posts", "had been admitted there". */
export function isConfined(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): boolean {
  const { localPlaces, localPrepositions, localAdverbs } = pack.comparison
  const after = restOf(span, clause, story)
  if (after.some((t) => localAdverbs.has(t.lower))) return true
  if (isAtNamedPlace(span, story, pack)) return true
  return after.some(
    (t, i) =>
      localPrepositions.has(t.lower) &&
      isDetermined(after[i + 1]) &&
      after.slice(i + 2, i + 4).some((n) => n.pos === 'NOUN' && localPlaces.has(n.lemma.toLowerCase())),
  )
}

/** The words behind a figure, up to a dash or semicolon, and of a whole whose parts follow ("of the 62 cases, 41 were …") none. */
function restOf(span: ArticleSpan, clause: ArticleSpan, story: Story): readonly Token[] {
  const after = tokensIn({ ...clause, start: Math.max(clause.start, span.end) }, story)
  const end = after.findIndex((t) => /^[–—;:]$/.test(t.lower))
  const parts = after[0]?.lower === ',' && after[1]?.pos === 'NUM'
  return parts ? [] : after.slice(0, end < 0 ? after.length : end)
}

/** "At Karsund General Hospital, which had 38 patients", "the Karsund hospital has treated 58": one by its name in front, in the same paragraph. */
function isAtNamedPlace(span: ArticleSpan, story: Story, { comparison }: LanguagePack): boolean {
  const start = Math.max(0, span.start - PARAGRAPH)
  const before = story.words({ ...span, start, end: span.start })
  return tokensIn({ ...span, start: start + before.lastIndexOf('\n') + 1, end: span.start }, story).some(
    (t, i, all) => comparison.localSources.has(t.lower) && (t.pos === 'PROPN' || all[i - 1]?.pos === 'PROPN'),
  )
}

/** Characters of a paragraph in front of a figure that are read. */
const PARAGRAPH = 400

/** "At the hospital" is a place, "in hospital" a state. */
const isDetermined = (t: Token | undefined): boolean => t !== undefined && /^(?:DET|NUM|PRON)$/.test(t.pos)

/** Whether who gives a figure speaks for one such place: the director of a hospital. */
export function isLocalSource(claim: StoryClaim | null, setting: Setting): boolean {
  const { story, affiliations, pack } = setting
  const by = holderOf(claim, story)
  if (by === null) return false
  const names = [by, ...(affiliations.get(by) ?? [])].flatMap((id) => story.entity(id)?.name ?? [])
  return names.some((n) =>
    n
      .toLowerCase()
      .split(/\s+/)
      .some((w) => pack.comparison.localSources.has(w)),
  )
}

/** Tokens in front of a figure that may say which of two it is. */
const MARK = 4
/** … and that may say so from farther off: "had at first indicated the magnitude with 6.1". */
const FAR_MARK = 12

/** "His earlier figure of 13", "down from 17": the figure that another took the place of. */
export function isSuperseded(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const { superseded, atFirst, movements, fromWords } = pack.comparison
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 90), end: span.start }, story).slice(
    -FAR_MARK,
  )
  const ended = before.findLastIndex((t) => /^[.;:]$/.test(t.lower))
  const clause = before.slice(ended + 1)
  const from = fromWords.has(clause.at(-1)?.lower ?? '')
  return (
    clause.slice(-MARK).some((t) => superseded.has(t.lower)) ||
    // "A first 40 million" counts the parts.
    clause.some(
      (t, i) =>
        atFirst.has(t.lower) &&
        t.pos !== 'PROPN' &&
        clause[i - 1]?.pos !== 'DET' &&
        clause[i + 1]?.lower !== ',',
    ) ||
    (from && clause.some((t) => movements.has(t.lower)))
  )
}

/** "The figure was now 380", "rose to 57", "five people are now known to have died": the figure that took the place of another. */
export function isRenewed(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 40), end: span.start }, story).slice(
    -MARK,
  )
  const { renewed, movements } = pack.comparison
  const after = tokensIn({ ...span, start: span.end, end: span.end + 30 }, story).slice(0, MARK)
  const ended = after.findIndex((t) => /^[.,;:]$/.test(t.lower))
  if ([...before, ...after.slice(0, ended < 0 ? MARK : ended)].some((t) => renewed.has(t.lower))) return true
  // "Up to 40" has no verb.
  const to = before.at(-1)
  return (
    to !== undefined &&
    pack.quantity.rangeWords.to.has(to.lower) &&
    before.slice(0, -1).some((t) => /^(?:VERB|NOUN)$/.test(t.pos) && movements.has(t.lower))
  )
}

/** "About 6,000 people, not 3,000": the figure that another is set in the place of. */
export function isRuledOut(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 24), end: span.start }, story)
  const [other, last] = [before.at(-2), before.at(-1)]
  if (last === undefined) return false
  return (
    (pack.claim.negators.has(last.lower) && other !== undefined && /^[,(–—]$/.test(other.lower)) ||
    pack.comparison.insteadOf.has(`${other?.lower ?? ''} ${last.lower}`)
  )
}

/** Tokens behind a figure that may say how wide it is. */
const WIDE = 8

/** "45 in hospitals nationwide": counted everywhere, whoever says so. */
export const isWide = (span: ArticleSpan, story: Story, pack: LanguagePack): boolean =>
  tokensIn({ ...span, start: span.end, end: nearSentence(span, story).end }, story)
    .slice(0, WIDE)
    .some((t) => pack.comparison.wideWords.has(t.lower))

/** "Of the 62 confirmed cases, 41 …": a part of what was counted in front of it. */
export function isOfWhole(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: nearSentence(span, story).start, end: span.start }, story)
  return (
    before[0] !== undefined &&
    pack.comparison.ofWords.has(before[0].lower) &&
    before.some((t) => t.pos === 'NUM') &&
    before.at(-1)?.lower === ','
  )
}

/** The places named behind a figure, within its clause. */
export const placeOfPart = (span: ArticleSpan, clause: ArticleSpan, story: Story): ReadonlySet<string> =>
  new Set(
    story
      .mentionsIn({ ...clause, start: Math.min(span.end, clause.end) })
      .filter((m) => m.entity.kind === 'place')
      .map((m) => m.entity.id),
  )

/** Whether those counted are told to be sure, by a word in the counting phrase or right beside it. */
export const isConfirmed = (
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): boolean =>
  tokensIn(
    {
      ...span,
      start: Math.max(clause.start, span.start - AROUND),
      end: Math.min(clause.end, span.end + AROUND),
    },
    story,
  ).some((t) => pack.comparison.sureWords.has(t.lower))

/** Characters on either side of a figure. */
const AROUND = 40

const diseased = new WeakMap<object, boolean>()

/** Whether an article tells of a disease, so that its cases are of it. */
export function isOfDisease(article: string, story: Story, pack: LanguagePack): boolean {
  const { annotated } = story.article(article)
  const known = diseased.get(annotated)
  if (known !== undefined) return known
  const found = annotated.tokens.some((t) => pack.comparison.diseases.has(t.lemma.toLowerCase()))
  diseased.set(annotated, found)
  return found
}

/** Characters between an amount and the same in other money: " (", ", or some ". */
const BRACKET = 6

/** "1.4 billion crowns ($1.6 billion)", "1.4bn crowns, or some $1.6bn": an amount told again in other money. */
export function isConverted(q: StoryQuantity, figures: readonly StoryQuantity[], story: Story): boolean {
  const before = figures.findLast((f) => f.end <= q.start)
  if (before === undefined || before.unit === q.unit || q.start - before.end > BRACKET) return false
  return /^(?: ?\(|, or )/u.test(story.words({ article: q.article, start: before.end, end: q.end }))
}

/** "In a separate incident, seven were injured": a sentence that tells of another event than the article's. */
export const isOfOtherEvent = (span: ArticleSpan, story: Story, { comparison }: LanguagePack): boolean =>
  tokensIn(nearSentence(span, story), story).some(
    (t, i, all) =>
      comparison.otherEvent.has(t.lower) && comparison.incidents.has(all[i + 1]?.lemma.toLowerCase() ?? ''),
  )
