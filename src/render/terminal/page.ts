import type { View } from '../view.js'
import { clip, displayWidth, pad, wrap } from '../width.js'
import type { Paint } from './paint.js'

/** What a section needs to lay itself out. */
export interface Page {
  readonly view: View
  readonly width: number
  readonly paint: Paint
  /** How many entries a section shows before it says how many more there are. */
  readonly limit: number
}

/** Lines that hang under a mark: `mark first line`, then indented. */
export function hanging(
  mark: string,
  text: string,
  width: number,
  paint: (s: string) => string = (s) => s,
): string[] {
  const indent = displayWidth(mark)
  return wrap(text, Math.max(10, width - indent)).map(
    (line, i) => (i === 0 ? mark : ' '.repeat(indent)) + paint(line),
  )
}

/** Columns of given widths, cut to fit, parted by two spaces; the last is not padded. Width 0 leaves a column out. */
export function columns(
  cells: readonly string[],
  widths: readonly number[],
  paints: readonly ((s: string) => string)[] = [],
): string {
  return cells
    .map((cell, i) => ({ cell, width: widths[i] ?? 0, paint: paints[i] ?? ((s: string) => s) }))
    .filter((c) => c.width > 0)
    .map(({ cell, width, paint }, i, all) => {
      const fitted = clip(cell, width)
      return i === all.length - 1
        ? paint(fitted)
        : paint(fitted) + ' '.repeat(displayWidth(pad(fitted, width)) - displayWidth(fitted))
    })
    .join('  ')
    .trimEnd()
}

/** The widest of some texts, at most `most`. */
export const widest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map(displayWidth)))

/** The line that says that a list was cut. */
export function more(total: number, shown: number, page: Page): string[] {
  return total > shown ? [page.paint.dim(`   … ${total - shown} more (--all)`)] : []
}
