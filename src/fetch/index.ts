import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { StemmaError } from '../model/index.js'
import { badAddress, redirectsOn, refused, tooLarge, tooSlow, unreachable } from './errors.js'
import { isPrivate } from './private.js'

export { isPrivate } from './private.js'

import { type MayReach, request } from './request.js'

/** The limits of one fetch. */
export interface FetchOptions {
  /** For all of it, redirects included. */
  readonly seconds?: number
  /** Of the page once unpacked. */
  readonly mostBytes?: number
  /** Public addresses, where not given. */
  readonly mayReach?: MayReach
}

/** A page as it came. */
export interface Fetched {
  /** Where it was found in the end, without a fragment. */
  readonly url: string
  readonly bytes: Uint8Array
  /** What the server says it is (`Content-Type`), or null. */
  readonly type: string | null
}

const SECONDS = 30
const MOST_BYTES = 64 * 1024 * 1024
const MOST_REDIRECTS = 5

/**
 * Fetches one page: a GET with no cookies, up to five redirects, each looked at like the first.
 * @throws StemmaError where it cannot be had, with the way out.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { seconds = SECONDS, mostBytes = MOST_BYTES, mayReach = (a) => !isPrivate(a) } = options
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000))
  try {
    const { url, answer } = await follow(address, mayReach, signal)
    const bytes = await unpacked(answer, mostBytes, url.href)
    return { url: url.href, bytes, type: answer.headers['content-type'] ?? null }
  } catch (error) {
    if (error instanceof StemmaError) throw error
    if (signal.aborted) throw tooSlow(address, seconds)
    throw unreachable(address, reason(error as NodeJS.ErrnoException))
  }
}

const reason = ({ code, message }: NodeJS.ErrnoException): string =>
  (message || code || 'no answer').slice(0, 120)

async function follow(
  address: string,
  mayReach: MayReach,
  signal: AbortSignal,
): Promise<{ url: URL; answer: IncomingMessage }> {
  let url = webAddress(address, undefined)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await request(url, mayReach, signal)
    const { statusCode = 0, statusMessage = '' } = answer
    const { location } = answer.headers
    if (statusCode >= 200 && statusCode < 300) return { url, answer }
    answer.destroy()
    if (statusCode < 300 || statusCode > 399 || location === undefined)
      throw refused(url.href, statusCode, statusMessage)
    url = webAddress(location, url)
  }
  throw redirectsOn(address, MOST_REDIRECTS)
}

function webAddress(address: string, base: URL | undefined): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw badAddress(address)
  url.hash = ''
  return url
}

async function unpacked(answer: IncomingMessage, most: number, url: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(answer) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      answer.destroy()
      throw tooLarge(url, most)
    }
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function decoded(answer: IncomingMessage): Readable {
  const decoder = DECODERS[(answer.headers['content-encoding'] ?? '').trim().toLowerCase()]?.()
  if (decoder === undefined) return answer
  answer.on('error', (error) => (decoder as unknown as Readable).destroy(error))
  return answer.pipe(decoder) as unknown as Readable
}
