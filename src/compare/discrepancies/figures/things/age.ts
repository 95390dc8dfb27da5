import type { LanguagePack } from '../../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity, Token } from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Story } from '../../../story.js'
import { sentenceIndex, sentenceOf } from '../../places.js'
import type { Counting, Thing } from './counting.js'

/** How far in front of its person an age stands. */
const BEFORE_NAME = 40

/** "Ola Brandt, 34," and "34-year-old Ola Brandt": the years of a person; "the nine-year-old girl": of one whom no name is told of. */
export function ageOf({ quantity: q }: Counting, story: Story, pack: LanguagePack): Thing | null {
  if (q.unit !== pack.comparison.ageUnit) return null
  const reach = { article: q.article, start: Math.max(0, q.start - BEFORE_NAME), end: q.end + BEFORE_NAME }
  const persons = story.mentionsIn(reach).filter((m) => m.entity.kind === 'person')
  const person =
    persons.find(
      (m) => m.end <= q.start && /^,? ?\(?$/.test(story.words({ ...m, start: m.end, end: q.start })),
    ) ?? persons.find((m) => m.start >= q.end && isNamedBy(q.end, m, story))
  if (person) return { kind: 'age', class: person.entity.id, noun: null }
  const noun = unnamedAt(q, story, pack)
  return noun === null ? null : { kind: 'age', class: `unnamed ${noun.kind}`, noun: noun.kind }
}

/** Sentences of a text, its headline and captions among them, that tell whom it is about. */
const HEAD = 6
/** Tokens behind an age that may lead to the noun for whose it is: "five-year-old Dravenian schoolboy". */
const NOUN_WITHIN = 3

interface Unnamed extends ArticleSpan {
  /** "boy", "woman". */
  readonly kind: string
}

/**
 * The noun for whoever a text is about, where the text tells the years at its head: right behind them, or of "the five-year-old" the last one
 * in front of them that so many years may be of.
 */
export function unnamedAt(q: StoryQuantity, story: Story, pack: LanguagePack): Unnamed | null {
  const place = { article: q.article, start: q.start, end: q.end }
  if (sentenceIndex(place, story) >= HEAD) return null
  const behind = tokensIn({ ...place, start: q.end, end: sentenceOf(place, story).end }, story)
  const end = behind.findIndex((t) => !/^(?:NOUN|PROPN|ADJ)$/.test(t.pos) && t.lower !== '-')
  const phrase = behind.slice(0, end < 0 ? NOUN_WITHIN : Math.min(NOUN_WITHIN, end))
  const isOne = (t: Token): boolean => mayBeOf(q, pack.comparison.agedNouns.get(t.lower), pack)
  const noun = phrase.length > 0 ? phrase.find(isOne) : lastBefore(place, isOne, story)
  return noun === undefined ? null : unnamed(noun, place, pack)
}

function lastBefore(place: ArticleSpan, isOne: (t: Token) => boolean, story: Story): Token | undefined {
  const before = tokensIn({ ...place, start: 0, end: place.start }, story)
  return before.at(-1)?.pos === 'DET' ? before.findLast(isOne) : undefined
}

/** Years from which on nobody is a boy, a girl or a child. */
const GROWN = 18

const mayBeOf = ({ value }: StoryQuantity, kind: string | undefined, { comparison }: LanguagePack): boolean =>
  kind !== undefined && comparison.minors.has(kind) === (value ?? 0) < GROWN

const unnamed = (t: Token, { article }: ArticleSpan, { comparison }: LanguagePack): Unnamed => ({
  article,
  start: t.start,
  end: t.end,
  kind: comparison.agedNouns.get(t.lower)!,
})

/** Words of a title between an age and its name: "34-year-old former mayor Ola Brandt". */
const TITLE = 4

/** Whether an age is said of the name behind it: nothing between but what a title has. */
function isNamedBy(end: number, m: ArticleSpan, story: Story): boolean {
  const between = { ...m, start: end, end: m.start }
  const words = tokensIn(between, story)
  return (
    words.length <= TITLE &&
    /^[\p{L}\s-]*$/u.test(story.words(between)) &&
    words.every((t) => /^(?:NOUN|PROPN|ADJ|PUNCT|NUM|X)$/.test(t.pos) || t.lower === '-')
  )
}
