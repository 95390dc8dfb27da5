import {
  type ArticleSpan,
  contains,
  type Span,
  type StoryAttribution,
  type Token,
  type Utterance,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { sentenceOf } from './places.js'

/** More words than these are a clause, which may be cut from a quotation. */
const FEW_WORDS = 3
/** How rare an adjective or adverb must be to be missed. */
const TELLING = 3

/** A place in a quotation, and the two words on either side of it. */
interface Passage {
  readonly attribution: StoryAttribution
  readonly span: ArticleSpan
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
}

/**
 * Words that turn what is said ("it may be that", "ourselves"), and stand in one article's quotation but not in another's of the same
 * sentence, which closes up around the gap. What is cut at the end of a quotation, or marked by an ellipsis, is not left out.
 */
export function leftOutDrafts(setting: Setting): Draft[] {
  const { story } = setting
  return story.utterances.flatMap((u) => {
    const quoted = u.attributions.flatMap((id) => story.attribution(id) ?? [])
    const cut = u.variants
      .filter((v) => v.kind === 'omission' || v.kind === 'addition')
      .flatMap((v) => v.readings.flatMap((r) => r.spans))
      .filter((span) => turns(span, setting))
      .flatMap((span) => passageOf(span, quoted, setting) ?? [])
    const [first] = cut
    if (!first) return []
    const gaps = quoted.flatMap((a) => gapIn(a, first, story) ?? [])
    return gaps.length > 0 ? [draftOf(first, gaps, u, setting)] : []
  })
}

const leavesOpen = (span: ArticleSpan, { story, pack }: Setting): boolean =>
  tokensIn(span, story).some(
    ({ lower }) => pack.comparison.possibilities.has(lower) || pack.comparison.roughly.has(lower),
  )

/** Whether a few words leave open what is said, or say who alone did it, or how. */
function turns(span: ArticleSpan, setting: Setting): boolean {
  const { story, pack } = setting
  const words = tokensIn(span, story)
  const { absolutes, reflexives, roughly } = pack.comparison
  if (leavesOpen(span, setting)) return words.length <= FEW_WORDS + 2
  return (
    words.length > 0 &&
    words.length <= FEW_WORDS &&
    words.some(
      (t) =>
        absolutes.has(t.lower) ||
        roughly.has(t.lower) ||
        reflexives.has(t.lower) ||
        (t.pos === 'ADJ' && pack.rarity(t.lower) >= TELLING),
    )
  )
}

const marked = (a: StoryAttribution): readonly Span[] => (a.kind === 'direct' ? a.content : a.marked)

/** The place with the words beside it in its sentence, as far as they stand in the same marks. */
function passageOf(span: ArticleSpan, quoted: readonly StoryAttribution[], setting: Setting): Passage | null {
  const { story } = setting
  const attribution = quoted.find(
    (a) => a.article === span.article && marked(a).some((m) => contains(m, span)),
  )
  const marks = attribution && marked(attribution).find((m) => contains(m, span))
  if (!attribution || !marks) return null
  const sentence = sentenceOf(span, story)
  const within = {
    ...sentence,
    start: Math.max(sentence.start, marks.start),
    end: Math.min(sentence.end, marks.end),
  }
  const before = wordsIn({ ...within, end: span.start }, story).slice(-2)
  const behind = wordsIn({ ...within, start: span.end }, story).slice(0, 2)
  // What opens a sentence may be cut from it, unless it leaves open all that follows.
  const inside = before.length > 1 || (before.length === 0 && leavesOpen(span, setting))
  return inside && behind.length === 2 ? { attribution, span, before, behind } : null
}

const wordsIn = (place: ArticleSpan, story: Story): readonly Token[] =>
  place.end <= place.start ? [] : tokensIn(place, story).filter((t) => /[\p{L}\p{N}]/u.test(t.lower))

/** Where a quotation of another article runs on over what is left out. */
function gapIn(a: StoryAttribution, passage: Passage, story: Story): ArticleSpan | null {
  if (a.article === passage.span.article) return null
  const looked = besides(passage)
  for (const m of marked(a)) {
    const place = { article: a.article, start: m.start, end: m.end }
    const words = wordsIn(place, story)
    const at = words.findIndex((_, i) => looked.every((t, k) => words[i + k]?.lower === t.lower))
    if (at < 0) continue
    const [first, last] = [words[at]!, words[at + looked.length - 1]!]
    const gap = { article: a.article, start: first.start, end: last.end }
    if (passage.before.length === 0 && !opens(first, gap, story)) continue
    if (!/\u2026|\.\.\./u.test(story.words(gap))) return gap
  }
  return null
}

/** The words that meet over the gap: the last two before and the next, or the first two of what is left of a sentence. */
const besides = ({ before, behind }: Passage): readonly Token[] =>
  before.length > 1 ? [...before, behind[0]!] : behind

/** Whether a word is the first of its sentence. */
const opens = (word: Token, gap: ArticleSpan, story: Story): boolean =>
  wordsIn({ ...sentenceOf(gap, story), end: word.end }, story).length === 1

function draftOf(passage: Passage, gaps: readonly ArticleSpan[], u: Utterance, setting: Setting): Draft {
  const { story } = setting
  const { span, before } = passage
  const whole = { ...span, start: before[0]?.start ?? span.start, end: besides(passage).at(-1)!.end }
  const answers = [whole, ...gaps].map((place): Answer => {
    const claim = story.claimsIn(place.article).find((c) => contains(c, place)) ?? null
    const key = place === whole ? 'whole' : 'cut'
    return { claim, span: place, key, value: story.words(place), by: u.speaker, asOf: asOf(place, setting) }
  })
  return draft('wording', whole, standsOf(answers), RULES, setting, [u.id])
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'left-out', 'One quotation leaves out words that the other has.', a, b),
]
