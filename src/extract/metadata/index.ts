import { detectLanguage } from '../../lang/detect.js'
import { furnitureKind } from '../../lang/furniture.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { LanguagePack } from '../../lang/pack.js'
import { readStampLine, type Stamp } from '../../lang/stamp.js'
import {
  type Article,
  type ArticleMetadata,
  bySpan,
  type Credit,
  contains,
  type Meta,
  type Span,
} from '../../model/index.js'
import { readByline } from './byline.js'
import { findCredits } from './credits.js'
import { findGluedLabels, isCreditedCaption } from './glued.js'
import { findHeadings } from './headings.js'
import { type Line, linesOf } from './lines.js'
import { findNotices } from './notices.js'
import { type Opening, readOpening } from './opening.js'
import { findOwnOutlet } from './outlet.js'
import { agencyNamed } from './press.js'

/**
 * What an article's text says of itself: headline, agency, by-line, dateline, stamp, furniture, notices.
 * Works on lines, before tokens. What was given with the article wins over what is found.
 */
export function extractMetadata(article: Article, pack: LanguagePack): ArticleMetadata {
  const { text } = article
  const lexicon = pack.metadata
  const lines = linesOf(text)
  const opening = readOpening(lines, text, article.title, lexicon)
  const notices = findNotices(lines, lexicon)
  const tail = readTail(lines, opening.bodyStart, lexicon)
  const boilerplate = flatten([
    ...opening.boilerplate,
    ...furniture(lines, opening, lexicon).filter((line) => !notices.some((n) => contains(n, line))),
    ...tail.boilerplate,
    ...findGluedLabels(text, lexicon),
  ])
  const { headline } = opening
  return {
    meta: metaOf(article, opening, tail, lexicon),
    headline: headline === null ? null : { start: headline.start, end: headline.end },
    boilerplate,
    notices,
    credits: creditsOf(text, opening, lexicon),
  }
}

function metaOf(article: Article, opening: Opening, tail: Tail, lexicon: MetadataLexicon): Meta {
  const stamps = [...opening.stamps, opening.dateline?.stamp ?? null, ...tail.stamps].filter(
    (s) => s !== null,
  )
  const value = (changed: boolean): string | null => stamps.find((s) => s.changed === changed)?.value ?? null
  return {
    title: article.title ?? opening.headline?.text ?? null,
    outlet:
      article.outlet ??
      opening.dateline?.outlet ??
      opening.outlet ??
      findOwnOutlet(article.text, lexicon) ??
      hostOf(article.url),
    agency: opening.dateline?.agency ?? opening.agency ?? tail.agency ?? givenAgency(article, lexicon),
    byline: article.byline ?? opening.byline ?? tail.byline,
    dateline: opening.dateline?.place ?? null,
    publishedAt: article.publishedAt ?? value(false) ?? value(true),
    modifiedAt: article.modifiedAt ?? value(true),
    language: article.language ?? detectLanguage(article.text),
  }
}

/** "https://www.quay.example/1" → "quay.example": the outlet's name where it has no other. */
function hostOf(address: string | undefined): string | null {
  if (address === undefined) return null
  try {
    return new URL(address).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}

/** The agency that was given as by-line or as outlet: it wrote the text. */
function givenAgency({ byline, outlet }: Article, lexicon: MetadataLexicon): string | null {
  const names = [...(byline ?? '').split(/\s*(?:[,;|/]|\band\b)\s*/), outlet ?? '']
  return (
    names
      .map((name) => agencyNamed(name.replace(lexicon.bylineOpener, ''), lexicon))
      .find((a) => a !== null) ?? null
  )
}

/** Lines that are furniture wherever they stand, captions with their credit, section headings. */
function furniture(
  lines: readonly Line[],
  { headline, bodyStart }: Opening,
  lexicon: MetadataLexicon,
): Line[] {
  const isFurniture = (line: Line): boolean =>
    line.start !== headline?.start &&
    (furnitureKind(line.text, lexicon) !== null || isCreditedCaption(line, lexicon))
  const kinds = new Set(lines.filter(isFurniture))
  const prose = lines.filter((line) => !kinds.has(line))
  return [...kinds, ...findHeadings(prose, bodyStart, lexicon)]
}

interface Tail {
  readonly byline: string | null
  readonly agency: string | null
  readonly stamps: readonly Stamp[]
  readonly boilerplate: readonly Span[]
}

const TAIL_LINES = 4

/** By-line, agency and stamp under the last paragraph. */
function readTail(lines: readonly Line[], bodyStart: number, lexicon: MetadataLexicon): Tail {
  const stamps: Stamp[] = []
  const boilerplate: Span[] = []
  let [byline, agency]: (string | null)[] = [null, null]
  for (const line of lines.slice(-TAIL_LINES)) {
    if (line.start <= bodyStart) continue
    const stamp = readStampLine(line.text, lexicon)
    const named = stamp === null ? readByline(line.text, lexicon) : null
    if (stamp === null && named === null) continue
    boilerplate.push(line)
    byline ??= named?.byline ?? null
    agency ??= named?.agency ?? null
    if (stamp !== null) stamps.push(stamp)
  }
  return { byline: byline ?? null, agency: agency ?? null, stamps, boilerplate }
}

/** Credits in the prose, with the agency of the dateline and of the by-line. */
function creditsOf(
  text: string,
  { dateline, agency, agencyLine }: Opening,
  lexicon: MetadataLexicon,
): Credit[] {
  const own: Credit[] = []
  const source = dateline?.agency ?? dateline?.outlet ?? null
  if (dateline?.creditSpan != null && source !== null)
    own.push({ ...dateline.creditSpan, name: source, kind: dateline.agency === null ? 'outlet' : 'agency' })
  if (agencyLine !== null && agency !== null) {
    const form = formIn(agencyLine, agency, lexicon)
    if (form !== null) own.push({ ...form, name: agency, kind: 'agency' })
  }
  const prose = findCredits(text, lexicon).filter((c) => !own.some((o) => o.start < c.end && c.start < o.end))
  return [...own, ...prose].sort(bySpan)
}

/** Where in a by-line the agency's name stands. */
function formIn(line: Line, agency: string, lexicon: MetadataLexicon): Span | null {
  for (const m of line.text.matchAll(/\p{L}[\p{L}/.-]*(?: \p{Lu}[\p{L}/.-]*)*/gu)) {
    const words = m[0].split(' ')
    for (let size = words.length; size > 0; size--) {
      const form = words.slice(0, size).join(' ')
      if (agencyNamed(form, lexicon) === agency)
        return { start: line.start + m.index, end: line.start + m.index + form.length }
    }
  }
  return null
}

/** In reading order, what overlaps made one. */
function flatten(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort(bySpan)) {
    const last = out.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
