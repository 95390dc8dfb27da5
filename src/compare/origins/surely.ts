import type { Setting } from '../setting.js'
import { mayJoin } from './joins/index.js'
import type { Line } from './lines.js'
import { areProvenApart } from './proof.js'

/** The most origins, named and in different texts, of which each is proven apart from every other; of public bodies one. */
export function surely(kept: readonly (readonly Line[])[], setting: Setting): number {
  const named = apartForSure(kept, setting)
    .map((s) => s.filter((l) => l.kind === 'speaker' && l.voice === 'named' && isKnown(l, setting)))
    .filter((s) => s.length > 0)
    .filter((s, i, all) => !isPublic(s, setting) || !all.slice(0, i).some((t) => isPublic(t, setting)))
    .slice(0, MOST_PROVEN)
  return Math.max(1, ...named.map((_, i) => provenFrom(named.slice(i), setting)))
}

/** More would hardly make it surer. */
const MOST_PROVEN = 8

/** How many are proven apart from the first and from each other, and stand in as many texts. */
function provenFrom(sets: readonly (readonly Line[])[], setting: Setting): number {
  const proven: (readonly Line[])[] = []
  for (const s of sets) if (proven.every((p) => areProvenApart(p, s, setting))) proven.push(s)
  const texts = new Set(proven.flat().map((l) => setting.textOf(l.claim.article)))
  return Math.min(proven.length, texts.size)
}

/** The first of each lot of origins that may be one. */
const apartForSure = (sets: readonly (readonly Line[])[], setting: Setting): readonly (readonly Line[])[] =>
  sets.filter((s, i) => !sets.slice(0, i).some((t) => t.some((a) => s.some((b) => mayJoin(a, b, setting)))))

const isPublic = (set: readonly Line[], { isPublicBody }: Setting): boolean =>
  set.some((l) => isPublicBody(l.through.at(-1) ?? null))

/** "Anna Brix", and the spokesman of a named body, not "two investors" or "the agency". */
const isKnown = ({ name, through }: Line, { affiliations }: Setting): boolean =>
  /^\p{Lu}/u.test(name.split(' ').at(-1)!) || affiliations.has(through.at(-1) ?? '')
