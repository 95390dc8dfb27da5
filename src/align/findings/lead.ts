import type { Statement } from './statement.js'

const PRONOUN = 0.15
const BLEMISH = 0.15
/** Headlines leave out words, and bounds with them. */
const HEADLINE = 0.1
/** What words lose that are surer than others of their group: a summary must not be surer than those it sums up. */
const SURER = 0.2
/** One in so many hedges: then those who do not are surer than others. */
const HEDGED_SHARE = 3

/**
 * The claim whose words serve best as the summary: of the whole clauses, where there are any, the one nearest to all others of its
 * group, its names spelled out, its hedges and the bounds of its figures kept, and neither the longest nor the shortest. The side that most claims take is summed up, affirmed or denied.
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
  const bounded = new Set(group.flatMap((s) => s.figures.flatMap((f) => (f.bounded ? [f.value] : []))))
  const hedged = weights.reduce((n, w, i) => n + (group[i]!.modality === 'possible' ? w : 0), 0)
  const careful = hedged * HEDGED_SHARE >= weights.reduce((a, b) => a + b, 0)
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  group.forEach((s, i) => {
    if (!fit.has(s)) return
    const score =
      centrality(weights, i, likeness) +
      fitness(s, middle, bounded) -
      (careful && s.modality === 'actual' ? SURER : 0)
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
  const whole = group.filter((s) => s.complete && !s.claim.proposed)
  const sided = whole.filter((s) => s.negated === side < 0)
  const usual = [(s: Statement) => s.days, (s: Statement) => s.figures.map((f) => `${f.value}`)]
    .map((given) => givingMost(group, weights, given))
    .reduce((list, gives) => list.filter(gives), sided)
  const clauses = group.filter((s) => !s.claim.proposed)
  return new Set([usual, sided, whole, clauses, group].find((list) => list.length > 0))
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

function fitness(s: Statement, middle: number, bounded: ReadonlySet<number>): number {
  const length = s.profile.words.length
  const off = Math.abs(Math.log((length + 1) / (middle + 1)))
  const surer = s.figures.some((f) => !f.bounded && bounded.has(f.value))
  const faults = BLEMISH * s.blemishes + (s.inHeadline ? HEADLINE : 0) + (surer ? SURER : 0)
  return -PRONOUN * Math.min(2, s.profile.pronouns) - 0.1 * off - faults
}
