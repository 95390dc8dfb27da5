import {
  type ArticleSpan,
  byCodeUnit,
  overlap,
  type Reading,
  type Token,
  type Utterance,
  type Variant,
  type VariantKind,
} from '../../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { type Kin, kinOf, weightOutside } from '../kin.js'
import { mayBeOneSentence } from '../sources/one-sentence.js'
import { expressionDraft } from './expressions.js'
import {
  answersOf,
  areApart,
  contentIn,
  contentOf,
  firstAlike,
  isPlainText,
  quotedAround,
  shiftsIn,
  TELLING,
  verbatim,
  wordCount,
} from './readings.js'
import { otherThings, retoldDraft } from './retold.js'

/** A reading that has more of the base's words than this is the sentence told anew, not another wording of a place in it. */
const MOST = 0.7
/** How much of what stands around two readings must be the same, for them to stand at one place of one sentence. */
const AROUND = 0.5
/** More words than these are not turned by one of them. */
const FEW_WORDS = 8

/**
 * Words that different articles put differently inside quotation marks, where the meaning may shift: of each utterance every
 * differing number, which somebody must have wrong, and the one place where the words differ most. A paraphrase may be worded
 * as it likes.
 */
export function wordingDrafts(setting: Setting): Draft[] {
  return setting.story.utterances.flatMap((u) => {
    const expression = expressionDraft(u, setting)
    if (expression) return [expression]
    const places = u.variants.flatMap((v) => placeOf(v, u, setting) ?? [])
    const numbers = places.filter((p) => p.kind === 'number' && numbersDiffer(p.readings))
    const widest = places
      .filter((p) => p.kind !== 'number' && p.weight >= TELLING)
      .sort((a, b) => b.weight - a.weight)
    const place = widest.slice(0, 1).flatMap((p) => draftOf(p, u, setting))
    const turned = place.some((d) => d.relation === 'conflict')
    const whole = turned ? null : retoldDraft(u, place.length > 0, setting)
    return [...numbers.flatMap((p) => numberDraftOf(p, u, setting)), ...(whole ? [whole] : place)]
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
  if (kind === 'spelling' || kind === 'unmarked') return null
  const quoted = variant.readings
    .map((r) => verbatim(r, setting.story))
    .filter((r) => r.spans.length > 0 && isPlainText(r.text))
  if (quoted.length < 2) return null
  const size = wordCount(utterance.base.map((b) => b.text).join(' '))
  if (quoted.some((r) => wordCount(r.text) > size * MOST)) return null
  const readings = atOnePlace(quoted, setting)
  if (readings.length < 2 || !areApart(readings) || readings.every((r) => isName(r, setting))) return null
  if (readings.every((r) => isNearWord(r, readings[0]!, setting))) return null
  return { kind, readings, weight: widestGap(readings, setting) }
}

/** How near two single words must be for the one to be no more than another choice: "drags", "pulls". */
const NEAR_WORD = 0.4

function isNearWord(a: Reading, b: Reading, { pack }: Setting): boolean {
  const [x, y] = [a.text.toLowerCase(), b.text.toLowerCase()]
  return wordCount(x) === 1 && wordCount(y) === 1 && (pack.meaning.similarity(x, y) ?? 0) >= NEAR_WORD
}

/** Names are written in many ways. */
const isName = ({ spans }: Reading, { story }: Setting): boolean =>
  spans
    .flatMap((s) => tokensIn(s, story))
    .every((t) => t.pos === 'PROPN' || t.pos === 'DET' || t.pos === 'PUNCT')

/** Readings that stand at the place of the first: the sentence around them is the same, and so is a word right beside them. */
function atOnePlace(readings: readonly Reading[], setting: Setting): Reading[] {
  const kin = kinOf(setting.pack)
  const around = readings.map((r) => surroundings(r.spans[0]!, setting))
  const beside = readings.map((r) => neighbours(r.spans[0]!, setting))
  const said = readings.map((r) => contentOf(r, setting))
  return readings.filter(
    (_, i) =>
      i === 0 ||
      (!isRetelling(said[0]!, said[i]!, kin) &&
        mayBeOneSentence(readings[0]!, readings[i]!, setting) &&
        kin.containment(around[0]!, around[i]!) >= AROUND &&
        beside[0]!.some((word, side) => word !== '' && word === beside[i]![side])),
  )
}

/** So many words of each without one in common are a clause told anew. */
const ANEW = 3

const isRetelling = (a: Content, b: Content, kin: Kin): boolean =>
  Math.min(a.size, b.size) >= ANEW && kin.told(a, b) === 0

/** The word before a place in its sentence and the word behind. */
function neighbours(span: ArticleSpan, { story }: Setting): readonly [string, string] {
  const sentence = quotedAround(span, story)
  const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT'
  const before = tokensIn({ ...sentence, end: span.start }, story).findLast(isWord)
  const behind = tokensIn({ ...sentence, start: span.end }, story).find(isWord)
  return [before?.lower ?? '', behind?.lower ?? '']
}

/** What a sentence says besides a place in it. */
function surroundings(span: ArticleSpan, { story, pack }: Setting): Content {
  const sentence = quotedAround(span, story)
  return new Map([
    ...meaningOf({ ...sentence, end: span.start }, story, pack),
    ...meaningOf({ ...sentence, start: span.end }, story, pack),
  ])
}

function draftOf({ readings }: Place, utterance: Utterance, setting: Setting): Draft[] {
  const told = readings.map((r) => firstAlike(r, readings, setting))
  const answers = readings.flatMap((r, i) =>
    answersOf(r, utterance, setting).map((a) => ({ ...a, key: told[i]!, value: told[i]! })),
  )
  const stands = standsOf(answers)
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

/** Rounded, so that the last bits of a sum cannot decide. */
function widestGap(readings: readonly Reading[], setting: Setting): number {
  const kin = kinOf(setting.pack)
  const contents = readings.map((r) => contentOf(r, setting))
  const gaps = contents.flatMap((a, i) =>
    contents.slice(0, i).map((b, j) => {
      const few = [readings[i]!, readings[j]!].every((r) => wordCount(r.text) < FEW_WORDS)
      const shifts = few && shiftsOf(readings[i]!, setting) !== shiftsOf(readings[j]!, setting)
      return Math.min(weightOutside(a, b, kin), weightOutside(b, a, kin)) + (shifts ? TELLING : 0)
    }),
  )
  return Math.round(Math.max(...gaps) * 1e6) / 1e6
}

const shiftsOf = ({ spans }: Reading, setting: Setting): string => shiftsIn(spans, setting)

/** The numbers of a reading; its words where it spells them. */
const numbersIn = ({ text }: Reading): string =>
  (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [text.toLowerCase()]).sort(byCodeUnit).join(' ')

/** Whether the readings have other numbers, and not just another order of day and month. */
const numbersDiffer = (readings: readonly Reading[]): boolean => new Set(readings.map(numbersIn)).size > 1

/** Whether a position says "not" or "nobody", or a "not" right in front of it reaches into it ("not deep | enough to …"). */
const isNegated = ({ position }: Stand, { story, pack }: Setting): boolean =>
  position.spans.some((s) => {
    const before = tokensIn({ ...quotedAround(s, story), end: s.start }, story).slice(-REACH)
    return [...before, ...tokensIn(s, story)].some((t) => pack.claim.negators.has(t.lower))
  })

/** Words in front of a place among which a "not" reaches into it. */
const REACH = 2

/** "Nobody in that room", "everybody in that room": the same but for the word that turns it. */
function isTurned(a: Stand, b: Stand, setting: Setting): boolean {
  const kin = kinOf(setting.pack)
  const [x, y] = [contentIn(a.position.spans, setting), contentIn(b.position.spans, setting)]
  return (
    isNegated(a, setting) !== isNegated(b, setting) &&
    weightOutside(x, y, kin) + weightOutside(y, x, kin) < TELLING
  )
}

const RULES: readonly RelationRule[] = [
  (a, b, setting) =>
    isTurned(a, b, setting)
      ? judged('conflict', 'turned', 'One quotation is given as it was and turned round.', a, b)
      : null,
  otherThings,
  (a, b) => judged('wording', 'one-utterance', 'Both report one utterance in different words.', a, b),
]

const NUMBER_RULES: readonly RelationRule[] = [
  (a, b) => judged('conflict', 'one-utterance', 'One utterance is reported with two figures.', a, b),
]
