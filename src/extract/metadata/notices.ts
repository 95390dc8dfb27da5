import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Notice } from '../../model/index.js'
import type { Line } from './lines.js'

/** Patterns look at the head of a line or sentence only. */
const HEAD = 400
const SENTENCE_START = /[.!?]["'”’»)\]]*\s+(?=[\p{Lu}"“‘(])/gu

/** What the outlet says of its own text: corrections, clarifications, retractions, updates. One notice a line. */
export function findNotices(lines: readonly Line[], lexicon: MetadataLexicon): Notice[] {
  return lines.flatMap((line) => noticeAt(line, 0, lexicon) ?? noticeInside(line, lexicon) ?? [])
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
