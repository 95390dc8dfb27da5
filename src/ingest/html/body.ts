import { Readability } from '@mozilla/readability'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { bestRun, proseIn } from './best-run.js'
import { cleanPage } from './clean.js'
import type { DomDocument, DomElement } from './dom.js'
import { type Paragraph, paragraphsIn } from './paragraphs.js'
import { trimParagraphs } from './trim.js'

/** With less prose than this (in words) Readability has found a scrap, and the page's best run is taken if it is this many times longer. */
const SCRAP = 60
const LONGER = 3

/** The text of the page's article: paragraphs parted by an empty line, lines broken by `br` by one line feed. The page is changed. */
export function readBody(page: DomDocument, title: string | null, lexicon: MetadataLexicon): string {
  cleanPage(page)
  const run = page.body === null ? [] : bestRun(paragraphsIn(page.body))
  const article = readArticle(page)
  const scrap = proseIn(article) < SCRAP && proseIn(run) > proseIn(article) * LONGER
  return trimParagraphs(scrap ? run : article, title, lexicon)
    .map((p) => p.text)
    .join('\n\n')
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
