import { byPlace, type Unit } from '../units/units.js'
import { acquaintance } from '../units/voice.js'
import { resemblance } from './resemblance.js'

// What two articles give as two sentences of one speech, in one order, may have little in common word by word: so much each, and so much together.
const EACH = 0.25
const TOGETHER = 0.6
/** So much of the words of either must have one in the other, and neither may be so many times longer. */
const COVERED = 0.35
const LONGER = 2.5
/** Only what has found no partner is looked at, and no more of it. */
const ALONE = 60
const OTHERS = 240

/** Two sentences of one speaker that an article prints one after the other. */
interface Pair {
  readonly first: Unit
  readonly second: Unit
}

/** Joins groups of quotations that are the same two sentences in the same order, in other words throughout: a speech translated back keeps its course. */
export function joinBySequence(groups: readonly (readonly Unit[])[]): (readonly Unit[])[] {
  const groupOf = new Map(groups.flatMap((g) => g.map((u): [Unit, readonly Unit[]] => [u, g])))
  const pairs = pairsOf([...groupOf.keys()].sort(byPlace))
  const isAlone = (u: Unit): boolean => groupOf.get(u)!.every((o) => o.article === u.article)
  const alone = pairs.filter((p) => isAlone(p.first) && isAlone(p.second)).slice(0, ALONE)
  for (const pair of alone) {
    const partner = bestPartner(pair, pairs.slice(0, OTHERS))
    if (!partner || bestPartner(partner, alone) !== pair) continue
    join(pair.first, partner.first, groupOf)
    join(pair.second, partner.second, groupOf)
  }
  return [...new Set(groupOf.values())]
}

/** Sentences that follow each other as an article quotes one speaker. */
const pairsOf = (units: readonly Unit[]): Pair[] =>
  units.slice(1).flatMap((second, i) => {
    const first = units[i]!
    const speaks = first.voice.id !== null && first.voice.id === second.voice.id
    return speaks && first.article === second.article ? [{ first, second }] : []
  })

function bestPartner(pair: Pair, others: readonly Pair[]): Pair | null {
  let best: { readonly partner: Pair; readonly likeness: number } | null = null
  for (const partner of others) {
    const likeness = likenessOf(pair, partner)
    if (likeness >= TOGETHER && likeness > (best?.likeness ?? 0)) best = { partner, likeness }
  }
  return best?.partner ?? null
}

/** How far two pairs are the same two sentences, 0..2; 0 where they cannot be. */
function likenessOf(a: Pair, b: Pair): number {
  if (a.first.article === b.first.article || acquaintance(a.first.voice, b.first.voice) !== 'same') return 0
  const first = sentenceLikeness(a.first, b.first)
  return first < EACH ? 0 : addIf(first, sentenceLikeness(a.second, b.second))
}

const addIf = (first: number, second: number): number => (second < EACH ? 0 : first + second)

function sentenceLikeness(a: Unit, b: Unit): number {
  const [shorter, longer] = [a.terms.length, b.terms.length].sort((x, y) => x - y) as [number, number]
  if (shorter === 0 || longer > LONGER * shorter) return 0
  const { both, match } = resemblance(a, b, true)
  return match.filter((j) => j >= 0).length >= COVERED * longer ? both : 0
}

/** Puts two units' groups together, if no article would say the same thing twice. */
function join(a: Unit, b: Unit, groupOf: Map<Unit, readonly Unit[]>): void {
  const [x, y] = [groupOf.get(a)!, groupOf.get(b)!]
  if (x === y || x.some((u) => y.some((v) => v.article === u.article))) return
  const joined = [...x, ...y].sort(byPlace)
  for (const u of joined) groupOf.set(u, joined)
}
