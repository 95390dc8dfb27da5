import { byPlace, sameSpeaker, type Unit } from '../units/units.js'
import { negatesOther, resemblance } from './resemblance.js'

// Less likeness is asked of what two articles print between, or beside, the same other things said.
const BETWEEN = 0.3
const BESIDE = 0.38
const WORDS = 2
/** A join gives its neighbours new neighbours: the places are gone through again at most so often. */
const PASSES = 4

/** Joins quotations that say in other words what others say at the same place of one speech: their neighbours are the same utterances. */
export function joinByContext(groups: readonly (readonly Unit[])[]): (readonly Unit[])[] {
  const speech = new Speech(groups)
  for (let pass = 0; pass < PASSES && speech.joinAlike(); pass++);
  return speech.groups()
}

/** All quotations in their articles' order, each in a cell that joins others as things said prove to be one. */
class Speech {
  readonly #units: readonly Unit[]
  /** For each unit the cell it is in. */
  readonly #cellOf: number[]
  readonly #cells: Map<number, readonly number[]>

  constructor(groups: readonly (readonly Unit[])[]) {
    const placed = groups
      .flatMap((units, cell) => units.map((unit) => ({ unit, cell })))
      .sort((x, y) => byPlace(x.unit, y.unit))
    this.#units = placed.map(({ unit }) => unit)
    this.#cellOf = placed.map(({ cell }) => cell)
    this.#cells = new Map()
    this.#cellOf.forEach((cell, i) => {
      this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), i])
    })
  }

  /** One pass over all places; whether anything was joined. */
  joinAlike(): boolean {
    const beside = new Map<string, number[]>()
    let joined = false
    for (const p of this.#units.keys())
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

  groups(): (readonly Unit[])[] {
    return [...this.#cells.values()].map((members) => members.map((i) => this.#units[i]!))
  }

  /** The cell of a neighbour in the same article; -1 for none. */
  #cellBeside(p: number, step: number): number {
    return this.#units[p + step]?.article === this.#units[p]!.article ? this.#cellOf[p + step]! : -1
  }

  #neighbourKeys(p: number): string[] {
    const before = this.#cellBeside(p, -1)
    const after = this.#cellBeside(p, 1)
    return [...(before < 0 ? [] : [`after ${before}`]), ...(after < 0 ? [] : [`before ${after}`])]
  }

  #mayJoin(p: number, q: number): boolean {
    const [a, b] = [this.#units[p]!, this.#units[q]!]
    const [cellA, cellB] = [this.#cellOf[p]!, this.#cellOf[q]!]
    if (a.article === b.article || cellA === cellB || !sameSpeaker(a, b)) return false
    const found = resemblance(a, b, true)
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
      const beside = this.#cellBeside(p, step)
      return beside >= 0 && beside === this.#cellBeside(q, step)
    })
  }

  /** Whether an article would say the same thing twice. */
  #shareArticles(a: number, b: number): boolean {
    const articlesOf = (cell: number): Unit['article'][] =>
      this.#cells.get(cell)!.map((i) => this.#units[i]!.article)
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
