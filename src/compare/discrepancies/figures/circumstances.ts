import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, contains, type StoryQuantity, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { nearSentence, sentenceOf } from '../places.js'

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
    .filter((d) => !isSince(d, story, pack) && !isOfPast(d, story, pack))
    .map((d) => ({ year: d.value!.slice(0, 4), inside: contains(clause, d) }))
  const own = years.find((y) => y.inside) ?? years.find((y) => y.year !== now)
  return own === undefined || own.year === now ? null : own.year
}

/** Tokens from "since" to its date: "since the fighting began in late December". */
const SINCE = 7

const isSince = (d: ArticleSpan, story: Story, pack: LanguagePack): boolean => {
  const near = tokensIn({ ...d, start: Math.max(0, d.start - LONGEST_SINCE), end: d.end }, story)
  const before = near.filter((t) => t.start < d.start).slice(-SINCE)
  const at = before.findLastIndex((t) => pack.comparison.sinceWords.has(t.lower))
  const within = near.filter((t) => t.start >= d.start)
  return (
    within.some((t) => pack.comparison.sinceWords.has(t.lower)) ||
    (at >= 0 && before.slice(at).every((t) => t.pos !== 'PUNCT'))
  )
}

/** Characters that so many tokens take at most. */
const LONGEST_SINCE = 60

/** Tokens of "in a coastal region devastated by the great flood of 2004", in front of the year. */
const PAST = 12

/** "In a region devastated by the flood of 2004", "a region that was hit by": the year of what a place went through once. */
function isOfPast(d: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...d, start: Math.max(0, d.start - 2 * LONGEST_SINCE), end: d.start }, story)
  const near = before.slice(-PAST)
  const at = near.findLastIndex((t) => pack.attribution.agents.has(t.lower))
  if (near[at - 1]?.pos !== 'VERB' || near.slice(at).some((t) => /^[.,;:()–—]$/.test(t.lower))) return false
  const phrase = near.slice(0, at - 1)
  const place = phrase.findLastIndex((t) => t.pos !== 'AUX' && t.pos !== 'PRON' && t.pos !== 'SCONJ')
  if (phrase[place]?.pos !== 'NOUN') return false
  const lead = phrase.slice(0, place).findLast((t) => t.pos !== 'ADJ' && t.pos !== 'NOUN')
  return lead?.pos === 'DET' || lead?.pos === 'ADP'
}

/** Tokens in front of a figure that may say who is counted. */
const COUNTED_AS = 4

/** "A city of 500,000 people", "home to 120,000 people": who lives there, whatever befell them. */
export function isPopulation(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 40), end: span.start }, story).slice(
    -COUNTED_AS,
  )
  return before.some((t, i) => {
    const next = before[i + 1]
    return next?.pos === 'ADP' && pack.comparison.populated.has(t.lower)
  })
}

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

/** Whether those counted are told to be sure, by a word in the counting phrase or beside it; "the ministry has confirmed 12 cases" only tells of them. */
export function isConfirmed(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): boolean {
  const start = Math.max(clause.start, span.start - AROUND)
  const end = Math.min(clause.end, span.end + AROUND)
  return tokensIn({ ...span, start, end }, story).some((t, i, all) => {
    const next = all[i + 1]
    const tells =
      next !== undefined &&
      t.start < span.start &&
      (next.start >= span.start || /^(?:DET|SCONJ|NUM)$/.test(next.pos))
    return pack.comparison.sureWords.has(t.lower) && !tells
  })
}

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

/** Tokens between a measure and the aftershock it is of. */
const OF_AFTERSHOCK = 6

/** "Three aftershocks above 4", "a magnitude-5.2 aftershock": the measure of what came before or behind the event itself. */
export function isOfAftershock(span: ArticleSpan, story: Story, { comparison }: LanguagePack): boolean {
  const sentence = nearSentence(span, story)
  const before = tokensIn({ ...sentence, end: span.start }, story).slice(-OF_AFTERSHOCK)
  const behind = tokensIn({ ...sentence, start: span.end }, story).slice(0, OF_AFTERSHOCK / 2)
  const isOne = (t: Token): boolean => comparison.aftershocks.has(t.lemma.toLowerCase())
  const cut = behind.findIndex((t) => t.pos === 'PUNCT' && t.lower !== '-')
  return before.some(isOne) || behind.slice(0, cut < 0 ? behind.length : cut).some(isOne)
}
