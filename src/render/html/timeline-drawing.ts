import type { TimelineEntry } from '../../model/index.js'
import { counted } from '../view.js'
import { type Html, html } from './markup.js'

const WIDTH = 720
const MARGIN = 30
const BREAK = 44
const STEP = 11
const TALLEST = 9
const LABEL = 46

interface Placed {
  readonly kind: TimelineEntry['kind']
  readonly from: number
  /** Last day of a stretch; null where it is open. */
  readonly to: number | null
  /** "28 Oct", "Jun", "1987": as precise as the date is. */
  readonly label: string
  readonly year: number
}

/** The entries on a line of days; long empty stretches are broken. Null where fewer than two days can be drawn. */
export function timelineDrawing(entries: readonly TimelineEntry[]): Html | null {
  const placed = entries.flatMap((t) => placeOf(t) ?? [])
  const days = [...new Set(placed.flatMap((p) => [p.from, ...(p.to === null ? [] : [p.to])]))].sort(
    (a, b) => a - b,
  )
  if (days.length < 2) return null
  const { x, breaks } = scale(days)
  const columns = new Map<number, Placed[]>()
  for (const p of placed) columns.set(p.from, [...(columns.get(p.from) ?? []), p])
  const tallest = Math.min(TALLEST + 1, Math.max(...[...columns.values()].map((c) => c.length)))
  const base = tallest * STEP + 14
  const left = entries.length - placed.length
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Timeline drawing"><svg class="days" viewBox="0 0 ${WIDTH} ${base + 36}" role="img" aria-label="The dates on a line; the list below says the same"><line class="axis" x1="${MARGIN - 14}" x2="${WIDTH - MARGIN + 14}" y1="${base}" y2="${base}"/>${breaks.map((b) => html`<path class="break" d="M${b - 5} ${base + 6}l6 -12M${b + 1} ${base + 6}l6 -12"/>`)}${placed.map((p) => stretch(p, x, base))}${[...columns].map(([day, list]) => column(x(day), list, base))}${labels(columns, x, base)}</svg></div><p class="legend"><span class="happened">happened</span><span class="said">said</span><span class="planned">planned</span><span class="published">published</span>${breaks.length > 0 && html`<span>// time left out</span>`}${left > 0 && html`<span>${counted(left, 'date')} only in the list</span>`}</p>`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function placeOf({ date, kind }: TimelineEntry): Placed | null {
  const [first = '', last] = date.split('/')
  const start = dayOf(first)
  if (!start) return null
  const to =
    last === undefined ? start.day : last === '..' || last === '' ? null : (dayOf(last)?.day ?? start.day)
  return { kind, from: start.day, to, label: start.label, year: start.year }
}

/** The day a plain EDTF date begins; null for seasons and uncertain forms. */
function dayOf(date: string): { day: number; label: string; year: number } | null {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)]
  if (month < 1 || month > 12) return null
  const name = MONTHS[month - 1] ?? ''
  const label = m[3] ? `${day} ${name}` : m[2] ? name : ''
  return { day: civilDay(year, month, day), label, year }
}

/** Days since 1 March of year 0 in the Gregorian calendar (H. Hinnant, days_from_civil). */
function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * ((month + 9) % 12) + 2) / 5) +
    day -
    1
  )
}

/** Days to x. A gap of more than 35 % of all that is left is broken, at most three. */
function scale(days: readonly number[]): { x: (day: number) => number; breaks: number[] } {
  const gaps = days.slice(1).map((d, i) => d - days[i]!)
  const broken = new Set<number>()
  for (let round = 0; round < 3; round++) {
    const open = gaps.map((g, i) => ({ g, i })).filter(({ i }) => !broken.has(i))
    const total = open.reduce((n, { g }) => n + g, 0)
    const widest = open.reduce((a, b) => (b.g > a.g ? b : a), { g: 0, i: -1 })
    if (open.length > 1 && widest.g > 7 && widest.g > total * 0.35) broken.add(widest.i)
  }
  const total = gaps.reduce((n, g, i) => n + (broken.has(i) ? 0 : g), 0)
  const unit = total === 0 ? 0 : (WIDTH - 2 * MARGIN - broken.size * BREAK) / total
  const at = new Map<number, number>()
  const breaks: number[] = []
  let x = MARGIN
  for (const [i, day] of days.entries()) {
    at.set(day, Math.round(x * 10) / 10)
    if (broken.has(i)) breaks.push(Math.round(x + BREAK / 2))
    x += broken.has(i) ? BREAK : (gaps[i] ?? 0) * unit
  }
  return { x: (day) => at.get(day) ?? MARGIN, breaks }
}

/** A line for what lasts; open at its end with an arrow. */
function stretch({ from, to, kind }: Placed, x: (day: number) => number, base: number): Html | null {
  if (to === from) return null
  const end = to === null ? WIDTH - MARGIN + 14 : x(to)
  return html`<line class="stretch ${kind}" x1="${x(from)}" x2="${end}" y1="${base - STEP}" y2="${base - STEP}"/>${to === null && html`<path class="arrow" d="M${end + 2} ${base - STEP}l-8 -4v8z"/>`}`
}

function column(x: number, list: readonly Placed[], base: number): Html {
  const shown = list.length > TALLEST ? list.slice(0, TALLEST) : list
  const rest = list.length - shown.length
  return html`<line class="stem" x1="${x}" x2="${x}" y1="${base}" y2="${base + 5}"/>${shown.map((p, i) => html`<circle class="${p.kind}" cx="${x}" cy="${base - STEP * (i + 1)}" r="4"/>`)}${rest > 0 && html`<text x="${x}" y="${base - STEP * (TALLEST + 1) + 3}" text-anchor="middle">+${rest}</text>`}`
}

/** Days under the line, as many as fit without touching, and the year where it changes. */
function labels(
  columns: ReadonlyMap<number, readonly Placed[]>,
  x: (day: number) => number,
  base: number,
): Html {
  let free = Number.NEGATIVE_INFINITY
  let year = Number.NaN
  const shown = [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, [first]]) => {
      if (!first || x(day) - free < LABEL) return []
      free = x(day)
      const turned = first.year !== year
      year = first.year
      return [
        html`<text x="${x(day)}" y="${base + 18}" text-anchor="middle">${first.label === '' ? first.year : first.label}</text>${turned && first.label !== '' && html`<text class="year" x="${x(day)}" y="${base + 32}" text-anchor="middle">${first.year}</text>`}`,
      ]
    })
  return html`${shown}`
}
