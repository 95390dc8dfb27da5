import type { Setting } from '../setting.js'
import { stateAlike } from './closeness.js'
import type { Line } from './lines.js'

/** Sources named with their claims first, then those of most claims, then that of the lead; a copy makes no source greater. */
export function byStanding(
  sets: readonly (readonly Line[])[],
  lead: string,
  { copiedFrom }: Setting,
): (readonly Line[])[] {
  const own = (s: readonly Line[]): number => s.filter((l) => copiedFrom(l.claim) === null).length
  return sets
    .map((set, i) => ({
      set,
      i,
      named: set.some(isNamed),
      size: own(set),
      leads: set.some((l) => l.claim.id === lead),
    }))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        b.size - a.size ||
        Number(b.leads) - Number(a.leads) ||
        a.i - b.i,
    )
    .map(({ set }) => set)
}

/** The source of the words that tell a finding first, where the one of most standing does not say the same. */
export function tellingFirst(
  ranked: readonly (readonly Line[])[],
  lead: string,
  setting: Setting,
): readonly (readonly Line[])[] {
  const telling = ranked.find((s) => s.some((l) => isNamed(l) && l.claim.id === lead))
  const [first] = ranked
  return telling && first && telling !== first && !stateAlike(stated(first), stated(telling), setting)
    ? [telling, ...ranked.filter((s) => s !== telling)]
    : ranked
}

/** What a source is said to state; what it may state is heard where there is nothing else. */
export function stated(set: readonly Line[]): readonly Line[] {
  const named = set.filter(isNamed)
  return named.length > 0 ? named : set
}

const isNamed = (l: Line): boolean => l.voice === 'named'
