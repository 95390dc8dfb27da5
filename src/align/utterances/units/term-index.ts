import { FUNCTION_WEIGHT, type Term } from './terms.js'

/** How many places are looked at for one stretch: those of its rarest terms. */
const PLACES = 4000

/** Finds the stretches that share the most with another, by an inverted index of their terms. */
export class TermIndex {
  readonly #places = new Map<string, number[]>()

  constructor(stretches: readonly (readonly Term[])[]) {
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
    let left = PLACES
    for (const { places, weight } of this.#rarestFirst(terms)) {
      for (const i of places.slice(0, left)) weights.set(i, (weights.get(i) ?? 0) + weight)
      left -= places.length
      if (left <= 0) break
    }
    const found: number[] = []
    for (const [i] of [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
      if (found.length === most) break
      // Asked of as few as may be: it is the costly part.
      if (accept(i)) found.push(i)
    }
    return found
  }

  #rarestFirst(terms: readonly Term[]): { readonly places: readonly number[]; readonly weight: number }[] {
    return terms
      .map(({ form, weight }) => ({ places: this.#places.get(form) ?? [], weight }))
      .sort((x, y) => x.places.length - y.places.length)
  }
}

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT
