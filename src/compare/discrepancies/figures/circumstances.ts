import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import { nearSentence } from '../places.js'

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
      t !== undefined &&
      increments.has(t.lower) &&
      !pack.quantity.than.has(inside[at - 1]?.lower ?? '') &&
      next !== undefined,
  )
}

/** "Including 500 officers", "four of them", "two of the boosters". */
export function isPart(q: StoryQuantity, story: Story, pack: LanguagePack): boolean {
  if (q.partOf !== null || isIncluded(q, story, pack)) return true
  const words = tokensIn({ article: q.article, start: q.start, end: q.end + 12 }, story)
  const at = words.findLastIndex((t) => t.pos === 'NUM' && t.start < q.end)
  const [first, second] = words.slice(at + 1)
  if (first === undefined || second === undefined) return false
  return (
    pack.comparison.partitives.has(`${first.lower} ${second.lower}`) ||
    (pack.comparison.ofWords.has(first.lower) && (second.pos === 'DET' || second.pos === 'PRON'))
  )
}

/** "The drowned included nine bakers, four cooks and a clerk": one of the parts that a verb of including tells off. */
function isIncluded(q: StoryQuantity, story: Story, { comparison }: LanguagePack): boolean {
  const before = tokensIn({ article: q.article, start: nearSentence(q, story).start, end: q.start }, story)
  const verb = before.findLastIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return (
    verb > 0 &&
    before[verb]!.pos === 'VERB' &&
    !isAside(before, verb) &&
    comparison.including.has(before[verb]!.lemma.toLowerCase()) &&
    before[verb - 1]!.pos !== 'AUX'
  )
}

/** "40 chapels including timber ones, 8 mills": what is included is told without a number, and the row of numbers goes on. */
function isAside(before: readonly Token[], verb: number): boolean {
  const behind = before.slice(verb + 1)
  const next = behind.findIndex((t) => t.pos === 'NUM')
  const told = next < 0 ? behind : behind.slice(0, next)
  return (
    before.slice(0, verb).some((t) => t.pos === 'NUM') &&
    told.length > 1 &&
    /^(?:PUNCT|CCONJ)$/.test(told.at(-1)!.pos)
  )
}

/** Tokens in front of a figure that may say who is counted. */
const COUNTED_AS = 4

/** "A town of 70,000 people", "home to 120,000 people": who lives there, whatever befell them. */
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
