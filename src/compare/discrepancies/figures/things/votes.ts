import type { LanguagePack } from '../../../../lang/pack.js'
import type { Token } from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Story } from '../../../story.js'
import { nearSentence } from '../../places.js'
import type { Counting, Thing } from './counting.js'

/** Tokens between the two figures of a vote: "97 votes to 71". */
const BETWEEN = 3

/** "Voted by 97 to 71", "97 votes to 71", "97 against 74": which side of a vote a figure is; null where it is of none. */
export function voteOf({ span }: Counting, story: Story, pack: LanguagePack): Thing | null {
  const tokens = tokensIn(nearSentence(span, story), story)
  if (!tokens.some((t) => pack.comparison.votingWords.has(t.lower))) return null
  const behind = tokens.filter((t) => t.start >= span.end).slice(0, BETWEEN)
  const told = sideIn(behind, pack)
  if (told !== undefined) return side(told)
  const before = tokens.filter((t) => t.end <= span.start).slice(-BETWEEN)
  if (leadsToNumber(behind, pack)) return side('voted-for')
  return leadsToNumber([...before].reverse(), pack) ? side('voted-against') : null
}

/** "96 votes for the inquiry", "the 71 against": the side that is told right behind a figure, with no other figure behind it. */
function sideIn(behind: readonly Token[], { comparison }: LanguagePack): string | undefined {
  const words = behind.filter((t) => !comparison.votingWords.has(t.lower) && t.pos !== 'AUX')
  const [first, second] = comparison.voteOpeners.has(words[0]?.lower ?? '') ? words.slice(1) : words
  return second?.pos === 'NUM' ? undefined : comparison.voteSides.get(first?.lower ?? '')
}

const side = (fate: string): Thing => ({ kind: 'fate', class: fate, noun: 'vote' })

/** Whether a link between the sides of a vote, with at most the word for votes beside it, leads to a number. */
function leadsToNumber(tokens: readonly Token[], { comparison }: LanguagePack): boolean {
  const link = tokens.findIndex((t) => comparison.voteLinks.has(t.lower))
  const number = tokens.findIndex((t) => t.pos === 'NUM')
  return (
    link >= 0 &&
    number > link &&
    tokens.slice(0, number).every((t, i) => i === link || comparison.votingWords.has(t.lower))
  )
}
