import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnalysedArticle,
  contains,
  type Entity,
  overlap,
  type Sentence,
  type Span,
} from '../../model/index.js'
import type { QuotedIndex } from '../utterances/units/quoted-sentences.js'
import { type Block, contentOf } from './block.js'
import { isLike, speaksInFirstPerson } from './likeness.js'

/** A block above a line with its speaker's name, or with that name glued to its end. */
export function labelled(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  next: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const glued = sentences.length > 1 && isLabel(a, sentences.at(-1)!)
  const below = !glued && next.length === 1 && isLabel(a, next[0]!)
  if (!glued && !below) return null
  const body = glued ? sentences.slice(0, -1) : sentences
  const label = glued ? sentences.at(-1)! : next[0]!
  const speaker = openingName(a, label) ?? a.extraction.entities.find((e) => names(e, label))
  const known = speaker !== undefined && isQuotedBeside(a, speaker, [...body, label])
  if (!known && !speaksInFirstPerson(a, body, pack) && !isLike(a, body, index, pack)) return null
  const mention = speaker?.mentions.find((m) => contains(label, m))
  const source = mention ?? { start: label.start, end: label.end }
  return [
    {
      content: contentOf(a, body),
      source,
      speaker: speaker?.id ?? null,
      cued: null,
      rule: 'unmarked-labelled',
    },
  ]
}

/** Whether the article quotes a person elsewhere, and does not name the person in the block itself: then a name below it is no reporter's. */
const isQuotedBeside = (a: AnalysedArticle, { id, mentions }: Entity, block: readonly Span[]): boolean =>
  a.extraction.attributions.some(
    (x) => x.speaker === id && x.content.every((c) => !block.some((b) => overlap(b, c) > 0)),
  ) && !block.slice(0, -1).some((b) => mentions.some((m) => overlap(b, m) > 0))

/** The person whose name, perhaps without the title before it, a label begins with and who is named elsewhere too: the label as a whole may have been taken for a longer name. */
function openingName({ article, extraction }: AnalysedArticle, label: Span): Entity | undefined {
  const text = article.text.slice(label.start, label.end)
  const isWithin = (m: Span): boolean => contains(label, m)
  const opens = (name: string): boolean => text === name || text.startsWith(`${name} `)
  return extraction.entities.find(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      /\s/.test(name) &&
      (opens(name) || opens(name.split(' ').slice(-2).join(' '))) &&
      !mentions.every(isWithin),
  )
}

const names = (e: Entity, label: Span): boolean =>
  e.kind === 'person' && e.mentions.some((m) => contains(label, m))

/** A few words, most of them names or titles, and no verb. */
function isLabel({ article, annotated }: AnalysedArticle, s: Sentence): boolean {
  const tokens = annotated.tokens.slice(s.first, s.last).filter((t) => t.pos !== 'PUNCT')
  const capitals = tokens.filter((t) => /^\p{Lu}/u.test(article.text.charAt(t.start)))
  // A word with a capital in a line of names is one of them, whatever it is elsewhere.
  const verbs = tokens.some((t) => (t.pos === 'VERB' || t.pos === 'AUX') && !capitals.includes(t))
  const closed = /[.!?:…]$/.test(article.text.slice(s.start, s.end))
  return (
    !verbs && !closed && capitals.length >= 2 && tokens.length <= 12 && capitals.length * 2 > tokens.length
  )
}
