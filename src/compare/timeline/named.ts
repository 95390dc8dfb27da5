import { type ArticleSpan, contains, type StoryDate, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import type { Draft } from './draft.js'

/** "Saturday’s [earthquake]": a date that says which event is meant. */
export const isPossessive = ({ article, end }: StoryDate, story: Story): boolean =>
  /^['’]s\s/.test(story.words({ article, start: end, end: end + LONGEST_MARK }))

const LONGEST_MARK = 3

/** "the 2005 [peace treaty]": a year between a determiner and a noun names what it stands before. */
export function isAttributive({ article, start, end, value }: StoryDate, { story, pack }: Setting): boolean {
  if (!/^\d{4}$/.test(value ?? '') || end - start !== 4) return false
  const before = tokensIn({ article, start: Math.max(0, start - NEIGHBOUR), end: start }, story).at(-1)
  const [after] = tokensIn({ article, start: end, end: end + NEIGHBOUR }, story)
  const opens = pack.timeline.determiners.has(before?.lower ?? '') || before?.pos === 'ADJ'
  return opens && NAMING.has(after?.pos ?? '')
}

/** "the Harbour Safety Order 2005": a year right behind a name is part of it. */
export function endsName({ article, start, end, value }: StoryDate, story: Story): boolean {
  if (!/^\d{4}$/.test(value ?? '') || end - start !== 4) return false
  const before = tokensIn({ article, start: Math.max(0, start - NEIGHBOUR), end: start }, story).at(-1)
  return before?.pos === 'PROPN' && story.words({ article, start: before.end, end: start }) === ' '
}

/** How many characters around a date its neighbours are looked for. */
const NEIGHBOUR = 24

/** The event that a possessive date names: the words up to its last noun; null where no noun follows. */
export function named(date: StoryDate, { story }: Setting): Draft | null {
  const { annotated } = story.article(date.article)
  const sentence = annotated.sentences.find((s) => contains(s, date))
  if (!sentence) return null
  const start = isPossessive(date, story) ? date.end + LONGEST_MARK : date.end
  const after: ArticleSpan = { article: date.article, start, end: sentence.end }
  const noun = headOf(tokensIn(after, story))
  if (!noun) return null
  const span: ArticleSpan = { article: date.article, start: date.start, end: noun.end }
  return {
    date: date.value ?? '',
    kind: 'happened',
    findings: [],
    spans: [span],
    who: [],
    focus: [{ ...after, end: noun.end }],
    figures: [],
    rough: false,
    elsewhere: false,
    onset: null,
    recalls: true,
    slight: false,
    within: false,
  }
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** The last noun of the run of words that name something. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex((t) => !NAMING.has(t.pos))
  return tokens
    .slice(0, stop < 0 ? tokens.length : stop)
    .findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
}
