import { afterPossessive, readOrdinal, readYear, readYearAfter } from '../grammar.js'
import type { Read, YearRef } from '../time.js'
import { type Finder, found, type Scene } from './finder.js'

/** The year before its quarter: "last year's", "the 1988", "the year-earlier". */
function readYearBefore({ lx, lexicon }: Scene, i: number): Read<YearRef> {
  const year = readYear(lx, i, lexicon)
  if (year) return { value: year.value, next: afterPossessive(lx, year.next) }
  const shift = lexicon.shifts.get(lx.lower(i))
  if (shift !== undefined && lexicon.units.get(lx.lower(i + 1)) === 'year')
    return { value: { shift }, next: afterPossessive(lx, i + 2) }
  const back = yearBack({ lx, lexicon } as Scene, i)
  return back > i ? { value: { shift: -1 }, next: back } : { value: null, next: i }
}

/** Index after "year-earlier", "year-ago" at `i`, else `i`. */
function yearBack({ lx, lexicon }: Scene, i: number): number {
  if (lexicon.units.get(lx.lower(i)) !== 'year' || lexicon.pluralUnits.has(lx.lower(i))) return i
  const at = lx.afterHyphen(i + 1)
  return lexicon.ago.has(lx.lower(at)) || lexicon.fromContext.get(lx.lower(at)) === -1 ? at + 1 : i
}

const skip = ({ lx }: Scene, i: number, set: ReadonlySet<string>): number =>
  set.has(lx.lower(i)) ? i + 1 : i

/** "the third quarter", "third-quarter", "the fiscal first quarter", "this year's third quarter", "the third quarter of 1990". */
export const quarter: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const before = readYearBefore(scene, skip(scene, i, lexicon.definite))
  const ordinal = readOrdinal(lx, lx.afterHyphen(skip(scene, before.next, lexicon.fillers)), lexicon)
  if (!ordinal || ordinal.value > 4) return null
  const noun = lx.afterHyphen(ordinal.next)
  if (!lexicon.quarter.has(lx.lower(noun))) return null
  const after =
    before.value === null ? readYearAfter(lx, noun + 1, lexicon) : { value: before.value, next: noun + 1 }
  const time = { kind: 'quarter', quarter: ordinal.value, year: after.value } as const
  return found('quarter', noun > ordinal.next ? skip(scene, i, lexicon.definite) : i, after.next, time)
}

/** "Q3 2024", "Q3". */
export const shortQuarter: Finder = ({ lx, lexicon }, i) => {
  const { lower, capital } = lx.at(i)
  const digit = lx.at(i + 1)
  if (
    lower !== 'q' ||
    !capital ||
    !digit.glued ||
    digit.number === null ||
    digit.number < 1 ||
    digit.number > 4
  )
    return null
  const year = readYearAfter(lx, i + 2, lexicon)
  return found('quarter', i, year.next, { kind: 'quarter', quarter: digit.number, year: year.value })
}

/** "the first half of 1990", "the second half". */
export const half: Finder = ({ lx, lexicon }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const ordinal = readOrdinal(lx, at, lexicon)
  if (!ordinal || ordinal.value > 2) return null
  const noun = lx.afterHyphen(ordinal.next)
  if (!lexicon.half.has(lx.lower(noun))) return null
  const year = readYearAfter(lx, noun + 1, lexicon)
  if (year.value === null) return null
  return found('half', i, year.next, { kind: 'half', half: ordinal.value, year: year.value })
}

/** "the quarter", "the latest quarter", "the latest period": the one reported on. */
export const latestQuarter: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const definite = skip(scene, i, lexicon.definite)
  const latest = skip(scene, definite, lexicon.latest)
  if (definite === i || !lexicon.periodNouns.has(lx.lower(latest))) return null
  if (latest === definite && !lexicon.quarter.has(lx.lower(latest))) return null
  return found('latest-quarter', i, latest + 1, { kind: 'latest-quarter' })
}

/** "year-earlier", "the year-ago period", "the 1988 quarter", "a year-earlier". */
export const yearBefore: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const start = lexicon.one.has(lx.lower(i)) ? i + 1 : skip(scene, i, lexicon.definite)
  const at = yearBack(scene, start)
  if (at === start) return null
  const noun = skip(scene, at, lexicon.periodNouns)
  const adjective = noun === at && lx.isDash(start + 1)
  return found('year-before', adjective ? start : i, noun, { kind: 'year-before' })
}

/** "the 1988 period", "last year's quarter": the like period of another year. */
export const likePeriod: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const before = readYearBefore(scene, skip(scene, i, lexicon.definite))
  if (before.value === null || !lexicon.periodNouns.has(lx.lower(before.next))) return null
  return found('like-period', i, before.next + 1, { kind: 'like-period', year: before.value })
}
