import {
  type AnalysedArticle,
  type Attribution,
  bySpan,
  type Extraction,
  type Span,
} from '../../model/index.js'
import { describeDate, describeQuantity, describeTelling } from './why.js'

/** A stretch of text with its name before it and, where known, why it is marked after it. */
export interface Mark extends Span {
  readonly name: string
  readonly why: string | null
}

/** All that was found in an article, as marks in reading order, each inside or beside every other. */
export function marksOf({ article, metadata, extraction }: AnalysedArticle): Mark[] {
  const plain = (name: string, spans: readonly Span[]): Mark[] =>
    spans.map(({ start, end }) => ({ start, end, name, why: null }))
  return nested([
    ...(article.pages ?? []).map(({ start, end, page }) => ({ start, end, name: `p. ${page}`, why: null })),
    ...plain('furniture', metadata.boilerplate),
    ...plain('headline', metadata.headline ? [metadata.headline] : []),
    ...metadata.notices.map(({ start, end, kind }) => ({ start, end, name: kind, why: null })),
    ...extraction.attributions.flatMap((a) => tellingMarks(a, extraction)),
    ...extraction.quantities.map((q) => ({ ...place(q), name: 'quantity', why: describeQuantity(q) })),
    ...extraction.dates.map((d) => ({ ...place(d), name: d.type, why: describeDate(d) })),
  ])
}

const place = ({ start, end }: Span): Span => ({ start, end })

/** Of several pieces the last says why. */
function tellingMarks(a: Attribution, extraction: Extraction): Mark[] {
  const last = a.content.length - 1
  const own = (name: string, span: Span | null): Mark[] =>
    span ? [{ ...place(span), name: `${name} ${a.id}`, why: null }] : []
  return [
    ...own('source', a.source),
    ...own('cue', a.cue),
    ...a.content.map((c, i) => ({
      ...place(c),
      name: `attribution ${a.id}`,
      why: i === last ? describeTelling(a, extraction.entities) : null,
    })),
  ]
}

/** Marks that cross are cut where the earlier one ends, so that brackets pair. */
export function nested(marks: readonly Mark[]): Mark[] {
  const waiting = [...marks].sort(bySpan)
  const open: Mark[] = []
  const out: Mark[] = []
  for (let i = 0; i < waiting.length; i++) {
    const mark = waiting[i]!
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop()
    const outer = open.at(-1)
    if (outer && outer.end < mark.end) {
      insert(waiting, i + 1, { ...mark, start: outer.end })
      waiting[i--] = { ...mark, end: outer.end, why: null }
      continue
    }
    open.push(mark)
    out.push(mark)
  }
  return out
}

function insert(sorted: Mark[], from: number, mark: Mark): void {
  let at = from
  while (at < sorted.length && bySpan(sorted[at]!, mark) <= 0) at++
  sorted.splice(at, 0, mark)
}
