import type { StoryClaim, StoryDate, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'

/** Whether a claim only recalls a time, to say which of a kind is meant or what something followed on. */
export const recallsTime = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  datesNoun(claim, date, setting) || datesSetting(claim, date, setting)

/** "its notice from Monday", "the events of 15 October": a date that only says which of a kind is meant. */
function datesNoun(claim: StoryClaim, date: StoryDate, setting: Setting): boolean {
  const { story, pack } = setting
  const before = tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, story)
  const [opening, noun, link] = before.slice(-3)
  return (
    noun?.pos === 'NOUN' &&
    !isCarried(claim, noun, setting) &&
    pack.timeline.dating.has(link?.lower ?? '') &&
    !pack.date.units.has(noun.lower) &&
    !pack.timeline.lasting.has(noun.lemma.toLowerCase()) &&
    DETERMINES.has(opening?.pos ?? '')
  )
}

/** "The launch of 4 May passed off well": the verb only says that its subject took place. */
function isCarried(claim: StoryClaim, subject: Token, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.find((t) => t.pos === 'VERB')
  const opens =
    tokens.findIndex((t) => t.pos === 'NOUN') === tokens.findIndex((t) => t.start === subject.start)
  return (
    opens &&
    verb !== undefined &&
    verb.start > subject.end &&
    pack.happening.carriers.has(verb.lemma.toLowerCase())
  )
}

/** "since her election in 2016", "following the flood in May": the date of an event that something is told to follow on. */
const datesSetting = (claim: StoryClaim, date: StoryDate, setting: Setting): boolean =>
  followsSetting(
    tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, setting.story),
    setting,
  )

export function sentenceBefore({ article, start }: StoryDate, story: Story): readonly Token[] {
  const sentence = story.article(article).annotated.sentences.find((s) => s.start <= start && start < s.end)
  return sentence ? tokensIn({ article, start: sentence.start, end: start }, story) : []
}

/** Whether words end in "since her election in". */
export function followsSetting(before: readonly Token[], { pack }: Setting): boolean {
  const [noun, link] = before.slice(-2)
  if (noun?.pos !== 'NOUN' || link?.pos !== 'ADP') return false
  const opens = before.findLastIndex((t) => pack.timeline.following.has(t.lower))
  return opens >= 0 && before.slice(opens + 1, -1).every((t) => NAMES.has(t.pos))
}

const NAMES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN', 'PART'])

const DETERMINES: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NOUN'])
