import { readCount, readPhrase, readUnit } from '../grammar.js'
import type { Time } from '../time.js'
import { readMonth } from './day.js'
import { type Finder, found, type Scene } from './finder.js'
import { readWeekday } from './weekday.js'

/** A period whose shift stands behind it, as in Spanish: "la semana pasada", "el lunes que viene". */
export const postposedShift: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  if (lexicon.shiftsAfter.size === 0) return null
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const shift = readPhrase(lx, at + 1, lexicon.shiftsAfter)
  const time = shift && shifted(scene, at, shift.value)
  return time && found('postposed-shift', i, shift.next, time)
}

function shifted(scene: Scene, at: number, shift: number): Time | null {
  const { lx, lexicon } = scene
  const weekday = readWeekday(scene, at)
  if (weekday !== null) return { kind: 'weekday', weekday, which: shift, from: 'reference' }
  const month = readMonth(scene, at)
  if (month) return { kind: 'month', year: null, month: month.value, which: shift }
  const unit = readUnit(lx, at, lexicon)
  return unit && !unit.value.plural ? { kind: 'unit', unit: unit.value.unit, shift, from: 'reference' } : null
}

/** A length of time back from now whose word stands before it: "hace tres días"; "desde hace tres días" is a length. */
export const agoBefore: Finder = ({ lx, lexicon }, i) => {
  if (!lexicon.agoBefore.has(lx.lower(i)) || lexicon.sinceBefore.has(lx.lower(i - 1))) return null
  const count = readCount(lx, i + 1, lexicon)
  const unit = count && readUnit(lx, count.next, lexicon)
  if (!count || !unit) return null
  return found('shifted', i, unit.next, {
    kind: 'shifted',
    unit: unit.value.unit,
    count: count.value,
    direction: -1,
    from: 'reference',
  })
}
