import { Readability } from '@mozilla/readability'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { DomMap } from '../../model/index.js'
import { bestRun, proseIn } from './best-run.js'
import { cleanPage } from './clean.js'
import type { DomDocument, DomElement } from './dom.js'
import { mapToPage } from './dom-map.js'
import { type Paragraph, paragraphsIn } from './paragraphs.js'
import { TreeRecord } from './tree-record.js'
import { trimParagraphs } from './trim.js'

/** With less prose than this (in words) Readability has found a scrap, and the page's best run is taken if it is this many times longer. */
const SCRAP = 60
const LONGER = 3

/** The text of a page's article, and where it stands in the page. */
export interface PageBody {
  /** Paragraphs parted by an empty line, lines broken by `br` by one line feed. */
  readonly text: string
  readonly dom: DomMap
}

/** The article of a page. The page is changed. */
export function readBody(page: DomDocument, title: string | null, lexicon: MetadataLexicon): PageBody {
  const record = new TreeRecord(page)
  cleanPage(page)
  const run = page.body === null ? [] : bestRun(paragraphsIn(page.body))
  const article = readArticle(page)
  const scrap = proseIn(article) < SCRAP && proseIn(run) > proseIn(article) * LONGER
  const paragraphs = trimParagraphs(scrap ? run : article, title, lexicon)
  return { text: paragraphs.map((p) => p.text).join('\n\n'), dom: mapToPage(paragraphs, record) }
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
