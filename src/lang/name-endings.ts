import type { Gender } from './lexicon/entity.js'

/** Letters of the longest ending compared. */
const LONGEST = 4
/** Fewest listed names with an ending. */
const FEWEST = 6
/** Share of them that must be of one gender. */
const SHARE = 0.85

interface Count {
  male: number
  female: number
}

/** The gender that the end of a given name suggests, counted over those listed: null where neither gender has most of the names that end so. */
export function endingsOf(listed: ReadonlyMap<string, Gender | null>): (name: string) => Gender | null {
  let counts: ReadonlyMap<string, Count> | null = null
  return (name) => {
    counts ??= countEndings(listed)
    for (let n = Math.min(LONGEST, name.length - 1); n > 0; n--) {
      const found = counts.get(name.slice(-n))
      if (!found || found.male + found.female < FEWEST) continue
      const most = Math.max(found.male, found.female)
      if (most < SHARE * (found.male + found.female)) return null
      return found.male > found.female ? 'male' : 'female'
    }
    return null
  }
}

function countEndings(listed: ReadonlyMap<string, Gender | null>): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const [name, gender] of listed) {
    if (gender === null) continue
    for (let n = 1; n <= Math.min(LONGEST, name.length - 1); n++) {
      const kept = counts.get(name.slice(-n)) ?? { male: 0, female: 0 }
      kept[gender]++
      counts.set(name.slice(-n), kept)
    }
  }
  return counts
}
