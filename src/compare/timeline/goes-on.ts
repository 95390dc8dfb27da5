import type { StoryClaim, StoryDate, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'

/**
 * Whether what a claim tells "since" a date goes on: "has been raining since Monday", "have fled since May", "has mediated since 2019";
 * not "has been shut since Monday", which tells of the day it was shut.
 */
export function goesOn(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const before = tokens.filter((t) => t.end <= date.start)
  const isVerb = (t: Token, i: number, all: readonly Token[]): boolean =>
    t.pos === 'VERB' || (t.pos === 'ADJ' && pack.timeline.perfect.has(all[i - 1]?.lower ?? ''))
  const spoken = before.some(isVerb) ? before : tokens
  const at = governing(spoken, spoken.findLastIndex(isVerb))
  const verb = spoken[at]
  if (!verb || pack.timeline.lasting.has(verb.lemma.toLowerCase())) return false
  const helpers = helpersOf(spoken, at)
  const is = helpers.some((t) => pack.timeline.being.has(t.lower))
  if (pack.timeline.progressive(verb.lower))
    return (
      is ||
      (helpers.length === 0 &&
        !spoken.slice(at).some((t) => t.pos === 'NUM' || pack.date.ordinals.has(t.lower)))
    )
  const again = pack.timeline.recurring.has(verb.lemma.toLowerCase())
  return (
    helpers.some((t) => pack.timeline.perfect.has(t.lower)) && (!is || again || claim.quantities.length > 0)
  )
}

/** Of "demanding to leave" the first verb. */
function governing(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 2]
  return tokens[at - 1]?.pos === 'PART' && before?.pos === 'VERB' ? at - 2 : at
}

/** The auxiliaries of a verb, adverbs between them left out. */
function helpersOf(tokens: readonly Token[], verb: number): Token[] {
  const first = tokens.slice(0, verb).findLastIndex((t) => !BESIDE_VERB.has(t.pos))
  return tokens.slice(first + 1, verb).filter((t) => t.pos === 'AUX')
}

const BESIDE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
