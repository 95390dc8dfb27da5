import type { CollationLexicon } from '../lexicon/collation.js'
import { singular } from './number.js'
import { spelledNumber } from './numerals.js'
import { verbForms } from './verbs.js'

const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['al', ['a', 'el']],
  ['del', ['de', 'el']],
])

const lemma = (word: string): string => verbForms.get(word) ?? singular(word).replace(/[ao]$/, '')

export const spanishCollationLexicon: CollationLexicon = {
  expand: (word) => CONTRACTED.get(word) ?? null,
  inflected: (a, b) => a !== b && lemma(a) === lemma(b),
  numeral: spelledNumber,
  numeralJoiners: new Set(['y']),
}
