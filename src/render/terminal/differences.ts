import type { Discrepancy, Position } from '../../model/index.js'
import { questions, relationOf } from '../digest.js'
import { answerWords, asks, BLANK, isOfDetails, questionWords, standing } from '../question.js'
import { articlesOf } from '../view.js'
import { clipAround, displayWidth, wrap } from '../width.js'
import {
  atMost,
  columns,
  hanging,
  type Listing,
  lettersWithin,
  more,
  type Page,
  widest,
  within,
} from './page.js'

const LINES = 14
const POSITIONS = 6
/** How two tell one thing is a clause. */
const DETAIL_LINES = 2

/** One line a question, then a line for each position: who says so, when, and in which articles. */
export function discrepancyLines(page: Page): Listing {
  const blocks = questions(page.view.dossier).map((d) => [
    ...questionLine(d, page),
    ...positionLines(d, page),
  ])
  return within(blocks, page.all ? Number.POSITIVE_INFINITY : LINES)
}

function questionLine(d: Discrepancy, { view, width, paint, all }: Page): string[] {
  const relation = d.relation === 'conflict' ? paint.bad(d.relation) : paint.warn(d.relation)
  const room = width - displayWidth(d.relation) - 3
  const asked = `${asks(view, d)}: `
  const about = questionWords(view, d)
  if (all) return hanging(` ${relation}  `, asked + about, width)
  return [
    ` ${relation}  ${asked}${paint.strong(clipAround(about, about.indexOf(BLANK), room - displayWidth(asked)))}`,
  ]
}

interface Row {
  readonly value: string
  readonly by: string
  readonly when: string
  readonly letters: string
  readonly note: string
}

function positionLines(d: Discrepancy, page: Page): string[] {
  const { width, paint, all } = page
  const kept = all ? d.positions : d.positions.slice(0, POSITIONS)
  const rows = kept.map((p, i) => rowOf(d, p, i, page))
  const size = (of: (r: Row) => string, most: number): number => widest(rows.map(of), Math.floor(most))
  const by = size((r) => r.by, width * 0.24)
  const when = width < 70 ? 0 : size((r) => r.when, 10)
  const letters = size((r) => r.letters, width * 0.16)
  const note = size((r) => r.note, 20)
  const taken = [by, when, letters, note].filter((n) => n > 0).reduce((n, w) => n + w + 2, 3)
  const value = size((r) => r.value, width - taken)
  const most = all ? Number.POSITIVE_INFINITY : isOfDetails(d) ? DETAIL_LINES : 1
  const lines = rows.flatMap((r) => {
    const [first = '', ...others] = atMost(wrap(r.value, Math.max(1, value)), most, value)
    const line = columns(
      [first, r.by, r.when, r.letters, r.note],
      [value, by, when, letters, note],
      [undefined, undefined, paint.dim, undefined, paint.warn].map((p) => p ?? ((s: string) => s)),
    )
    return [line, ...others].map((l) => `   ${l}`)
  })
  return [...lines, ...more(d.positions.length - kept.length, page, 'more positions')]
}

function rowOf(d: Discrepancy, p: Position, i: number, page: Page): Row {
  const { view, width } = page
  return {
    value: answerWords(view, d, p),
    by: view.name(p.by, '(reporters)'),
    when: p.asOf ?? '',
    letters: lettersWithin(page, articlesOf(p.spans), Math.floor(width * 0.16)),
    note: p.withdrawn ? 'withdrawn' : [standing(d, p), relationOf(d, i)].filter(Boolean).join(', '),
  }
}
