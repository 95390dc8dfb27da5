import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import {
  isStampLine,
  isStampWords,
  readStamp,
  readStampLine,
  readStamps,
  type Stamp,
} from '../../lang/stamp.js'
import type { Span } from '../../model/index.js'
import { type Dateline, readDateline } from './dateline.js'
import { findGluedLabels } from './glued.js'
import { splitAtStamp } from './glued-stamp.js'
import { type Head, outletByForm } from './head.js'
import { readImprint, readPath } from './imprint.js'
import { endsSentence, isProse, type Line, restOf, wordsOf } from './lines.js'
import { isKicker, mastheadOf } from './masthead.js'
import { isName, isNames, readSourceLine } from './source-line.js'

/** What stands above and at the start of an article's first paragraph. */
export interface Opening {
  readonly headline: Line | null
  readonly byline: string | null
  readonly agency: string | null
  readonly agencyLine: Line | null
  readonly outlet: string | null
  readonly dateline: Dateline | null
  /** The place on a line of place and day, where no dateline opens the text. */
  readonly place: string | null
  readonly stamps: readonly Stamp[]
  readonly boilerplate: readonly Span[]
  /** Where the body begins. */
  readonly bodyStart: number
}

/** More lines than this above the first paragraph are no opening. */
const MOST_LINES = 12
const LONGEST_HEADLINE = 220

type Draft = { -readonly [K in keyof Opening]: Opening[K] } & { stamps: Stamp[]; boilerplate: Span[] }

/** Reads the lines above the first paragraph, and the dateline that opens it. `title`: as given with the article. */
export function readOpening(
  lines: readonly Line[],
  text: string,
  title: string | undefined,
  head: Head,
): Opening {
  const { lexicon } = head
  const draft: Draft = {
    headline: null,
    byline: null,
    agency: null,
    agencyLine: null,
    outlet: null,
    dateline: null,
    place: null,
    stamps: [],
    boilerplate: [],
    bodyStart: 0,
  }
  const first = lines[0] === undefined ? lines : openedLines(lines, draft, lexicon)
  const above = first.slice(0, MOST_LINES).findIndex((_, i) => !readLine(first, i, title, draft, head))
  const body = first[above < 0 ? Math.min(first.length, MOST_LINES) - 1 : above]
  if (body !== undefined) {
    draft.bodyStart = body.start
    draft.dateline = readDateline(body, text, head)
  }
  return draft
}

/** The lines with the first one cut where a date or a stamp is glued into it. */
function openedLines(lines: readonly Line[], draft: Draft, lexicon: MetadataLexicon): Line[] {
  return [...splitAtStamp(readDatePrefix(lines[0]!, draft, lexicon), lexicon), ...lines.slice(1)]
}

/** "date 2024-10-28 The mayor …": the label and the day are furniture, what follows is the text. */
function readDatePrefix(line: Line, draft: Draft, lexicon: MetadataLexicon): Line {
  const label = lexicon.datePrefix.exec(line.text)
  if (label === null) return line
  const end = line.start + label[0].length + 'yyyy-mm-dd'.length
  const stamp = readStamp(line.text.slice(0, end - line.start), lexicon)
  if (stamp === null) return line
  draft.stamps.push(stamp)
  draft.boilerplate.push({ start: line.start, end })
  return restOf(line, end)
}

/** Takes one line into the opening; false where the body begins. */
function readLine(
  lines: readonly Line[],
  index: number,
  title: string | undefined,
  draft: Draft,
  head: Head,
): boolean {
  const line = lines[index]!
  return (
    isGivenTitle(lines, index, title, draft) ||
    readSource(line, draft, head) ||
    head.furnitureOf(line.text) !== null ||
    readMasthead(lines, index, draft, head) ||
    isLoneName(lines, index, draft, head) ||
    isHeadline(lines, index, title, draft, head)
  )
}

const flat = (text: string): string => wordsOf(text.toLowerCase()).join(' ')

/** The title as given, above other lines: a text of one line is that line, whatever its title. */
function isGivenTitle(
  lines: readonly Line[],
  index: number,
  title: string | undefined,
  draft: Draft,
): boolean {
  const line = lines[index]!
  if (title === undefined || draft.headline !== null || line.text.length > LONGEST_HEADLINE) return false
  if (index === lines.length - 1) return false
  if (flat(line.text) !== flat(title)) return false
  draft.headline = line
  return true
}

function readSource(line: Line, draft: Draft, head: Head): boolean {
  const { lexicon } = head
  const stamped = isStampWords(line.text, lexicon)
    ? isStampLine(line.text, lexicon) || readStampLine(line.text, lexicon, head.orderIn(line.text)) !== null
    : lexicon.elapsed.test(line.text)
  if (stamped) draft.stamps.push(...readStamps(line.text, lexicon, head.orderIn(line.text)))
  const source = stamped
    ? null
    : (readSourceLine(line.text, draft.headline === null ? 'above' : 'below', head) ??
      readImprint(line.text, head) ??
      readPath(line.text, head))
  if (!stamped && source === null) return false
  draft.boilerplate.push(line)
  if (source === null) return true
  draft.stamps.push(...source.stamps)
  draft.byline ??= source.byline
  draft.outlet ??= source.outlet
  draft.place ??= source.place ?? null
  if (source.agency !== null && draft.agency === null) {
    draft.agency = source.agency
    draft.agencyLine = line
  }
  return true
}

