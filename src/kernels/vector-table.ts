import { BASE64 } from './packed.js'

/** Vectors of small odd integers, one after the other. */
export interface VectorTable {
  readonly dimensions: number
  readonly values: Int8Array
  /** Per vector its length. */
  readonly norms: Float64Array
}

/** Largest value stored: a character says one of 64 odd integers, −63 to 63. */
const LARGEST = 63

/** A table of one character a component, without separators. Characters outside the alphabet of base64 read as the least value. */
export function unpackVectors(dimensions: number, data: string): VectorTable {
  const level = new Uint8Array(128)
  for (let i = 0; i < BASE64.length; i++) level[BASE64.charCodeAt(i)] = i
  const rows = Math.floor(data.length / dimensions)
  const values = new Int8Array(rows * dimensions)
  const norms = new Float64Array(rows)
  for (let row = 0, at = 0; row < rows; row++) {
    let square = 0
    for (const end = at + dimensions; at < end; at++) {
      const value = 2 * (level[data.charCodeAt(at)] ?? 0) - LARGEST
      values[at] = value
      square += value * value
    }
    norms[row] = Math.sqrt(square)
  }
  return { dimensions, values, norms }
}

/** Vectors of one width as {@link unpackVectors} reads them. Each keeps its direction only: its largest component becomes ±63. */
export function packVectors(vectors: readonly (readonly number[])[]): string {
  const packed = vectors.map((vector) => {
    const largest = Math.max(...vector.map(Math.abs)) || 1
    return vector
      .map((v) => BASE64[Math.min(LARGEST, Math.floor(((v / largest + 1) * (LARGEST + 1)) / 2))])
      .join('')
  })
  return packed.join('')
}

/** Cosine of two vectors in thousandths: integers alone are summed, so every engine gives the same. */
export function cosine({ dimensions, values, norms }: VectorTable, a: number, b: number): number {
  let dot = 0
  for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i++, j++)
    dot += values[i]! * values[j]!
  return Math.round((1000 * dot) / (norms[a]! * norms[b]!)) / 1000
}
