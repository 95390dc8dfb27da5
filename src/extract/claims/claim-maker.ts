import type {
  AnnotatedText,
  ArticleMetadata,
  Attribution,
  Claim,
  DateMention,
  Entity,
  Quantity,
} from '../../model/index.js'
import type { Clause } from './clause.js'
import type { Grammar } from './grammar.js'
import { calls, isNegated, modalityOf, tellsWhatWas } from './polarity.js'
import { spanOf } from './trim.js'
import { indexesWithin, mentionsOf } from './within.js'

/** What the finders before found in the article. */
export interface ClaimEvidence {
  readonly metadata: ArticleMetadata
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** Makes claims of clauses of one article: their polarity, modality, and what of the article's evidence they hold. */
export function claimMaker(
  text: AnnotatedText,
  evidence: ClaimEvidence,
  g: Grammar,
): (clause: Clause, id: string) => Claim {
  const mentions = mentionsOf(evidence.entities)
  const asked = calls(
    evidence.attributions.filter((a) => !a.statesNothing),
    text,
    g,
  )
  return (clause, id) => {
    const span = spanOf(clause, g)
    const isAsked = asked.has(clause.attribution ?? '') && !tellsWhatWas(clause, g)
    return {
      id,
      start: span.start,
      end: span.end,
      attribution: clause.attribution,
      negated: isNegated(clause, g),
      modality: isAsked ? 'asked-for' : modalityOf(clause, g),
      entities: [...new Set(indexesWithin(mentions, span).map((i) => mentions[i]!.entity))],
      quantities: indexesWithin(evidence.quantities, span),
      dates: indexesWithin(evidence.dates, span),
    }
  }
}
