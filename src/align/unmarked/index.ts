import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle } from '../../model/index.js'
import { QuotedIndex, quotedSentences } from '../utterances/units/quoted-sentences.js'
import { withAttributions } from './adding.js'
import { findAnnounced } from './announced.js'
import type { Block } from './block.js'
import { cued } from './cued.js'
import { labelled } from './labelled.js'
import { matched } from './matched.js'
import { isMarked, paragraphsOf } from './paragraphs.js'
import { signed } from './signed.js'

/**
 * Adds to each article the block quotations it prints without marks, found by matching words that another article
 * has in marks, or that stand above a line naming the speaker. Independent of the order of `articles`.
 */
export function recoverUnmarkedQuotations(
  articles: readonly AnalysedArticle[],
  pack: LanguagePack,
): readonly AnalysedArticle[] {
  const announcing = articles.map((a) => {
    const blocks = findAnnounced(a, pack)
    return blocks.length === 0 ? a : withAttributions(a, blocks)
  })
  const index = new QuotedIndex(announcing.flatMap((a) => quotedSentences(a, pack)))
  return announcing.map((a) => {
    const blocks = findBlocks(a, index, pack)
    return blocks.length === 0 ? a : withAttributions(a, blocks)
  })
}

function findBlocks(a: AnalysedArticle, index: QuotedIndex, pack: LanguagePack): Block[] {
  const paragraphs = paragraphsOf(a, pack)
  return paragraphs.flatMap((sentences, p) => {
    if (sentences.length === 0 || isMarked(a, sentences)) return []
    return (
      labelled(a, sentences, paragraphs[p + 1] ?? [], index, pack) ??
      signed(a, sentences, index, pack) ??
      cued(a, sentences, index, pack) ??
      matched(a, sentences, index, pack)
    )
  })
}
