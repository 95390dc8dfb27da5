import { extractDates } from '../../src/extract/dates/index.js'
import { english } from '../../src/lang/en/index.js'
import type { DateMention } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'

/** Takes the marks out of "on [Monday = 2024-10-28]": the plain text, and what each pair of brackets holds. */
export function unmark(marked: string): { text: string; expected: string[] } {
  const expected: string[] = []
  const text = marked.replace(/\[([^\]=]+) = ([^\]]*)\]/g, (_, words: string, value: string) => {
    expected.push(`${words} = ${value}`)
    return words
  })
  return { text, expected }
}

export const datesOf = (text: string, reference: string | null): DateMention[] =>
  extractDates(annotate(text, english), reference, english)

/** What was found, in the notation of the marks; a value that is open is "?". */
export const shown = (text: string, reference: string | null): string[] =>
  datesOf(text, reference).map((d) => `${text.slice(d.start, d.end)} = ${d.value ?? '?'}`)
