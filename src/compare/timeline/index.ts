import type { LanguagePack } from '../../lang/pack.js'
import type { FindingGroup, Pool, TimelineEntry } from '../../model/index.js'

/** What happened, was said, is planned and was published when, in order of date. */
export function buildTimeline(
  _pool: Pool,
  _groups: readonly FindingGroup[],
  _pack: LanguagePack,
): TimelineEntry[] {
  return []
}
