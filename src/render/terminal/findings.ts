import type { Finding } from '../../model/index.js'
import { shared } from '../digest.js'
import { gradeOf } from '../grades.js'
import { originNames } from '../tellers.js'
import { interval, type View } from '../view.js'
import { clip, displayWidth, pad, wrap } from '../width.js'
import {
  atMost,
  citedWithin,
  columns,
  hanging,
  type Listing,
  lettersWithin,
  type Page,
  widest,
} from './page.js'

/** The findings to read first, in a source's own words and with whom they come from; with `all` every shared finding after them. */
export function summaryLines(page: Page): Listing {
  const { view, all } = page
  const chosen = view.dossier.summary.flatMap((id) => view.finding(id) ?? [])
  const others = shared(view.dossier).filter((f) => !chosen.includes(f))
  const shown = all ? [...chosen, ...others] : chosen
  return { lines: table(shown, page), shown: shown.length, total: chosen.length + others.length }
}

const MARKS = { corroborated: '●', disputed: '▲', repeated: '○', single: '○' } as const

/** What the marks of {@link summaryLines} mean. */
export const FINDING_LEGEND = '● corroborated  ▲ disputed  ○ not corroborated'

/** Names of origins that one line holds. */
const NAMES = 2

/** Lines for the claim that words without a clause of their own are a part of. */
const HOST = 2

/** The words and whom they come from, then letters, origins and grade in columns at the right; below the words where there is no room. */
function table(findings: readonly Finding[], page: Page): string[] {
  const { width, paint } = page
  const rows = findings.map((f) => ({
    f,
    letters: lettersWithin(page, f.articles, Math.floor(width * 0.16)),
    origins: `${interval(f.independent)} ${f.independent.max === 1 ? 'origin' : 'origins'}`,
    grade: `grade ${gradeOf(f)}`,
  }))
  const letters = widest(
    rows.map((r) => r.letters),
    width,
  )
  const origins = widest(
    rows.map((r) => r.origins),
    width,
  )
  const text = width - 3 - letters - origins - 7 - 6
  return rows.flatMap(({ f, ...r }) => {
    const mark = ` ${markOf(f, page)} `
    const tail = `${pad(r.letters, letters)}  ${pad(r.origins, origins)}  ${r.grade}`
    const doubts = (page.all ? (f.independentBecause ?? []) : []).flatMap((r) =>
      hanging('   ', r.text, width, paint.dim),
    )
    const host = page.view.around(f)
    const within =
      host === null ? [] : hanging('   in ', `“${page.view.words(host)}”`, width, paint.dim, HOST)
    const words = `“${page.view.words(f.summarySpan)}”${page.view.cited(f.summarySpan)}`
    const lines = (room: number): string[] => told(words, originNames(page.view, f, NAMES), room, page)
    if (text < 34) {
      const [first = '', ...rest] = lines(width - 3)
      return [`${mark}${first}`, ...rest.map((l) => `   ${l}`), `   ${paint.dim(tail)}`, ...within, ...doubts]
    }
    const [first = '', ...rest] = lines(text)
    const gap = ' '.repeat(Math.max(0, text - displayWidth(first)))
    return [`${mark}${first}${gap}  ${paint.dim(tail)}`, ...rest.map((l) => `   ${l}`), ...within, ...doubts]
  })
}

/** The words, cut where they are long, and behind them whom they come from. */
function told(words: string, names: string, room: number, { all }: Page): string[] {
  const lines = atMost(wrap(words, room), all ? 9 : 2, room)
  if (names === '') return lines
  const last = lines.at(-1) ?? ''
  const from = clip(`— ${names}`, room)
  return displayWidth(last) + 1 + displayWidth(from) <= room
    ? [...lines.slice(0, -1), `${last} ${from}`]
    : [...lines, from]
}

function markOf({ status }: Finding, { paint }: Page): string {
  if (status === 'corroborated') return paint.good(MARKS[status])
  return status === 'disputed' ? paint.bad(MARKS[status]) : MARKS[status]
}

/** What each article alone carries: how much, and the first of it. */
export function singleLines(page: Page): Listing {
  const { view } = page
  const rows = view.dossier.articles
    .map((a) => ({ letter: view.letter(a.id), own: singlesOf(page, a.id) }))
    .filter(({ own }) => own.length > 0)
  const total = rows.reduce((n, { own }) => n + own.length, 0)
  if (!page.all)
    return { lines: firstOfEach(rows.slice(0, SINGLES), page), shown: Math.min(SINGLES, rows.length), total }
  const lines = rows.flatMap(({ letter, own }) =>
    own.flatMap((f, i) =>
      hanging(
        ` ${pad(i === 0 ? letter : '', 3)} `,
        view.words(f.summarySpan) + view.cited(f.summarySpan),
        page.width,
      ),
    ),
  )
  return { lines, shown: total, total }
}

const SINGLES = 3

interface Singles {
  readonly letter: string
  readonly own: readonly Finding[]
}

function firstOfEach(rows: readonly Singles[], page: Page): string[] {
  const { width, paint } = page
  const letters = widest(
    rows.map((r) => r.letter),
    6,
  )
  const counts = widest(
    rows.map((r) => `${r.own.length}`),
    6,
  )
  return rows.map(({ letter, own }) => {
    const after = own.length > 1 ? `+${own.length - 1}` : ''
    const room = width - letters - counts - 7
    const text = citedWithin(page, own[0]?.summarySpan, room)
    return ` ${columns([letter, text, after], [letters, room, counts + 1], [paint.strong, (s) => s, paint.dim])}`
  })
}

/** Findings of one article alone: whole clauses first, of them those that name or count something; those of its headline last, since they are told again below it. */
function singlesOf({ view }: Page, article: string): Finding[] {
  const headline = view.dossier.articles.find((a) => a.id === article)?.headline
  const own = view.dossier.findings.filter((f) => f.articles.length === 1 && f.articles[0] === article)
  const inHeadline = (f: Finding): boolean => headline != null && f.summarySpan.end <= headline.end
  const below = own.filter((f) => !inHeadline(f))
  const whole = below.filter((f) => f.whole)
  return [
    ...whole.filter((f) => isConcrete(f, view)),
    ...whole.filter((f) => !isConcrete(f, view)),
    ...below.filter((f) => !f.whole),
    ...own.filter(inHeadline),
  ]
}

/** Whether a finding's words are a few and name or count something. */
function isConcrete({ claims, summarySpan: s }: Finding, view: View): boolean {
  const words = view.words(s).split(' ').length
  const tells = claims.some((id) => {
    const c = view.claim(id)
    return c !== undefined && c.entities.length + c.quantities.length > 0
  })
  return words >= FEWEST && tells
}

const FEWEST = 5
