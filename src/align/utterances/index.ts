import type { LanguagePack } from '../../lang/pack.js'
import type { Pool, Utterance } from '../../model/index.js'
import { type Group, groupUnits } from './group.js'
import { byPlace, type Unit, unitsOf } from './units.js'

/** One utterance a spoken sentence, each with its witnesses and variants. Ids are U1, U2 … in canonical order. */
export function collateUtterances(pool: Pool, pack: LanguagePack): Utterance[] {
  const units = unitsOf(pool, pack).sort(byPlace)
  return groupUnits(units)
    .map((group) => ({ group, members: [...group.verbatim, ...group.reported].sort(byPlace) }))
    .sort((a, b) => byPlace(a.members[0]!, b.members[0]!))
    .map(({ group, members }, i) => toUtterance(`U${i + 1}`, group, members))
}

function toUtterance(id: string, _group: Group, members: readonly Unit[]): Utterance {
  return {
    id,
    speaker: speakerOf(members),
    attributions: [...new Set(members.map((u) => u.attribution.id))],
    base: [],
    variants: [],
  }
}

/** Whom most of the members name. */
function speakerOf(members: readonly Unit[]): string | null {
  const votes = new Map<string, number>()
  for (const { attribution } of members)
    if (attribution.speaker !== null)
      votes.set(attribution.speaker, (votes.get(attribution.speaker) ?? 0) + 1)
  return (
    [...votes].reduce<[string, number] | null>(
      (best, v) => (best && best[1] >= v[1] ? best : v),
      null,
    )?.[0] ?? null
  )
}
