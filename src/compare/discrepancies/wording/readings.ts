import { type ArticleSpan, contains, type Reading, type Span, type Utterance } from '../../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, holderOf } from '../answer.js'
import { kinOf, weightOutside } from '../kin.js'
import { sentenceOf } from '../places.js'

/** How rare the words must be in which two readings differ, for the meaning to be able to shift. */
export const TELLING = 2

/** Words with insertions or marks among them are not all the speaker's. */
export const isPlainText = (text: string): boolean => !/[[\]()“”"«»]/u.test(text)

export const wordCount = (text: string): number => text.split(/\s+/).length

/** An article that has two of the readings reports two remarks. */
export function areApart(readings: readonly Reading[]): boolean {
  const articles = readings.map((r) => new Set(r.spans.map((s) => s.article)))
  return articles.every((a, i) => articles.slice(0, i).every((b) => [...a].every((x) => !b.has(x))))
}

export const contentOf = ({ spans }: Reading, setting: Setting): Content => contentIn(spans, setting)

const contents = new WeakMap<Setting, WeakMap<readonly ArticleSpan[], Content>>()

/** What some places say; kept, for readings are held against many others. */
export function contentIn(spans: readonly ArticleSpan[], setting: Setting): Content {
  const known = contents.get(setting) ?? new WeakMap<readonly ArticleSpan[], Content>()
  contents.set(setting, known)
  const before = known.get(spans)
  if (before !== undefined) return before
  const content = new Map(
    spans.flatMap((s) => [...meaningOf(s, setting.story, setting.pack)].map(unhyphened)),
  )
  known.set(spans, content)
  return content
}

/** The first reading that differs from another in nothing that tells: "at work in Ketta valley", "at work in the Ketta valley". */
export function firstAlike(reading: Reading, readings: readonly Reading[], setting: Setting): string {
  const alike = readings.find((r) => r === reading || saysTheSame(r.spans, reading.spans, setting))
  return (alike ?? reading).text
}

/** Whether two places say the same but for words that everybody uses, or one says only more. */
function saysTheSame(a: readonly ArticleSpan[], b: readonly ArticleSpan[], setting: Setting): boolean {
  const kin = kinOf(setting.pack)
  const [x, y] = [contentIn(a, setting), contentIn(b, setting)]
  const turned = shiftsIn(a, setting) !== shiftsIn(b, setting)
  const [more, less] = [weightOutside(x, y, kin), weightOutside(y, x, kin)]
  return !turned && (Math.min(more, less) === 0 || more + less < TELLING)
}

/** A reading as far as it is given as the speaker's own words. */
export const verbatim = (reading: Reading, story: Story): Reading => ({
  ...reading,
  spans: reading.spans.filter((s) => isQuoted(s, story)),
})

const isQuoted = (span: ArticleSpan, story: Story): boolean => marksOf(span, story) !== undefined

/** The quotation, or the fragment of one, in which a place stands. */
const marksOf = (span: ArticleSpan, story: Story): Span | undefined =>
  story
    .attributionsIn(span.article)
    .flatMap((a) => (a.kind === 'direct' ? a.content : a.marked))
    .find((c) => contains(c, span))

/** "Co-operate" and "cooperate" are one word, and so are "F.B.I." and "FBI". */
const unhyphened = ([word, weight]: readonly [string, number]): [string, number] => [
  word.replaceAll(/[-.]/gu, ''),
  weight,
]

/** Whether words leave open, speak of all, or limit what is said to one: small words that turn it. */
export function shiftsIn(spans: readonly ArticleSpan[], { story, pack }: Setting): string {
  const words = spans.slice(0, 1).flatMap((s) => tokensIn(s, story))
  const has = (list: ReadonlySet<string>): boolean => words.some((t) => list.has(t.lower))
  return [pack.comparison.possibilities, pack.comparison.absolutes, pack.utterance.limits].map(has).join(' ')
}

export function answersOf(reading: Reading, utterance: Utterance, setting: Setting): Answer[] {
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

/** The sentence of a place, as far as it stands in the same quotation marks. */
export function quotedAround(span: ArticleSpan, story: Story): ArticleSpan {
  const sentence = sentenceOf(span, story)
  const marks = marksOf(span, story)
  if (!marks) return sentence
  return {
    ...sentence,
    start: Math.max(sentence.start, marks.start),
    end: Math.min(sentence.end, marks.end),
  }
}
