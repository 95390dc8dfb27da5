import { LETTER } from '../../kernels/letters.js'
import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { AnnotatedText, Span } from '../../model/index.js'
import { byCodeUnit } from '../../model/index.js'

interface Mark extends Span {
  readonly n: number
}

const MARKED = new RegExp(
  String.raw`(^|[\s:;,–—(“"])(\d{1,2}|${LETTER}{3,5})(?=\s?[–—:]|\s-\s|,\s|[.)]\s)`,
  'gu',
)

/**
 * The places where a paragraph or its neighbours number their points: "one, … two, … and three, …", "1) … 2) …". At least two
 * in order, beginning with one.
 */
export function findCounters(text: AnnotatedText, lexicon: QuantityLexicon): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const paragraph of text.paragraphs) {
    if (!beginsCount(text.text.slice(paragraph.start, paragraph.end), lexicon)) continue
    const marks = marksIn(text.text, paragraph, lexicon)
    for (const run of runsFromOne(marks)) for (const mark of run) starts.add(mark.start)
  }
  for (const start of numberedLines(text)) starts.add(start)
  return starts
}

/** Without a one and a two there is no count. */
function beginsCount(paragraph: string, lexicon: QuantityLexicon): boolean {
  const one = paragraph.includes('1')
  const two = paragraph.includes('2')
  if (one && two) return true
  const words = oneAndTwo(lexicon)
  return (two || words.two.test(paragraph)) && (one || words.one.test(paragraph))
}

const known = new WeakMap<QuantityLexicon, { readonly one: RegExp; readonly two: RegExp }>()

function oneAndTwo(lexicon: QuantityLexicon) {
  const made = known.get(lexicon) ?? { one: new RegExp(lexicon.one, 'i'), two: new RegExp(lexicon.two, 'i') }
  known.set(lexicon, made)
  return made
}

function marksIn(text: string, paragraph: Span, lexicon: QuantityLexicon): Mark[] {
  const marks: Mark[] = []
  for (const m of text.slice(paragraph.start, paragraph.end).matchAll(MARKED)) {
    const word = m[2]!
    const n = /^\d/.test(word) ? Number(word) : lexicon.cardinals.get(word.toLowerCase())
    const start = paragraph.start + m.index + m[1]!.length
    if (n !== undefined && n > 0) marks.push({ n, start, end: start + word.length })
  }
  return marks
}

/** Runs 1, 2, 3 … of marks in order, other numbers between them left out. */
function runsFromOne(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = []
  let run: Mark[] = []
  for (const mark of marks) {
    if (mark.n === run.length + 1) run.push(mark)
    else if (mark.n === 1) {
      runs.push(run)
      run = [mark]
    }
  }
  runs.push(run)
  return runs.filter((r) => r.length > 1)
}

/** Numbers that open a line of a list: "1. …". */
function numberedLines(text: AnnotatedText): number[] {
  const found: { readonly start: number; readonly n: string }[] = []
  for (const { start, end } of text.paragraphs) {
    const m = /^\d{1,2}(?=[.)]\s)/.exec(text.text.slice(start, Math.min(end, start + 5)))
    if (m) found.push({ start, n: m[0] })
  }
  return found.sort((a, b) => a.start - b.start || byCodeUnit(a.n, b.n)).map((f) => f.start)
}
