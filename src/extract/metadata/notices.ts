import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStampLine } from '../../lang/stamp.js'
import type { Notice } from '../../model/index.js'
import type { Line } from './lines.js'

/** Patterns look at the head of a line or sentence only. */
const HEAD = 400
const SENTENCE_START = /[.!?]["'”’»)\]]*\s+(?=[\p{Lu}"“‘(])/gu

/** What the outlet says of its own text: corrections, clarifications, retractions, updates. One notice a line, or two with its label. */
export function findNotices(lines: readonly Line[], lexicon: MetadataLexicon): Notice[] {
  const found = lines.flatMap((line, i) => {
    const notice = noticeAt(line, 0, lexicon)
    if (notice === null) return noticeInside(line, lexicon) ?? []
    const next = lines[i + 1]
    const end = next !== undefined && isLabel(line, lexicon) ? next.end : notice.end
    return { ...notice, end: withDay(lines, i, end, lexicon) }
  })
  return found.filter((notice, i) => i === 0 || notice.start >= found[i - 1]!.end)
}

/** To the end of the line below it, if that is the day the notice was given. */
function withDay(lines: readonly Line[], from: number, end: number, lexicon: MetadataLexicon): number {
  const next = lines.slice(from + 1, from + 3).find((line) => line.start >= end)
  return next !== undefined && readStampLine(next.text, lexicon) !== null ? next.end : end
}

/** "CORRECTION:" or "Correction: May 4, 2031" with nothing after it. */
function isLabel(line: Line, lexicon: MetadataLexicon): boolean {
  const colon = line.text.indexOf(':')
  if (colon < 0) return false
  const rest = line.text.slice(colon + 1).trim()
  return rest === '' || readStampLine(rest, lexicon) !== null
}

function noticeAt(line: Line, from: number, lexicon: MetadataLexicon): Notice | null {
  const head = line.text.slice(from, from + HEAD)
  const rule = lexicon.notices.find(({ pattern }) => pattern.test(head))
  return rule === undefined ? null : { start: line.start + from, end: line.end, kind: rule.kind }
}

/** A notice that follows other sentences in its line: all from there to the line's end. */
function noticeInside(line: Line, lexicon: MetadataLexicon): Notice | null {
  if (!lexicon.noticeTrigger.test(line.text)) return null
  for (const m of line.text.matchAll(SENTENCE_START)) {
    const notice = noticeAt(line, m.index + m[0].length, lexicon)
    if (notice !== null) return notice
  }
  return null
}
