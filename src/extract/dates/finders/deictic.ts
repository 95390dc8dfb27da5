import { type Finder, found } from './finder.js'
import { afterPart, readWeekday } from './weekday.js'

/** "today", "yesterday morning", "today in the morning", "tomorrow, Friday", "the day before yesterday". */
export const deictic: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const shift = lexicon.deicticDays.get(lx.lower(i))
  if (shift === undefined || isTitle(lx.at(i).capital, lx.at(i - 1).capital)) return null
  const named = lx.lower(i + 1) === ',' && readWeekday(scene, i + 2) !== null ? i + 3 : i + 1
  const last = afterPart(scene, named)
  return found('deictic', i, last, { kind: 'unit', unit: 'day', shift, from: 'reference' })
}

// "Nation Today" is a newspaper.
const isTitle = (capital: boolean, before: boolean): boolean => capital && before

export const dayBeforeYesterday: Finder = ({ lx, lexicon }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  if (lexicon.units.get(lx.lower(at)) !== 'day') return null
  const step = lexicon.fromContext.get(lx.lower(at + 1))
  const shift = lexicon.deicticDays.get(lx.lower(at + 2))
  if (step === undefined || !shift) return null
  return found('deictic', i, at + 3, { kind: 'unit', unit: 'day', shift: shift + step, from: 'reference' })
}

/** "the year before last", "the week after next". */
export const beforeLast: Finder = ({ lx, lexicon }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const unit = lexicon.units.get(lx.lower(at))
  const step = lexicon.fromContext.get(lx.lower(at + 1))
  const shift = lexicon.shifts.get(lx.lower(at + 2))
  if (!unit || unit === 'day' || step === undefined || !shift || Math.sign(step) !== shift) return null
  return found('before-last', i, at + 3, { kind: 'unit', unit, shift: shift + step, from: 'reference' })
}

/** "The day before,", "the day after": counted from the day spoken of; with a noun after it, from what that names. */
export const dayBeside: Finder = ({ lx, lexicon }, i) => {
  if (!lexicon.definite.has(lx.lower(i)) || lexicon.units.get(lx.lower(i + 1)) !== 'day') return null
  if (lexicon.pluralUnits.has(lx.lower(i + 1))) return null
  const shift = lexicon.fromContext.get(lx.lower(i + 2))
  if (shift === undefined || /^[\p{L}\d“"'(]/u.test(lx.lower(i + 3))) return null
  return found('day-beside', i, i + 3, { kind: 'unit', unit: 'day', shift, from: 'context' })
}
