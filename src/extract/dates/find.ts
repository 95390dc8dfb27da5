import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, Sentence } from '../../model/index.js'
import { dayThenClock } from './finders/clock.js'
import type { Scene } from './finders/finder.js'
import { headsAhead } from './heads.js'
import { Lexemes, lexemesOf } from './lexemes.js'
import { findersAt } from './openers.js'
import type { Found } from './time.js'

/** How deep one expression may hold another ("the end of early October"). */
const DEEPEST = 3

/** The expressions of one sentence, from left to right, longest first, without overlap. */
export function findTimes(lx: Lexemes, lexicon: DateLexicon): Found[] {
  const out: Found[] = []
  const heads = headsAhead(lx, lexicon)
  for (let i = 0; i < lx.length; ) {
    const best = heads[i]! - i <= FARTHEST_HEAD ? longest(lx, lexicon, i, 0) : null
    if (best) out.push(best)
    i = best ? best.last : i + 1
  }
  return out
}

/** No more words stand before the head of an expression: "at some point in the course of the last week". */
const FARTHEST_HEAD = 12

function longest(lx: Lexemes, lexicon: DateLexicon, i: number, depth: number): Found | null {
  if (depth > DEEPEST) return null
  const finders = findersAt(lx, i, lexicon)
  if (finders.length === 0) return null
  const scene: Scene = { lx, lexicon, again: (at) => longest(lx, lexicon, at, depth + 1) }
  let best: Found | null = null
  for (const finder of finders) {
    const got = finder(scene, i)
    if (got && (!best || got.last > best.last)) best = got
  }
  return best && (dayThenClock(scene, best) ?? best)
}

export const sentenceLexemes = (text: AnnotatedText, sentence: Sentence): Lexemes =>
  new Lexemes(lexemesOf(text.text, sentence, text.tokens))
