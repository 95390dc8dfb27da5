import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Notice } from '../../model/index.js'
import type { Line } from './lines.js'

/** Patterns look at the head of a line only. */
const HEAD = 400

/** What the outlet says of its own text: corrections, clarifications, retractions, updates. One notice a line. */
export function findNotices(lines: readonly Line[], lexicon: MetadataLexicon): Notice[] {
  return lines.flatMap((line) => {
    const head = line.text.slice(0, HEAD)
    const rule = lexicon.notices.find(({ pattern }) => pattern.test(head))
    return rule === undefined ? [] : [{ start: line.start, end: line.end, kind: rule.kind }]
  })
}
