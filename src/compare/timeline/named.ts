import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type ArticleSpan, contains, type StoryDate, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'

/** "Saturday’s [earthquake]": a date that says which event is meant. */
export function isPossessive({ article, end }: StoryDate, { story, pack }: Setting): boolean {
  const behind = story.words({ article, start: end, end: end + LONGEST_MARK })
  const ending = pack.date.possessive.exec(behind)?.[0]
  return ending !== undefined && /^\s/.test(behind.slice(ending.length))
}

const LONGEST_MARK = 3

/**
 * "the 1987 [harbour treaty]", "the November [election]": a date between a determiner, a possessive or an adjective and a noun names what it
 * stands before; in headlines between a preposition and a noun ("hit by 1987 [flood]"). What is said in "a Friday statement" is said then.
 */
export function isAttributive(date: StoryDate, setting: Setting): boolean {
  const { article, start, end } = date
  const { story, pack } = setting
  if (!isPlain(date, setting) || !/^\s$/.test(story.words({ article, start: end, end: end + 1 })))
    return false
  const before = tokensIn({ article, start: Math.max(0, start - NEIGHBOUR), end: start }, story).at(-1)
  const [after] = tokensIn({ article, start: end, end: end + NEIGHBOUR }, story)
  const year = end - start === YEAR
  const opens =
    pack.timeline.determiners.has(before?.lower ?? '') ||
    (year && (before?.pos === 'ADJ' || pack.timeline.namingYear.has(before?.lower ?? '')))
  if (!opens || !(year ? NAMING : NOUNS).has(after?.pos ?? '')) return false
  const noun = lastNoun(tokensIn({ article, start: end, end: end + LONGEST_NAME }, story))
  return noun !== undefined && !pack.timeline.speech.has(noun.lower)
}

/** "killed in the 1987 [flood]", "during a May [raid]": a named event in which something else happened. */
export function isSetIn({ article, start, end }: StoryDate, { story, pack }: Setting): boolean {
  const before = tokensIn({ article, start: Math.max(0, start - NEIGHBOUR), end: start }, story)
  const last = before.findLastIndex((t) => !pack.timeline.determiners.has(t.lower) && t.pos !== 'ADJ')
  const noun =
    lastNoun(tokensIn({ article, start: end, end: end + LONGEST_NAME }, story))?.lemma.toLowerCase() ?? ''
  return pack.timeline.occasions.has(noun) && pack.timeline.settingIn.has(before[last]?.lower ?? '')
}

const YEAR = 4
/** How many characters a name may have. */
const LONGEST_NAME = 80

/** Whether an expression is a year, month, weekday or day by itself, or a part of a day: "2005", "November", "Friday morning", "Nov. 6"; not "last year", "the weekend". */
const isPlain = ({ article, start, end, value }: StoryDate, { story, pack }: Setting): boolean =>
  (value === null || /^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(value)) &&
  story
    .words({ article, start, end })
    .toLowerCase()
    .split(/[\s.,]+/)
    .every((w) => w === '' || isDayNumber(w, pack) || NAMED.some((of) => of(pack.date).has(w)))

/** What a day, or a part of it, is named by. */
const NAMED = [(d: DateLexicon) => d.months, (d: DateLexicon) => d.weekdays, (d: DateLexicon) => d.dayParts]

/** "6", "6th". */
const isDayNumber = (word: string, { date }: LanguagePack): boolean => {
  const [, suffix] = /^\d+(\D*)$/.exec(word) ?? []
  return suffix === '' || (suffix !== undefined && date.ordinalSuffixes.has(suffix))
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
export function named(date: StoryDate, setting: Setting, ahead: boolean): Draft | null {
  const { story, pack } = setting
  const { annotated } = story.article(date.article)
  const sentence = annotated.sentences.find((s) => contains(s, date))
  if (!sentence) return null
  const start = isPossessive(date, setting) ? date.end + LONGEST_MARK : date.end
  const after: ArticleSpan = { article: date.article, start, end: sentence.end }
  const noun = lastNoun(tokensIn(after, story))
  if (!noun) return null
  const span: ArticleSpan = { article: date.article, start: date.start, end: noun.end }
  return {
    ...PLAIN,
    told: date,
    date: date.value ?? '',
    kind: ahead ? 'planned' : 'happened',
    spans: [span],
    focus: [{ ...after, end: noun.end }],
    recalls: true,
    within: pack.timeline.nowadays.has(story.words(date).toLowerCase()),
  }
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** The last noun of the run of words that name something. */
function lastNoun(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex((t) => !NAMING.has(t.pos))
  return tokens
    .slice(0, stop < 0 ? tokens.length : stop)
    .findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
}
