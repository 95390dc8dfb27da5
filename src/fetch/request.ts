import { type LookupAddress, lookup } from 'node:dns'
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { VERSION } from '../version.js'
import { privateAddress } from './errors.js'

const HEADERS = {
  'user-agent': `Stemma/${VERSION} (fetches single pages that its user names)`,
  accept: 'text/html,application/xhtml+xml,application/pdf,application/json;q=0.9,text/*;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en,*;q=0.5',
}

/** Which IP addresses may be reached. */
export type MayReach = (address: string) => boolean

/** One GET, no redirect followed. The address that is reached is the one that was looked at: none can be put in its place between the two. */
export function request(url: URL, mayReach: MayReach, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !mayReach(host)) throw privateAddress(url.href)
    const get = url.protocol === 'https:' ? getHttps : getHttp
    const asked = get(url, { headers: HEADERS, signal, agent: false, lookup: guarded(url, mayReach) }, done)
    asked.on('error', failed)
  })
}

/** Names resolved to those of their addresses that may be reached. */
function guarded(url: URL, mayReach: MayReach): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses: LookupAddress[] = error === null ? found : []
      const open = addresses.filter((a) => mayReach(a.address))
      const [first] = open
      if (error !== null) done(error, '')
      else if (first === undefined) done(privateAddress(url.href), '')
      else if (options.all) done(null, open)
      else done(null, first.address, first.family)
    })
  }
}
