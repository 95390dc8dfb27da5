import type { AlternativesLexicon } from '../lexicon/alternatives.js'

/** No table yet. */
export const spanishAlternativesLexicon: AlternativesLexicon = {
  kind: 'alternatives',
  startingWith: () => [],
  quarters: ['norte', 'este', 'sur', 'oeste'],
}
