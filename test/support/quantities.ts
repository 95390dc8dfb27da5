import { extractQuantities } from '../../src/extract/quantities/index.js'
import { english } from '../../src/lang/en/index.js'
import type { DateMention, Quantity } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'

/** The quantities of an English text whose dates are given. */
export const quantitiesOf = (text: string, dates: readonly DateMention[] = []): Quantity[] =>
  extractQuantities(annotate(text, english), dates, english)

const bounds = (q: Quantity): string => {
  if (q.value !== null && q.min === q.max) return String(q.value)
  const ends = q.min === null && q.max === null ? '' : ` ${q.min ?? ''}..${q.max ?? ''}`
  return `${q.value ?? ''}${ends}`.trim()
}

/** "value min..max approximation change unit <whole", what goes without saying left out. */
const shown = (q: Quantity, all: readonly Quantity[]): string =>
  [
    bounds(q),
    q.approximation === 'exact' ? '' : q.approximation,
    q.change ?? '',
    q.unit ?? '',
    q.partOf === null ? '' : `<${bounds(all[q.partOf]!)}`,
  ]
    .filter((s) => s !== '')
    .join(' ')

/** `text` with each quantity in place: "killed [about 12 people|12 about person]". */
export function mark(text: string, dates: readonly DateMention[] = []): string {
  const all = quantitiesOf(text, dates)
  let out = ''
  let at = 0
  for (const q of all) {
    out += `${text.slice(at, q.start)}[${text.slice(q.start, q.end)}|${shown(q, all)}]`
    at = q.end
  }
  return out + text.slice(at)
}

/** The text of a marked line, without its marks. */
export const unmark = (marked: string): string => marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1')
