import { FUNCTION_WEIGHT, type Term } from './terms.js'

/** A form that more stretches than this, and than one in so many, have leads to none of them: it tells too little. */
const COMMON = 100
const ONE_IN = 10

/** Finds the stretches that share the most with another, by an inverted index of their terms. */
export class TermIndex {
  readonly #places = new Map<string, number[]>()

  readonly #common: number

  constructor(stretches: readonly (readonly Term[])[]) {
    this.#common = Math.max(COMMON, stretches.length / ONE_IN)
    stretches.forEach((terms, i) => {
      for (const form of new Set(terms.filter(tells).map((t) => t.form))) {
        const places = this.#places.get(form)
        if (places) places.push(i)
        else this.#places.set(form, [i])
      }
    })
  }

  /** Indexes of at most `most` accepted stretches, those that share the most weight first. */
  nearest(terms: readonly Term[], most: number, accept: (i: number) => boolean): number[] {
    const weights = new Map<number, number>()
    for (const { form, weight } of terms) {
      const places = this.#places.get(form) ?? []
      if (places.length > this.#common) continue
      for (const i of places) weights.set(i, (weights.get(i) ?? 0) + weight)
    }
    return [...weights]
      .filter(([i]) => accept(i))
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, most)
      .map(([i]) => i)
  }
}

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT
