import type { EntityLexicon } from '../lexicon/entity.js'

export const englishEntityLexicon: EntityLexicon = { kind: 'entity' }
