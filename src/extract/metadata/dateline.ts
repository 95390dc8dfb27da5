import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp, type Stamp } from '../../lang/stamp.js'
import type { Span } from '../../model/index.js'
import { type Head, outletByForm } from './head.js'
import type { Line } from './lines.js'
import { agencyNamed } from './press.js'
import { isName } from './source-line.js'

/** Where and for whom the first paragraph says it was written: "BRUSSELS (AP) —". */
export interface Dateline extends Span {
  readonly place: string | null
  readonly agency: string | null
  readonly outlet: string | null
  /** Where the agency or outlet is named. */
  readonly creditSpan: Span | null
  readonly stamp: Stamp | null
}

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`
const PLACE = `${WORD}(?:[ /]${WORD}){0,3}(?:, ${WORD}(?: ${WORD}){0,2}| \\[${WORD}(?: ${WORD}){0,2}\\])?`
const DATE = String.raw`(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?`
const NAMES = String.raw`[\p{L}./ -]{2,40}`
const CLOSE = String.raw`\s*(?:--|[-–—:])\s*`

// PLACE, DATE (AGENCY) — with either of the last two, "/AGENCY/" for "(AGENCY)"; or (AGENCY) — alone.
const CREDITED = new RegExp(
  `^(?:(${PLACE})(?:,? (${DATE})\\.?)? )?(?:\\((${NAMES})\\)|/([\\p{L} -]{2,40})/)(?:, (${DATE}))?(?:${CLOSE}|\\.?\\s+|\\.[-–—]\\s+)`,
  'u',
)
const DATED = new RegExp(`^(${PLACE}),? (${DATE})(?:,? ([\\p{L} ]{2,30}))?${CLOSE}`, 'u')
const BARE = new RegExp(`^(${PLACE})(${CLOSE})(?=\\S)`, 'u')
const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}'’-]+){0,3}`
// PLACE, AGENCY. — with a date between or without: "WESTMERE, 4 November, NVA. The council …".
const NAMED = new RegExp(
  `^(${CAPITALS})(?:[,.] (${DATE}))?[,.] (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})(?:${CLOSE}|\\.\\s+)(?=["“‘«]?\\p{Lu})`,
  'u',
)
// PLACE. — before a sentence: "HARBY. The council …".
const STOPPED = new RegExp(`^(${CAPITALS})\\.\\s+(?=["“‘«]?\\p{Lu}[\\p{Ll}\\s])`, 'u')
const LONGEST = 120

/** The dateline that opens a paragraph, or null. `text` is the whole article: a word it uses in capitals elsewhere is no place. */
export function readDateline(line: Line, text: string, head: Head): Dateline | null {
  const start = line.text.slice(0, LONGEST)
  return (
    credited(start, line, head) ??
    dated(start, line, head) ??
    named(start, line, head) ??
    bare(BARE.exec(start), line, text, head.lexicon) ??
    bare(STOPPED.exec(start), line, text, head.lexicon)
  )
}

function credited(start: string, line: Line, head: Head): Dateline | null {
  const { lexicon } = head
  const m = CREDITED.exec(start)
  if (m === null) return null
  const credit = m[3] ?? m[4]!
  const first = credit.split(/[/,]|\s[-–]\s/)[0]!.trim()
  const agency = agencyNamed(credit, lexicon) ?? agencyNamed(first, lexicon)
  const outlet = agency === null && !lexicon.agencyTail.test(first) ? outletByForm(first, head) : null
  const unlisted = agency === null && outlet === null && isUnlistedAgency(m, first, head) ? first : null
  if (agency === null && outlet === null && unlisted === null && m[2] === undefined) return null
  const at = line.start + m[0].lastIndexOf(credit)
  return {
    start: line.start,
    end: line.start + m[0].trimEnd().length,
    place: m[1] ?? null,
    agency: agency ?? unlisted,
    outlet,
    creditSpan: { start: at, end: at + credit.length },
    stamp: stampOf(m[2] ?? m[5], lexicon),
  }
}

/** A name in brackets after a place in capitals or a date, before the dash, that is no place itself. */
function isUnlistedAgency([whole, place, date]: RegExpExecArray, name: string, head: Head): boolean {
  if (place === undefined || !isName(name, head.lexicon) || name.includes('.') || head.isPlace(name))
    return false
  if (!/(?:[-–—:]|--)\s*$/.test(whole)) return false
  const city = place.split(/[,[]/)[0]!.trim()
  return city.length > 2 && (city === city.toUpperCase() || date !== undefined)
}

function dated(start: string, line: Line, head: Head): Dateline | null {
  const { lexicon } = head
  const m = DATED.exec(start)
  if (m === null || !isDay(m[2]!, lexicon) || lexicon.notPlaces.has(m[1]!)) return null
  return ofPlace(m[1]!, m[0], line, {
    agency: m[3] === undefined ? null : agencyAfter(m[3].trim(), head),
    stamp: stampOf(m[2], lexicon),
  })
}

/** An agency after the place, as Russian and other Slavic agencies print it: "WESTMERE, NVA. The council …". */
function named(start: string, line: Line, head: Head): Dateline | null {
  const m = NAMED.exec(start)
  if (m === null || m[1]!.split(' ').some((word) => head.lexicon.notPlaces.has(word))) return null
  if (m[2] !== undefined && !isDay(m[2], head.lexicon)) return null
  const agency = agencyAfter(m[3]!, head)
  return agency === null ? null : ofPlace(m[1]!, m[0], line, { agency, stamp: stampOf(m[2], head.lexicon) })
}

/** A listed agency, or an acronym that is no place's. */
function agencyAfter(name: string, { lexicon, isPlace }: Head): string | null {
  const listed = agencyNamed(name, lexicon)
  if (listed !== null) return listed
  return /^\p{Lu}{3,5}$/u.test(name) && !isPlace(name) && !lexicon.regionMarks.has(name) ? name : null
}

/** A place in capitals before a dash, a colon or the first sentence, with nothing beside it. */
function bare(
  m: RegExpExecArray | null,
  line: Line,
  text: string,
  lexicon: MetadataLexicon,
): Dateline | null {
  if (m === null) return null
  const place = m[1]!
  const city = place.split(',')[0]!
  if (city !== city.toUpperCase() || city.length < 4) return null
  if (city.split(' ').some((word) => lexicon.notPlaces.has(word))) return null
  if (lexicon.datelineCities.has(city)) return ofPlace(place, m[0], line)
  // Before a colon stand all sorts of words in capitals; and what the text has in capitals elsewhere is an acronym.
  if (m[2]?.includes(':') && !place.includes(',') && !text.includes(titleCase(city))) return null
  if (text.indexOf(city, line.start + m[0].length) >= 0) return null
  return ofPlace(place, m[0], line)
}

const titleCase = (name: string): string =>
  name.replace(/(\p{L})(\p{L}*)/gu, (_, a, b) => a + b.toLowerCase())

const ofPlace = (
  place: string,
  matched: string,
  { start }: Line,
  { agency, stamp }: Pick<Dateline, 'agency' | 'stamp'> = { agency: null, stamp: null },
): Dateline => ({
  start,
  end: start + matched.trimEnd().length,
  place,
  agency,
  outlet: null,
  creditSpan: null,
  stamp,
})

const stampOf = (text: string | undefined, lexicon: MetadataLexicon): Stamp | null =>
  text === undefined ? null : readStamp(text, lexicon)

function isDay(text: string, { months }: MetadataLexicon): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => months.has(word.toLowerCase()))
}
