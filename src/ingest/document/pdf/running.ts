import type { Line } from './lines.js'

/** A page's lines and its height in points. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** How much of a page's height its head and its foot are. */
const ZONE = 0.13
const LONGEST = 160
/** On how large a part of the pages a line runs: where left and right pages differ, half. */
const PART = 0.4
const PAGE_NUMBER =
  /^\P{L}{0,4}#(?:\P{L}{1,4}#)?\P{L}{0,4}$|^\p{L}+\P{L}{1,3}#(?:\P{L}{1,3}(?:\p{L}{1,3}\P{L}{1,3})?#)?$/u

/** An address, with a page number or without, as browsers print it. */
const ADDRESS = /^https?:\/\/\S+(?:\s+#\/#)?$/
/** A day and an hour, as browsers print them before the title. */
const STAMP = /^[#\s.,:/-]*#[#\s.,:/-]*(?:[AaPp]\.?[Mm]\.?)?[\s,]*$/

/**
 * Lines at the head or foot of the pages that run through the document, page numbers, and what browsers print there: taken out, and named once
 * each. `title` is the document's.
 */
export function withoutRunning(
  pages: readonly PageLines[],
  title: string | null = null,
): { pages: PageLines[]; running: string[] } {
  const on = new Map<string, Set<number>>()
  for (const page of pages)
    for (const line of page.lines) {
      const key = keyOf(line, page.height)
      if (key !== null) on.set(key, (on.get(key) ?? new Set()).add(line.page))
    }
  const least = Math.max(2, pages.length * PART)
  const running = new Map<string, string>()
  const kept = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const key = keyOf(line, page.height)
      if (key === null || !((on.get(key)?.size ?? 0) >= least || isPrinted(key.slice(1), title))) return true
      if (/\p{L}/u.test(line.text) && !running.has(key)) running.set(key, line.text)
      return false
    }),
  }))
  return { pages: kept, running: [...running.values()] }
}

function isPrinted(line: string, title: string | null): boolean {
  if (PAGE_NUMBER.test(line) || ADDRESS.test(line)) return true
  const open = title === null ? '' : numbersOpen(title)
  return open !== '' && line.endsWith(open) && STAMP.test(line.slice(0, line.length - open.length))
}

const numbersOpen = (text: string): string => text.replace(/\d{1,9}/g, '#')

/** A line of the head or foot as it is on every page, its numbers left open; null for a line of the body. */
function keyOf(line: Line, height: number): string | null {
  const zone = line.y < height * ZONE ? '^' : line.y - line.size > height * (1 - ZONE) ? '_' : null
  return zone === null || line.text.length > LONGEST ? null : zone + numbersOpen(line.text)
}
