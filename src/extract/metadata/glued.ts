import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Span } from '../../model/index.js'
import type { Line } from './lines.js'

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+$/

/** Button labels glued to the end of a sentence: "… the mayor added. Share". */
export function findGluedLabels(text: string, lexicon: MetadataLexicon): Span[] {
  return lexicon.gluedLabels.flatMap((label) => occurrences(text, label))
}

function occurrences(text: string, label: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
    const end = at + label.length
    if (isGlued(text, at, end)) found.push({ start: at, end })
  }
  return found
}

function isGlued(text: string, start: number, end: number): boolean {
  if (!SENTENCE_END.test(text.slice(Math.max(0, start - 12), start))) return false
  return /^(?:[ \t\u00a0]*(?:[\r\n\u2028\u2029]|$)|\s+["“‘«]?\p{Lu}\p{Ll}*\s)/u.test(
    text.slice(end, end + 40),
  )
}

const LONGEST_CAPTION = 700

/** Lines that end in a credit for a picture: captions, whole. */
export const isCreditedCaption = (line: Line, lexicon: MetadataLexicon): boolean =>
  line.text.length <= LONGEST_CAPTION && lexicon.captionCredit.test(line.text.slice(-200))
