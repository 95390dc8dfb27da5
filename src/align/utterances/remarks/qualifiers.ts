import type { UtteranceLexicon } from '../../../lang/lexicon/utterance.js'
import { spanText } from '../../../model/index.js'
import { type Comparison, clauseEnd, type Range } from '../joining/comparison.js'
import type { Testimony } from '../units/testimony.js'
import { allOf, answersAt, baseSpans, cited, type Remark, remark, type Scene } from './scene.js'

/** A kind of words that changes how far something is said to hold. */
interface Kind {
  readonly rule: string
  readonly words: (lexicon: UtteranceLexicon) => ReadonlySet<string>
  readonly dropped: (words: string) => string
  readonly added: (words: string) => string
}

const KINDS: readonly Kind[] = [
  {
    rule: 'hedge',
    words: (l) => l.hedges,
    dropped: (w) => `${w} is left out: what was said with reserve is given as certain.`,
    added: (w) => `${w} is put in: what others give as certain is said with reserve.`,
  },
  {
    rule: 'condition',
    words: (l) => l.conditions,
    dropped: (w) => `The condition ${w} is left out.`,
    added: (w) => `The condition ${w} stands in one alone.`,
  },
  {
    rule: 'limit',
    words: (l) => l.limits,
    dropped: (w) => `${w} is left out: what was limited is said of all.`,
    added: (w) => `${w} is put in: what others say of all is limited.`,
  },
]

/** A hedge, condition or limit that a witness leaves out of the words it has, or puts in. */
export const qualifiers = (scene: Scene): Remark[] =>
  KINDS.flatMap((kind) => [...dropped(kind, scene), ...added(kind, scene)])

function dropped(kind: Kind, scene: Scene): Remark[] {
  const { base, near } = scene
  const placeAt = (i: number): Range => [
    i,
    kind.rule === 'condition' ? Math.max(i + 1, clauseEnd(base, i, scene.pack)) : i + 1,
  ]
  return base.words.flatMap(({ testimony, at }, i) => {
    if (!isOfKind(kind, testimony, at, scene)) return []
    const covers = (c: Comparison): boolean => c.extent[0] <= i && i < c.extent[1]
    const without = near.filter((c) => covers(c) && answersAt(c, placeAt(i)) && !has(kind, c, scene))
    if (without.length === 0) return []
    const spans = baseSpans(scene, placeAt(i))
    const words = spans.map((s) => spanText(testimony.unit.article.article.text, s))
    const text = kind.dropped(cited(words[0] ?? ''))
    return [remark(`${kind.rule}-dropped`, text, ...without.map((c) => allOf(c.testimony)), spans)]
  })
}

/** Only where quotations have it: a paraphrase may weigh its words. */
function added(kind: Kind, scene: Scene): Remark[] {
  const { base, near } = scene
  const held = base.words.some(({ testimony, at }) => isOfKind(kind, testimony, at, scene))
  if (held || base.words.length === 0) return []
  return near
    .filter((c) => c.verbatim && !scene.isRendering(c))
    .flatMap((c) => {
      const { testimony } = c
      const at = testimony.words.findIndex((_, i) => isOfKind(kind, testimony, i, scene))
      const step = c.steps.find((s) => s.own[0] <= at && at < s.own[1])
      if (!step || !answersAt(c, step.base)) return []
      const word = { article: testimony.unit.attribution.article, ...spanOf(testimony, at) }
      const words = cited(spanText(testimony.unit.article.article.text, word))
      return [
        remark(`${kind.rule}-added`, kind.added(words), [word], baseSpans(scene, [0, base.words.length])),
      ]
    })
}

const spanOf = ({ words }: Testimony, at: number): { start: number; end: number } => ({
  start: words[at]!.start,
  end: words[at]!.end,
})

/** Whether a witness, or the cue that reports it, has any word of the kind. */
const has = (kind: Kind, { testimony }: Comparison, scene: Scene): boolean =>
  testimony.words.some((_, i) => isOfKind(kind, testimony, i, scene)) ||
  (kind.rule === 'hedge' && isReserved(testimony, scene))

const isReserved = ({ unit }: Testimony, { pack }: Scene): boolean => {
  const { cue, stance } = unit.attribution
  const text = cue ? spanText(unit.article.article.text, cue).toLowerCase() : ''
  return (
    /alleged|estimated|predicted|questioned/.test(stance) ||
    text.split(/\s+/).some((w) => pack.utterance.hedges.has(w))
  )
}

function isOfKind(kind: Kind, { words, printed, unit }: Testimony, at: number, { pack }: Scene): boolean {
  const word = printed[at]!
  if (!kind.words(pack.utterance).has(word)) return false
  // "May" is a month, but at the beginning of a question.
  if (kind.rule === 'hedge' && at > 0 && /\p{Lu}/u.test(unit.article.article.text.charAt(words[at]!.start)))
    return false
  return kind.rule !== 'condition' || !pack.utterance.notConditionsAfter.has(printed[at - 1] ?? '')
}
