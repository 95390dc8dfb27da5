import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, Span } from '../../model/index.js'

/** How far back the mark that opens a quotation is looked for. */
const LONGEST_LOOK = 600

/** Offset of the quotation mark that is open at `span`, in its paragraph; null where none is. */
function openMark(text: AnnotatedText, span: Span, paragraph: number): number | null {
  const from = Math.max(text.paragraphs[paragraph]?.start ?? 0, span.start - LONGEST_LOOK)
  let open: number | null = null
  for (let i = from; i < span.start; i++) {
    const mark = text.text.charAt(i)
    if (mark === '“') open = i
    else if (mark === '”') open = null
    else if (mark === '"') open = open === null ? i : null
  }
  return open
}

/**
 * Whether `span` stands in a quotation that a clause with the day `said` introduces: "stated on Thursday: “Today …".
 * Both are of one paragraph.
 */
export function isQuotedOn(
  text: AnnotatedText,
  said: Span,
  span: Span,
  paragraph: number,
  lexicon: DateLexicon,
): boolean {
  const open = openMark(text, span, paragraph)
  if (open === null || open < said.end || open - said.end > LONGEST_CLAUSE) return false
  const between = text.text.slice(said.end, open)
  if (!/[:,]\s*$/.test(between) || /[.!?]\s/.test(between)) return false
  const before = text.text.slice(
    Math.max(text.paragraphs[paragraph]?.start ?? 0, said.start - LONGEST_CLAUSE),
    said.start,
  )
  const clause = /[^.!?]*$/.exec(before.slice(-LONGEST_CLAUSE))?.[0] ?? ''
  return [...`${clause} ${between}`.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) =>
    lexicon.reporting.has(word),
  )
}

const LONGEST_CLAUSE = 150
