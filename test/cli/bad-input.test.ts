import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/index.js'
import { folderWith, stemma } from '../support/command.js'

const GOOD =
  'Ferry burns off Karsund\n\nAt least 12 people died when a ferry caught fire off Karsund, the coast guard said on Tuesday.'
const OTHER =
  'Toll rises in Karsund\n\nFourteen people died in the ferry fire off Karsund, Mayor Ola Brandt told reporters on Wednesday.'

/** Reads a folder of good articles together with one that is not, and gives the dossier of what could be read. */
async function readWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ code: number; err: string; dossier: Dossier }> {
  const folder = folderWith({ 'a.txt': GOOD, 'b.txt': OTHER, ...files })
  const { code, out, err } = await stemma(['read', folder, '--json'])
  return { code, err, dossier: JSON.parse(out) }
}

const ids = (d: Dossier): string[] => d.articles.map((a) => a.id)

describe('an input that cannot be read is named with the way out, and the rest is read', () => {
  test.each([
    ['an empty file', { 'c.txt': '' }, 'empty-file'],
    ['only blanks', { 'c.txt': ' \n\t\u00a0\n' }, 'empty-file'],
    [
      'binary',
      { 'c.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8, 0, 1]) },
      'not-text',
    ],
    ['JSON that is none', { 'c.json': '{"id": "c", ' }, 'not-json'],
  ])('%s', async (_, files, code) => {
    const ran = await readWith(files)
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(`[${code}]`)
    expect(ran.err).toContain(Object.keys(files)[0])
    expect(ids(ran.dossier)).toEqual(['a', 'b'])
  })

  test('files of a folder that are no articles are named, and change neither the dossier nor the exit code', async () => {
    const ran = await readWith({ 'c.png': 'x', 'sub/d.odt': 'x' })
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(/Left out[^\n]*c\.png, [^\n]*d\.odt\.\n/)
    expect(ids(ran.dossier)).toEqual(['a', 'b'])
    const quiet = await stemma(['read', folderWith({ 'a.txt': GOOD, 'c.png': 'x' }), '--json', '--quiet'])
    expect(quiet.err).toBe('')
  })

  test('a bad line among good ones', async () => {
    const lines = [
      JSON.stringify({ id: 'c', text: GOOD }),
      'no json',
      JSON.stringify({ id: 'd', text: OTHER }),
    ]
    const ran = await stemma(['extract'], lines.join('\n'))
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/Line 2/)
    const answered = ran.out.trim().split('\n')
    expect(answered.map((l) => JSON.parse(l).id)).toEqual(['c', 'd'])
  })

  test('a missing file', async () => {
    const ran = await stemma([
      'read',
      join(folderWith({ 'a.txt': GOOD }), 'a.txt'),
      '/no/such/file.txt',
      '--json',
    ])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('/no/such/file.txt')
    expect(ran.err).toContain('[not-found]')
    expect(ids(JSON.parse(ran.out))).toEqual(['a'])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = folderWith({ 'a.txt': GOOD, 'c.txt': OTHER })
    chmodSync(join(folder, 'c.txt'), 0)
    const ran = await stemma(['read', folder, '--json'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('[not-readable]')
  })

  test('a folder without articles', async () => {
    const ran = await stemma(['read', folderWith({ 'picture.png': 'x' })])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('[no-articles]')
    expect(ran.out).toBe('')
  })

  test('a pattern that matches nothing', async () => {
    const ran = await stemma(['read', join(folderWith({}), '*.txt')])
    expect(ran.err).toContain('[no-match]')
  })

  test('an address that is none of the web', async () => {
    const ran = await stemma(['read', 'ftp://quay.example/a.html'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('[bad-address]')
  })
})

describe('text in any form keeps its characters, or says how it was read', () => {
  const utf16 = (text: string): Buffer =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${GOOD}`), GOOD],
    ['UTF-16', utf16(GOOD), GOOD],
    [
      'Windows-1252',
      Buffer.from(GOOD.replace('the coast', '\x93the coast\x94'), 'latin1'),
      GOOD.replace('the coast', '“the coast”'),
    ],
    [
      'a no-break space and a line separator',
      GOOD.replace('12 people', '12\u00a0people').replace('fire off', 'fire\u2028off'),
      null,
    ],
    ['a control character', GOOD.replace('ferry caught', 'ferry\u0007 caught'), null],
  ])('%s', async (_, content, expected) => {
    const { code, dossier } = await readWith({ 'c.txt': content })
    expect(code).toBe(0)
    const text = dossier.articles.find((a) => a.id === 'c')?.text
    expect(text).toBe(expected ?? content)
  })

  test('Windows-1251 is read as Cyrillic, and left out of the comparison', async () => {
    const russian =
      'Пожар на пароме унес жизни двенадцати человек, сообщила береговая охрана во вторник. Еще семнадцать человек пропали без вести.'
    const bytes = Buffer.from(
      [...russian].map((c) => (c > '\u040f' && c < '\u0450' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))),
    )
    const { code, dossier } = await readWith({ 'c.txt': bytes })
    expect(code).toBe(0)
    expect(dossier.articles.find((a) => a.id === 'c')?.text).toBe(russian)
    expect(dossier.claims.some((c) => c.article === 'c')).toBe(false)
    expect(dossier.notes.some((n) => n.articles?.includes('c') && /language/.test(n.code))).toBe(true)
  })

  test('a lone surrogate does no harm', async () => {
    const ran = await stemma(
      ['read', '-', '--json'],
      JSON.stringify({ id: 'c', text: `${GOOD} \ud83d end.` }),
    )
    expect(ran.code).toBe(0)
    expect(ids(JSON.parse(ran.out))).toEqual(['c'])
  })
})

describe('what cannot be told is said', () => {
  test('one article only', async () => {
    const ran = await stemma(['read', '-', '--json'], JSON.stringify({ id: 'c', text: GOOD }))
    expect((JSON.parse(ran.out) as Dossier).notes.map((n) => n.code)).toContain('one-report-only')
  })

  test('the same article twice is one origin, and said so', async () => {
    const { dossier } = await readWith({ 'c.txt': GOOD })
    expect(dossier.notes.find((n) => n.code === 'same-text')?.articles).toEqual(['a', 'c'])
    const doubled = dossier.findings.filter((f) => f.articles.join() === 'a,c')
    expect(doubled.length).toBeGreaterThan(0)
    for (const f of doubled) expect(f.independent).toEqual({ min: 1, max: 1 })
  })

  test('two files with one name keep two ids', async () => {
    const { dossier } = await readWith({ 'sub/a.txt': OTHER })
    expect(ids(dossier)).toEqual(['a', 'a~2', 'b'])
  })
})

describe('no text can do harm', () => {
  const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=alert(1)>\n\nThe mayor said \u001b[31m12 people\u001b[0m died in Karsund, “=HYPERLINK(1)”. </style><svg onload=alert(1)>`

  test('HTML: it cannot become markup', async () => {
    const folder = folderWith({ 'a.txt': HOSTILE, 'b.txt': OTHER })
    const report = join(folder, 'out.html')
    await stemma(['read', join(folder, 'a.txt'), join(folder, 'b.txt'), '--html', report])
    const page = readFileSync(report, 'utf8')
    expect(page).not.toMatch(/<script>alert|<img|<svg onload/)
    expect(page.match(/<script>/g)).toHaveLength(1)
  })

  test('terminal: escape sequences are shown, not obeyed', async () => {
    const folder = folderWith({ 'a.txt': HOSTILE, 'b.txt': OTHER })
    const { out } = await stemma(['read', folder])
    expect(out).not.toContain('\u001b')
  })
})

test('a page nested 20,000 deep is refused or read, the rest is read', async () => {
  const { dossier } = await readWith({
    'c.html': `<html><body>${'<div>'.repeat(20000)}<p>${GOOD}</p></body></html>`,
  })
  expect(ids(dossier)).toEqual(expect.arrayContaining(['a', 'b']))
})

test('a line of 20 MB loses nothing silently', async () => {
  const { dossier, err } = await readWith({ 'c.txt': 'The ferry burned off Karsund. '.repeat(700_000) })
  const noted = dossier.notes.some((n) => n.articles?.includes('c')) || err.includes('c.txt')
  expect(noted).toBe(true)
  expect(ids(dossier)).toEqual(expect.arrayContaining(['a', 'b']))
})

test('2,000 articles of many events are read, none lost', async () => {
  const places = ['harbour', 'bridge', 'school', 'mill', 'market', 'tunnel', 'station', 'library']
  const lines = Array.from({ length: 2000 }, (_, i) => {
    const place = `${places[i % 8]} of Tolm ${i % 97}`
    const text = `Fire at the ${place}\n\nAt least ${(i % 40) + 2} people were hurt in a fire at the ${place}, Mayor Ola Brandt said on Tuesday.`
    return JSON.stringify({ id: `n${i}`, text })
  })
  const { code, out } = await stemma(['read', '-', '--json'], lines.join('\n'))
  expect(code).toBe(0)
  expect(ids(JSON.parse(out))).toHaveLength(2000)
}, 600_000)
