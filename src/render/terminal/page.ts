import type { ArticleSpan } from '../../model/index.js'
import type { View } from '../view.js'
import { clip, displayWidth, pad, wrap } from '../width.js'
import type { Paint } from './paint.js'

/** What a section needs to lay itself out. */
export interface Page {
  readonly view: View
  readonly width: number
  readonly paint: Paint
  /** Show everything, however long. */
  readonly all: boolean
}

type Mark = (text: string) => string
const asIs: Mark = (s) => s

/** Lines that hang under a mark: `mark first line`, then indented; at most `most`, the last ending in … where cut. */
export function hanging(
  mark: string,
  text: string,
  width: number,
  paint: Mark = asIs,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const indent = displayWidth(mark)
  return atMost(wrap(text, Math.max(10, width - indent)), most, width - indent).map(
    (line, i) => (i === 0 ? mark : ' '.repeat(indent)) + paint(line),
  )
}

/** The first `most` lines; where more follow, the last says so. */
export function atMost(lines: readonly string[], most: number, width: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), clip(`${kept.at(-1)} ${lines[most]}`, Math.max(10, width))]
}

/** Columns of given widths, cut to fit, parted by two spaces; the last is not padded. Width 0 leaves a column out. */
export function columns(
  cells: readonly string[],
  widths: readonly number[],
  paints: readonly Mark[] = [],
): string {
  return cells
    .map((cell, i) => ({ cell, width: widths[i] ?? 0, paint: paints[i] ?? asIs }))
    .filter((c) => c.width > 0)
    .map(({ cell, width, paint }, i, all) => {
      const fitted = clip(cell, width)
      const fill = i === all.length - 1 ? 0 : displayWidth(pad(fitted, width)) - displayWidth(fitted)
      return (fitted === '' ? '' : paint(fitted)) + ' '.repeat(fill)
    })
    .join('  ')
    .trimEnd()
}

/** The words at a place, cut to fit, with their page whole behind them where it is known. */
export function citedWithin({ view }: Page, place: ArticleSpan | undefined, width: number): string {
  if (place === undefined) return ''
  const page = view.cited(place)
  return page === ''
    ? view.words(place)
    : clip(view.words(place), Math.max(10, width - displayWidth(page))) + page
}

/** The widest of some texts, at most `most`. */
export const widest = (texts: readonly string[], most: number): number =>
  texts.reduce((n, t) => Math.max(n, Math.min(most, displayWidth(t))), 0)

/** Letters of articles within `width` columns: "A B C +37" where not all fit. */
export function lettersWithin({ view }: Page, articles: Iterable<string>, width: number): string {
  const letters = view.ordered(articles).map(view.letter)
  const whole = letters.join(' ')
  if (displayWidth(whole) <= width) return whole
  for (let kept = letters.length - 1; kept > 0; kept--) {
    const cut = `${letters.slice(0, kept).join(' ')} +${letters.length - kept}`
    if (displayWidth(cut) <= width) return cut
  }
  return `${letters.length}`
}

/** A section's lines, and how many of how many entries they show. */
export interface Listing {
  readonly lines: readonly string[]
  readonly shown: number
  readonly total: number
}

/** The line that says that a list inside an entry was cut. */
export const more = (n: number, { paint }: Page, what: string): string[] =>
  n > 0 ? [paint.dim(`   … ${n} ${what}`)] : []

/** Blocks of lines, one after the other, as long as `lines` hold them; the first always. */
export function within(blocks: readonly (readonly string[])[], lines: number): Listing {
  let used = 0
  let shown = 0
  while (shown < blocks.length && (shown === 0 || used + blocks[shown]!.length <= lines))
    used += blocks[shown++]!.length
  return { lines: blocks.slice(0, shown).flat(), shown, total: blocks.length }
}
