import type { Glyphs } from './lines.js'
import type { PdfItem } from './pdfjs.js'

/** The pieces of text of a page, those that stand upright in it, with their places; `view` takes the page's points to those of a reader. */
export function glyphsOf(
  items: readonly PdfItem[],
  view: readonly number[],
  { width, height }: { width: number; height: number },
): Glyphs[] {
  const out: Glyphs[] = []
  for (const { str = '', transform, width: advance = 0, fontName = '' } of items) {
    const text = readable(str)
    if (transform === undefined || text === '') continue
    const [a, b, c, d, x, y] = times(view, transform)
    const size = Math.hypot(c, d)
    const upright = a > 0 && Math.abs(b) < 0.2 * a
    const inside = x > -size && x < width + size && y > -size && y < height + size
    if (size > 0 && upright && inside) out.push({ text, x, y, width: advance, size, font: fontName })
  }
  return out
}

type Matrix = [number, number, number, number, number, number]

function times(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Without control characters and what stands for no letter. */
const readable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g, '')
