import { isButton } from '../../lang/furniture.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamps, type Stamp, stampRuns } from '../../lang/stamp.js'
import { type Head, outletByForm } from './head.js'
import { wordsOf } from './lines.js'
import { agencyNamed, outletForm } from './press.js'

/** What a line tells of where the text is from: who wrote, for which agency or outlet, when. */
export interface SourceLine {
  readonly byline: string | null
  readonly agency: string | null
  readonly outlet: string | null
  readonly stamps: readonly Stamp[]
  /** Where it was written, of a line that holds nothing else but a stamp. */
  readonly place?: string
}

/** Where the line stands: above the headline, between headline and text, under the text. */
export type Position = 'above' | 'below' | 'foot'

const LONGEST = 160
const SEPARATOR =
  /\s*[|•·‧∙●■▪⁄~;()[\]]\s*|\s+[-–—/]+\s+|,\s+|(?<!(?:^|[\s.])\p{Lu})\.\s+(?=\p{Lu})|\s{2,}|\t+/gu

/**
 * Reads a line that holds nothing but where the text is from, in any order; null where anything in it is no name, agency, outlet, role,
 * edition, place or stamp, or where nothing in it shows what it is.
 */
export function readSourceLine(line: string, position: Position, head: Head): SourceLine | null {
  const { lexicon } = head
  if (line.length > LONGEST) return null
  if (lexicon.sourceOpener.test(line)) return readSource(line, position, head)
  const label = lexicon.outletLabel.exec(line)
  if (label !== null) return labelled(line.slice(label[0].length).trim(), lexicon)
  const runs = /\d/.test(line) ? stampRuns(line, lexicon) : []
  const pieces = allKnown(eachPart(line, runs, lexicon), head)
  if (pieces === null || pieces.length === 0) return null
  const resolved = resolve(pieces, { stamped: runs.length > 0, position, line }, head)
  if (!isSourceLine(resolved, runs.length > 0, position)) return null
  const order = runs.length === 0 ? null : head.orderIn(line)
  return toLine(
    resolved,
    runs.flatMap(({ start, end }) => readStamps(line.slice(start, end), lexicon, order)),
  )
}

type Kind = 'agency' | 'outlet' | 'names' | 'picture' | 'role' | 'edition' | 'place' | 'name' | 'other'

