import {
  type ArticleSpan,
  contains,
  type Reading,
  type Span,
  type StoryAttribution,
  type Token,
  type Utterance,
  type Variant,
} from '../../../model/index.js'
import { tokensIn, wordsIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { sentenceOf } from '../places.js'

/** More words than these are a clause, which may be cut from a quotation. */
const FEW_WORDS = 3

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
      .flatMap((v) => spansOf(v, story))
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
    ({ lower }) => pack.comparison.possibilities.has(lower) || pack.comparison.qualifiers.has(lower),
  )

/** What some witnesses of a variant have, and others do not. */
const spansOf = ({ kind, readings }: Variant, story: Story): readonly ArticleSpan[] =>
  kind === 'omission' || kind === 'addition'
    ? readings.flatMap((r) => r.spans)
    : readings.flatMap((r) => readings.flatMap((other) => missingFrom(other, r, story) ?? []))

/** The words of a reading that another, the same before and behind, does not have. */
function missingFrom(other: Reading, reading: Reading, story: Story): ArticleSpan | null {
  const [place, without] = [reading.spans[0], other.spans[0]]
  if (!place || !without) return null
  const [all, rest] = [wordsIn(place, story), wordsIn(without, story)]
  const count = all.length - rest.length
  const at = all.findIndex((t, i) => t.lower !== rest[i]?.lower)
  if (count < 1 || at < 0 || !rest.slice(at).every((t, i) => t.lower === all[at + count + i]!.lower))
    return null
  return { article: place.article, start: all[at]!.start, end: all[at + count - 1]!.end }
}

/** Whether a few words leave open what is said, qualify it, or say who alone did it. */
function turns(span: ArticleSpan, setting: Setting): boolean {
  const { story, pack } = setting
  const words = tokensIn(span, story)
  const { absolutes, reflexives, qualifiers } = pack.comparison
  if (leavesOpen(span, setting) && words.length <= FEW_WORDS + 2) return true
  // "But I chose those who did", "if they let us".
  if (words.length > FEW_WORDS) return pack.comparison.turning.has(words[0]!.lower)
  return (
    words.length > 0 &&
    words.some(({ lower }) => absolutes.has(lower) || reflexives.has(lower) || qualifiers.has(lower))
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

/** Whether a position says of nearly all what the other says of all. */
const isQualified = ({ position }: Stand, { story, pack }: Setting): boolean =>
  position.spans.some((s) => tokensIn(s, story).some((t) => pack.comparison.qualifiers.has(t.lower)))

const RULES: readonly RelationRule[] = [
  (a, b, setting) =>
    isQualified(a, setting) === isQualified(b, setting)
      ? null
      : judged('conflict', 'qualifier-lost', 'One says of nearly all what the other says of all.', a, b),
  (a, b) => judged('wording', 'left-out', 'One quotation leaves out words that the other has.', a, b),
]
