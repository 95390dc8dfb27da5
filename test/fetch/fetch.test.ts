import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type FetchOptions, fetchPage, isPrivate } from '../../src/fetch/index.js'
import { StemmaError } from '../../src/model/index.js'
import { serve, type Web } from '../support/web.js'

const PAGE = '<html><body><p>The bridge is shut.</p></body></html>'
const OPEN: FetchOptions = { mayReach: (address) => address === '127.0.0.1' }

let web: Web | null = null
afterEach(async () => {
  await web?.close()
  web = null
})

type Answer = (to: ServerResponse, path: string) => void
async function at(answer: Answer): Promise<string> {
  web = await serve((ask, to) => answer(to, ask.url ?? ''))
  return web.url
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fetched',
    (error: unknown) => {
      expect(error).toBeInstanceOf(StemmaError)
      return (error as StemmaError).code
    },
  )

const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a page is fetched', () => {
  test('with its type, by a reader that says who it is', async () => {
    const url = await at((to) => to.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE))
    const page = await fetchPage(`${url}/a#part`, OPEN)
    expect([page.url, words(page.bytes), page.type]).toEqual([`${url}/a`, PAGE, 'text/html; charset=utf-8'])
    expect(web!.asked[0]!.method).toBe('GET')
    expect(web!.asked[0]!.headers['user-agent']).toMatch(/^Stemma\/\d/)
    expect(web!.asked[0]!.headers.cookie).toBeUndefined()
  })

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('packed as %s', async (encoding, body) => {
    const url = await at((to) => to.writeHead(200, { 'content-encoding': encoding }).end(body))
    expect(words((await fetchPage(url, OPEN)).bytes)).toBe(PAGE)
  })

  test('from where it leads on to', async () => {
    const url = await at((to, path) =>
      path === '/c' ? to.end(PAGE) : to.writeHead(302, { location: path === '/a' ? 'b' : '/c' }).end(),
    )
    expect((await fetchPage(`${url}/a`, OPEN)).url).toBe(`${url}/c`)
    expect(web!.asked.map((a) => a.url)).toEqual(['/a', '/b', '/c'])
  })
})

describe('what cannot be had is an error with the way out', () => {
  test.each<[string, Answer, string]>([
    ['not there', (to) => to.writeHead(404).end(), 'not-fetched'],
    ['forbidden', (to) => to.writeHead(403).end('no'), 'not-fetched'],
    ['a redirect to nowhere', (to) => to.writeHead(301).end(), 'not-fetched'],
    [
      'redirects without end',
      (to, path) => to.writeHead(302, { location: `${path}x` }).end(),
      'too-many-redirects',
    ],
    [
      'a redirect to a file',
      (to) => to.writeHead(302, { location: 'file:///etc/hostname' }).end(),
      'bad-address',
    ],
    [
      'a redirect to another network',
      (to) => to.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
      'private-address',
    ],
    ['too large', (to) => to.end('x'.repeat(2000)), 'too-large'],
    [
      'too large once unpacked',
      (to) => to.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
      'too-large',
    ],
    ['badly packed', (to) => to.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'), 'not-reached'],
    [
      'cut off',
      (to) => {
        to.writeHead(200, { 'content-length': '500' }).write('half')
        setTimeout(() => to.destroy(), 20)
      },
      'not-reached',
    ],
    ['no answer', () => {}, 'fetch-too-long'],
    [
      'an endless answer',
      (to) => {
        to.write('a')
      },
      'fetch-too-long',
    ],
  ])('%s', async (_, answer, code) => {
    const url = await at(answer)
    expect(await codeOf(fetchPage(`${url}/a`, { ...OPEN, mostBytes: 1000, seconds: 1 }))).toBe(code)
  })

  test.each(['ftp://127.0.0.1/a', 'https://', 'http://exa mple/', 'file:///etc/hostname', 'javascript:1'])(
    '%s',
    async (url) => {
      expect(await codeOf(fetchPage(url, OPEN))).toBe('bad-address')
    },
  )

  test('a server that is not there', async () => {
    const url = await at(() => {})
    await web!.close()
    expect(await codeOf(fetchPage(url, OPEN))).toBe('not-reached')
  })
})

describe('private networks are out of reach unless allowed', () => {
  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0.0.0.0',
    '2130706433',
    '0x7f.1',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '10.1.2.3',
    '192.168.0.1',
    '[fd00::1]',
  ])('http://%s/', async (host) => {
    let reached = false
    const url = await at((to) => {
      reached = true
      to.end(PAGE)
    })
    const port = new URL(url).port
    expect(await codeOf(fetchPage(`http://${host}:${port}/`))).toBe('private-address')
    expect(reached).toBe(false)
  })

  test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1', '2a00:1450::8'])(
    '%s is public',
    (address) => {
      expect(isPrivate(address)).toBe(false)
    },
  )

  test.each([
    '172.16.0.1',
    '172.31.255.255',
    '100.64.0.1',
    '::',
    'fe80::1',
    '64:ff9b::a00:1',
    '::ffff:a00:1',
    'example',
    '',
  ])('%s is not', (address) => {
    expect(isPrivate(address)).toBe(true)
  })
})
