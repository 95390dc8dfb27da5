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
  const half = readAndHalf(scene, count)
  const hyphen = lx.afterHyphen(half.next)
  const more = lexicon.countFillers.has(lx.lower(half.next)) ? half.next + 1 : half.next
  const unit = readUnit(lx, hyphen > half.next ? hyphen : more, lexicon)
  if (!unit || !fits(scene, i, half.value, unit.value.unit, unit.value.plural)) return null
  const after = readHalfAfter(scene, unit.next)
  const value = half.value !== null && after > unit.next ? half.value + 0.5 : half.value
  return {
    value: { count: value, unit: unit.value.unit, plural: unit.value.plural, hyphen: hyphen > half.next },
    next: after,
  }
}

/** "10 to 12", "two or three": more than one count is no count. */
function readRange({ lx, lexicon }: Scene, i: number): Read<number | null> | null {
  const count = readCount(lx, i, lexicon)
  if (!count) return null
  const join = lx.lower(count.next)
  if (!lexicon.to.has(join) && !lexicon.or.has(join) && !lx.isDash(count.next)) return count
  const second = readCount(lx, count.next + 1, lexicon)
  return second ? { value: null, next: second.next } : count
}

/** "two and a half", "two-and-a-half". */
function readAndHalf(scene: Scene, count: Read<number | null>): Read<number | null> {
  const next = readHalfAfter(scene, scene.lx.afterHyphen(count.next))
  if (count.value === null || next === scene.lx.afterHyphen(count.next)) return count
  return { value: count.value + 0.5, next }
}

/** Index after "and a half" at `i`, with or without hyphens. */
function readHalfAfter({ lx, lexicon }: Scene, i: number): number {
  if (!lexicon.and.has(lx.lower(i))) return i
  const one = lx.afterHyphen(i + 1)
  const half = lx.afterHyphen(one + 1)
  return lexicon.one.has(lx.lower(one)) && lexicon.half.has(lx.lower(half)) ? half + 1 : i
}

/** "half an hour", "half a year". */
function readHalfOf({ lx, lexicon }: Scene, i: number): Read<Counted> | null {
  if (!lexicon.half.has(lx.lower(i)) || !lexicon.one.has(lx.lower(i + 1))) return null
  const unit = readUnit(lx, i + 2, lexicon)
  return unit && { value: { count: 0.5, ...unit.value, hyphen: false }, next: unit.next }
}

/** "a second man" and "three quarters of" count no time. */
function fits(
  { lx, lexicon }: Scene,
  i: number,
  count: number | null,
  unit: TimeUnit,
  plural: boolean,
): boolean {
  if (count !== null && count >= 1000 && !plural) return false
  if (unit === 'quarter') return plural && count === null
  if (unit === 'second') return plural || lexicon.cardinals.has(lx.lower(i))
  return true
}

/** "two weeks", "nearly two years", "a five-year", "two weeks ago", "a year earlier", "two days from now". */
export const counted: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const start = skipApproximators(scene, i)
  const read = readHalfOf(scene, start) ?? readCounted(scene, start)
  if (!read) return null
  const { count, unit } = read.value
  const orSo = readMember(lx, read.next, lexicon.orSo)?.next ?? read.next
  const tail = lx.afterHyphen(orSo)
  if (lexicon.ages.has(lx.lower(tail))) return null
  const moved = besideClock(scene, i, tail, read.value) ?? move(scene, i, tail, read.value)
  if (moved) return moved
  const long = tail > orSo && lexicon.long.has(lx.lower(tail)) ? tail + 1 : orSo
  return found('duration', i, long, rate(scene, i, read.value, isoDuration(count, unit)))
}

const MINUTES: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 60, minute: 1 }

/** "an hour before midnight", "20 minutes after 9 p.m.". */
function besideClock(
  { lexicon, lx, again }: Scene,
  i: number,
  tail: number,
  { count, unit }: Counted,
): Found | null {
  const step = lexicon.fromContext.get(lx.lower(tail))
  const length = MINUTES[unit]
  if (step === undefined || length === undefined || count === null) return null
  const of = again(tail + 1)
  if (of?.time.kind !== 'clock') return null
  return found('beside-clock', i, of.last, {
    kind: 'beside-clock',
    minutes: step * count * length,
    of: of.time,
  })
}

/** The point that lies so far from another: "two weeks ago", "a year earlier", "two days from now". */
function move(scene: Scene, i: number, tail: number, { count, unit, hyphen }: Counted): Found | null {
  const { lx, lexicon } = scene
  const word = lx.lower(tail)
  const ago = lexicon.ago.has(word)
  const year = unit === 'year' && count === 1
  if (year && !hyphen && (ago || lexicon.fromContext.get(word) === -1) && !lexicon.prepositions.has(word))
    return found('year-before', i, tail + 1, { kind: 'year-before' })
  const step = hyphen || lexicon.prepositions.has(word) ? undefined : lexicon.fromContext.get(word)
  if (step === -1 && count !== null && unit === 'day')
    return found('shifted', i, tail + 1, { kind: 'shifted', unit, count, direction: step, from: 'context' })
  if (ago)
    return found('shifted', i, tail + 1, { kind: 'shifted', unit, count, direction: -1, from: 'reference' })
  const hence = lexicon.hence.has(word)
    ? tail + 1
    : lexicon.from.has(word) && lexicon.vague.has(lx.lower(tail + 1))
      ? tail + 2
      : tail
  return hence > tail
    ? found('shifted', i, hence, { kind: 'shifted', unit, count, direction: 1, from: 'reference' })
    : null
}

/** "$5 a year", "twice a week": how often, not how long. */
function rate({ lx, lexicon }: Scene, i: number, counted: Counted, value: string | null): Time {
  const before = lx.at(i - 1)
  const often =
    before.number !== null || lexicon.multipliers.has(before.lower) || lexicon.rates.has(before.lower)
  const article = lexicon.one.has(lx.lower(i)) && !counted.plural
  return { kind: often && article ? 'set' : 'duration', value }
}

/** "the past two months", "the next few days", "the first nine months", "at least the past 18 months". */
export const spanOfUnits: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const approx = lexicon.prepositions.has(lx.lower(i)) ? i : skipApproximators(scene, i)
  const at = lexicon.definite.has(lx.lower(approx)) ? approx + 1 : approx
  if (!lexicon.spans.has(lx.lower(at))) return definiteCount(scene, i, at)
  const read = readSpanCount(scene, at + 1)
  if (!read || !(read.value.plural || read.value.count === 1)) return null
  const orSo = readMember(lx, read.next, lexicon.orSo)?.next ?? read.next
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
  if (definite > i && adjective === definite) return null
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
    lexicon.ago.has(lx.lower(tail)) || (tail > unit.next && lexicon.long.has(lx.lower(tail)))
      ? tail + 1
      : unit.next
  return found('vague-units', i, last, { kind: 'duration', value: null })
}
