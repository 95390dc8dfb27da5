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
  /^\P{L}{0,4}#(?:\P{L}{1,4}#)?\P{L}{0,4}$|^\p{L}+\P{L}{1,3}#(?:\P{L}{1,3}(?:\p{L}+\P{L}{1,3})?#)?$/u

/** Lines at the head or foot of the pages that run through the document, and page numbers: taken out, and named once each. */
export function withoutRunning(pages: readonly PageLines[]): { pages: PageLines[]; running: string[] } {
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
      if (key === null || !(PAGE_NUMBER.test(key.slice(1)) || (on.get(key)?.size ?? 0) >= least)) return true
      if (/\p{L}/u.test(line.text) && !running.has(key)) running.set(key, line.text)
      return false
    }),
  }))
  return { pages: kept, running: [...running.values()] }
}

/** A line of the head or foot as it is on every page, its numbers left open; null for a line of the body. */
function keyOf(line: Line, height: number): string | null {
  const zone = line.y < height * ZONE ? '^' : line.y - line.size > height * (1 - ZONE) ? '_' : null
  return zone === null || line.text.length > LONGEST ? null : zone + line.text.replace(/\d{1,9}/g, '#')
}
