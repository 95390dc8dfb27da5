import { hyphenated, joins } from './name-links.js'
import { mayGoOn, mayName } from './name-words.js'
import { aroundKnown } from './neighbours.js'
import { normalise } from './phrases.js'
import type { Run } from './run.js'
import { isCapital, type Words } from './words.js'

/** In tokens; what goes on longer is a list in capitals, not a name. */
const LONGEST = 30

/** All runs of the text, in order: capitalised words, joined by hyphens, particles and, after the right heads, "of" and "and". */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = []
  words.sentences.forEach((sentence) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayName(words, i)) continue
      const last = runEnd(words, i, sentence.last)
      runs.push(...aroundKnown(words, { first: particleBefore(words, i, sentence.first), last }))
      i = last - 1
    }
  })
  return runs
}

/** "al-Kind": a small particle glued on belongs to the name. */
function particleBefore(words: Words, i: number, first: number): number {
  const { tokens, lexicon } = words
  if (i - 2 < first || tokens[i - 1]!.lower !== '-' || tokens[i - 1]!.end !== tokens[i]!.start) return i
  return lexicon.nameParticles.has(tokens[i - 2]!.lower) && tokens[i - 2]!.end === tokens[i - 1]!.start
    ? i - 2
    : i
}

function runEnd(words: Words, first: number, limit: number): number {
  let last = phraseEnd(words, first, limit)
  for (;;) {
    const next = continuation(words, first, last, limit)
    if (next === last || next - first > LONGEST) return last
    last = next
  }
}

/** The end of a listed name that opens here, small words and all; else of the one word. */
function phraseEnd(words: Words, first: number, limit: number): number {
  const { tokens, text, phrases } = words
  const width = phrases.longest.get(tokens[first]!.lower) ?? 1
  for (let last = Math.min(limit, first + width); last > first + 1; last--)
    if (phrases.byForm.has(normalise(text.slice(tokens[first]!.start, tokens[last - 1]!.end)))) return last
  return first + 1
}

/** The end of the run if it goes on at `at`, else `at`. */
function continuation(words: Words, first: number, at: number, limit: number): number {
  if (at >= limit) return at
  if (mayGoOn(words, at)) return apart(words, at) ? at : at + 1
  if (hyphenated(words, first, at, limit)) return at + 2
  const behind = behindNickname(words, first, at, limit)
  if (behind > at) return behind + 1
  for (const width of [1, 2, 3]) {
    if (at + width >= limit || !mayGoOn(words, at + width)) continue
    if (joins(words, first, at, at + width)) return at + width + 1
    break
  }
  return at
}

/** Tokens of a nickname, and of a name before it. */
const NICKNAME = 3
const OPENING = 2
const MARK = /^["“”‘’]$/

/** `Jan “Spade” Tarrow`: the token behind a nickname in marks within a person's name, else `at`. */
function behindNickname(words: Words, first: number, at: number, limit: number): number {
  const { tokens, text, lexicon } = words
  const isMark = (i: number): boolean => MARK.test(text.slice(tokens[i]!.start, tokens[i]!.end))
  if (!isMark(at) || at - first > OPENING || !lexicon.givenNames.has(tokens[first]!.lower)) return at
  for (let i = at + 1; i < Math.min(limit - 1, at + NICKNAME + 2); i++)
    if (isMark(i)) return i > at + 1 && isCapital(text, tokens[i + 1]!) && !apart(words, i + 1) ? i + 1 : at
  return at
}

/** Words a line or a wide gap apart belong to different names. */
const apart = (words: Words, i: number): boolean => words.tokens[i]!.start - words.tokens[i - 1]!.end > 2
