import { isDay } from '../../../kernels/calendar.js'
import type { Lexeme, Lexemes } from '../lexemes.js'
import type { Time } from '../time.js'
import { type Finder, found } from './finder.js'

/** "2024-10-28", "2024-10-28T03:27", "2024/10/28". */
export const isoDate: Finder = ({ lx }, i) => {
  const [year, month, day] = [lx.at(i), lx.at(i + 2), lx.at(i + 4)]
  const mark = lx.lower(i + 1)
  if (
    year.number === null ||
    year.end - year.start !== 4 ||
    !/^[-/.]$/.test(mark) ||
    lx.lower(i + 3) !== mark
  )
    return null
  if (!gluedRun(lx, i, 5) || !isDay(year.number, month.number ?? 0, day.number ?? 0)) return null
  const time: Time = { kind: 'day', year: year.number, month: month.number!, day: day.number! }
  return isoTime(lx, i, time) ?? found('iso-date', i, i + 5, time)
}

function isoTime(lx: Lexemes, i: number, on: Time) {
  const t = lx.lower(i + 5) === 't' ? i + 6 : i + 5
  const [hour, minute] = [lx.at(t).number, lx.at(t + 2).number]
  if (hour === null || minute === null || lx.lower(t + 1) !== ':' || hour > 24 || minute > 59) return null
  const seconds = lx.lower(t + 3) === ':' && lx.at(t + 4).number !== null ? t + 5 : t + 3
  const end = lx.lower(seconds) === 'z' && lx.at(seconds).glued ? seconds + 1 : seconds
  return found('iso-date', i, end, { kind: 'clock', half: 'told', hour, minute, on })
}

/** "28/10/2024", "10/28/2024"; with full stops the day comes first; else where both orders are possible, both are kept. */
export const slashDate: Finder = ({ lx, lexicon }, i) => {
  const mark = lx.lower(i + 1)
  const [a, b, year] = [lx.at(i).number, lx.at(i + 2).number, lx.at(i + 4)]
  if (!/^[/.]$/.test(mark) || lx.lower(i + 3) !== mark || !gluedRun(lx, i, 5)) return null
  const y = yearIn(year)
  if (a === null || b === null || y === null) return null
  const dayFirst = isDay(y, b, a)
  const monthFirst = mark === '/' && !(lexicon.dayFirst && dayFirst) && isDay(y, a, b)
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && a !== b)
    return found('numeric-date', i, i + 5, {
      kind: 'numeric',
      parts: [a, b],
      year: y,
      weekday: null,
    })
  const [day, month] = dayFirst ? [a, b] : [b, a]
  return found('numeric-date', i, i + 5, { kind: 'day', year: y, month, day })
}

/** A year in four digits, or in two, which are of this century: "13/11/24". */
function yearIn({ number, start, end }: Lexeme): number | null {
  if (number === null) return null
  if (end - start === 2) return 2000 + number
  return end - start === 4 ? number : null
}

const gluedRun = (lx: Lexemes, i: number, n: number): boolean => {
  for (let k = 1; k < n; k++) if (!lx.at(i + k).glued) return false
  return true
}
