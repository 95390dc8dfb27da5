import type { LanguagePack } from '../../lang/pack.js'
import { hull, type Pool, type Utterance } from '../../model/index.js'
import { type Base, chooseBase, piecesOf } from './collation/base.js'
import { apparatusOf } from './collation/variants.js'
import { groupUnits } from './joining/group.js'
import { resemblance } from './joining/resemblance.js'
import { remarksOn } from './remarks/index.js'
import { uniqueIn } from './remarks/unique.js'
import { type Testimony, testimonyOf } from './units/testimony.js'
import { byPlace, type Group, nested, type Unit, unitsOf } from './units/units.js'

/** One utterance a spoken sentence, each with its witnesses and variants. Ids are U1, U2 … in canonical order. */
export function collateUtterances(pool: Pool, pack: LanguagePack): Utterance[] {
  const units = unitsOf(pool, pack).sort(byPlace)
  const groups = groupUnits(units)
  const unique = uniqueIn(groups)
  return groups
    .map((group) => ({ group, members: [...group.verbatim, ...group.reported].sort(byPlace) }))
    .sort((a, b) => byPlace(a.members[0]!, b.members[0]!))
    .map(({ group, members }, i) => {
      const told = toUtterance(`U${i + 1}`, group, members, pack)
      const alone = unique.get(group)
      return alone ? { ...told, remarks: [...told.remarks, alone] } : told
    })
}

function toUtterance(id: string, group: Group, members: readonly Unit[], pack: LanguagePack): Utterance {
  const base = baseOf(group, pack)
  const apparatus = apparatusOf(
    base,
    distinct(members).map((u) => testimonyOf(u, pack)),
    pack,
  )
  return {
    id,
    speaker: speakerOf(members),
    attributions: [...new Set(members.map((u) => u.attribution.id))],
    base: piecesOf(base),
    variants: apparatus.entries.map((e) => e.variant),
    remarks: remarksOn({ ...apparatus, units: members }),
  }
}

/** From the quotations; where there are none, from the words in marks; else from the fullest report. */
function baseOf({ verbatim, reported }: Group, pack: LanguagePack): Base {
  const marked = reported.filter((u) => u.verbatim.length > 0)
  if (verbatim.length > 0)
    return chooseBase([
      ...distinct(verbatim).map((u) => testimonyOf(u, pack, u.verbatim)),
      ...marked.flatMap((u) => fragmentsOf(u, pack)),
    ])
  const quoted = fullest(marked.map((u) => testimonyOf(u, pack, u.verbatim)))
  if (quoted && (reported.length === 1 || quoted.words.length >= FRAGMENT)) return wholly(quoted)
  return wholly(midmost(reported.map((u) => testimonyOf(u, pack))))
}

/** How much being the fullest counts beside having all in common with the others. */
const FULLNESS = 0.25
/** So many reports answer for all. */
const ANSWER = 24

/** The report that has most in common with the others, of equally near ones the fullest: what one alone tells is no ground to set all others against. */
function midmost(testimonies: readonly Testimony[]): Testimony | null {
  const longest = Math.max(...testimonies.map((t) => t.words.length), 1)
  const others = testimonies.slice(0, ANSWER)
  const rank = others.map((t) => {
    const common = others.reduce((n, o) => n + (o === t ? 0 : resemblance(t.unit, o.unit).both), 0)
    return common / Math.max(1, others.length - 1) + (FULLNESS * t.words.length) / longest
  })
  return others[rank.indexOf(Math.max(...rank))] ?? null
}

/** What a report has in marks, each fragment by itself. */
const fragmentsOf = (unit: Unit, pack: LanguagePack): Testimony[] =>
  unit.verbatim
    .map((fragment) => testimonyOf(unit, pack, [fragment]))
    .filter((t) => t.words.length >= FRAGMENT)

/** Fewer words in marks are no base for what others report in full. */
const FRAGMENT = 4

const fullest = (testimonies: readonly Testimony[]): Testimony | null =>
  testimonies.reduce<Testimony | null>(
    (best, t) => (best && best.words.length >= t.words.length ? best : t),
    null,
  )

const wholly = (testimony: Testimony | null): Base => ({
  words: testimony?.words.map((_, at) => ({ testimony, at })) ?? [],
})

/** Without the units whose words another one of the same article holds. */
function distinct(units: readonly Unit[]): Unit[] {
  const inOrder = units
    .map((unit) => ({ unit, whole: hull(unit.attribution.content) }))
    .sort((x, y) => byPlace(x.unit, y.unit))
  const held = new Set<Unit>()
  inOrder.forEach(({ unit, whole }, i) => {
    for (let j = i + 1; j < inOrder.length; j++) {
      const other = inOrder[j]!
      if (other.unit.article !== unit.article || other.whole.start >= whole.end) break
      if (nested(unit, other.unit)) held.add(other.unit.weight > unit.weight ? unit : other.unit)
    }
  })
  return units.filter((u) => !held.has(u))
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
