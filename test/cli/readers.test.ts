import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { READY } from '../../src/cli/pool.js'
import { folderWith, jsonLines } from '../support/command.js'
import { column, paragraph, writeDocx, writePdf } from '../support/documents.js'

const DIST = new URL('../../dist/', import.meta.url)
const MAIN = fileURLToPath(new URL('cli/main.js', DIST))

/** The built command line: workers are built code. */
function stemma(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}
const idsIn = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l).id)

const GOOD = 'The mayor, Ola Brandt, said on Tuesday that 12 people died in the fire off Karsund.'
const PAGE = `<html><body><article>${`<p>${GOOD}</p>`.repeat(3)}</article></body></html>`
/** Just within the limits of size: seconds of work. */
const LONG_PAGE = `<html><body><article>${`<p>${GOOD} ${GOOD}</p>`.repeat(39_000)}</article></body></html>`
const HURRIED = ['--page-seconds', '0.1']

// A busy machine may need more than the limit for a short page as well: then it is tried again.
test('lines of standard input: a page that takes too long is a problem, the rest is done in order', {
  retry: 3,
}, () => {
  const rows = stemma(
    ['extract', '--page-seconds', '1.8'],
    jsonLines([
      { id: 'a', text: GOOD },
      { id: 'b', html: LONG_PAGE },
      { id: 'c', html: PAGE },
      { id: 'd', text: GOOD },
    ]),
  )
  expect(rows.code).toBe(1)
  expect(rows.err).toMatch(/line 2.*--page-seconds.*\[took-too-long\]/)
  expect(idsIn(rows.out)).toEqual(['a', 'c', 'd'])
})

test('files: a page, a line and a document that take too long are named, the rest is read', () => {
  const sentence = column(['The mayor said on Tuesday that 12 people died.'])
  const folder = folderWith({
    'a.txt': GOOD,
    'b.html': LONG_PAGE,
    'd.jsonl': jsonLines([
      { id: 'd', text: GOOD },
      { id: 'e', html: LONG_PAGE },
    ]),
    'f.pdf': writePdf(Array.from({ length: 499 }, () => Array.from({ length: 40 }, () => sentence[0]!))),
  })
  const { code, out, err } = stemma(['read', folder, '--json', ...HURRIED])
  expect(code).toBe(1)
  for (const name of ['b.html', 'd.jsonl:2', 'f.pdf'])
    expect(err).toMatch(new RegExp(`given up after 0.1 s: [^\\n]*${name}`))
  expect(JSON.parse(out).articles.map((a: { id: string }) => a.id)).toEqual(['a', 'd'])
})

test('where the text stands in its page is told when asked for', () => {
  const input = jsonLines([{ id: 'a', html: PAGE }])
  const [bare, told] = [['extract'], ['extract', '--dom']].map((args) => JSON.parse(stemma(args, input).out))
  expect(bare.dom).toBeUndefined()
  expect(told.dom.elements[0]).toBe('/html/body/article/p[1]')
  expect({ ...told, dom: undefined }).toEqual({ ...bare, dom: undefined })
})

test('stories of pages', () => {
  const rows = stemma(
    ['cluster', ...HURRIED],
    jsonLines([
      { id: 'a', html: LONG_PAGE },
      { id: 'b', text: GOOD },
    ]),
  )
  expect([rows.code, idsIn(rows.out)]).toEqual([1, ['b']])
  expect(rows.err).toMatch(/line 1.*\[took-too-long\]/)
})

test('documents are read with their pages; one that cannot be read is named', () => {
  const folder = folderWith({
    'a.pdf': writePdf([
      column(['The fire off Karsund']),
      column(['Mayor Ola Brandt said on Tuesday that 12 people died.']),
    ]),
    'b.docx': writeDocx(
      paragraph('Mayor Ola Brandt said on Tuesday that 14 people died in the fire off Karsund.'),
    ),
    'c.pdf': writePdf([[]]),
  })
  const { code, out, err } = stemma(['read', folder, '--json'])
  expect(code).toBe(1)
  expect(err).toMatch(/c\.pdf.*text recognition.*\[no-text-in-document\]/)
  const [a, b] = JSON.parse(out).articles
  expect([a.id, a.pages.length, b.id, b.pages]).toEqual(['a', 2, 'b', undefined])
})

describe('a pool of workers', () => {
  /** Workers that answer a number with its double, and break or hang when told. */
  const module = new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (job) => {
      if (job === 'break') throw new RangeError('broken')
      if (job === 'hang') while (true);
      if (job === 'fill') { const all = []; while (true) all.push(new Array(1000).fill(all.length)) }
      parentPort.postMessage(job * 2)
    })
    parentPort.postMessage('${READY}')`)}`,
  )
  const options = {
    module,
    most: 2,
    megabytes: 64,
    limit: { seconds: 5, answer: () => 'late' as const },
    broken: (_: unknown, error: Error) => error.message,
  }

  test('one that hangs, breaks or fills its memory ends alone', async () => {
    const { Pool } = await import('../../src/cli/pool.js')
    const pool = new Pool<number | string, number | string>({
      ...options,
      limit: { seconds: 1, answer: () => 'late' },
    })
    const done = await Promise.all([1, 'hang', 2, 'break', 3, 'hang', 4].map((job) => pool.perform(job)))
    expect(done).toEqual([2, 'late', 4, 'broken', 6, 'late', 8])
    await pool.dismiss()
    const filling = new Pool<number | string, number | string>(options)
    const [filled, next] = await Promise.all([filling.perform('fill'), filling.perform(5)])
    expect(filled).toMatch(/memory/i)
    expect(next).toBe(10)
    await filling.dismiss()
  })

  test('without a word on broken jobs, a fault fails all that waits', async () => {
    const { Pool } = await import('../../src/cli/pool.js')
    const pool = new Pool<number | string, number>({ module, most: 1 })
    const done = await Promise.allSettled(['break', 1, 2].map((job) => pool.perform(job)))
    expect(done.map((d) => d.status)).toEqual(['rejected', 'rejected', 'rejected'])
    await pool.dismiss()
  })
})
