import { Readability } from '@mozilla/readability'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { DomMap, LiveEntry } from '../../model/index.js'
import { bestRun, proseIn } from './best-run.js'
import { cleanPage } from './clean.js'
import type { DomDocument, DomElement } from './dom.js'
import { mapToPage } from './dom-map.js'
import { findEntries, type LiveUpdate, paragraphsOf, placesOf, removeStamps, updatesOf } from './live.js'
import { type Paragraph, paragraphsIn } from './paragraphs.js'
import { TreeRecord } from './tree-record.js'
import { trimParagraphs } from './trim.js'

/** With less prose than this (in words) Readability has found a scrap, and the page's best run is taken if it is this many times longer. */
const SCRAP = 60
const LONGER = 3
/** Share of a live report's entries that what was chosen must hold. */
const MOST_ENTRIES = 0.9

/** The text of a page's article, and where it stands in the page. */
export interface PageBody {
  /** Paragraphs parted by an empty line, lines broken by `br` by one line feed. */
  readonly text: string
  readonly dom: DomMap
  readonly entries?: readonly LiveEntry[]
}

/** The article of a page. The page is changed. */
export function readBody(page: DomDocument, title: string | null, lexicon: MetadataLexicon): PageBody {
  const record = new TreeRecord(page)
  const updates = updatesOf(page, lexicon)
  cleanPage(page)
  if (updates.length > 0) removeStamps(page)
  const all = page.body === null ? [] : paragraphsIn(page.body)
  const run = bestRun(all)
  const article = readArticle(page)
  const scrap = proseIn(article) < SCRAP && proseIn(run) > proseIn(article) * LONGER
  const chosen = scrap ? run : article
  const paragraphs = trimParagraphs(live(all, chosen, updates), title, lexicon)
  const body = { text: paragraphs.map((p) => p.text).join('\n\n'), dom: mapToPage(paragraphs, record) }
  const entries = placesOf(findEntries(paragraphs, updates), paragraphs)
  return entries.length > 0 ? { ...body, entries } : body
}

/** Of a live report what holds its entries: what was chosen, unless entries are missing from it that the page shows. */
function live(
  all: readonly Paragraph[],
  chosen: readonly Paragraph[],
  updates: readonly LiveUpdate[],
): readonly Paragraph[] {
  const shown = findEntries(all, updates)
  if (
    updates.length === 0 ||
    (findEntries(chosen, updates).length >= shown.length * MOST_ENTRIES && shown.length > 0)
  )
    return chosen
  return shown.length === 0 ? paragraphsOf(updates) : all.slice(shown[0]!.first, shown.at(-1)!.end)
}

/** The paragraphs of the page's article by Mozilla's Readability; none where it finds no article. */
function readArticle(page: DomDocument): Paragraph[] {
  try {
    const reader = new Readability<DomElement>(page as never, {
      serializer: (node) => node as unknown as DomElement,
    })
    const found = reader.parse()?.content
    return found == null ? [] : paragraphsIn(found)
  } catch {
    // It assumes one well-formed body, and fails on pages that have none.
    return []
  }
}
