import type { ArticleSpan, PartOfSpeech, Token } from '../../model/index.js'
import type { Story } from '../story.js'
import type { MatterWord } from './denials/matter.js'

/** What stands in a noun's phrase in front of it. */
export const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'])
const HYPHEN = '-'

/** Index of the first token of the phrase that ends in one. */
function phraseFrom(at: number, tokens: readonly Token[]): number {
  let from = at
  while (from > 0 && (IN_PHRASE.has(tokens[from - 1]!.pos) || tokens[from - 1]!.lower === HYPHEN)) from--
  return from
}

/** The noun in front of a place, without what hangs on it: of "the doors to the cellar" the doors. */
export function headBefore(
  start: number,
  nouns: readonly MatterWord[],
  tokens: readonly Token[],
): MatterWord | undefined {
  const before = nouns.filter((w) => w.token.end <= start)
  const last = before.at(-1)
  let head = last
  while (head !== undefined) {
    const { token } = head
    const lead =
      tokens[
        phraseFrom(
          tokens.findIndex((t) => t.start === token.start),
          tokens,
        ) - 1
      ]
    if (lead?.pos !== 'ADP' && lead?.pos !== 'PART') return head
    head = before.findLast((w) => w.token.end <= lead.start)
  }
  return last
}

/** Whatever names a thing in its own phrase ("the Ostmark tug") or in apposition ("the Marta, a tug"): entity ids, and the words that are of none. */
export function namesOf(thing: ArticleSpan, tokens: readonly Token[], story: Story): string[] {
  const { article } = thing
  const from = phraseFrom(
    tokens.findIndex((t) => t.start >= thing.start),
    tokens,
  )
  let to = tokens.findLastIndex((t) => t.end <= thing.end)
  while (tokens[to + 1]?.pos === 'PROPN') to++
  const [start, end] = [tokens[from]!.start, tokens[to]!.end]
  const comma = (at: number): Token | null => (tokens[at]?.lower === ',' ? tokens[at]! : null)
  const [before, behind] = [comma(from - 1), comma(to + 1)]
  const names = story
    .mentionsIn({ article, start: tokens[0]!.start, end: tokens.at(-1)!.end })
    .filter(
      (m) =>
        (start <= m.start && m.end <= end) ||
        m.end === before?.start ||
        (behind !== null && m.start === behind.end + 1),
    )
  const others = tokens
    .slice(from, to + 1)
    .filter((t) => /^\p{Lu}/u.test(story.words({ article, start: t.start, end: t.end })) && t.start > start)
    .filter((t) => !names.some((m) => m.start <= t.start && t.end <= m.end))
  return [...names.map((m) => m.entity.id), ...others.map((t) => t.lower)]
}
