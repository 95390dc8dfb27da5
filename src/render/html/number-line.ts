import type { Discrepancy, Position } from '../../model/index.js'
import type { View } from '../view.js'
import { displayWidth } from '../width.js'
import { type Html, html } from './markup.js'

const WIDTH = 640
const MARGIN = 24
const ROW = 26

/** The positions of a disputed quantity on one scale: a dot for a value, a bar for bounds, an arrow where a side is open. */
export function numberLine(d: Discrepancy, view: View): Html | null {
  const placed = d.positions.filter((p) => p.bounds !== undefined)
  const ends = placed
    .flatMap((p) => [p.bounds?.min, p.bounds?.max])
    .filter((n): n is number => typeof n === 'number')
  if (d.kind !== 'quantity' || placed.length < 2 || ends.length < 2) return null
  const scale = scaleOf(Math.min(...ends), Math.max(...ends))
  const height = placed.length * ROW + 30
  return html`<svg class="line" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The figures on a number line"><line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${height - 20}" y2="${height - 20}"/>${scale.ticks.map(
    (t) =>
      html`<line class="tick" x1="${scale.x(t)}" x2="${scale.x(t)}" y1="4" y2="${height - 16}"/><text class="tick" x="${scale.x(t)}" y="${height - 4}" text-anchor="middle">${grouped(t)}</text>`,
  )}${placed.map((p, i) => mark(p, i, scale, view))}</svg>`
}

interface Scale {
  readonly x: (n: number) => number
  readonly ticks: readonly number[]
}

/** Linear, or logarithmic where the figures lie more than a factor of thirty apart. */
function scaleOf(low: number, high: number): Scale {
  const log = low > 0 && high / low > 30
  const pad = high === low ? Math.max(1, Math.abs(high) * 0.2) : (high - low) * 0.12
  const [from, to] = log
    ? [Math.log10(low) - 0.2, Math.log10(high) + 0.2]
    : [low >= 0 ? Math.max(0, low - pad) : low - pad, high + pad]
  const x = (n: number): number =>
    round(MARGIN + (((log ? Math.log10(n) : n) - from) / (to - from)) * (WIDTH - 2 * MARGIN))
  const ticks = log ? decades(from, to) : steps(from, to)
  return { x, ticks }
}

const round = (n: number): number => Math.round(n * 10) / 10

const decades = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => 10 ** (Math.ceil(from) + i))

/** Four to eight round numbers within the range. */
function steps(from: number, to: number): number[] {
  const rough = (to - from) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? rough
  const first = Math.ceil(from / step)
  const count = Math.floor(to / step) - first + 1
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** 12000 → 12,000, whatever the machine's locale. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

function mark(p: Position, row: number, { x }: Scale, view: View): Html {
  const { min = null, max = null } = p.bounds ?? {}
  const y = 16 + row * ROW
  const left = min === null ? MARGIN : x(min)
  const right = max === null ? WIDTH - MARGIN : x(max)
  const label = `${p.spans[0] ? view.words(p.spans[0]) : p.value} · ${view.letters(p.spans.map((s) => s.article))}`
  const size = displayWidth(label) * 6.4
  const after = right + 10 + size < WIDTH
  const textX = after ? right + 10 : Math.max(2, Math.min(left - 10 - size, WIDTH - size - 4))
  const shape = html`<line class="bounds" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>${min === null ? arrow(left, y, -1) : html`<circle cx="${left}" cy="${y}" r="5"/>`}${max === null ? arrow(right, y, 1) : right !== left && html`<circle cx="${right}" cy="${y}" r="5"/>`}`
  return html`<g class="mark">${shape}<text x="${round(textX)}" y="${y + (after || textX > 2 ? 4 : -8)}">${label}</text></g>`
}

const arrow = (x: number, y: number, direction: 1 | -1): Html =>
  html`<path d="M${x} ${y}l${-8 * direction} -5v10z"/>`
