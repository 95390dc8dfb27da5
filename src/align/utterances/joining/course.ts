import { isVerbatim, type Unit } from '../units/units.js'
import { acquaintance } from '../units/voice.js'

/** What the other units of two articles say of a pair, in the order of {@link Course.weigh}. */
export const COURSE = [
  'what stands before is one utterance',
  'what stands behind is one utterance',
  'what stands before and behind is',
  'near in meaning, beside what is one utterance',
  'another unit of its kind in either article fits better',
  'a quotation beside a report, or a report beside a quotation, fits better',
  'a third article has what both have',
] as const

/** Two units by their numbers, the lower first, with the probability that both are of one utterance, by themselves. */
export interface Pair {
  readonly i: number
  readonly j: number
  readonly p: number
}

/** So many places away a unit still stands beside another, and what it counts for one and for two places. */
const BESIDE = [1, 0.7] as const
/** Less likely pairs are no sign of anything. */
const LIKELY = 0.15

/**
 * What is known of pairs of units from the pairs beside them: most articles quote a speech in its order, so that what stands between the
 * same things said is the same thing said. Units are in canonical order.
 */
export class Course {
  readonly #units: readonly Unit[]
  /** For each unit the group it is in already: units of one group are one utterance for certain. */
  readonly #groupOf: readonly number[]
  /** For each group the units each article has in it. */
  readonly #membersOf = new Map<number, Map<Unit['article'], number[]>>()
  readonly #known = new Map<number, number>()
  /** For each unit those it is likely to be one with. */
  readonly #likely: readonly { readonly other: number; readonly p: number }[][]

  constructor(units: readonly Unit[], groupOf: readonly number[], pairs: readonly Pair[]) {
    this.#units = units
    this.#groupOf = groupOf
    units.forEach(({ article }, i) => {
      const articles = this.#membersOf.get(groupOf[i]!) ?? new Map<Unit['article'], number[]>()
      this.#membersOf.set(groupOf[i]!, articles.set(article, [...(articles.get(article) ?? []), i]))
    })
    this.#likely = units.map(() => [])
    for (const { i, j, p } of pairs) {
      if (p < LIKELY) continue
      this.#known.set(i * units.length + j, p)
      this.#likely[i]!.push({ other: j, p })
      this.#likely[j]!.push({ other: i, p })
    }
  }

  /** The evidence on a pair, in the order of {@link COURSE}. `meaning` is what it has in common by itself. */
  weigh(i: number, j: number, meaning: number): number[] {
    const [before, after] = [this.#beside(i, j, -1), this.#beside(i, j, 1)]
    return [
      before,
      after,
      before * after,
      Math.max(before, after) * meaning,
      Math.max(0, this.#rival(i, j, true) - this.#p(i, j)),
      Math.max(0, this.#rival(i, j, false) - this.#p(i, j)),
      this.#third(i, j),
    ]
  }

  /** Pairs that stand beside likely ones in both their articles, of a speaker that may be one, neither with a better partner there. */
  pairsBeside(least: number): (readonly [number, number])[] {
    const out: (readonly [number, number])[] = []
    const add = (i: number, j: number): void => {
      for (const step of [-1, 1])
        for (const x of this.#places(i, step))
          for (const y of this.#places(j, step)) if (this.#rival(x, y, true) < least) out.push([x, y])
    }
    this.#likely.forEach((others, i) => {
      for (const { other: j, p } of others) if (j > i && p >= least) add(i, j)
    })
    for (const units of membersOf(this.#groupOf))
      units.slice(0, MEMBERS).forEach((i, k) => {
        for (const j of units.slice(k + 1, MEMBERS))
          if (this.#units[i]!.article !== this.#units[j]!.article) add(i, j)
      })
    return out
  }

  #p(i: number, j: number): number {
    if (this.#groupOf[i] === this.#groupOf[j]) return 1
    return this.#known.get(i < j ? i * this.#units.length + j : j * this.#units.length + i) ?? 0
  }

  /** The nearest units on one side in the same article that may be the same speaker's. */
  #places(i: number, step: number): number[] {
    const unit = this.#units[i]!
    const out: number[] = []
    for (let k = i + step; out.length < BESIDE.length; k += step) {
      const other = this.#units[k]
      if (other?.article !== unit.article) break
      if (!/same|unknown|akin/.test(acquaintance(unit.voice, other.voice))) break
      out.push(k)
    }
    return out
  }

  #beside(i: number, j: number, step: number): number {
    let best = 0
    this.#places(i, step).forEach((x, m) => {
      this.#places(j, step).forEach((y, n) => {
        best = Math.max(best, this.#p(x, y) * BESIDE[m]! * BESIDE[n]!)
      })
    })
    return best
  }

  /** How likely either is one with another unit of the other's article, a quotation if that is one, or else not. */
  #rival(i: number, j: number, ofItsKind: boolean): number {
    return Math.max(this.#otherIn(i, j, ofItsKind), this.#otherIn(j, i, ofItsKind))
  }

  /** How likely a unit is one with a unit of another's article that is not that other: an article may quote what it also reports. */
  #otherIn(i: number, j: number, ofItsKind: boolean): number {
    const { article } = this.#units[j]!
    const isRival = (k: number): boolean =>
      k !== i && k !== j && (isVerbatim(this.#units[k]!) === isVerbatim(this.#units[j]!)) === ofItsKind
    if (this.#membersOf.get(this.#groupOf[i]!)?.get(article)?.some(isRival)) return 1
    let best = 0
    for (const { other, p } of this.#likely[i]!)
      if (this.#units[other]!.article === article && isRival(other)) best = Math.max(best, p)
    return best
  }

  /** How likely both are one with a unit of a third article. */
  #third(i: number, j: number): number {
    return Math.max(this.#throughLikely(i, j), this.#throughLikely(j, i))
  }

  #throughLikely(i: number, j: number): number {
    let best = 0
    for (const { other, p } of this.#likely[i]!) {
      const { article } = this.#units[other]!
      if (article !== this.#units[i]!.article && article !== this.#units[j]!.article)
        best = Math.max(best, Math.min(p, this.#p(other, j)))
    }
    return best
  }
}

/** So many units of a group show what stands beside it. */
const MEMBERS = 24

/** The units of each group, of those with more than one. */
function membersOf(groupOf: readonly number[]): number[][] {
  const members = new Map<number, number[]>()
  groupOf.forEach((group, i) => {
    const units = members.get(group)
    if (units) units.push(i)
    else members.set(group, [i])
  })
  return [...members.values()].filter((units) => units.length > 1)
}
