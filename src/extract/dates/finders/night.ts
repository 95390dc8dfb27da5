import type { Time } from '../time.js'
import { type Finder, found, onCalendar, type Scene } from './finder.js'

/** "the night to Sunday", "the night from Saturday to Sunday", "the night of 3 to 4 March", "overnight into Sunday". */
export const nightTo: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = nightAt(scene, i)
  if (at === null) return null
  if (lexicon.into.has(lx.lower(at))) {
    const day = dayAt(scene, at + 1)
    const eve = lexicon.on.has(lx.lower(at)) ? null : day
    if (eve) return found('night-to', i, eve.last, { kind: 'night-to', into: eve.time, both: false })
    return day && found('night-of', i, day.last, day.time)
  }
  if (!lexicon.of.has(lx.lower(at)) && !lexicon.from.has(lx.lower(at))) return null
  return nightOfTwo(scene, i, at + 1) ?? nightOf(scene, i, at)
}

/** Index after "the night" or "overnight" at `i`; null where neither stands there. */
function nightAt({ lx, lexicon }: Scene, i: number): number | null {
  if (lexicon.overnight.has(lx.lower(i))) return i + 1
  const night = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  return lexicon.nights.has(lx.lower(night)) && !lx.at(night).capital ? night + 1 : null
}

/** "from Saturday to Sunday", "of 3 to 4 March", "from 31 May to 1 June". */
function nightOfTwo(scene: Scene, i: number, at: number) {
  const { lx, lexicon, again } = scene
  const start = lexicon.definite.has(lx.lower(at)) ? at + 1 : at
  const first = again(start)
  if (first && isSpan(first.time))
    return found('night-to', i, first.last, { kind: 'night-to', into: first.time.to, both: true })
  const next = first && isDay(first.time) ? first.last : lx.at(start).number === null ? null : start + 1
  if (next === null || !(lexicon.to.has(lx.lower(next)) || lexicon.into.has(lx.lower(next)))) return null
  const second = dayAt(scene, lexicon.definite.has(lx.lower(next + 1)) ? next + 2 : next + 1)
  return second && found('night-to', i, second.last, { kind: 'night-to', into: second.time, both: true })
}

/** "the night of 3 March", "the evening of Sunday": the day itself. */
function nightOf(scene: Scene, i: number, at: number) {
  const day = scene.lexicon.of.has(scene.lx.lower(at)) ? dayAt(scene, at + 1) : null
  return day && found('night-of', i, day.last, day.time)
}

function dayAt({ again }: Scene, i: number) {
  const day = again(i)
  return day && onCalendar(day.time) && isDay(day.time) ? day : null
}

const isDay = (time: Time): boolean =>
  time.kind === 'day' || time.kind === 'weekday' || (time.kind === 'unit' && time.unit === 'day')

const isSpan = (time: Time): time is Extract<Time, { kind: 'range' }> =>
  time.kind === 'range' && time.from.kind === 'day' && time.to.kind === 'day'

/** "overnight", where no article makes it name a kind: "an overnight train". */
export const overnight: Finder = ({ lx, lexicon }, i) => {
  if (!lexicon.overnight.has(lx.lower(i))) return null
  const before = lx.lower(i - 1)
  if (lexicon.one.has(before) || lexicon.definite.has(before)) return null
  return found('part-of-day', i, i + 1, { kind: 'part', part: 'night' })
}

/** "all evening", "all night". */
export const wholePart: Finder = ({ lx, lexicon }, i) =>
  lexicon.wholes.has(lx.lower(i)) && lexicon.dayParts.has(lx.lower(i + 1)) && !lx.isDash(i + 2)
    ? found('part-of-day', i, i + 2, { kind: 'part', part: partNamed(lx.lower(i + 1), lexicon) })
    : null

/** Whether a part of a day belongs to a night, an evening or the light. */
const partNamed = (word: string, { nights }: Scene['lexicon']): Extract<Time, { kind: 'part' }>['part'] =>
  nights.get(word) ?? 'light'
