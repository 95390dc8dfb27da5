import { firstFrom } from '../../kernels/lower-bound.js'
import type { AnnotatedText, Span } from '../../model/index.js'
import type { Range } from './draft.js'

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

/** The quotations of a text, outermost only, in reading order. One that has no closing mark runs to the end of its paragraph. */
export function findQuotations(text: AnnotatedText): Quotation[] {
  const found: Quotation[] = []
  let open = false
  for (const paragraph of text.paragraphs) {
    const pairs = pairMarks(text.text, paragraph)
    const startsMarked = pairs[0]?.start === paragraph.start
    pairs.forEach((pair, i) => {
      const range = tokensIn(text, pair)
      if (range === null) return
      const { start, end, single, closed } = pair
      found.push({
        ...range,
        span: { start, end },
        single: single && !isSpeech(text.text, pair),
        closed,
        continues: i === 0 && open && startsMarked,
      })
    })
    open = pairs.length > 0 && !pairs[pairs.length - 1]!.closed
  }
  return found
}

/** Whether single marks hold speech, not a title or an irony: some words, closed by a mark of their own. */
const isSpeech = (text: string, { start, end }: Span): boolean =>
  /[.,?!…]/.test(text.charAt(end - 2)) && /\s\S+\s/.test(text.slice(start, end))

interface Pair extends Span {
  readonly single: boolean
  readonly closed: boolean
}

interface Mark extends Span {
  readonly single: boolean
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /``|''|[“”„‟"«»″‘’‚‛']/g
const BEFORE_OPENING = /[\s([{—–\-/…:“‘"']/
const AFTER_CLOSING = /[\s)\]}—–\-/….,;:!?”’"']/

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  for (const m of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const start = paragraph.start + m.index
    if ((m[0] === "'" || m[0] === '’') && isLetter(text, start - 1) && isLetter(text, start + 1)) continue
    const mark = classify(text, paragraph, start, m[0])
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return marks
}

/** An apostrophe between letters is no quotation mark: most marks of a text are such. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

function classify(text: string, paragraph: Span, start: number, characters: string): Mark {
  const end = start + characters.length
  const atStart = start === paragraph.start || BEFORE_OPENING.test(text.charAt(start - 1))
  const atEnd = end === paragraph.end || AFTER_CLOSING.test(text.charAt(end))
  const gapAfter = end === paragraph.end || /\s/.test(text.charAt(end))
  const gapBefore = start === paragraph.start || /\s/.test(text.charAt(start - 1))
  const single = characters.length === 1 && /[‘’‚‛']/.test(characters)
  const span = { start, end, single }
  if (/[“„«‚]|``/.test(characters)) return { ...span, opens: true, closes: false }
  if (/[”»]/.test(characters)) return { ...span, opens: false, closes: true }
  if (/[‘‛]/.test(characters)) return { ...span, opens: atStart && !gapAfter, closes: false }
  if (characters === '’') return { ...span, opens: false, closes: atEnd && !gapBefore }
  if (single) return { ...span, opens: atStart && !gapAfter, closes: atEnd && !gapBefore && !atStart }
  return { ...span, opens: atStart && !(gapAfter && !gapBefore), closes: !atStart || gapAfter }
}

/** Longest a quotation in single marks may be: beyond it, an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 600

/** Deepest nesting followed. */
const DEEPEST = 4

function pairMarks(text: string, paragraph: Span): Pair[] {
  const pairs: Pair[] = []
  const open: Mark[] = []
  for (const mark of marksOf(text, paragraph)) {
    const at = mark.closes ? openerFor(open, mark) : -1
    if (at >= 0 && !(mark.opens && open[at]!.start === mark.start - 1)) {
      if (at === 0) pairs.push({ start: open[0]!.start, end: mark.end, single: mark.single, closed: true })
      open.length = at
    } else if (mark.opens && open.length < DEEPEST && !(mark.single && open.some((o) => o.single)))
      open.push(mark)
  }
  const unclosed = open.find((o) => !o.single)
  // A mark that is never closed counts where a quotation may begin: a paragraph's start, a sentence's, or after its cue.
  if (
    unclosed &&
    (unclosed.start === paragraph.start ||
      /[:,.?!]\s*$/.test(text.slice(Math.max(paragraph.start, unclosed.start - 3), unclosed.start)))
  )
    return [
      ...pairs.filter((p) => p.end <= unclosed.start),
      { start: unclosed.start, end: paragraph.end, single: false, closed: false },
    ]
  return withinUnclosed(pairs)
}

const withinUnclosed = (pairs: Pair[]): Pair[] =>
  pairs.filter((p) => !p.single || p.end - p.start <= LONGEST_SINGLE).sort((a, b) => a.start - b.start)

function openerFor(open: readonly Mark[], mark: Mark): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.single === mark.single) return i
  return -1
}

function tokensIn(text: AnnotatedText, span: Span): Range | null {
  const first = firstAtOrAfter(text, span.start)
  const last = firstAtOrAfter(text, span.end)
  return last > first ? { first, last } : null
}

/** Index of the first token that starts at or after an offset. */
export const firstAtOrAfter = ({ tokens }: AnnotatedText, offset: number): number => firstFrom(tokens, offset)
