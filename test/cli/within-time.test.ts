import { expect, test } from 'vitest'
import { withinTime } from '../../src/cli/within-time.js'
import { StemmaError } from '../../src/index.js'
import { folderWith, jsonLines, stemma } from '../support/command.js'

test('endless work is given up', () => {
  const endless = (): never => {
    while (true);
  }
  expect(() => withinTime(0.02, 'x.html', endless)).toThrowError(
    /given up after 0.02 s: x\.html.*--page-seconds/,
  )
})

test('quick work gives its result; its own errors come through as they are', () => {
  expect(withinTime(5, 'x', () => ({ a: 1 }))).toEqual({ a: 1 })
  const own = new StemmaError('own', 'Own', 'value', 'Remedy.')
  expect(() =>
    withinTime(5, 'x', () => {
      throw own
    }),
  ).toThrow(own)
  expect(withinTime(5, 'outer', () => withinTime(5, 'inner', () => 1) + 1)).toBe(2)
})

const GOOD = 'The mayor, Ola Brandt, said on Tuesday that 12 people died in the fire off Karsund.'
/** Within the limits of size, but half a second of work or more. */
const LONG_PAGE = `<html><body><article>${`<p>${GOOD}</p>`.repeat(12000)}</article></body></html>`
const HURRIED = ['--page-seconds', '0.1']

test('a page that takes too long is a problem; the rest is done', async () => {
  const lines = jsonLines([
    { id: 'a', text: GOOD },
    { id: 'b', html: LONG_PAGE },
    { id: 'c', text: GOOD },
  ])
  const rows = await stemma(['extract', ...HURRIED], lines)
  expect(rows.code).toBe(1)
  expect(rows.err).toMatch(/line 2.*\[took-too-long\]/)
  expect(
    rows.out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l).id),
  ).toEqual(['a', 'c'])

  const folder = folderWith({ 'a.txt': GOOD, 'b.html': LONG_PAGE, 'c.txt': GOOD, 'd.jsonl': lines })
  const files = await stemma(['read', folder, '--json', ...HURRIED])
  expect(files.code).toBe(1)
  expect(files.err).toMatch(/b\.html.*\[took-too-long\]/)
  expect(files.err).toMatch(/Line 2: .*d\.jsonl:2.*\[took-too-long\]/)
  expect(JSON.parse(files.out).articles.map((a: { id: string }) => a.id)).toEqual(['a', 'a~2', 'c', 'c~2'])
})
