import type { TimeUnit } from '../../../lang/lexicon/date.js'
import { readCount, readMember, readUnit } from '../grammar.js'
import { isoDuration } from '../iso-duration.js'
import type { Found, Read, Time } from '../time.js'
import { type Finder, found, type Scene } from './finder.js'

/** "nearly", "more than", "at least the past" before a count. */
function skipApproximators({ lx, lexicon }: Scene, i: number): number {
  return readMember(lx, i, lexicon.approximators)?.next ?? i
}

interface Counted {
  readonly count: number | null
  readonly unit: TimeUnit
  readonly plural: boolean
  readonly hyphen: boolean
}

/** Count and unit: "two weeks", "five-year", "two to three weeks", "two and a half years", "a year". */
function readCounted(scene: Scene, i: number): Read<Counted> | null {
  const { lx, lexicon } = scene
  const count = readRange(scene, i)
  if (!count) return null
  const hyphen = lx.afterHyphen(count.next)
  const half = readAndHalf(scene, count)
  const more = /^(?:more|additional|full|whole|straight|consecutive|long)$/.test(lx.lower(half.next))
    ? half.next + 1
    : half.next
  const unit = readUnit(lx, hyphen > count.next ? hyphen : more, lexicon)
  if (!unit || !fits(scene, i, half.value, unit.value.unit, unit.value.plural)) return null
  const after = readHalfAfter(scene, unit.next)
  const value = half.value !== null && after > unit.next ? half.value + 0.5 : half.value
  return { value: { count: value, ...unit.value, hyphen: hyphen > count.next }, next: after }
}

/** "10 to 12", "two or three": more than one count is no count. */
function readRange({ lx, lexicon }: Scene, i: number): Read<number | null> | null {
  const count = readCount(lx, i, lexicon)
  if (!count) return null
  const join = lx.lower(count.next)
  if (!lexicon.to.has(join) && join !== 'or' && !lx.isDash(count.next)) return count
  const second = readCount(lx, count.next + 1, lexicon)
  return second ? { value: null, next: second.next } : count
}

/** "two and a half". */
function readAndHalf({ lx, lexicon }: Scene, count: Read<number | null>): Read<number | null> {
  const i = count.next
  if (count.value === null || !lexicon.and.has(lx.lower(i)) || !lexicon.one.has(lx.lower(i + 1))) return count
  return lexicon.half.has(lx.lower(i + 2)) ? { value: count.value + 0.5, next: i + 3 } : count
}

/** Index after "and a half" at `i`. */
function readHalfAfter({ lx, lexicon }: Scene, i: number): number {
  const said =
    lexicon.and.has(lx.lower(i)) && lexicon.one.has(lx.lower(i + 1)) && lexicon.half.has(lx.lower(i + 2))
  return said ? i + 3 : i
}

/** "a second man" and "three quarters of" count no time. */
function fits({ lx }: Scene, i: number, count: number | null, unit: TimeUnit, plural: boolean): boolean {
  if (unit === 'quarter') return plural && count === null
  if (unit === 'second') return plural || lx.lower(i) === 'one'
  return true
}

/** "two weeks", "nearly two years", "a five-year", "two weeks ago", "10 days later", "a year earlier". */
export const counted: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = skipApproximators(scene, i)
  const read = readCounted(scene, at)
  if (!read) return null
  const { count, unit, hyphen } = read.value
  const tail = lx.afterHyphen(read.next)
  const word = lx.lower(tail)
  if (lexicon.ages.has(word)) return null
  const direction = lexicon.ago.has(word) ? -1 : lexicon.fromContext.get(word)
  if (direction !== undefined && !(word === 'after' || word === 'before') && !hyphen)
    return found('shifted', i, tail + 1, shifted(count, unit, direction, lexicon.ago.has(word)))
  if (word === 'from' && lexicon.vague.has(lx.lower(tail + 1)))
    return found('shifted', i, tail + 2, { kind: 'shifted', unit, count, direction: 1, from: 'reference' })
  const long = tail > read.next && word === 'long' ? tail + 1 : read.next
  return found('duration', i, long, rate(scene, i, read.value, isoDuration(count, unit)))
}

const shifted = (count: number | null, unit: TimeUnit, direction: number, ago: boolean): Time =>
  unit === 'year' && count === 1 && direction < 0
    ? { kind: 'year-before' }
    : { kind: 'shifted', unit, count, direction, from: ago ? 'reference' : 'context' }

/** "$5 a year", "twice a week": how often, not how long. */
function rate({ lx, lexicon }: Scene, i: number, counted: Counted, value: string | null): Time {
  const before = lx.at(i - 1)
  const often =
    before.number !== null ||
    lexicon.multipliers.has(before.lower) ||
    /^(?:times?|once|twice|percent|%)$/.test(before.lower)
  const article = lexicon.one.has(lx.lower(i)) && !counted.plural
  return { kind: often && article ? 'set' : 'duration', value }
}

/** "the past two months", "the next few days", "the first nine months", "at least the past 18 months". */
export const spanOfUnits: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const approx = skipApproximators(scene, i)
  const at = lexicon.definite.has(lx.lower(approx)) ? approx + 1 : approx
  if (!lexicon.spans.has(lx.lower(at))) return definiteCount(scene, i, at)
  const read = readSpanCount(scene, at + 1)
  if (!read || !(read.value.plural || read.value.count === 1)) return null
  const orSo = lx.lower(read.next) === 'or' && lx.lower(read.next + 1) === 'so' ? read.next + 2 : read.next
  return found('span-of-units', i, orSo, {
    kind: 'duration',
    value: isoDuration(read.value.count, read.value.unit),
  })
}

function readSpanCount(scene: Scene, i: number): Read<Counted> | null {
  const { lx, lexicon } = scene
  const count = readRange(scene, i)
  if (!count) return null
  const unit = readUnit(lx, lexicon.fillers.has(lx.lower(count.next)) ? count.next + 1 : count.next, lexicon)
  return unit ? { value: { count: count.value, ...unit.value, hyphen: false }, next: unit.next } : null
}

/** "the nine months", "the four days". */
function definiteCount(scene: Scene, i: number, at: number): Found | null {
  if (at === i || scene.lexicon.one.has(scene.lx.lower(at))) return null
  const read = readSpanCount(scene, at)
  if (!read?.value.plural) return null
  return found('span-of-units', i, read.next, {
    kind: 'duration',
    value: isoDuration(read.value.count, read.value.unit),
  })
}

/** "weeks", "recent years", "months ago", "decades-long": no number, no value. */
export const vagueUnits: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const definite = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const adjective = lexicon.vagueAdjectives.has(lx.lower(definite)) ? definite + 1 : definite
  const unit = readUnit(lx, adjective, lexicon)
  if (
    !unit?.value.plural ||
    unit.value.unit === 'second' ||
    (unit.value.unit === 'quarter' && adjective === definite)
  )
    return null
  const tail = lx.afterHyphen(unit.next)
  if (lexicon.ages.has(lx.lower(tail))) return null
  const last =
    lexicon.ago.has(lx.lower(tail)) || (tail > unit.next && lx.lower(tail) === 'long') ? tail + 1 : unit.next
  return found('vague-units', i, last, { kind: 'duration', value: null })
}
