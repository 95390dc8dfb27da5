import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addScores, FeatureBuffer, hashText } from '../../src/kernels/features.js'
import { decodeBase64, encodeBase64, packTable, unpackTable } from '../../src/kernels/packed.js'

test('bytes come back from base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''))
      expect([...decodeBase64(encodeBase64(bytes))]).toEqual([...bytes])
    }),
  )
})

test('a table comes back from its packed form', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 10 }))
    .chain(([width, bits]) =>
      fc
        .array(fc.tuple(fc.nat((1 << bits) * width - 1), fc.integer({ min: -127, max: 127 })), {
          maxLength: 60,
        })
        .map((entries) => {
          const values = new Int8Array((1 << bits) * width)
          for (const [i, v] of entries) values[i] = v
          return { width, mask: (1 << bits) - 1, scale: 0.25, values }
        }),
    )
  fc.assert(
    fc.property(tables, (table) => {
      expect(unpackTable(packTable(table))).toEqual(table)
    }),
  )
})

test('a score is the sum of the rows its features name, times the scale', () => {
  const buffer = new FeatureBuffer()
  for (let k = 0; k < 300; k++) buffer.add(1, k)
  const values = new Int8Array(16).map((_, i) => i - 8)
  const scores = new Float64Array([5, 5, 1, 1])
  addScores({ width: 2, mask: 7, scale: 0.5, values }, buffer, scores, 2)
  const sum = (k: number): number =>
    Array.from(buffer.ids.subarray(0, 300)).reduce((s, id) => s + values[(id & 7) * 2 + k]!, 0)
  expect([...scores]).toEqual([5, 5, 1 + sum(0) / 2, 1 + sum(1) / 2])
})

test('features differ by template, value and order', () => {
  const id = (...a: [number, number?, number?, number?]): number => {
    const buffer = new FeatureBuffer()
    buffer.add(...a)
    return buffer.ids[0]!
  }
  const ids = [id(1, 2, 3), id(2, 1, 3), id(1, 3, 2), id(1, 2), id(1, 2, 3, 4)]
  expect(new Set(ids).size).toBe(ids.length)
  expect(hashText('said')).not.toBe(hashText('says'))
})
