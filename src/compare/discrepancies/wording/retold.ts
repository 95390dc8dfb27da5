import { type ArticleSpan, byCodeUnit, bySpan, type Reading, type Utterance } from '../../../model/index.js'
import type { Content } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { kinOf } from '../kin.js'
import { areOtherThings } from '../sides/alternatives.js'
import { mayBeOneSentence } from '../sources/one-sentence.js'
import {
  answersOf,
  areApart,
  contentOf,
  firstAlike,
  isPlainText,
  quotedAround,
  TELLING,
  verbatim,
  wordCount,
} from './readings.js'

/** A reading of more of the base's words than this is told for the sentence. */
const MOST = 0.5
/** Shorter ones are put in many ways. */
const FEWEST_WORDS = 4
/** A sentence of no more is remembered as it was worded. */
const SHORT = 8
/** How much of the content of two renderings must be the same, in these or other words, for them to be of one sentence where three tell it. */
const LIKENESS = 0.1

/**
 * A quotation that articles give in quite other words, each as the speaker's own: "not one gun will be moved" and "not a single cannon
 * will be displaced". Null where the renderings are alike, and where neither one place is known to differ in what it means nor the
 * sentence is short, nor more than two renderings are told.
 */
export function retoldDraft(utterance: Utterance, differs: boolean, setting: Setting): Draft | null {
  const wholes = wholeReadings(utterance, setting)
  const differing = wholes.filter((a) => wholes.some((b) => isRetold(a, b, setting)))
  const many = areMany(differing, setting)
  const apart = many
    ? differing
    : differing.filter((a) =>
        differing.some((b) => isRetold(a, b, setting) && mayBeOneSentence(a, b, setting)),
      )
  if (apart.length < 2 || !areApart(differing)) return null
  const answers = apart.flatMap((r) => {
    const told = firstAlike(r, apart, setting)
    return answersOf(r, utterance, setting).map((a) => ({ ...a, key: told, value: told }))
  })
  const stands = standsOf(answers)
  const about = utterance.base.find((b) => b.span)?.span ?? null
  const asked = stands.length > 1 && (differs || isShort(utterance) || many)
  return asked ? draft('wording', about, stands, RULES, setting, [utterance.id]) : null
}

/** The renderings of the sentence as a whole that stand in quotation marks, each once. */
function wholeReadings({ base, variants }: Utterance, { story }: Setting): Reading[] {
  const size = wordCount(base.map((b) => b.text).join(' '))
  const wholes = new Map<string, Reading>()
  const wide = variants.filter((v) => v.readings.some((r) => wordCount(r.text) > size * MOST))
  for (const r of wide.flatMap((v) => v.readings).map((x) => verbatim(x, story)))
    for (const s of r.spans.map((x) => inside(quotedAround(x, story), story))) {
      const text = story.words(s)
      if (wordCount(text) >= FEWEST_WORDS && isPlainText(text))
        wholes.set(`${s.article} ${s.start}`, { ...r, text, spans: [s] })
    }
  return [...wholes.values()].sort((a, b) => bySpanOf(a, b))
}

/** Whether three articles or more each have it in words of their own. */
const areMany = (readings: readonly Reading[], setting: Setting): boolean =>
  readings.some((a) => {
    const others = readings.filter((b) => isRetold(a, b, setting))
    return others.some((b) => others.some((c) => isRetold(b, c, setting)))
  })

/** Whether a quotation is so short that no word of it can be changed without notice. */
const isShort = ({ base }: Utterance): boolean => wordCount(base.map((b) => b.text).join(' ')) <= SHORT

/** A quotation without its marks and what ends it. */
function inside({ article, start, end }: ArticleSpan, story: Story): ArticleSpan {
  const text = story.words({ article, start, end })
  const bare = text.replace(/^[\s“”"„«»]+/u, '')
  const from = start + text.length - bare.length
  return { article, start: from, end: from + bare.replace(/[\s.,;:!?“”"„«»]+$/u, '').length }
}

const bySpanOf = (a: Reading, b: Reading): number => {
  const [x, y] = [a.spans[0]!, b.spans[0]!]
  return byCodeUnit(x.article, y.article) || bySpan(x, y)
}

/** Whether two renderings of one sentence differ in several words, each from the other. */
function isRetold(a: Reading, b: Reading, setting: Setting): boolean {
  if (a.spans[0]!.article === b.spans[0]!.article) return false
  const [x, y] = [contentOf(a, setting), contentOf(b, setting)]
  const differs = (of: Content, other: Content): boolean => {
    const own = [...of].filter(([word]) => !other.has(word))
    return own.length > 1 && own.reduce((n, [, weight]) => n + weight, 0) >= TELLING
  }
  return differs(x, y) && differs(y, x) && kinOf(setting.pack).likeness(x, y) >= LIKENESS
}

/** One quotation cannot have named both a sapper and a sniper. */
export const otherThings: RelationRule = (a, b, setting) =>
  areOtherThings(a.position.spans, b.position.spans, setting)
    ? judged('conflict', 'kinds-apart', 'One quotation is given with two kinds of thing.', a, b)
    : null

const RULES: readonly RelationRule[] = [
  otherThings,
  (a, b) => judged('wording', 'one-utterance', 'Both report one utterance in different words.', a, b),
]
