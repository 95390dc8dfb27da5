import type { UtteranceLexicon } from '../lexicon/utterance.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const spanishUtteranceLexicon: UtteranceLexicon = {
  kind: 'utterance',
  joiners: set('y e o u ni pero sino porque aunque mientras si cuando'),
}
