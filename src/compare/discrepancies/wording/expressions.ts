import type { ArticleSpan, Reading, StoryAttribution, Utterance } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { answersOf, areApart, contentOf, isPlainText, wordCount } from './readings.js'

/** More words than these are a sentence, or a part of one. */
const FEW_WORDS = 7

/**
 * A mere expression that articles quote for its very words, each in others: called it "a fable", dismissed it as "a fairy tale". Null
 * where they differ in nothing that tells.
 */
export function expressionDraft(utterance: Utterance, setting: Setting): Draft | null {
  const { story } = setting
  if (wordCount(utterance.base.map((b) => b.text).join(' ')) > FEW_WORDS) return null
  const readings = utterance.attributions
    .flatMap((id) => story.attribution(id) ?? [])
    .flatMap((a) => expressionIn(a, story) ?? [])
  if (!areApart(readings)) return null
  const answers = readings.flatMap((r) => {
    const told = readings.find((other) => other === r || areOne(other, r, setting))!.text
    return answersOf(r, utterance, setting).map((x) => ({ ...x, key: told.toLowerCase(), value: told }))
  })
  const stands = standsOf(answers)
  return stands.length > 1
    ? draft('wording', readings[0]!.spans[0]!, stands, RULES, setting, [utterance.id])
    : null
}

/** What an attribution has in marks, where that is one expression without a verb. */
function expressionIn(a: StoryAttribution, story: Story): Reading | null {
  const [marked, ...others] = a.kind === 'direct' ? a.content : a.marked
  if (!marked || others.length > 0) return null
  const span = bare({ article: a.article, start: marked.start, end: marked.end }, story)
  const text = story.words(span)
  const isVerb = tokensIn(span, story).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return isVerb || !isPlainText(text) || wordCount(text) > FEW_WORDS
    ? null
    : { text, attributions: [a.id], spans: [span] }
}

/** Without its marks and what ends it. */
function bare(span: ArticleSpan, story: Story): ArticleSpan {
  const text = story.words(span)
  const inside = text.replace(/^[\s“”"„«»‘’']+/u, '')
  const start = span.start + text.length - inside.length
  return { ...span, start, end: start + inside.replace(/[\s.,;:!?“”"„«»‘’']+$/u, '').length }
}

/** Whether one has no word that tells something and the other has not in the same form. */
function areOne(a: Reading, b: Reading, setting: Setting): boolean {
  const [x, y] = [[...contentOf(a, setting).keys()], [...contentOf(b, setting).keys()]]
  const stem = setting.pack.claim.stem
  const has = (list: readonly string[], word: string): boolean =>
    list.some((other) => other === word || stem(other) === stem(word))
  return x.every((w) => has(y, w)) || y.every((w) => has(x, w))
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'one-expression', 'One expression is quoted in different words.', a, b),
]
