import { coverOf } from '../../kernels/cover.js'
import { detectLanguage } from '../../lang/detect.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { LanguagePack } from '../../lang/pack.js'
import { isStampWords, readStampLine, readStamps, type Stamp } from '../../lang/stamp.js'
import {
  type Article,
  type ArticleMetadata,
  bySpan,
  type Credit,
  type Meta,
  type Span,
} from '../../model/index.js'
import { findCredits } from './credits.js'
import { findGalleries } from './galleries.js'
import { findGluedLabels, findLeadingLabels, isCreditedCaption } from './glued.js'
import { type Head, readHead } from './head.js'
import { findHeadings, findRunInHeadings } from './headings.js'
import { endsSentence, type Line, linesOf, wordsOf } from './lines.js'
import { findNotices } from './notices.js'
import { type Opening, readOpening } from './opening.js'
import { findOwnOutlet } from './outlet.js'
import { agencyNamed } from './press.js'
import { findRepeats } from './repeats.js'
import { isName, readSourceLine, type SourceLine } from './source-line.js'

/**
 * What an article's text says of itself: headline, agency, by-line, dateline, stamp, furniture, notices.
 * Works on lines, before tokens. What was given with the article wins over what is found.
 */
export function extractMetadata(article: Article, pack: LanguagePack): ArticleMetadata {
  const { text } = article
  const lexicon = pack.metadata
  const lines = linesOf(text)
  const head = readHead(text, pack)
  const notices = findNotices(lines, lexicon)
  const isNotice = coverOf(notices)
  const news = lines.filter((line) => !isNotice(line))
  const opening = readOpening(news, text, article.title, head)
  const tail = readTail(news, opening, notices.length > 0, head)
  const boilerplate = flatten([
    ...opening.boilerplate,
    ...furniture(lines, opening, head).filter((line) => !isNotice(line)),
    ...tail.boilerplate,
    ...findGluedLabels(text, lexicon),
    ...findLeadingLabels(news, lexicon),
    ...findRunInHeadings(text),
  ])
  const { headline } = opening
  return {
    meta: metaOf(article, opening, tail, lexicon),
    headline: headline === null ? null : { start: headline.start, end: headline.end },
    boilerplate,
    notices,
    credits: creditsOf(text, opening, tail, lexicon),
  }
}

function metaOf(article: Article, opening: Opening, tail: Tail, lexicon: MetadataLexicon): Meta {
  const outlet =
    opening.dateline?.outlet ?? opening.outlet ?? tail.outlet ?? findOwnOutlet(article.text, lexicon)
  const agency = opening.dateline?.agency ?? opening.agency ?? tail.agency
  const own = outlet !== null && agency !== null && isShortFor(agency, outlet)
  const stamps = [...opening.stamps, opening.dateline?.stamp ?? null, ...tail.stamps].filter(
    (s) => s !== null,
  )
  const value = (changed: boolean): string | null => stamps.find((s) => s.changed === changed)?.value ?? null
  return {
    title: article.title ?? opening.headline?.text ?? null,
    outlet: article.outlet ?? (own ? null : outlet) ?? hostOf(article.url),
    agency: (own ? outlet : agency) ?? givenAgency(article, lexicon),
    byline: article.byline ?? opening.byline ?? tail.byline,
    dateline: opening.dateline?.place ?? opening.place,
    publishedAt: article.publishedAt ?? value(false) ?? value(true),
    modifiedAt: article.modifiedAt ?? value(true),
    language: article.language ?? detectLanguage(article.text),
  }
}

/** Whether an agency goes by an outlet's name or its initials: it prints its own text. */
function isShortFor(agency: string, outlet: string): boolean {
  const [short, long] = [agency.toLowerCase(), outlet.toLowerCase()]
  const initials = long
    .split(/[\s-]+/)
    .map((w) => w.slice(0, 1))
    .join('')
  return short === long || short === initials
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
  const names = [
    ...(byline ?? '').split(/\s*[,;|/]\s*/).flatMap((n) => n.split(lexicon.nameJoiner)),
    outlet ?? '',
  ]
  return (
    names
      .map((name) => agencyNamed(name.replace(lexicon.bylineOpener, ''), lexicon))
      .find((a) => a !== null) ?? null
  )
}

/** Lines that are furniture wherever they stand, captions with their credit, section headings. */
function furniture(lines: readonly Line[], { headline, bodyStart }: Opening, head: Head): Line[] {
  const { lexicon } = head
  const isFurniture = (line: Line): boolean =>
    line.start !== headline?.start &&
    (line.text === headline?.text || head.furnitureOf(line.text) !== null || isCreditedCaption(line, lexicon))
  const kinds = new Set([...lines.filter(isFurniture), ...findGalleries(lines, lexicon)])
  for (const line of besideLabels(lines, kinds, head)) if (line.start > bodyStart) kinds.add(line)
  const prose = lines.filter((line) => !kinds.has(line))
  return [
    ...kinds,
    ...titlesAtEnd(lines, bodyStart, kinds, lexicon),
    ...findHeadings(prose, bodyStart, lexicon),
    ...findRepeats(prose, bodyStart),
  ]
}

/** What a label on a line of its own announces: titles of other articles below it, a video's title above "Now playing". */
function besideLabels(lines: readonly Line[], furniture: ReadonlySet<Line>, head: Head): Line[] {
  return lines.flatMap((label, i): Line[] => {
    if (!label.text.endsWith(':') || !furniture.has(label)) return []
    const kind = head.furnitureOf(label.text)
    if (kind === 'related') return titlesUnder(lines, i, furniture)
    const above = lines[i - 1]
    return kind === 'player' && above !== undefined && !endsSentence(above.text) ? [above] : []
  })
}

