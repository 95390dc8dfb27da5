import { readPhrase, readYearAfter } from '../grammar.js'
import { type Finder, found } from './finder.js'

/** "Christmas", "Thanksgiving Day", "last Easter". */
export const holiday: Finder = ({ lx, lexicon }, i) => {
  const which = lexicon.shifts.get(lx.lower(i))
  const at = which === undefined ? i : i + 1
  if (!lx.at(at).capital) return null
  const read = readPhrase(lx, at, lexicon.holidays)
  if (!read) return null
  const year = readYearAfter(lx, read.next, lexicon)
  return found('holiday', i, year.next, {
    kind: 'holiday',
    rule: read.value,
    year: year.value,
    which: which ?? null,
  })
}
