import { negatesOther, resemblance } from './resemblance.js'
import { byPlace, type Group, isVerbatim, sameSpeaker, type Unit } from './units.js'

// Less likeness is asked of what two articles print between, or beside, the same other things said.
const BETWEEN = 0.3
const BESIDE = 0.38
const WORDS = 2
/** A join gives its neighbours new neighbours: the places are gone through again at most so often. */
const PASSES = 4

/** Groups, and the paraphrases that are in none. */
export interface Grouping {
  readonly groups: readonly Group[]
  readonly left: readonly Unit[]
}

/** Joins what two articles say in other words at the same place of one speech: its neighbours are the same utterances. */
export function joinByContext(groups: readonly Group[], left: readonly Unit[]): Grouping {
  const speech = new Speech(groups, left)
  for (let pass = 0; pass < PASSES && speech.joinAlike(); pass++);
  return speech.grouping(groups, left)
}

/** A unit with the group it came with, -1 for none. */
interface Place {
  readonly unit: Unit
  readonly from: number
}

/** All units in their articles' order, each in a cell that joins others as things said prove to be one. */
class Speech {
  readonly #places: readonly Place[]
  /** For each place the cell it is in; a left paraphrase begins in one of its own. */
  readonly #cellOf: number[]
  readonly #cells: Map<number, readonly number[]>
  readonly #grouped: Set<number>

  constructor(groups: readonly Group[], left: readonly Unit[]) {
    this.#places = [
      ...groups.flatMap((g, from) => [...g.verbatim, ...g.reported].map((unit) => ({ unit, from }))),
      ...left.map((unit) => ({ unit, from: -1 })),
    ].sort((x, y) => byPlace(x.unit, y.unit))
    this.#cellOf = this.#places.map(({ from }, i) => (from < 0 ? groups.length + i : from))
    this.#cells = new Map()
    this.#cellOf.forEach((cell, i) => {
      this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), i])
    })
    this.#grouped = new Set(groups.keys())
  }

  /** One pass over all places; whether anything was joined. */
  joinAlike(): boolean {
    const beside = new Map<string, number[]>()
    let joined = false
    for (const p of this.#places.keys())
      for (const key of this.#neighbourKeys(p)) {
        const others = beside.get(key) ?? []
        const q = others.find((o) => this.#mayJoin(p, o))
        if (q !== undefined) {
          this.#join(q, p)
          joined = true
        }
        beside.set(key, [...others.slice(1 - MOST), p])
      }
    return joined
  }

  grouping(groups: readonly Group[], left: readonly Unit[]): Grouping {
    const taken = new Set<Unit>()
    const joined = [...this.#cells].flatMap(([cell, members]) => {
      if (!this.#grouped.has(cell)) return []
      const units = members.map((i) => this.#places[i]!)
      for (const { unit } of units) taken.add(unit)
      const quoted = new Set(units.flatMap(({ from }) => (from < 0 ? [] : groups[from]!.verbatim)))
      const all = units.map(({ unit }) => unit)
      return [{ verbatim: all.filter((u) => quoted.has(u)), reported: all.filter((u) => !quoted.has(u)) }]
    })
    return { groups: joined, left: left.filter((u) => !taken.has(u)) }
  }

  /** The cell of a neighbour in the same article, if it is a group; -1 for none. */
  #groupBeside(p: number, step: number): number {
    const article = this.#places[p]!.unit.article
    if (this.#places[p + step]?.unit.article !== article) return -1
    const cell = this.#cellOf[p + step]!
    return this.#grouped.has(cell) ? cell : -1
  }

  #neighbourKeys(p: number): string[] {
    const before = this.#groupBeside(p, -1)
    const after = this.#groupBeside(p, 1)
    return [...(before < 0 ? [] : [`after ${before}`]), ...(after < 0 ? [] : [`before ${after}`])]
  }

  #mayJoin(p: number, q: number): boolean {
    const [a, b] = [this.#places[p]!.unit, this.#places[q]!.unit]
    const [cellA, cellB] = [this.#cellOf[p]!, this.#cellOf[q]!]
    if (a.article === b.article || cellA === cellB || !sameSpeaker(a, b)) return false
    if (!this.#grouped.has(cellA) && !this.#grouped.has(cellB)) return false
    const quoted = isVerbatim(a) && isVerbatim(b)
    const found = resemblance(a, b, quoted)
    const least = this.#isBetweenSame(p, q) ? BETWEEN : BESIDE
    return (
      found.told >= WORDS &&
      found.both >= least &&
      !negatesOther(a, b, found) &&
      !this.#shareArticles(cellA, cellB)
    )
  }

  #isBetweenSame(p: number, q: number): boolean {
    return [-1, 1].every((step) => {
      const beside = this.#groupBeside(p, step)
      return beside >= 0 && beside === this.#groupBeside(q, step)
    })
  }

  /** Whether an article would say the same thing twice. */
  #shareArticles(a: number, b: number): boolean {
    const articlesOf = (cell: number): Unit['article'][] =>
      this.#cells.get(cell)!.map((i) => this.#places[i]!.unit.article)
    const articles = new Set(articlesOf(a))
    return articlesOf(b).some((article) => articles.has(article))
  }

  #join(p: number, q: number): void {
    const [into, from] = [this.#cellOf[p]!, this.#cellOf[q]!].sort((x, y) => x - y) as [number, number]
    const members = [...this.#cells.get(into)!, ...this.#cells.get(from)!].sort((x, y) => x - y)
    this.#cells.set(into, members)
    this.#cells.delete(from)
    for (const i of members) this.#cellOf[i] = into
  }
}

/** How many of the places beside one group are compared with a new one. */
const MOST = 24
