/** Features by the hashing trick (Weinberger et al. 2009): a feature is the hash of its template and values, and names a row of weights. */
export class FeatureBuffer {
  ids = new Int32Array(256)
  length = 0

  clear(): void {
    this.length = 0
  }

  /** Adds the feature of template `template` with up to three values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    const at = this.length
    if (at === this.ids.length) this.grow()
    // Written out: called some sixty times a word, too often for calls within it to be inlined.
    let h = Math.imul(Math.imul(template, 0x9e3779b1) ^ a, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
    h = Math.imul(h ^ (h >>> 13) ^ b, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
    h = Math.imul(h ^ (h >>> 13) ^ c, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
    this.ids[at] = h ^ (h >>> 13)
    this.length = at + 1
  }

  private grow(): void {
    const longer = new Int32Array(this.ids.length * 2)
    longer.set(this.ids)
    this.ids = longer
  }
}

/** Mixes one more value into a hash. */
export function combine(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** FNV-1a of a string's code units from index `from` on (below 0: from the first). */
export function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5
  for (let i = Math.max(0, from); i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** Rows of small integer weights; row r is `values[r * width …]`. A feature's row is its id modulo the number of rows, a power of two. */
export interface WeightTable {
  readonly width: number
  readonly mask: number
  readonly scale: number
  readonly values: Int8Array
}

/** Adds the weights of all features in the buffer to `scores[at …]`. */
export function addScores(
  { width, mask, scale, values }: WeightTable,
  { ids, length }: FeatureBuffer,
  scores: Float64Array,
  at: number,
): void {
  // Three columns at a time: their sums stay in registers, and a row's weights lie side by side.
  let k = 0
  for (; k + 3 <= width; k += 3) {
    let a = 0
    let b = 0
    let c = 0
    for (let f = 0; f < length; f++) {
      const row = (ids[f]! & mask) * width + k
      a += values[row]!
      b += values[row + 1]!
      c += values[row + 2]!
    }
    scores[at + k]! += a * scale
    scores[at + k + 1]! += b * scale
    scores[at + k + 2]! += c * scale
  }
  for (; k < width; k++) {
    let sum = 0
    for (let f = 0; f < length; f++) sum += values[(ids[f]! & mask) * width + k]!
    scores[at + k]! += sum * scale
  }
}
