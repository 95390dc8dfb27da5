import { afterEach, expect, test } from 'vitest'
import { folderWith, stemma } from '../support/command.js'
import { column, writePdf } from '../support/documents.js'
import { serve, type Web } from '../support/web.js'

const PROSE = [
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until the spring, officials said.',
  'Councillor Ana Berg said the work, which had been put off for years, would cost far more than the town had first been told.',
]
const ROW = { id: 'wire', text: PROSE[0] }
const ANSWERS: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
  '/2031/bridge.html?from=feed': [
    'text/html; charset=windows-1252',
    Buffer.from(`<p>${PROSE[0]}</p><p>It cost 12\xa0000 \x93crowns\x94. ${PROSE[1]}</p>`, 'latin1'),
  ],
  '/statement': [
    'application/pdf',
    writePdf([column(['The bridge is shut.']), column(['It will open in the spring.'])]),
  ],
  '/wire': ['application/json', JSON.stringify(ROW)],
  '/picture': ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
}

let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})
async function start(): Promise<string> {
  web = await serve((ask, to) => {
    const [type, body] = ANSWERS[ask.url ?? ''] ?? []
    if (type === undefined) to.writeHead(404).end()
    else to.writeHead(200, { 'content-type': type }).end(body)
  })
  return web.url
}

test('pages, documents and rows are fetched beside files; what cannot be had is named, the rest is read', async () => {
  const url = await start()
  const file = `${folderWith({ 'a.txt': PROSE[1]! })}/a.txt`
  const pages = Object.keys(ANSWERS).map((path) => url + path)
  const { code, out, err } = await stemma([
    'read',
    ...pages,
    `${url}/gone`,
    file,
    '--json',
    '--allow-private',
  ])
  expect(code).toBe(1)
  expect(err).toMatch(/404.*\/gone.*\[not-fetched\]/)
  expect(err).toMatch(/picture.*\[not-text\]/)
  const articles = JSON.parse(out).articles as { id: string; url: string; text: string; pages?: unknown[] }[]
  expect(articles.map((a) => [a.id, a.url])).toEqual([
    ['a', null],
    ['bridge', `${url}/2031/bridge.html?from=feed`],
    ['statement', `${url}/statement`],
    ['wire', `${url}/wire`],
  ])
  expect(articles[1]!.text).toContain('12\u00a0000 “crowns”')
  expect(articles[2]!.pages).toHaveLength(2)
})

test('an address given twice is fetched once', async () => {
  const url = await start()
  const { out } = await stemma(['extract', `${url}/wire`, `${url}/wire`, '--allow-private'])
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(web!.asked).toHaveLength(1)
})

test('private networks are not reached unless allowed', async () => {
  const url = await start()
  const { code, err } = await stemma(['read', `${url}/wire`])
  expect(code).toBe(1)
  expect(err).toMatch(/--allow-private.*\[private-address\]/)
  expect(web!.asked).toHaveLength(0)
})
