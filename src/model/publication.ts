import type { AnalysedArticle } from './extraction.js'
import { byCodeUnit } from './span.js'

const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/

/**
 * Below 0 where `a` was surely published before `b`, above 0 where after, 0 where that cannot be told. A stamp at midnight says the
 * day only; without an offset it is taken as it stands.
 */
export function publicationOrder(a: AnalysedArticle, b: AnalysedArticle): number {
  const x = stampOf(a)
  const y = stampOf(b)
  if (x === null || y === null) return 0
  return x.minutes !== null && y.minutes !== null ? x.minutes - y.minutes : byCodeUnit(x.day, y.day)
}

interface Stamp {
  readonly day: string
  /** Minutes since the epoch; null where the stamp has no time of day. */
  readonly minutes: number | null
}

function stampOf({ metadata }: AnalysedArticle): Stamp | null {
  const m = STAMP.exec(metadata.meta.publishedAt ?? '')
  if (!m) return null
  const day = `${m[1]}-${m[2]}-${m[3]}`
  if (m[4] === undefined || `${m[4]}${m[5]}${m[6] ?? '00'}` === '000000') return { day, minutes: null }
  const midnight = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 60_000
  return { day, minutes: midnight + Number(m[4]) * 60 + Number(m[5]) + Number(m[6] ?? 0) / 60 - offset(m[7]) }
}

function offset(zone: string | undefined): number {
  const m = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : 0
}
