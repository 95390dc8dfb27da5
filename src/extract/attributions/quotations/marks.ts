import { firstFrom } from '../../../kernels/lower-bound.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnnotatedText, MarkedStretch, Span } from '../../../model/index.js'
import type { Range } from '../draft.js'
import { isExcerpt } from './is-excerpt.js'
import { unclosedEnd } from './unclosed.js'

/** What stands between a pair of quotation marks, marks included. */
export interface Quotation extends Range {
  readonly span: Span
  /** Single marks are often irony or titles; double ones mostly speech. */
  readonly single: boolean
  /** False where the closing mark is missing and the quotation runs to the end of its paragraph. */
  readonly closed: boolean
  /** Goes on from the paragraph before, whose quotation was left open. */
  readonly continues: boolean
}

export interface Marked {
  /** Outermost only, in reading order. Of one that has no closing mark, {@link unclosedEnd} tells where it ends. */
  readonly quotations: readonly Quotation[]
  /** What marks hold of another report: it is read as the report around it is. */
  readonly excerpts: readonly Range[]
}

export function findQuotations(text: AnnotatedText, pack: LanguagePack): Marked {
  const found: Quotation[] = []
  const excerpts: Range[] = []
  let open = false
  let m = 0
  text.paragraphs.forEach((paragraph, p) => {
    const from = m
    while (m < text.marked.length && text.marked[m]!.start < paragraph.end) m++
    const { pairs, reports } = pairMarks(
      text,
      paragraph,
      text.paragraphs[p + 1],
      text.marked.slice(from, m),
      pack,
    )
    excerpts.push(...reports.flatMap((r) => tokensIn(text, r) ?? []))
    const startsMarked = pairs[0]?.start === paragraph.start
    pairs.forEach((pair, i) => {
      const range = tokensIn(text, pair)
      if (range === null) return
      const { start, end, single, closed } = pair
      found.push({
        first: range.first,
        last: range.last,
        span: { start, end },
        single: single && !isSpeech(text.text, pair),
        closed,
        continues: i === 0 && open && startsMarked,
      })
    })
    const last = pairs[pairs.length - 1]
    open = last !== undefined && !last.closed && last.end === paragraph.end
  })
  return { quotations: found, excerpts }
}

/** Whether single marks hold speech, not a title or an irony: some words, closed by a mark of their own. */
const isSpeech = (text: string, { start, end }: Span): boolean =>
  /[.,?!…]/.test(text.charAt(end - 2)) && /\s\S+\s/.test(text.slice(start, end))

interface Pair extends Span {
  readonly single: boolean
  readonly closed: boolean
}

interface SingleMark {
  readonly at: number
  readonly opens: boolean
  readonly closes: boolean
}

const SINGLE_MARKS = /[‘’‚‛']/g
const BEFORE_OPENING = /[\s([{—–\-/…:“‘"']/
const AFTER_CLOSING = /[\s)\]}—–\-/….,;:!?”’"']/

/** The single marks of a paragraph that may open or close. */
function singleMarks(text: string, paragraph: Span): SingleMark[] {
  const marks: SingleMark[] = []
  for (const m of text.slice(paragraph.start, paragraph.end).matchAll(SINGLE_MARKS)) {
    const at = paragraph.start + m.index
    if ((m[0] === "'" || m[0] === '’') && isLetter(text, at - 1) && isLetter(text, at + 1)) continue
    const mark = classify(text, paragraph, at, m[0])
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return marks
}

/** An apostrophe between letters is no quotation mark: most marks of a text are such. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

function classify(text: string, paragraph: Span, at: number, character: string): SingleMark {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' '
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after)
  const closes = AFTER_CLOSING.test(after) && !/\s/.test(before)
  if (/[‘‛]/.test(character)) return { at, opens, closes: false }
  if (character === '’') return { at, opens: false, closes }
  if (character === '‚') return { at, opens, closes: false }
  return { at, opens, closes: closes && !BEFORE_OPENING.test(before) }
}

/** Longest a quotation in single marks may be: beyond it, an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 600

/** The quotations of a paragraph: those in double marks, and those in single marks that no double ones hold. */
function pairMarks(
  text: AnnotatedText,
  paragraph: Span,
  next: Span | undefined,
  marked: readonly MarkedStretch[],
  pack: LanguagePack,
): { readonly pairs: Pair[]; readonly reports: Pair[] } {
  const all = marked.flatMap(({ start, end, closed }): Pair[] => {
    const limit = closed ? end : unclosedEnd(text, { start, end }, paragraph, next, pack)
    return limit > start ? [{ start, end: limit, single: false, closed }] : []
  })
  const marks = singleMarks(text.text, paragraph)
  const reports = all.filter((d) => d.closed && isExcerpt(text, d, pairSingles(marks, []), pack))
  const doubled = reports.length > 0 ? all.filter((d) => !reports.includes(d)) : all
  const singles = pairSingles(marks, doubled)
  if (singles.length === 0) return { pairs: doubled, reports }
  const outer = doubled.filter((d) => !singles.some((s) => s.start < d.start && d.end < s.end))
  return { pairs: [...outer, ...singles].sort((a, b) => a.start - b.start), reports }
}

/** Single marks in pairs, neither of them inside double ones. */
function pairSingles(marks: readonly SingleMark[], doubled: readonly Span[]): Pair[] {
  const pairs: Pair[] = []
  let open: SingleMark | null = null
  let d = 0
  for (const mark of marks) {
    while (d < doubled.length && doubled[d]!.end <= mark.at) d++
    if (d < doubled.length && doubled[d]!.start <= mark.at) continue
    if (open && mark.closes) {
      if (mark.at - open.at < LONGEST_SINGLE)
        pairs.push({ start: open.at, end: mark.at + 1, single: true, closed: true })
      open = null
    } else if (mark.opens && (!open || mark.at - open.at >= LONGEST_SINGLE)) open = mark
  }
  return pairs
}

function tokensIn(text: AnnotatedText, span: Span): Range | null {
  const first = firstAtOrAfter(text, span.start)
  const last = firstAtOrAfter(text, span.end)
  return last > first ? { first, last } : null
}

/** Index of the first token that starts at or after an offset. */
export const firstAtOrAfter = ({ tokens }: AnnotatedText, offset: number): number => firstFrom(tokens, offset)
