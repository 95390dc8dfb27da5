import type { Discrepancy, Position } from '../../model/index.js'
import { type Html, html } from './markup.js'

/** Figures on a line, in per cent of its width. */
export interface Scale {
  readonly x: (n: number) => number
  readonly ticks: readonly number[]
}

const HEIGHT = 22
const MIDDLE = HEIGHT / 2
/** Room at either side, in per cent, for marks and arrows. */
const MARGIN = 5
/** From which ratio the line is logarithmic. */
const WIDE = 30

/** The scale of a disputed quantity: linear, or logarithmic where its figures lie far apart; null where there is nothing to draw. */
export function scaleOf({ kind, positions }: Discrepancy): Scale | null {
  const bounds = positions.flatMap((p) => p.bounds ?? [])
  const ends = bounds.flatMap((b) => [b.min, b.max]).filter((n): n is number => n !== null)
  const low = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const high = ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (kind !== 'quantity' || bounds.length < 2 || !(high > low)) return null
  const log = low > 0 && high / low > WIDE
  const as = (n: number): number => (log ? Math.log10(n) : n)
  const [from, to] = [as(low), as(high)]
  const x = (n: number): number => round(MARGIN + ((as(n) - from) / (to - from)) * (100 - 2 * MARGIN))
  return { x, ticks: log ? decades(from, to) : steps(low, high) }
}

const round = (n: number): number => Math.round(n * 10) / 10

/** At most four powers of ten. */
function decades(from: number, to: number): number[] {
  const first = Math.ceil(from)
  const count = Math.max(0, Math.floor(to) - first + 1)
  const stride = Math.max(1, Math.ceil(count / 4))
  return Array.from({ length: Math.ceil(count / stride) }, (_, i) => 10 ** (first + i * stride))
}

/** Two to four round numbers within the range. */
function steps(from: number, to: number): number[] {
  const rough = (to - from) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? rough
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** 12000 → 12,000 and 2000000 → 2m, whatever the machine's locale. */
function short(n: number): string {
  const units = [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const
  const [size, name] = units.find(([u]) => Math.abs(n) >= u) ?? [1, '']
  return `${String(Number((n / size).toPrecision(6))).replace(/\B(?=(\d{3})+$)/g, ',')}${name}`
}

const ticks = ({ x, ticks: at }: Scale): Html =>
  html`${at.map((t) => html`<line class="tick" x1="${x(t)}%" x2="${x(t)}%" y1="0" y2="${HEIGHT}"/>`)}`

/** One position: a dot for a value, a bar for bounds, an arrow where a side is open. */
export function mark(p: Position, scale: Scale): Html | null {
  if (!p.bounds || (p.bounds.min === null && p.bounds.max === null)) return null
  const { min, max } = p.bounds
  const left = min === null ? 1 : scale.x(min)
  const right = max === null ? 99 : scale.x(max)
  const dot = (x: number): Html => html`<circle cx="${x}%" cy="${MIDDLE}" r="5"/>`
  return html`<svg class="line" width="100%" height="${HEIGHT}" aria-hidden="true">${ticks(scale)}<line class="bounds" x1="${left}%" x2="${right}%" y1="${MIDDLE}" y2="${MIDDLE}"/>${min === null ? arrow(left, -1) : dot(left)}${max === null ? arrow(right, 1) : right !== left && dot(right)}</svg>`
}

const arrow = (x: number, direction: 1 | -1): Html =>
  html`<svg x="${x}%" y="${MIDDLE}" class="arrow"><path d="M${3 * direction} 0l${-9 * direction} -5v10z"/></svg>`

/** The figures under the line; those at its ends are set inwards, so that none is cut. */
export const axis = (scale: Scale): Html =>
  html`<svg class="line" width="100%" height="16" aria-hidden="true">${scale.ticks.map((t) => {
    const x = scale.x(t)
    const set = x < 15 ? 'start' : x > 85 ? 'end' : 'middle'
    const dx = set === 'start' ? -6 : set === 'end' ? 6 : 0
    return html`<text x="${x}%" dx="${dx}" y="12" text-anchor="${set}">${short(t)}</text>`
  })}</svg>`
