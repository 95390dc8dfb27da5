import type { LanguagePack } from '../../lang/pack.js'
import type { Discrepancy, FindingGroup, Pool, Utterance } from '../../model/index.js'
import type { LineageOf } from '../lineage-of.js'

/** Questions that the articles answer differently, with how each two positions stand to each other. Ids are D1, D2 … in canonical order. */
export function findDiscrepancies(
  _pool: Pool,
  _groups: readonly FindingGroup[],
  _utterances: readonly Utterance[],
  _lineage: LineageOf,
  _pack: LanguagePack,
): Discrepancy[] {
  return []
}
