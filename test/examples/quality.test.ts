import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentText, figuresIn } from '../../scripts/quality/document.mjs'
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
    expect(table[0]).toMatch(/^ {2}figure +floor +pinned +now$/)
    const at = table.indexOf('examples/a')
    expect(table[at + 1]).toMatch(/^ {2}dates +– +0\.500 +0\.400 +dropped$/)
    expect(table.at(-1)).toBe('3 figures: 0 held, 0 risen, 0 new, 3 dropped')
  })
})

describe('the file', () => {
  const told = JSON.parse(readFileSync(join(root, 'quality.json'), 'utf8'))
  it('is as written by the script', () => {
    expect(readFileSync(join(root, 'quality.json'), 'utf8')).toBe(qualityText(told))
  })
  it('is told in full, figure by figure, in docs/quality.md', () => {
    const text = readFileSync(join(root, 'docs/quality.md'), 'utf8')
    expect(text).toBe(documentText(text, told.figures))
    expect(figuresIn(text).sort()).toEqual(Object.keys(told.figures).sort())
  })
  it('is refused where a table tells of a figure that is not pinned', () => {
    expect(() => documentText('| `bench/none` | F1 | | | |', told.figures)).toThrow('bench/none F1')
    expect(documentText('| `a` | F1 | 0 | best .9 | 0 |', { 'a F1': { floor: 0.1, pinned: 0.25 } })).toBe(
      '| `a` | F1 | 0.100 | best .9 | 0.250 |',
    )
  })
  it('is told set by set in a table of several', () => {
    const figures = { 'a F1': { floor: 0.1, pinned: 0.25 }, 'b F1': { pinned: 0.5 }, 'b R': { pinned: 1 } }
    const table = (kind: string) => `| ${kind} | \`a\` | \`b\` |\n|---|---|---|\n| F1 | 0 | 0 |\n| R | | |\n`
    expect(documentText(table('pinned'), figures)).toBe(
      '| pinned | `a` | `b` |\n|---|---|---|\n| F1 | 0.250 | 0.500 |\n| R |  | 1.000 |\n',
    )
    expect(documentText(table('floor'), figures)).toContain('| F1 | 0.100 | – |')
    expect(figuresIn(documentText(table('pinned'), figures))).toEqual(['a F1', 'b F1', 'b R'])
    expect(figuresIn(table('floor'))).toEqual([])
    expect(() => documentText(table('pinned').replace('F1', 'P'), figures)).toThrow('a P')
  })
  it('says so where there is no build, and ends with 2', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'stemma-quality-')), 'stemma')
    for (const part of ['scripts', 'examples', 'quality.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    const run = spawnSync(process.execPath, [join(folder, 'scripts/quality.mjs')], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('is not there. Build it')
  })
  it('ends with 1 and tells what failed where the command does', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'stemma-quality-')), 'stemma')
    for (const part of ['scripts', 'examples', 'quality.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    mkdirSync(join(folder, 'dist/cli'), { recursive: true })
    writeFileSync(join(folder, 'dist/cli/main.js'), 'process.exit(3)')
    const run = spawnSync(process.execPath, [join(folder, 'scripts/quality.mjs')], { encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('ferry-fire: Command failed')
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