/** The outlet's name, or the section's, on a line of its own above the headline. */
function readMasthead(lines: readonly Line[], index: number, draft: Draft, head: Head): boolean {
  if (draft.headline !== null) return false
  const outlet = draft.outlet === null ? mastheadOf(lines, index, head) : null
  if (outlet === null && !isKicker(lines, index, head)) return false
  draft.boilerplate.push(lines[index]!)
  draft.outlet ??= outlet
  return true
}

/** "Harby correspondent" in the line below the writer's name. */
function isRoleUnderName(line: Line, draft: Draft, { lexicon }: Head): boolean {
  const last = draft.boilerplate.at(-1)
  if (last === undefined || line.start - last.end > 4 || !lexicon.bylineRole.test(line.text)) return false
  draft.boilerplate.push(line)
  return true
}

const MOST_NAME_WORDS = 4

/** One name, or several of which the first opens with a given name. */
function areNames(text: string, { lexicon, isGiven }: Head): boolean {
  if (!isNames(text, lexicon)) return false
  if (wordsOf(text).length <= MOST_NAME_WORDS) return true
  const names = text.split(/,\s+/).flatMap((n) => n.split(lexicon.nameJoiner))
  return (
    names.length > 1 && isGiven(wordsOf(text)[0]!) && names.every((n) => wordsOf(n).length <= MOST_NAME_WORDS)
  )
}

/** "Ana Berg, Harby" above a line with nothing but the day: who wrote, and from where. */
function nameAndPlace({ text }: Line, below: Line | undefined, { lexicon }: Head): string | null {
  if (below === undefined || !isStampLine(below.text, lexicon)) return null
  const [who = '', where = '', ...more] = text.split(', ')
  return more.length === 0 && isNames(who, lexicon) && isName(where, lexicon) ? who : null
}

/** A name on a line of its own between the headline and the text. */
function isLoneName(lines: readonly Line[], index: number, draft: Draft, head: Head): boolean {
  const line = lines[index]!
  if (index === 0 || draft.headline === null) return false
  if (draft.byline !== null) return isRoleUnderName(line, draft, head)
  if (endsSentence(line.text)) return false
  const byline = areNames(line.text, head) ? line.text : nameAndPlace(line, lines[index + 1], head)
  if (byline === null) return false
  draft.byline = byline
  draft.boilerplate.push(line)
  return true
}

const LONGEST_SENTENCE = 120

const FEWEST_TITLE_WORDS = 5
const TITLE_SHARE = 0.75

/** Long words nearly all with capitals: "Council Votes To Close Old Bridge." */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text).filter((word) => word.length > 3)
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return words.length >= FEWEST_TITLE_WORDS && capital.length >= words.length * TITLE_SHARE
}

/**
 * A first line that ends as a sentence is the headline all the same where it is printed as one, above a line with nothing but the day, or
 * where the next one opens with a dateline.
 */
function opensStory(lines: readonly Line[], index: number, head: Head): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]]
  if (index > 0 || next === undefined || line.text.length > LONGEST_SENTENCE) return false
  if (isTitleCase(line.text) && !isTitleCase(next.text.slice(0, LONGEST_SENTENCE))) return true
  if (isStampLine(next.text, head.lexicon)) return true
  return readDateline(line, line.text, head) === null && readDateline(next, next.text, head) !== null
}

/** A line above prose that does not end as a sentence does. With a title given, only that title is the headline. */
function isHeadline(
  lines: readonly Line[],
  index: number,
  title: string | undefined,
  draft: Draft,
  head: Head,
): boolean {
  const line = lines[index]!
  if (line.text.length > LONGEST_HEADLINE || wordsOf(line.text).length < 3) return false
  if (findGluedLabels(line.text, head.lexicon).length > 0) return false
  if (endsSentence(line.text) && !/[?!]["'”’»)\]]*$/.test(line.text) && !opensStory(lines, index, head))
    return false
  const rest = lines.slice(index + 1, index + MOST_LINES)
  if (!rest.some((l) => isProse(l.text))) return false
  // A second such line is the deck: text, but still above the body.
  if (draft.headline === null && title === undefined) readHeadline(line, draft, head)
  return true
}

/** The headline without a label before it or the outlet's name after it, as pages' titles have them. */
function readHeadline(line: Line, draft: Draft, head: Head): void {
  const label = head.lexicon.headlineLabel.exec(line.text)?.[0].length ?? 0
  const tail = /\s+[|–—-]\s+(?=[^|–—]{3,40}$)/u.exec(line.text)
  const name = tail === null ? '' : line.text.slice(tail.index + tail[0].length)
  const outlet = isName(name, head.lexicon) ? outletByForm(name, head) : null
  const end = outlet === null || tail === null ? line.text.length : tail.index
  if (wordsOf(line.text.slice(label, end)).length < 3) {
    draft.headline = line
    return
  }
  draft.headline = { start: line.start + label, end: line.start + end, text: line.text.slice(label, end) }
  if (label > 0) draft.boilerplate.push({ start: line.start, end: line.start + label })
  if (end < line.text.length) draft.boilerplate.push({ start: line.start + end, end: line.end })
  draft.outlet ??= outlet
}
