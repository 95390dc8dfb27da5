import type { AnnotatedText, Sentence } from '../../model/index.js'

/** A place in capitals, perhaps its country and an agency, and a dash or colon: "VELM, Sorvay (Corvane) — ", "VELM: ". */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .'’-]{0,40}(?:,? ?[\p{L}\d ,.()/]{0,60}\s[—–-]{1,2}\s|:\s)/u
const LONGEST = 120

/** Index of the first token after the dateline that the sentence opens with; its own first where there is none. */
export function afterDateline({ text, tokens }: AnnotatedText, sentence: Sentence): number {
  const found = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)))
  if (found === null) return sentence.first
  const end = sentence.start + found[0].length
  let i = sentence.first
  while (i < sentence.last && tokens[i]!.start < end) i++
  return i < sentence.last ? i : sentence.first
}