/** Longer lines under a label are paragraphs. */
const LONGEST_TEASER = 32
/** More lines under the last label are no list of links. */
const MOST_TEASERS = 8

/** The line under a label where it ends as no sentence does; under the last one all lines to the end, where half of them do not. */
function titlesUnder(lines: readonly Line[], at: number, furniture: ReadonlySet<Line>): Line[] {
  const rest = lines.slice(at + 1).filter((line) => !furniture.has(line))
  const open = rest.filter(({ text }) => !endsSentence(text))
  const listed =
    rest.length <= MOST_TEASERS &&
    open.length * 2 >= rest.length &&
    rest.every(({ text }) => wordsOf(text).length <= LONGEST_TEASER)
  if (listed) return rest
  const next = lines[at + 1]
  return next !== undefined && !furniture.has(next) && !endsSentence(next.text) ? [next] : []
}

/** Titles that make a row of links to other articles without a label. */
const ROW_OF_TITLES = 3
const TITLE_WORDS = { least: 5, most: 20 }

/** Titles of other articles under the last paragraph: several, or any behind a line of furniture. */
function titlesAtEnd(
  lines: readonly Line[],
  bodyStart: number,
  furniture: ReadonlySet<Line>,
  lexicon: MetadataLexicon,
): Line[] {
  let first = lines.length
  while (first > 0 && (furniture.has(lines[first - 1]!) || isTitle(lines[first - 1]!, lexicon))) first--
  const zone = lines.slice(first).filter((line) => line.start > bodyStart)
  const parted = zone.slice(zone.findIndex((line) => furniture.has(line)))
  const titles = zone.filter((line) => !furniture.has(line))
  if (titles.length >= ROW_OF_TITLES) return titles
  return zone.some((line) => furniture.has(line)) ? parted.filter((line) => !furniture.has(line)) : []
}

function isTitle({ text }: Line, { firstPerson }: MetadataLexicon): boolean {
  if (endsSentence(text) || /^[\W_]/u.test(text) || firstPerson.test(text)) return false
  const words = wordsOf(text).length
  return words >= TITLE_WORDS.least && words <= TITLE_WORDS.most
}

interface Tail {
  readonly byline: string | null
  readonly agency: string | null
  readonly agencyLine: Line | null
  readonly outlet: string | null
  readonly stamps: readonly Stamp[]
  readonly boilerplate: readonly Span[]
}

const TAIL_LINES = 4

/** By-line, agency, outlet and stamp under the last paragraph. `noticed`: the text has a notice, and a day alone may be the notice's. */
function readTail(lines: readonly Line[], { bodyStart }: Opening, noticed: boolean, head: Head): Tail {
  const tail: { -readonly [K in keyof Tail]: Tail[K] } & { stamps: Stamp[]; boilerplate: Span[] } = {
    byline: null,
    agency: null,
    agencyLine: null,
    outlet: null,
    stamps: [],
    boilerplate: [],
  }
  for (const line of lines.slice(-TAIL_LINES)) {
    if (line.start <= bodyStart) continue
    tail.outlet ??= linkedOutlet(line, head)
    const words = isStampWords(line.text, head.lexicon)
    const stamped = words && readStampLine(line.text, head.lexicon, head.orderIn(line.text)) !== null
    const last = line === lines.at(-1)
    const source = stamped
      ? null
      : (readSourceLine(line.text, 'foot', head) ?? (last ? signature(line, head) : null))
    if (!stamped && source === null) continue
    tail.boilerplate.push(line)
    if (source !== null || !noticed)
      tail.stamps.push(...(source?.stamps ?? readStamps(line.text, head.lexicon, head.orderIn(line.text))))
    tail.byline ??= source?.byline ?? null
    tail.outlet ??= source?.outlet ?? null
    if (source?.agency != null && tail.agency === null)
      Object.assign(tail, { agency: source.agency, agencyLine: line })
  }
  return tail
}

/** The outlet that a link under the text names as its own. */
function linkedOutlet({ text }: Line, { lexicon }: Head): string | null {
  const name = lexicon.outletLink.exec(text)?.[1] ?? null
  return name !== null && isName(name, lexicon) && !lexicon.kicker.test(name) ? name : null
}

/** A name alone in the last line, which the text does not use otherwise: the agency that the text is from. */
function signature(line: Line, head: Head): SourceLine | null {
  const name = line.text.replace(/^[([/—–-]+\s*|\s*[)\]/.]+$/g, '')
  return isName(name, head.lexicon) && head.isStrange(name)
    ? { byline: null, agency: name, outlet: null, stamps: [] }
    : null
}

/** Credits in the prose, with the agency of the dateline and of the by-line. */
function creditsOf(
  text: string,
  { dateline, agency, agencyLine }: Opening,
  tail: Tail,
  lexicon: MetadataLexicon,
): Credit[] {
  const own: Credit[] = []
  const source = dateline?.agency ?? dateline?.outlet ?? null
  if (dateline?.creditSpan != null && source !== null)
    own.push({ ...dateline.creditSpan, name: source, kind: dateline.agency === null ? 'outlet' : 'agency' })
  for (const [line, name] of [
    [agencyLine, agency],
    [tail.agencyLine, tail.agency],
  ] as const) {
    const form = line === null || name === null ? null : formIn(line, name, lexicon)
    if (form !== null && name !== null) own.push({ ...form, name, kind: 'agency' })
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
      if (form === agency || agencyNamed(form, lexicon) === agency)
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
