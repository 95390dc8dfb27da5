import type { DateLexicon } from '../lexicon/date.js'

export const englishDateLexicon: DateLexicon = { kind: 'date' }
