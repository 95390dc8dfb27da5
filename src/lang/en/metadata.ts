import type { MetadataLexicon } from '../lexicon/metadata.js'

export const englishMetadataLexicon: MetadataLexicon = { kind: 'metadata' }
