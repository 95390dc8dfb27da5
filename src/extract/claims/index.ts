import type { LanguagePack } from '../../lang/pack.js'
import type {
  AnnotatedText,
  ArticleMetadata,
  Attribution,
  Claim,
  DateMention,
  Entity,
  Quantity,
} from '../../model/index.js'

/** What the finders before found in the article. */
export interface ClaimEvidence {
  readonly metadata: ArticleMetadata
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** The clauses that state something, attribution left out and furniture passed over. Ids are c1, c2 … in reading order. */
export function extractClaims(_text: AnnotatedText, _evidence: ClaimEvidence, _pack: LanguagePack): Claim[] {
  return []
}
