import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestLabels, bestWith, type Chain, marginal, sumLabels } from '../../src/kernels/chain.js'

/** Every labelling with its score, the slow way. */
function all({ length, labels, nodes, edges }: Chain): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let t = 0; t < length; t++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, y) => ({
        path: [...path, y],
        score:
          score + nodes[t * labels + y]! + (t > 0 ? edges[(t * labels + path[t - 1]!) * labels + y]! : 0),
      })),
    )
  return paths
}

const chains = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 3 }))
  .chain(([length, labels]) => {
    const values = (n: number) => fc.array(fc.integer({ min: -40, max: 40 }), { minLength: n, maxLength: n })
    return fc.tuple(values(length * labels), values(length * labels * labels)).map(
      ([nodes, edges]): Chain => ({
        length,
        labels,
        nodes: Float64Array.from(nodes, (v) => v / 10),
        edges: Float64Array.from(edges, (v) => v / 10),
      }),
    )
  })

const scoreOf = (chain: Chain, labels: Uint8Array): number =>
  all(chain).find(({ path }) => path.every((y, t) => y === labels[t]))!.score

describe('a linear chain', () => {
  test('finds a labelling no other one beats', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = Math.max(...all(chain).map((p) => p.score))
        expect(scoreOf(chain, bestLabels(chain))).toBeCloseTo(best, 9)
      }),
    )
  })
  test('finds the best one with, and the best one without, a label', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const wanted = chain.labels - 1
        const using = all(chain).filter((p) => p.path.includes(wanted))
        const sparing = all(chain).filter((p) => !p.path.includes(wanted))
        const found = bestWith(chain, wanted)
        expect([...found.labels]).toContain(wanted)
        expect(found.score).toBeCloseTo(Math.max(...using.map((p) => p.score)), 9)
        expect(scoreOf(chain, found.labels)).toBeCloseTo(found.score, 9)
        expect(bestWith(chain, wanted, true).score).toBeCloseTo(Math.max(...sparing.map((p) => p.score)), 9)
      }),
    )
  })
  test('sums over all labellings', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const paths = all(chain)
        const total = Math.log(paths.reduce((s, p) => s + Math.exp(p.score), 0))
        const sums = sumLabels(chain)
        expect(sums.total).toBeCloseTo(total, 6)
        for (let t = 0; t < chain.length; t++) {
          const share = paths
            .filter((p) => p.path[t] === 1)
            .reduce((s, p) => s + Math.exp(p.score - total), 0)
          expect(marginal(sums, chain.labels, t, 1)).toBeCloseTo(share, 6)
        }
      }),
    )
  })
  test('may be empty', () => {
    const none = { length: 0, labels: 3, nodes: new Float64Array(0), edges: new Float64Array(0) }
    expect(bestLabels(none)).toHaveLength(0)
    expect(sumLabels(none).total).toBe(0)
  })
})
