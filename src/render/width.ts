import { eastAsianWidth } from 'get-east-asian-width'

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** How many columns of a terminal a text takes: wide characters two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const c of text) if (!ZERO.test(c)) width += eastAsianWidth(c.codePointAt(0)!)
  return width
}

/** `text` filled with spaces to `width` columns; longer text stays as it is. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** The longest beginning of `text` that fits, with `…` where something was cut. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `${head(text, width - 1).trimEnd()}…`
}

/** The part of `text` around its character `at` that fits: its beginning where that holds it, else what leads to it. */
export function clipAround(text: string, at: number, width: number): string {
  if (at < 0 || displayWidth(text) <= width || displayWidth(text.slice(0, at)) < width - ROOM)
    return clip(text, width)
  const from = text.indexOf(' ', at - Math.floor(width / 2)) + 1
  return clip(`…${text.slice(from)}`, width)
}

/** Columns that a blank and the word behind it take. */
const ROOM = 12

function head(text: string, width: number): string {
  let out = ''
  let used = 0
  for (const c of text) {
    used += displayWidth(c)
    if (used > width) break
    out += c
  }
  return out
}

/** Lines of at most `width` columns, broken at spaces, inside a word only where it alone is too long. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((w) => chop(w, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function chop(word: string, width: number): string[] {
  const parts: string[] = []
  let left = word
  while (displayWidth(left) > width) {
    const part = head(left, width)
    if (part === '') break
    parts.push(part)
    left = left.slice(part.length)
  }
  return [...parts, left]
}
