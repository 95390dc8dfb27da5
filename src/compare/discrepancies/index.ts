import type { LanguagePack } from '../../lang/pack.js'
import type { Discrepancy } from '../../model/index.js'
import type { Story } from '../story.js'

/** Questions that the articles answer differently, with how each two positions stand to each other. Ids are D1, D2 … in canonical order. */
export function findDiscrepancies(_story: Story, _pack: LanguagePack): Discrepancy[] {
  return []
}
