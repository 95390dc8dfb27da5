import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparePins, qualityText, raisePins, setFloors, tableOf } from '../../scripts/quality/pins.mjs'

const root = join(import.meta.dirname, '../..')

const quality = {
  tolerance: { examples: 0.02, bench: 0.005 },
  lowerIsBetter: ['origins.over'],
  figures: {
    'bench/dates value F1': { floor: 0.3, pinned: 0.8 },
    'examples/a dates': { pinned: 0.5 },
    'examples/a origins.over': { pinned: 0.1 },
  },
}
type Measured = readonly (readonly [string, number | null])[]
const states = (measured: Measured): Record<string, string> =>
  Object.fromEntries(
    comparePins(quality, measured).map((r: { name: string; state: string }) => [r.name, r.state]),
  )

describe('figures against their pins', () => {
  it('hold within the tolerance of their group', () => {
    expect(
      states([
        ['bench/dates value F1', 0.796],
        ['examples/a dates', 0.481],
        ['examples/a origins.over', 0.119],
      ]),
    ).toEqual({
      'bench/dates value F1': 'held',
      'examples/a dates': 'held',
      'examples/a origins.over': 'held',
    })
  })
  it('drop beyond it, which for what should be low means rising', () => {
    expect(
      states([
        ['bench/dates value F1', 0.794],
        ['examples/a dates', 0.47],
        ['examples/a origins.over', 0.13],
      ]),
    ).toEqual({
      'bench/dates value F1': 'dropped',
      'examples/a dates': 'dropped',
      'examples/a origins.over': 'dropped',
    })
  })
  it('drop when they can no longer be had', () => {
    expect(states([['examples/a dates', null]])).toEqual({
      'bench/dates value F1': 'dropped',
      'examples/a dates': 'dropped',
      'examples/a origins.over': 'dropped',
    })
  })
  it('rise, and are new', () => {
    const now = states([
      ['bench/dates value F1', 0.9],
      ['examples/a dates', 0.5],
      ['examples/a origins.over', 0],
      ['examples/a quantities', 0.2],
    ])
    expect(now).toEqual({
      'bench/dates value F1': 'risen',
      'examples/a dates': 'held',
      'examples/a origins.over': 'risen',
      'examples/a quantities': 'new',
    })
  })
})

describe('pinning', () => {
  it('takes what is better, to thousandths on the safe side, and lowers nothing', () => {
    const { figures } = raisePins(quality, [
      ['bench/dates value F1', 0.7],
      ['examples/a dates', 0.66699],
      ['examples/a origins.over', 0.0501],
      ['examples/a new', 0.25],
      ['examples/a lost', null],
    ])
    expect(figures).toEqual({
      'bench/dates value F1': { floor: 0.3, pinned: 0.8 },
      'examples/a dates': { pinned: 0.666 },
      'examples/a new': { pinned: 0.25 },
      'examples/a origins.over': { pinned: 0.051 },
    })
  })
  it('sets floors beside pins', () => {
    expect(setFloors(quality, [['examples/a dates', 0.1234]]).figures['examples/a dates']).toEqual({
      floor: 0.123,
      pinned: 0.5,
    })
  })
  it('writes what it can read again', () => {
    expect(JSON.parse(qualityText(quality))).toEqual(quality)
  })
  it('shows floor, pin, figure and what happened', () => {
    const table = tableOf(comparePins(quality, [['examples/a dates', 0.4]])).split('\n')
    expect(table[0]).toMatch(/^figure +floor +pinned +now$/)
    expect(table[2]).toMatch(/^examples\/a dates +– +0\.500 +0\.400 +dropped$/)
  })
})

describe('the file', () => {
  const told = JSON.parse(readFileSync(join(root, 'quality.json'), 'utf8'))
  it('is as written by the script', () => {
    expect(readFileSync(join(root, 'quality.json'), 'utf8')).toBe(qualityText(told))
  })
  it('has a tolerance for every group it pins', () => {
    const groups = new Set(Object.keys(told.figures).map((n) => n.split(/[/ ]/)[0]))
    expect([...groups].filter((g) => told.tolerance[g ?? ''] === undefined)).toEqual([])
  })
  it('is refused a group that is not there', () => {
    const run = spawnSync(process.execPath, [join(root, 'scripts/quality.mjs'), '--only', 'no-such-group'], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('nothing to measure')
  })
})
