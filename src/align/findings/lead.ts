import type { Statement } from './statement.js'

const PRONOUN = 0.15
const FRAGMENT = 0.3

/**
 * The claim whose words serve best as the summary: nearest to all others of its group, a whole sentence, its names spelled out, and
 * neither the longest nor the shortest. `likeness` is by position in the group.
 */
export function chooseLead(
  group: readonly Statement[],
  likeness: (i: number, j: number) => number,
): Statement {
  const lengths = group.map((s) => s.profile.words.length).sort((a, b) => a - b)
  const middle = lengths[lengths.length >> 1]!
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  group.forEach((s, i) => {
    const score = centrality(group.length, i, likeness) + fitness(s, middle)
    if (score > most) {
      best = i
      most = score
    }
  })
  return group[best]!
}

function centrality(size: number, i: number, likeness: (i: number, j: number) => number): number {
  if (size === 1) return 0
  let sum = 0
  for (let j = 0; j < size; j++) if (j !== i) sum += likeness(i, j)
  return sum / (size - 1)
}

function fitness(s: Statement, middle: number): number {
  const length = s.profile.words.length
  const off = Math.abs(Math.log((length + 1) / (middle + 1)))
  return -(s.complete ? 0 : FRAGMENT) - PRONOUN * Math.min(2, s.profile.pronouns) - 0.1 * off
}
