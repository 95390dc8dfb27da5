import { readCount, readUnit } from '../grammar.js'
import { isoDuration } from '../iso-duration.js'
import { type Finder, found } from './finder.js'

/** "every Monday", "each year", "every two weeks", "every other day". */
export const every: Finder = ({ lx, lexicon }, i) => {
  if (!lexicon.every.has(lx.lower(i))) return null
  if (lexicon.weekdays.has(lx.lower(i + 1))) return found('set', i, i + 2, { kind: 'set', value: 'P1W' })
  if (lexicon.months.has(lx.lower(i + 1)) && lx.at(i + 1).capital)
    return found('set', i, i + 2, { kind: 'set', value: 'P1Y' })
  if (lexicon.seasons.has(lx.lower(i + 1))) return found('set', i, i + 2, { kind: 'set', value: 'P1Y' })
  if (lexicon.dayParts.has(lx.lower(i + 1))) return found('set', i, i + 2, { kind: 'set', value: 'P1D' })
  const other = lexicon.other.has(lx.lower(i + 1)) ? { value: 2, next: i + 2 } : null
  const count = other ?? readCount(lx, i + 1, lexicon) ?? { value: 1, next: i + 1 }
  const unit = readUnit(lx, count.next, lexicon)
  return unit
    ? found('set', i, unit.next, { kind: 'set', value: isoDuration(count.value, unit.value.unit) })
    : null
}

/** "daily", "Mondays", "Friday nights". */
export const frequency: Finder = ({ lx, lexicon }, i) => {
  const value = lexicon.frequencies.get(lx.lower(i))
  const named = lx.at(i).capital && (lx.at(i + 1).capital || lx.at(i - 1).capital || lx.lower(i - 2) === "'")
  if (value !== undefined && !named && !lx.at(i + 1).capital)
    return found('set', i, i + 1, { kind: 'set', value })
  if (lexicon.pluralWeekdays.has(lx.lower(i)) && lx.at(i).capital)
    return found('set', i, i + 1, { kind: 'set', value: 'P1W' })
  if (lexicon.weekdays.has(lx.lower(i)) && lexicon.pluralDayParts.has(lx.lower(i + 1)))
    return found('set', i, i + 2, { kind: 'set', value: 'P1W' })
  return null
}
