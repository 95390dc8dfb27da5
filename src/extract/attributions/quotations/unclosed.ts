import { firstFrom, lowerBound } from '../../../kernels/lower-bound.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnnotatedText, Sentence, Span } from '../../../model/index.js'
import type { Range } from '../draft.js'

/** Longest a quotation without a closing mark goes on over sentences, in characters: beyond it, one sentence is all that is sure. */
const LONGEST_UNCLOSED = 600

/** Where a quotation may begin that is never closed: a sentence's start, or behind its cue. */
const BEFORE_UNCLOSED = /[:,.?!]\s{0,3}$/

/**
 * Where a quotation ends that has no closing mark, between its opening mark and `end` of the stretch; its own start where it is none.
 * One that the next paragraph's first mark takes up again fills its paragraph. Others end before a cue behind a comma (`"It is gone, she
 * said.`), else where they are short with the stretch, up to the mark that takes them up again where a text has lost its paragraphs; else with
 * their first sentence.
 */
export function unclosedEnd(
  text: AnnotatedText,
  { start, end }: Span,
  paragraph: Span,
  next: Span | undefined,
  pack: LanguagePack,
): number {
  if (end === paragraph.end && next && /["“»«]/.test(text.text.charAt(next.start))) return end
  const sentences = sentencesOf(text, start, end)
  for (const sentence of sentences) {
    const comma = commaBeforeCue(text, sentence, start, pack)
    if (comma >= 0) return comma
  }
  const opens =
    start === paragraph.start || BEFORE_UNCLOSED.test(text.text.slice(Math.max(0, start - 4), start))
  const last = text.text.slice(start, end).trimEnd()
  const whole = opens && last.length <= LONGEST_UNCLOSED && (end === paragraph.end || /[.?!…]$/.test(last))
  return whole ? start + last.length : Math.min(end, sentences[0]?.end ?? start)
}

/** The sentences from that at `start` on, as far as an unclosed quotation may reach. */
function sentencesOf({ sentences }: AnnotatedText, start: number, end: number): Sentence[] {
  const found: Sentence[] = []
  const limit = Math.min(end, start + LONGEST_UNCLOSED)
  const first = lowerBound(0, sentences.length, (i) => sentences[i]!.end <= start)
  for (let i = first; i < sentences.length && sentences[i]!.start < limit; i++) found.push(sentences[i]!)
  return found
}

/** Most tokens of what follows the comma: who speaks, to whom, when. */
const AFTER_COMMA = 14
/** Most tokens of a speaker before the verb. */
const SPEAKER = 6

/** Offset behind the last comma of a sentence that a cue and nothing else follows; -1 if there is none. */
export function commaBeforeCue(
  text: AnnotatedText,
  { first, last }: Range,
  from: number,
  pack: LanguagePack,
): number {
  const { tokens } = text
  const earliest = Math.max(first + 1, last - AFTER_COMMA, firstFrom(tokens, from) + 2)
  for (let i = last - 1; i >= earliest; i--) {
    if (tokens[i]!.lower !== ',') continue
    return opensWithCue(text, i + 1, last, pack) ? tokens[i]!.end : -1
  }
  return -1
}

/** "said the mayor", "Ana Roe told reporters": a verb of saying with no more than a name before it. */
function opensWithCue(
  { tokens }: AnnotatedText,
  first: number,
  last: number,
  { attribution }: LanguagePack,
): boolean {
  for (let i = first; i < Math.min(last, first + SPEAKER); i++) {
    const frames = attribution.frames.get(tokens[i]!.lemma)
    if (frames?.has('clause') || frames?.has('speech')) return tokens[i]!.pos === 'VERB'
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON|VERB)$/.test(tokens[i]!.pos)) return false
  }
  return false
}
