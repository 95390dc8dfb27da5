import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/index.js'
import { folderWith, jsonLines, stemma } from '../support/command.js'
import { REPORTS } from '../support/stories.js'

const TEXT = 'Mayor Ola Brandt said on Tuesday that 12 people died in the fire off Karsund.'
const one = jsonLines([{ id: 'a', text: TEXT }])
const rows = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))

const COMMANDS = ['read', 'extract', 'cluster', 'align', 'collate']

describe('help', () => {
  test.each(COMMANDS)('%s has examples and exit codes', async (command) => {
    const { code, out } = await stemma([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/Examples:\n {2}.*stemma/)
    expect(out).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /)
  })

  test('lists every command', async () => {
    const { code, out } = await stemma(['--help'])
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })
})

describe('exit code 2: the call itself is wrong', () => {
  test.each([
    ['no command', ''],
    ['unknown command', 'reed'],
    ['unknown option', 'read - --jsn'],
    ['nothing to read', 'read'],
    ['too narrow', 'read - --width 39'],
    ['too wide', 'read - --width 1001'],
    ['half a column', 'read - --width 80.5'],
    ['no width', 'read - --width wide'],
    ['no day', 'read - --date yesterday'],
    ['no day of the calendar', 'extract --date 2025-02-29'],
    ['no core', 'extract --jobs 0'],
    ['no time', 'read - --page-seconds 0'],
    ['endless time', 'read - --page-seconds Infinity'],
  ])('%s', async (_, args) => {
    const { code, out, err } = await stemma(args.split(' ').filter(Boolean), one)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })
})

describe('exit code 1: an input could not be read', () => {
  test.each([
    ['extract', '{"id":"a"}'],
    ['cluster', '{"id":"a"}'],
    ['align', '{"id":"a","a":"x"}'],
    ['collate', '{"id":"a","witnesses":[{"sigil":"A"}]}'],
    ['extract', '[]'],
    ['align', '[]'],
  ])('%s of %s', async (command, line) => {
    const { code, out, err } = await stemma([command], `\n${line}\n`)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/^stemma: Line 2\b/)
  })

  test('trouble tells value and remedy once', async () => {
    const { err } = await stemma(['extract'], '{"id":"a","title":"t"}\n')
    expect(err).toBe(
      'stemma: Line 1: This is no article: {"id":"a","title":"t"}. Give "text" or "html" as a string. [not-an-article]\n',
    )
  })
})

describe('extract', () => {
  test('files are read as lines are', async () => {
    const lines = await stemma(['extract'], one)
    const files = await stemma(['extract', join(folderWith({ 'a.txt': TEXT }), 'a.txt')])
    expect(files.out).toBe(lines.out)
  })

  test('--date and --outlet stand in where the article gives none', async () => {
    const given = jsonLines([
      { id: 'a', text: TEXT },
      { id: 'b', text: TEXT, outlet: 'Karsund Post', publishedAt: '2025-03-12' },
    ])
    const { out } = await stemma(['extract', '--date', '2025-04-02', '--outlet', 'Bay Tribune'], given)
    const found = rows(out) as unknown as { meta: { outlet: string }; dates: { value: string }[] }[]
    expect(found.map((x) => [x.meta.outlet, x.dates[0]?.value])).toEqual([
      ['Bay Tribune', '2025-04-01'],
      ['Karsund Post', '2025-03-11'],
    ])
  })

  test('--no-model leaves attributions to rules', async () => {
    const { out } = await stemma(['extract', '--no-model'], one)
    const [found] = rows(out) as unknown as { attributions: { rule: string }[] }[]
    expect(found?.attributions.length).toBeGreaterThan(0)
    expect(found?.attributions.map((a) => a.rule)).not.toContain('model')
  })

  test('--explain shows each text in order, with marks and reasons', async () => {
    const { code, out } = await stemma(
      ['extract', '--explain', '--no-model', '--date', '2025-04-02'],
      jsonLines([
        { id: 'z', text: TEXT },
        { id: 'a', text: 'Nothing burned.' },
      ]),
    )
    expect(code).toBe(0)
    expect([...out.matchAll(/^=== (.*)$/gm)].map((m) => m[1])).toEqual(['z', 'a'])
    expect(out).toContain('[date Tuesday | 2025-04-01, inferred, rule weekday]')
    expect(out).toMatch(/\[quantity 12 people \| 12 person, exact, rule [\w-]+\]/)
    expect(out).toMatch(/\[attribution q1 .* \| indirect, e\d+ Ola Brandt, stated, rule [\w-]+\]/)
  })
})

describe('read', () => {
  test('--cluster prints a dossier a line as JSON', async () => {
    const { code, out } = await stemma(['read', '-', '--cluster', '--json'], jsonLines(REPORTS))
    expect(code).toBe(0)
    const stories = (rows(out) as unknown as Dossier[]).map((d) => d.articles.map((a) => a.id[0]).join(''))
    expect(stories).toEqual(['aaaa', 'bbbb'])
  })

  test('--cluster prints separate dossiers as text, and writes numbered files', async () => {
    const folder = folderWith({})
    const files = [
      '--html',
      join(folder, 'r.html'),
      '--md',
      join(folder, 'r.md'),
      '--csv',
      join(folder, 'tables'),
    ]
    const { out } = await stemma(['read', '-', '--cluster', ...files], jsonLines(REPORTS))
    const [a = '', b = ''] = await Promise.all(
      ['a', 'b'].map(async (story) => {
        const own = REPORTS.filter((r) => r.id.startsWith(story))
        return (await stemma(['read', '-'], jsonLines(own))).out
      }),
    )
    expect(out).toBe(a + b)
    expect(readdirSync(folder).sort()).toEqual([
      'r-1.html',
      'r-1.md',
      'r-2.html',
      'r-2.md',
      'tables-1',
      'tables-2',
    ])
  })

  test('--quiet prints nothing, files are written all the same', async () => {
    const file = join(folderWith({}), 'new', 'r.html')
    const { code, out, err } = await stemma(['read', '-', '--quiet', '--html', file], one)
    expect([code, out, err]).toEqual([0, '', ''])
    expect(existsSync(file)).toBe(true)
  })

  test('--width bounds every line', async () => {
    const { out } = await stemma(['read', '-', '--width', '60'], jsonLines(REPORTS))
    expect(Math.max(...out.split('\n').map((l) => [...l].length))).toBeLessThanOrEqual(60)
  })

  test('--outlet and --date', async () => {
    const { out } = await stemma(
      ['read', '-', '--json', '--outlet', 'Bay Tribune', '--date', '2025-04-02'],
      one,
    )
    const dossier = JSON.parse(out) as Dossier
    expect(dossier.articles[0]?.outlet).toBe('Bay Tribune')
    expect(dossier.dates.map((d) => d.value)).toContain('2025-04-01')
  })

  test('a file that cannot be written is exit code 1', async () => {
    const folder = folderWith({ taken: 'a file' })
    const { code, err } = await stemma(['read', '-', '--html', join(folder, 'taken', 'r.html')], one)
    expect(code).toBe(1)
    expect(err).toContain('[not-writable]')
  })
})

test('a page is written with the text it shows', async () => {
  const file = join(folderWith({}), 'r.html')
  await stemma(['read', '-', '--html', file], one)
  expect(readFileSync(file, 'utf8')).toContain('Ola Brandt')
})
