import type { Statement } from './statement.js'

const PRONOUN = 0.15

/**
 * The claim whose words serve best as the summary: of the whole clauses, where there are any, the one nearest to all others of its
 * group, its names spelled out, and neither the longest nor the shortest. The side that most claims take is summed up, affirmed or denied.
 * `weights` says how many claims have each one's words; `likeness` is by position.
 */
export function chooseLead(
  group: readonly Statement[],
  weights: readonly number[],
  likeness: (i: number, j: number) => number,
): Statement {
  const fit = fittest(group, weights)
  const lengths = group.map((s) => s.profile.words.length).sort((a, b) => a - b)
  const middle = lengths[lengths.length >> 1]!
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  group.forEach((s, i) => {
    if (!fit.has(s)) return
    const score = centrality(weights, i, likeness) + fitness(s, middle)
    if (score > most) {
      best = i
      most = score
    }
  })
  return group[best]!
}

/**
 * Of those on the side that most take, with the figures and days that most give, the whole clauses; else whole clauses; all, where there
 * are none.
 */
function fittest(group: readonly Statement[], weights: readonly number[]): ReadonlySet<Statement> {
  const side = group.reduce((sum, s, i) => sum + (s.negated ? -weights[i]! : weights[i]!), 0)
  const whole = group.filter((s) => s.complete)
  const sided = whole.filter((s) => s.negated === side < 0)
  const usual = [(s: Statement) => s.days, (s: Statement) => s.figures.map((f) => `${f.value}`)]
    .map((given) => givingMost(group, weights, given))
    .reduce((list, gives) => list.filter(gives), sided)
  return new Set([usual, sided, whole, group].find((list) => list.length > 0))
}

/** Whether a statement gives nothing of a kind, or what most of the group give. */
function givingMost(
  group: readonly Statement[],
  weights: readonly number[],
  given: (s: Statement) => readonly string[],
): (s: Statement) => boolean {
  const votes = new Map<string, number>()
  group.forEach((s, i) => {
    for (const v of new Set(given(s))) votes.set(v, (votes.get(v) ?? 0) + weights[i]!)
  })
  const most = Math.max(0, ...votes.values())
  return (s) => given(s).length === 0 || given(s).some((v) => votes.get(v) === most)
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
  return -PRONOUN * Math.min(2, s.profile.pronouns) - 0.1 * off
}
