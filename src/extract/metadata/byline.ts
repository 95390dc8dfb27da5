import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp, type Stamp } from '../../lang/stamp.js'
import { agencyNamed, outletForm, outletNamed } from './press.js'

/** What a by-line tells: who wrote, for which agency or outlet, when. */
export interface Byline {
  readonly byline: string | null
  readonly agency: string | null
  readonly outlet: string | null
  readonly stamp: Stamp | null
}

const LONGEST = 160
const SEPARATOR = /\s*[|•·]\s*|\s+[-–—/]\s+|\s*;\s*/

/** Reads a line that holds a by-line and nothing else; null where anything in it is no name, agency, outlet, role, place or stamp. */
export function readByline(line: string, lexicon: MetadataLexicon): Byline | null {
  if (line.length > LONGEST) return null
  if (lexicon.sourceOpener.test(line)) return readSource(line, lexicon)
  const stamp = /\d/.test(line) ? readStamp(line, lexicon) : null
  const parts = partsOf(line, stamp !== null, lexicon)
  const bare = parts.map((part) => part.replace(lexicon.bylineOpener, ''))
  const pieces = bare.flatMap((part) => piecesOf(part, lexicon))
  if (pieces.some((p) => p.kind === 'other')) return null
  const of = (kind: Piece['kind']): string[] => pieces.filter((p) => p.kind === kind).map((p) => p.text)
  const names = of('names')
  const [agency = null] = of('agency')
  const [outlet = null] = of('outlet')
  const opened = bare.some((part, i) => part !== parts[i])
  const lone = names.length === 1 && stamp !== null && of('place').length === 0
  if (agency === null && outlet === null && !(opened && names.length > 0) && !lone) return null
  return { byline: names.length > 0 ? names.join(', ') : null, agency, outlet, stamp }
}

interface Piece {
  readonly kind: 'agency' | 'outlet' | 'names' | 'role' | 'place' | 'other'
  readonly text: string
}

/** A part as one piece, or as several where agencies and outlets are joined in it: "Quayside News with AP". */
function piecesOf(part: string, lexicon: MetadataLexicon): Piece[] {
  const joined = part.split(lexicon.nameJoiner)
  const several = joined.length > 1 && joined.some((p) => pressKind(p, lexicon) !== null)
  return (several ? joined : [part]).map((p) => pieceOf(p, lexicon))
}

function pieceOf(text: string, lexicon: MetadataLexicon): Piece {
  const press = pressKind(text, lexicon)
  if (press !== null) return press
  const name = withoutRole(text, lexicon)
  if (isNames(name, lexicon)) return { kind: 'names', text: name }
  if (lexicon.bylineRole.test(text)) return { kind: 'role', text }
  return { kind: /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(text) ? 'place' : 'other', text }
}

/** Outlets count where they are listed: by its last word alone a name may be a person's. */
function pressKind(text: string, lexicon: MetadataLexicon): Piece | null {
  const agency = agencyNamed(text, lexicon)
  if (agency !== null) return { kind: 'agency', text: agency }
  const outlet = outletForm(text, lexicon)
  return outlet === null ? null : { kind: 'outlet', text: outlet }
}

/** "Source: Reuters": a credit, where what it names is known to be of the press. */
function readSource(line: string, lexicon: MetadataLexicon): Byline | null {
  const name = line.replace(lexicon.sourceOpener, '').replace(/[.\s]+$/, '')
  const agency = agencyNamed(name, lexicon)
  const known = agency !== null || outletNamed(name, lexicon) !== null
  return known ? { byline: null, agency, outlet: null, stamp: null } : null
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
export function isNames(text: string, { nameParticles }: MetadataLexicon): boolean {
  const words = text.split(/\s+/)
  const capital = words.filter((w) => /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    capital.length >= 2 &&
    words.every((w) => nameParticles.has(w) || /^\p{Lu}[\p{L}.'’-]*$/u.test(w))
  )
}
