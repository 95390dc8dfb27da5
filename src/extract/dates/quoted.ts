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
 * Whether `span` stands in a quotation that a clause with the day `said` introduces: "stated on Thursday: “Today …",
 * or in a block of its own after a paragraph that introduces it so.
 */
export function isQuotedOn(
  text: AnnotatedText,
  said: Span,
  span: Span,
  paragraph: number,
  lexicon: DateLexicon,
): boolean {
  const own = text.paragraphs[paragraph]
  if (!own) return false
  const inBlock = said.end <= own.start
  const from = inBlock ? (text.paragraphs[paragraph - 1]?.start ?? own.start) : own.start
  const open = inBlock ? own.start : openMark(text, span, paragraph)
  if (open === null || said.start < from || open < said.end || open - said.end > LONGEST_CLAUSE) return false
  const between = text.text.slice(said.end, open)
  if (!(inBlock ? /:\s*$/ : /[:,]\s*$/).test(between) || /[.!?]\s/.test(between)) return false
  const before = text.text.slice(Math.max(from, said.start - LONGEST_CLAUSE), said.start)
  const clause = /[^.!?]*$/.exec(before)?.[0] ?? ''
  return reports(`${clause} ${between}`, lexicon)
}

/** Whether `span` stands in a quotation after which a clause names the day `said` on which it was spoken: "“… today,” she said on Friday". */
export function isQuotedUntil(
  text: AnnotatedText,
  span: Span,
  said: Span,
  paragraph: number,
  lexicon: DateLexicon,
): boolean {
  if (said.start - span.end > LONGEST_LOOK || openMark(text, span, paragraph) === null) return false
  const between = text.text.slice(span.end, said.start)
  const close = between.search(/[”"]/)
  if (close < 0) return false
  const after = between.slice(close + 1)
  return after.length <= LONGEST_CLAUSE && !/[.!?:;“"]/.test(after) && reports(after, lexicon)
}

const reports = (words: string, lexicon: DateLexicon): boolean =>
  [...words.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) => lexicon.reporting.has(word))

const LONGEST_CLAUSE = 150
