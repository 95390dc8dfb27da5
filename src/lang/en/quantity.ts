import type { QuantityLexicon } from '../lexicon/quantity.js'

export const englishQuantityLexicon: QuantityLexicon = { kind: 'quantity' }
