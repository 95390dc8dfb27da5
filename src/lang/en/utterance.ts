import type { UtteranceLexicon } from '../lexicon/utterance.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const englishUtteranceLexicon: UtteranceLexicon = {
  kind: 'utterance',
  joiners: set('and but or nor yet because although though while whereas if unless until when'),
}
