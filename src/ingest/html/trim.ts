import { furnitureKind } from '../../lang/furniture.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { isStampLine, readStamp } from '../../lang/stamp.js'
import { endsSentence, flat, wordCount } from '../wording.js'
import type { Paragraph } from './paragraphs.js'

/** The paragraphs without those that are furniture by their words, their links or their place. */
export function trimParagraphs(
  all: readonly Paragraph[],
  title: string | null,
  lexicon: MetadataLexicon,
): Paragraph[] {
  const read = all.filter((p) => !isFurniture(p, lexicon) && !isLink(p))
  return trimTail(trimHead(read, title, lexicon))
}

const isFurniture = (p: Paragraph, lexicon: MetadataLexicon): boolean =>
  furnitureKind(p.text, lexicon) !== null || isStampLine(p.text, lexicon)

/** A title in a link, on a line of its own: the way to another article. */
const isLink = ({ text, linked }: Paragraph): boolean =>
  linked > 0.9 && !endsSentence(text) && wordCount(text) < 30

const isProse = (p: Paragraph): boolean =>
  !p.heading && ((wordCount(p.text) >= 10 && endsSentence(p.text)) || wordCount(p.text) >= 30)

/** Above the first prose: titles, names, counters and other scraps go; longer lines and list items stay. */
function trimHead(all: readonly Paragraph[], title: string | null, lexicon: MetadataLexicon): Paragraph[] {
  const first = all.findIndex(isProse)
  if (first <= 0) return [...all]
  const kept = all.slice(0, first).filter((p) => !isScrap(p, title, lexicon))
  return [...kept, ...all.slice(first)]
}

function isScrap(p: Paragraph, title: string | null, lexicon: MetadataLexicon): boolean {
  if (title !== null && flat(p.text) === flat(title)) return true
  if (p.linked > 0.5 || (readStamp(p.text, lexicon) !== null && wordCount(p.text) < 16)) return true
  return !endsSentence(p.text) && wordCount(p.text) < (p.heading || p.item ? 3 : 6)
}

/** Below the last prose: headings with nothing under them, links, scraps. */
function trimTail(all: readonly Paragraph[]): Paragraph[] {
  let end = all.length
  while (end > 1 && isTailScrap(all[end - 1]!)) end--
  return all.slice(0, end)
}

const isTailScrap = (p: Paragraph): boolean => p.heading || p.linked > 0.6
