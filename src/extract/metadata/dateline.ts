import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp, type Stamp } from '../../lang/stamp.js'
import type { Span } from '../../model/index.js'
import type { Line } from './lines.js'
import { agencyNamed, outletNamed } from './press.js'

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
  `^(?:(${PLACE})(?:,? (${DATE})\\.?)? )?(?:\\((${NAMES})\\)|/([\\p{L} -]{2,40})/)(?:, (${DATE}))?(?:${CLOSE}|\\.?\\s+)`,
  'u',
)
const DATED = new RegExp(`^(${PLACE}),? (${DATE})(?:,? ([\\p{L} ]{2,30}))?${CLOSE}`, 'u')
const BARE = new RegExp(`^(${PLACE})(${CLOSE})(?=\\S)`, 'u')
const LONGEST = 120

/** The dateline that opens a paragraph, or null. `text` is the whole article: a word it uses in capitals elsewhere is no place. */
export function readDateline(line: Line, text: string, lexicon: MetadataLexicon): Dateline | null {
  const head = line.text.slice(0, LONGEST)
  return credited(head, line, lexicon) ?? dated(head, line, lexicon) ?? bare(head, line, text, lexicon)
}

function credited(head: string, line: Line, lexicon: MetadataLexicon): Dateline | null {
  const m = CREDITED.exec(head)
  if (m === null) return null
  const credit = m[3] ?? m[4]!
  const named = credit.split(/[/,]|\s[-–]\s/)[0]!.trim()
  const agency = agencyNamed(credit, lexicon) ?? agencyNamed(named, lexicon)
  const outlet = agency === null ? outletNamed(named, lexicon) : null
  if (agency === null && outlet === null && m[2] === undefined) return null
  const at = line.start + m[0].lastIndexOf(credit)
  return {
    start: line.start,
    end: line.start + m[0].trimEnd().length,
    place: m[1] ?? null,
    agency,
    outlet,
    creditSpan: { start: at, end: at + credit.length },
    stamp: stampOf(m[2] ?? m[5], lexicon),
  }
}

function dated(head: string, line: Line, lexicon: MetadataLexicon): Dateline | null {
  const m = DATED.exec(head)
  if (m === null || !isDay(m[2]!, lexicon) || lexicon.notPlaces.has(m[1]!)) return null
  const end = line.start + m[0].trimEnd().length
  const agency = m[3] === undefined ? null : agencyNamed(m[3].trim(), lexicon)
  return {
    start: line.start,
    end,
    place: m[1]!,
    agency,
    outlet: null,
    creditSpan: null,
    stamp: stampOf(m[2], lexicon),
  }
}

/** A place in capitals before a dash or a colon, with nothing beside it. */
function bare(head: string, line: Line, text: string, lexicon: MetadataLexicon): Dateline | null {
  const m = BARE.exec(head)
  if (m === null) return null
  const place = m[1]!
  const city = place.split(',')[0]!
  if (city !== city.toUpperCase() || city.length < 4) return null
  if (city.split(' ').some((word) => lexicon.notPlaces.has(word))) return null
  if (lexicon.datelineCities.has(city)) return ofPlace(place, m[0], line)
  // Before a colon stand all sorts of words in capitals; and what the text has in capitals elsewhere is an acronym.
  if (m[2]!.includes(':') && !place.includes(',') && !text.includes(titleCase(city))) return null
  if (text.indexOf(city, line.start + m[0].length) >= 0) return null
  return ofPlace(place, m[0], line)
}

const titleCase = (name: string): string =>
  name.replace(/(\p{L})(\p{L}*)/gu, (_, a, b) => a + b.toLowerCase())

const ofPlace = (place: string, matched: string, { start }: Line): Dateline => ({
  start,
  end: start + matched.trimEnd().length,
  place,
  agency: null,
  outlet: null,
  creditSpan: null,
  stamp: null,
})

const stampOf = (text: string | undefined, lexicon: MetadataLexicon): Stamp | null =>
  text === undefined ? null : readStamp(text, lexicon)

function isDay(text: string, { months }: MetadataLexicon): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => months.has(word.toLowerCase()))
}
