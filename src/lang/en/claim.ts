import type { ClaimLexicon } from '../lexicon/claim.js'

export const englishClaimLexicon: ClaimLexicon = { kind: 'claim' }
