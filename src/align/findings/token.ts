import type { PartOfSpeech } from '../../model/index.js'

/** What a profile is made from: a token, wherever it stands. */
export interface ProfileToken {
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}