interface Piece {
  readonly kind: Kind
  readonly text: string
  /** Known for what it is wherever it stands: listed, or labelled. */
  readonly sure: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

/** The parts between separators, without the stamps. */
export const partsOf = (line: string, stamps: readonly Range[], lexicon: MetadataLexicon): string[] => [
  ...eachPart(line, stamps, lexicon),
]

/** … one by one: of most lines the first says that they are none of these. */
function* eachPart(line: string, stamps: readonly Range[], lexicon: MetadataLexicon): Generator<string> {
  let from = 0
  for (const { start, end } of [...stamps, { start: line.length, end: line.length }]) {
    const between = line.slice(from, start)
    let at = 0
    for (const mark of between.matchAll(SEPARATOR)) {
      const part = bareOf(between.slice(at, mark.index), lexicon)
      if (part !== '') yield part
      at = mark.index + mark[0].length
    }
    const part = bareOf(between.slice(at), lexicon)
    if (part !== '') yield part
    from = end
  }
}

const bareOf = (part: string, { partJoiner }: MetadataLexicon): string =>
  part
    .replace(/^[\s()[\].,:;|•·*_–—-]+|[\s()[\],:;|•·*_–—-]+$/gu, '')
    .replace(partJoiner, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')

/** What the parts are; null as soon as one is nothing that a source line holds, as the first of a sentence mostly is. */
function allKnown(parts: Iterable<string>, head: Head): Piece[] | null {
  const pieces: Piece[] = []
  for (const part of parts)
    for (const piece of piecesOf(part, head)) {
      if (piece.kind === 'other') return null
      pieces.push(piece)
    }
  return pieces
}

function piecesOf(part: string, head: Head): Piece[] {
  const { lexicon } = head
  const label = lexicon.creditLabel.exec(part)
  if (label !== null) {
    return [creditOf(label[0], pieceOf(part.slice(label[0].length), true, head), lexicon)]
  }
  const bare = part.replace(lexicon.bylineOpener, '')
  const opened = bare !== part
  const whose = lexicon.writerOf.exec(bare)
  const outlet = whose === null ? null : outletByForm(whose[2]!, head)
  if (whose !== null && outlet !== null)
    return [pieceOf(whose[1]!, opened, head), { kind: 'outlet', text: outlet, sure: true }]
  const joined = bare.split(lexicon.nameJoiner)
  const several =
    joined.length > 1 &&
    joined.some(
      (p) => pressKind(p, lexicon) !== null || lexicon.bylineRole.test(p) || lexicon.houseTail.test(p),
    )
  return (several ? joined : [bare]).map((p) => pieceOf(p, opened, head))
}

/** Longer lists of names behind a label are no names. */
const MOST_CREDITED = 8

/** "Words and pictures: Ana Berg": a label makes persons of names. */
function creditOf(label: string, piece: Piece, lexicon: MetadataLexicon): Piece {
  if (piece.kind !== 'names' && piece.kind !== 'name') return piece
  if (wordsOf(piece.text).length > MOST_CREDITED) return { ...piece, kind: 'other' }
  return { ...piece, kind: lexicon.writingLabel.test(label) ? 'names' : 'picture', sure: true }
}

/** What one part is by itself. A `name` may be anybody's: what else the line and the text have decides. */
function pieceOf(text: string, opened: boolean, head: Head): Piece {
  const { lexicon } = head
  const piece = (kind: Kind, of = text, sure = opened): Piece => ({ kind, text: of, sure })
  const press = pressKind(text, lexicon)
  if (press !== null) return press
  if (lexicon.edition.test(text) || lexicon.kicker.test(text)) return piece('edition')
  const staff = staffOf(text, head)
  if (staff !== null) return staff
  if (lexicon.bylineRole.test(text)) return piece('role')
  const name = withoutPlace(text, lexicon).replace(lexicon.editionTail, '')
  if (!isName(name, lexicon)) return piece(kindOfWords(text, name, lexicon), name)
  if (lexicon.agencyTail.test(name)) return piece('agency', name, true)
  const outlet = outletByForm(name, head)
  if (outlet !== null) return piece('outlet', outlet)
  if (isNames(name, lexicon) && (opened || head.isGiven(wordsOf(name)[0] ?? ''))) return piece('names', name)
  return piece(head.isPlace(name) ? 'place' : 'name', name)
}

/** What is no single name: a beat, several names, a button beside them ("214 comments"). */
function kindOfWords(text: string, name: string, lexicon: MetadataLexicon): Kind {
  if (lexicon.beat.test(text)) return 'role'
  if (isNames(name, lexicon)) return 'names'
  return isButton(text, lexicon) ? 'edition' : 'other'
}

/** "Quay Post staff", "the Quay Now newsroom": the outlet whose people wrote. */
export function staffOf(text: string, head: Head): Piece | null {
  const { lexicon } = head
  const name = text.replace(lexicon.staffTail, '')
  if (name === text || !isName(name, lexicon)) return null
  const outlet = outletByForm(name, head)
  const unlisted =
    /\s/.test(name) && !lexicon.beat.test(name) && !head.isGiven(name.split(/\s/)[0]!) ? name : null
  const whose = outlet ?? (lexicon.houseTail.test(text) ? unlisted : null)
  return pressKind(name, lexicon) ?? (whose === null ? null : { kind: 'outlet', text: whose, sure: true })
}

/** Outlets count where they are listed: by its last word alone a name may be a person's. */
function pressKind(text: string, lexicon: MetadataLexicon): Piece | null {
  const agency = agencyNamed(text, lexicon)
  if (agency !== null) return { kind: 'agency', text: agency, sure: true }
  const outlet = outletForm(text, lexicon)
  return outlet === null ? null : { kind: 'outlet', text: outlet, sure: true }
}

/** "Outlet: Quay Post". */
const labelled = (name: string, lexicon: MetadataLexicon): SourceLine | null =>
  isName(name, lexicon) ? { byline: null, agency: null, outlet: name, stamps: [] } : null

/** "Source: Reuters": a credit, where what it names is known to be of the press. Above the text an outlet so named is the text's own. */
function readSource(line: string, position: Position, head: Head): SourceLine | null {
  const { lexicon } = head
  const name = line.replace(lexicon.sourceOpener, '').replace(/[.\s]+$/, '')
  const agency =
    agencyNamed(name, lexicon) ?? (lexicon.agencyTail.test(name) && isName(name, lexicon) ? name : null)
  const outlet = agency === null ? outletByForm(name, head) : null
  if (agency === null && (outlet === null || !isName(outlet, lexicon))) return null
  return { byline: null, agency, outlet: position === 'foot' ? null : outlet, stamps: [] }
}

/** What decides on a bare name. */
interface Company {
  readonly has: (kind: Kind) => boolean
  readonly stamped: boolean
  readonly position: Position
  readonly line: string
  /** How many bare names the line has. */
  readonly names: number
}

/** Says of each bare name whose it is. */
function resolve(pieces: readonly Piece[], around: Omit<Company, 'has' | 'names'>, head: Head): Piece[] {
  const has = (kind: Kind): boolean => pieces.some((p) => p.kind === kind)
  const names = pieces.filter((p) => p.kind === 'name').length
  return pieces.map((piece) =>
    piece.kind === 'name' ? { ...piece, kind: kindOfName(piece, { ...around, has, names }, head) } : piece,
  )
}

function kindOfName({ text, sure }: Piece, company: Company, head: Head): Kind {
  const { has, stamped, position } = company
  const words = text.split(/\s+/)
  if (head.isCredited(text)) return 'agency'
  if (!has('outlet') && head.isTold(text)) return 'outlet'
  if (words.length === 1) return singleName(text, sure, company, head)
  const long = words.length > 3 || (words.length === 3 && !isNamesOfPeople(text, head))
  if (!has('outlet') && stamped && (position === 'above' || long || has('names'))) return 'outlet'
  return isNames(text, head.lexicon) && words.length <= 4 ? 'names' : 'other'
}

/** A single word beside an outlet is the agency it took the text from; with a stamp alone it is whoever prints it, or a place. */
function singleName(text: string, opened: boolean, company: Company, head: Head): Kind {
  const { has, stamped, position, line } = company
  if (opened && position !== 'above') return 'agency'
  const lettered = /^\p{Lu}{2,6}$/u.test(text)
  if (lettered && stamped && has('outlet') && !has('agency')) return 'agency'
  if (head.isRepeated(text)) return 'place'
  if (has('outlet') && !has('agency') && stamped) return head.isCommon(text) ? 'edition' : 'agency'
  if (has('names') || has('outlet') || !stamped) return 'place'
  if (position === 'above') return 'outlet'
  if (position === 'foot' || company.names > 1 || line.includes(`${text},`)) return 'place'
  return lettered ? 'agency' : 'outlet'
}

const isNamesOfPeople = (text: string, { lexicon }: Head): boolean =>
  text.split(/\s+/).some((word) => lexicon.nameParticles.has(word) || /^\p{Lu}\.$/u.test(word))

function isSourceLine(pieces: readonly Piece[], stamped: boolean, position: Position): boolean {
  const of = (kind: Kind): Piece[] => pieces.filter((p) => p.kind === kind)
  const press = [...of('agency'), ...of('outlet')]
  if (stamped && press.length > 0) return true
  // Under the text, dated lines with a name in them are often entries of a list.
  if (stamped && position !== 'foot')
    return of('names').length + of('picture').length > 0 || of('place').length < 2
  const sure = [...press, ...of('names'), ...of('role')].some((p) => p.sure)
  if (sure || of('picture').length > 0) return true
  if (position !== 'below' || of('names').length > 1) return false
  if (pieces.length === 1 && of('outlet').length === 1) return true
  return (
    of('names').length + press.length > 0 &&
    press.length + of('role').length + of('place').length > 0 &&
    pieces.length > 1
  )
}

function toLine(pieces: readonly Piece[], stamps: readonly Stamp[]): SourceLine {
  const of = (kind: Kind): string[] => pieces.filter((p) => p.kind === kind).map((p) => p.text)
  const names = of('names')
  return {
    byline: names.length > 0 ? names.join(', ') : null,
    agency: of('agency')[0] ?? null,
    outlet: of('outlet')[0] ?? null,
    stamps,
    ...(pieces.length === 1 && pieces[0]!.kind === 'place' && { place: pieces[0]!.text }),
  }
}

/** "Ana Berg in Harby", "Ana Berg at Harby quay" → "Ana Berg". */
function withoutPlace(part: string, { bylineRole, placeOpener }: MetadataLexicon): string {
  const at = part.search(placeOpener)
  if (at < 1) return part
  const place = part.slice(at).trim()
  return bylineRole.test(place) || wordsOf(place).length <= 5 ? part.slice(0, at) : part
}

const CAPITAL = /^[\p{Lu}\d][\p{L}\p{N}.'’&-]*$/u

/** One to six capitalised words with small ones between. */
export function isName(text: string, { nameLinks }: MetadataLexicon): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 6 &&
    /^\p{Lu}|^\d+\p{Lu}|\.\p{L}{2,}$/u.test(text) &&
    words.every((w) => CAPITAL.test(w) || nameLinks.has(w) || /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(w)) &&
    !nameLinks.has(words.at(-1)!)
  )
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
