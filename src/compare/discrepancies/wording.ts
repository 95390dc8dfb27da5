import {
  type ArticleSpan,
  byCodeUnit,
  contains,
  overlap,
  type Reading,
  type Utterance,
  type Variant,
  type VariantKind,
} from '../../model/index.js'
import { type Content, meaningOf } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { type Kin, kinOf } from './kin.js'

/** How rare the words must be in which two readings differ, for the meaning to be able to shift. */
const TELLING = 3
/** A reading that has more of the base's words than this is the sentence told anew, not another wording of a place in it. */
const MOST = 0.7

/**
 * Words that different articles put differently inside quotation marks, where the meaning may shift: of each utterance every
 * differing number, which somebody must have wrong, and the one place where the words differ most. A paraphrase may be worded
 * as it likes.
 */
export function wordingDrafts(setting: Setting): Draft[] {
  return setting.story.utterances.flatMap((u) => {
    const places = u.variants.flatMap((v) => placeOf(v, u, setting) ?? [])
    const numbers = places.filter((p) => p.kind === 'number' && numbersDiffer(p.readings))
    const widest = places
      .filter((p) => p.kind !== 'number' && p.weight >= TELLING)
      .sort((a, b) => b.weight - a.weight)
    return [
      ...numbers.flatMap((p) => numberDraftOf(p, u, setting)),
      ...widest.slice(0, 1).flatMap((p) => draftOf(p, u, setting)),
    ]
  })
}

/** A place of variation as far as its readings stand in quotation marks. */
interface Place {
  readonly kind: VariantKind
  readonly readings: readonly Reading[]
  /** How much weight the words have in which two readings differ most. */
  readonly weight: number
}

function placeOf(variant: Variant, utterance: Utterance, setting: Setting): Place | null {
  const { kind } = variant
  const readings = variant.readings.map((r) => verbatim(r, setting.story)).filter((r) => r.spans.length > 0)
  const size = wordCount(utterance.base.map((b) => b.text).join(' '))
  const whole = readings.some((r) => wordCount(r.text) > size * MOST)
  if (kind === 'spelling' || kind === 'unmarked' || readings.length < 2 || whole) return null
  return { kind, readings, weight: widestGap(readings, setting) }
}

const wordCount = (text: string): number => text.split(/\s+/).length

function draftOf({ readings }: Place, utterance: Utterance, setting: Setting): Draft[] {
  const stands = standsOf(readings.flatMap((r) => answersOf(r, utterance, setting)))
  const about = utterance.base.find((b) => b.span)?.span ?? null
  return stands.length > 1 ? [draft('wording', about, stands, RULES, setting, [utterance.id])] : []
}

function numberDraftOf({ readings }: Place, utterance: Utterance, setting: Setting): Draft[] {
  const answers = readings.flatMap((r) =>
    answersOf(r, utterance, setting).map((a) => {
      const span = measured(a.span, setting.story)
      return { ...a, span, key: numbersIn(r), value: setting.story.words(span) }
    }),
  )
  const stands = standsOf(answers)
  const about = utterance.base.find((b) => b.span)?.span ?? null
  return stands.length > 1 ? [draft('quantity', about, stands, NUMBER_RULES, setting, [utterance.id])] : []
}

/** A number with its unit, where it is a quantity. */
function measured(span: ArticleSpan, { pool }: Story): ArticleSpan {
  const q = pool.quantities.find((x) => x.article === span.article && overlap(x, span) > 0)
  return q ? { article: span.article, start: q.start, end: q.end } : span
}

/** A reading as far as it is given as the speaker's own words. */
const verbatim = (reading: Reading, story: Story): Reading => ({
  ...reading,
  spans: reading.spans.filter((s) => isQuoted(s, story)),
})

function isQuoted(span: ArticleSpan, story: Story): boolean {
  return story
    .attributionsIn(span.article)
    .some((a) => (a.kind === 'direct' ? a.content : a.marked).some((c) => contains(c, span)))
}

/** "Co-operate" and "cooperate" are one word. */
const unhyphened = ([word, weight]: readonly [string, number]): [string, number] => [
  word.replaceAll('-', ''),
  weight,
]

/** Rounded, so that the last bits of a sum cannot decide. */
function widestGap(readings: readonly Reading[], { story, pack }: Setting): number {
  const kin = kinOf(pack)
  const contents = readings.map(
    (r) => new Map(r.spans.flatMap((s) => [...meaningOf(s, story, pack)].map(unhyphened))),
  )
  const gaps = contents.flatMap((a, i) =>
    contents
      .filter((_, j) => j !== i)
      .map((b) => Math.min(weightOutside(a, b, kin), weightOutside(b, a, kin))),
  )
  return Math.round(Math.max(...gaps) * 1e6) / 1e6
}

/** The numbers of a reading; its words where it spells them. */
const numbersIn = ({ text }: Reading): string =>
  (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [text.toLowerCase()]).sort(byCodeUnit).join(' ')

/** Whether the readings have other numbers, and not just another order of day and month. */
const numbersDiffer = (readings: readonly Reading[]): boolean => new Set(readings.map(numbersIn)).size > 1

/** The weight of what one says that the other does not, in whatever words. */
const weightOutside = (a: Content, b: Content, kin: Kin): number =>
  [...a.values()].reduce((n, w) => n + w, 0) - kin.told(a, b)

function answersOf(reading: Reading, utterance: Utterance, setting: Setting): Answer[] {
  const { story } = setting
  return reading.spans.map((span: ArticleSpan) => {
    const claim = story.claimsIn(span.article).find((c) => c.start <= span.start && span.end <= c.end) ?? null
    const by = utterance.speaker ?? holderOf(claim, story)
    return {
      claim,
      span,
      key: reading.text.toLowerCase(),
      value: reading.text,
      by,
      asOf: asOf(span, setting),
    }
  })
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'one-utterance', 'Both report one utterance in different words.', a, b),
]

const NUMBER_RULES: readonly RelationRule[] = [
  (a, b) => judged('conflict', 'one-utterance', 'One utterance is reported with two figures.', a, b),
]
