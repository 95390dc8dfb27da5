import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp, type Stamp } from '../../lang/stamp.js'
import { agencyNamed, outletNamed } from './press.js'

/** What a by-line tells: who wrote, for which agency, when. */
export interface Byline {
  readonly byline: string | null
  readonly agency: string | null
  readonly stamp: Stamp | null
}

const LONGEST = 160
const PARTICLES = new Set(
  'and de del der den van von da dos di la le al el bin ibn ben ter ten af zu y e & with'.split(' '),
)
const SEPARATOR = /\s*[|•·]\s*|\s+[-–—/]\s+|\s*;\s*/

/** Reads a line that holds a by-line and nothing else; null where anything in it is no name, agency, role or stamp. */
export function readByline(line: string, lexicon: MetadataLexicon): Byline | null {
  if (line.length > LONGEST) return null
  if (lexicon.sourceOpener.test(line)) return readSource(line, lexicon)
  const stamp = /\d/.test(line) ? readStamp(line, lexicon) : null
  const names: string[] = []
  let agency: string | null = null
  let opened = false
  for (const part of partsOf(line, stamp !== null, lexicon)) {
    const bare = part.replace(lexicon.bylineOpener, '')
    opened ||= bare !== part
    const credited = agencyNamed(bare, lexicon)
    if (credited !== null) agency ??= credited
    else if (isNames(withoutRole(bare, lexicon))) names.push(withoutRole(bare, lexicon))
    else if (!lexicon.bylineRole.test(bare)) return null
  }
  if (agency === null && !opened && !(names.length === 1 && stamp !== null)) return null
  if (agency === null && names.length === 0) return null
  return { byline: names.length > 0 ? names.join(', ') : null, agency, stamp }
}

/** "Source: Reuters": a credit, where what it names is known to be of the press. */
function readSource(line: string, lexicon: MetadataLexicon): Byline | null {
  const name = line.replace(lexicon.sourceOpener, '').replace(/[.\s]+$/, '')
  const agency = agencyNamed(name, lexicon)
  return agency === null && outletNamed(name, lexicon) === null ? null : { byline: null, agency, stamp: null }
}

/** The parts of the line between bars and commas, without its stamp. */
function partsOf(line: string, stamped: boolean, lexicon: MetadataLexicon): string[] {
  const cut = line.split(SEPARATOR).flatMap((part) => part.split(/,\s+/))
  const bare = stamped ? cut.map((part) => withoutStamp(part, lexicon)) : cut
  return bare.map((part) => part.trim().replace(/^[(–—-]+\s*|\s*[)]+$/g, '')).filter((part) => part !== '')
}

/** Cuts the words of a stamp off the end of a part: all of it from the first stamp word that only stamp words follow. */
function withoutStamp(part: string, { stampWords, months }: MetadataLexicon): string {
  const words = part.split(/\s+/)
  const opener = words.length > 1 && stampWords.has(words[0]!.toLowerCase()) ? 1 : 0
  while (words.length > opener && isStampWord(words.at(-1)!)) words.pop()
  return words.join(' ')

  function isStampWord(word: string): boolean {
    const w = word.toLowerCase().replace(/[.,:]+$/, '')
    return /\d/.test(w) || stampWords.has(w) || months.has(w) || !/\p{L}/u.test(w)
  }
}

/** "Ana Berg in Harby" → "Ana Berg". */
function withoutRole(part: string, { bylineRole }: MetadataLexicon): string {
  const at = part.lastIndexOf(' in ')
  return at > 0 && bylineRole.test(part.slice(at + 1)) ? part.slice(0, at) : part
}

/** Two or more capitalised words, with particles and "and" between: "Ana van der Berg and Li Wei". */
export function isNames(text: string): boolean {
  const words = text.split(/\s+/)
  const capital = words.filter((w) => /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    capital.length >= 2 &&
    words.every((w) => PARTICLES.has(w) || /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  )
}
