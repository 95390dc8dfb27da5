import { isStampLine, readStampLine } from '../../lang/stamp.js'
import { type Head, outletByForm } from './head.js'
import { readPath } from './imprint.js'
import { endsSentence, isProse, type Line, wordsOf } from './lines.js'
import { isName, readSourceLine } from './source-line.js'

/** Lines this far above the headline are no masthead. */
const REACH = 8
const LONGEST_HEADLINE = 220

/**
 * The outlet that a line above the headline names and nothing else. Names that do not look like an outlet's count where a stamp stands
 * between them and the headline, or where the text lets people talk to it by that name.
 */
export function mastheadOf(lines: readonly Line[], index: number, head: Head): string | null {
  const line = lines[index]!
  if (
    index > 2 ||
    endsSentence(line.text) ||
    !isName(line.text, head.lexicon) ||
    !headlineBelow(lines, index, head)
  )
    return null
  const outlet = outletByForm(line.text, head)
  if (outlet !== null) return outlet
  const next = lines[index + 1]
  const stamped = next !== undefined && (isStamp(next, head) || readPath(next.text, head) !== null)
  return stamped || head.isTold(line.text) ? line.text : null
}

/** A section's name or a label above the headline: "World news", "EXCLUSIVE". */
export function isKicker(lines: readonly Line[], index: number, head: Head): boolean {
  const { text } = lines[index]!
  const label = text.replace(/^[\W_]+|[\W_]+$/g, '')
  return index <= 3 && head.lexicon.kicker.test(label) && headlineBelow(lines, index, head)
}

/** Whether a headline and then prose stand below the line, with nothing but stamps, sources and furniture between. */
function headlineBelow(lines: readonly Line[], index: number, head: Head): boolean {
  const { lexicon } = head
  for (let i = index + 1; i < Math.min(lines.length, index + REACH); i++) {
    const line = lines[i]!
    if (isStamp(line, head) || head.furnitureOf(line.text) !== null || lexicon.kicker.test(line.text))
      continue
    if (readPath(line.text, head) !== null) continue
    return isTitleShaped(line.text) && lines.slice(i + 1, i + REACH).some((l) => isProse(l.text))
  }
  return false
}

const isStamp = ({ text }: Line, head: Head): boolean =>
  isStampLine(text, head.lexicon) ||
  readStampLine(text, head.lexicon, head.orderIn(text)) !== null ||
  (readSourceLine(text, 'above', head)?.stamps.length ?? 0) > 0

const isTitleShaped = (text: string): boolean =>
  text.length <= LONGEST_HEADLINE &&
  wordsOf(text).length >= 3 &&
  (!endsSentence(text) || /[?!]["'”’»)\]]*$/.test(text))
