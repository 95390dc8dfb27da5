import type { AttributionLexicon } from '../lexicon/attribution.js'

export const englishAttributionLexicon: AttributionLexicon = { kind: 'attribution' }
