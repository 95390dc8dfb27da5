import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Span } from '../../model/index.js'
import { paragraphsOf } from '../../text/blocks.js'
import type { Line } from './lines.js'

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+$/

/** Button labels glued to the end of a sentence: "… the mayor added. Share". */
export function findGluedLabels(text: string, lexicon: MetadataLexicon): Span[] {
  return [...lexicon.gluedLabels.flatMap((label) => occurrences(text, label)), ...rowsAtEnd(text, lexicon)]
}

/** Labels glued to the first words of a line: "Story highlights The mayor …". */
export const findLeadingLabels = (lines: readonly Line[], { leadingLabel }: MetadataLexicon): Span[] =>
  lines.flatMap(({ start, text }) => {
    const label = leadingLabel.exec(text)?.[0]
    return label === undefined ? [] : [{ start, end: start + label.length }]
  })

/** Buttons in a row behind the last word of a line: "… said the mayor. Share Send Print". One alone counts where sentences stand before it. */
function rowsAtEnd(text: string, { shareRow }: MetadataLexicon): Span[] {
  return paragraphsOf(text).flatMap((line): Span[] => {
    let [start, count, called] = [line.end, 0, false]
    // Most lines end in a mark, not in a word.
    while (!ENDS_IN_MARK.test(text.charAt(start - 1))) {
      const word = /(?:^|\s)(\p{Lu}\p{Ll}+)\s*$/u.exec(
        text.slice(Math.max(line.start, start - LONGEST_BUTTON), start),
      )?.[1]
      const lower = word?.toLowerCase() ?? ''
      if (word === undefined || !(shareRow.calls.has(lower) || shareRow.fillers.has(lower))) break
      start = text.lastIndexOf(word, start - 1)
      called ||= shareRow.calls.has(lower)
      count++
    }
    const before = text.slice(line.start, start)
    const fits = called && (count > 1 ? before.trim() !== '' : /[.!?]["'”’»)]*\s/.test(before))
    return fits ? [{ start, end: line.end }] : []
  })
}

const ENDS_IN_MARK = /[.,;:!?)"'’”\d]/

/** In characters. */
const LONGEST_BUTTON = 24

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
