import type { LanguagePack } from '../../lang/pack.js'
import type { Pool, Utterance } from '../../model/index.js'

/** One utterance a spoken sentence, each with its witnesses and variants. Ids are U1, U2 … in canonical order. */
export function collateUtterances(_pool: Pool, _pack: LanguagePack): Utterance[] {
  return []
}
