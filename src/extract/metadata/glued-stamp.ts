import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp } from '../../lang/stamp.js'
import { type Line, restOf } from './lines.js'
import { agencyNamed } from './press.js'

/** How far into a line a stamp glued to the headline is looked for. */
const HEAD = 400
const WORD = /\S+/g
const AGENCY_WORDS = 3

/**
 * The line in parts where a labelled stamp is glued into its head ("Bridge shut Reuters Published 4 Nov, 2031 03:27am WESTMERE: …"):
 * what stands before it, agency and stamp, what follows. A line without one comes back whole.
 */
export function splitAtStamp(line: Line, lexicon: MetadataLexicon): Line[] {
  for (const opener of line.text.slice(0, HEAD).matchAll(lexicon.stampOpener)) {
    const from = opener.index + opener[0].length
    const end = from + stampLength(line.text.slice(from, from + 80), lexicon)
    if (end === from || readStamp(line.text.slice(from, end), lexicon) === null) continue
    const start = withAgency(line.text, opener.index, lexicon)
    const parts = [part(line, 0, start), part(line, start, end), restOf(line, line.start + end)]
    return parts.filter((p) => p.text !== '')
  }
  return [line]
}

function part(line: Line, from: number, to: number): Line {
  const whole = line.text.slice(from, to)
  const text = whole.trim()
  const start = line.start + from + whole.indexOf(text)
  return { start, end: start + text.length, text }
}

/** Up to the last word that belongs to a stamp; days and months in capitals are a dateline's or a name's. */
function stampLength(text: string, { stampWords, months }: MetadataLexicon): number {
  let end = 0
  for (const m of text.matchAll(WORD)) {
    const word = m[0].toLowerCase().replace(/^\(|[.,:;)|]+$/g, '')
    const known = /^\d/.test(word) || stampWords.has(word) || months.has(word) || !/\p{L}/u.test(word)
    if (!known) break
    end = m.index + m[0].length
  }
  return end
}

/** Where the agency before the label begins, else the label. */
function withAgency(text: string, label: number, lexicon: MetadataLexicon): number {
  const words = [...text.slice(0, label).matchAll(WORD)]
  for (let count = AGENCY_WORDS; count > 0; count--) {
    const first = words.at(-count)
    if (first !== undefined && agencyNamed(text.slice(first.index, label).trim(), lexicon) !== null)
      return first.index
  }
  return label
}
