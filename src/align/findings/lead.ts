import type { Statement } from './statement.js'

const PRONOUN = 0.15
const FRAGMENT = 0.3

/**
 * The claim whose words serve best as the summary: nearest to all others of its group, a whole sentence, its names spelled out, and
 * neither the longest nor the shortest. `weights` says how many claims have each one's words; `likeness` is by position.
 */
export function chooseLead(
  group: readonly Statement[],
  weights: readonly number[],
  likeness: (i: number, j: number) => number,
): Statement {
  const lengths = group.map((s) => s.profile.words.length).sort((a, b) => a - b)
  const middle = lengths[lengths.length >> 1]!
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  group.forEach((s, i) => {
    const score = centrality(weights, i, likeness) + fitness(s, middle)
    if (score > most) {
      best = i
      most = score
    }
  })
  return group[best]!
}

/** Mean likeness to all other claims of the group; those in the same words are wholly alike. */
function centrality(
  weights: readonly number[],
  i: number,
  likeness: (i: number, j: number) => number,
): number {
  let sum = weights[i]! - 1
  let others = weights[i]! - 1
  for (let j = 0; j < weights.length; j++)
    if (j !== i) {
      sum += weights[j]! * likeness(i, j)
      others += weights[j]!
    }
  return others > 0 ? sum / others : 0
}

function fitness(s: Statement, middle: number): number {
  const length = s.profile.words.length
  const off = Math.abs(Math.log((length + 1) / (middle + 1)))
  return -(s.complete ? 0 : FRAGMENT) - PRONOUN * Math.min(2, s.profile.pronouns) - 0.1 * off
}
