import type { LanguagePack } from '../lang/pack.js'
import type { Profile } from './terms.js'

/** How many articles of the stream the pack's counts of news at large are worth. */
const BACKGROUND = 300
/** Words seen once are forgotten when the stream is cut. */
const REMEMBERED = 2

/** In how many articles of the stream each word occurs. */
export class Frequencies {
  readonly #count = new Map<string, number>()
  #articles = 0

  add({ terms }: Profile): void {
    this.#articles++
    for (const term of terms) this.#count.set(term, (this.#count.get(term) ?? 0) + 1)
  }

  /** Natural-log inverse document frequency over the stream and, with the weight of some hundred articles, news at large. */
  rarity(term: string, pack: LanguagePack): number {
    const expected = Math.exp(-pack.rarity(term)) * BACKGROUND
    const seen = this.#count.get(term) ?? 0
    const rarity = Math.log((BACKGROUND + this.#articles + 1) / (expected + seen + 0.5))
    // Engines differ in the last bits of a logarithm; what decides is rounded.
    return Math.max(0, Math.round(rarity * 1e6) / 1e6)
  }

  forgetRare(): void {
    for (const [term, n] of this.#count) if (n < REMEMBERED) this.#count.delete(term)
  }
}
