import type { LanguagePack } from '../../lang/pack.js'
import type { FindingGroup, Independence, Origin, Pool, Utterance } from '../../model/index.js'
import type { LineageOf } from '../lineage-of.js'

export interface FindingOrigins {
  readonly origins: readonly Origin[]
  readonly independent: Independence
}

/** Follows each claim of a finding to where its information enters the story, and counts the independent places. */
export function countOrigins(
  _group: FindingGroup,
  _pool: Pool,
  _lineage: LineageOf,
  _utterances: readonly Utterance[],
  _pack: LanguagePack,
): FindingOrigins {
  return { origins: [], independent: { min: 1, max: 1 } }
}
