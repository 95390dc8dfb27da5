import type { WeightTable } from './features.js'

/** The digits of base64, in order. */
export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes of a base64 text without padding. */
export function decodeBase64(text: string): Uint8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < 64; i++) value[BASE64.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | value[text.charCodeAt(i)]!) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
  return bytes
}

/** Bytes in base 64, without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const out: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const n = Math.min(3, bytes.length - i)
    const held = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    for (let k = 0; k <= n; k++) out.push(BASE64[(held >> (18 - 6 * k)) & 63]!)
  }
  return out.join('')
}

/** A weight table as stored: its rows that are not all zero, as gaps between row numbers (variable-length) and one byte a weight. */
export interface PackedTable {
  readonly width: number
  /** Number of rows, a power of two. */
  readonly rows: number
  readonly scale: number
  readonly data: string
}

/** The table of weights that was packed. */
export function unpackTable({ width, rows, scale, data }: PackedTable): WeightTable {
  const bytes = decodeBase64(data)
  const values = new Int8Array(rows * width)
  let row = -1
  for (let at = 0; at < bytes.length; ) {
    let gap = 0
    let shift = 0
    for (;;) {
      const byte = bytes[at++]!
      gap |= (byte & 127) << shift
      shift += 7
      if (byte < 128) break
    }
    row += gap
    for (let k = 0; k < width; k++) values[row * width + k] = bytes[at++]!
  }
  return { width, mask: rows - 1, scale, values }
}

/** The inverse of {@link unpackTable}. */
export function packTable({ width, mask, scale, values }: WeightTable): PackedTable {
  const bytes: number[] = []
  let before = -1
  for (let row = 0; row <= mask; row++) {
    const weights = values.subarray(row * width, (row + 1) * width)
    if (weights.every((w) => w === 0)) continue
    let gap = row - before
    before = row
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap >>>= 7
    }
    bytes.push(gap)
    for (const w of weights) bytes.push(w & 255)
  }
  return { width, rows: mask + 1, scale, data: encodeBase64(Uint8Array.from(bytes)) }
}
