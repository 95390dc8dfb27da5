import { readYearAfter } from '../grammar.js'
import { type Finder, found, type Scene } from './finder.js'

/** "last summer", "this past spring", "the winter of 1994", "in the fall", "summer 2024". */
export const season: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const start = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const which = lexicon.shifts.get(lx.lower(start))
  const more = which === 0 ? lexicon.shifts.get(lx.lower(start + 1)) : undefined
  const at = which === undefined ? start : more === undefined ? start + 1 : start + 2
  const value = lexicon.seasons.get(lx.lower(at))
  if (value === undefined) return null
  const year = readYearAfter(lx, at + 1, lexicon)
  const dated = typeof year.value === 'number'
  if (which === undefined && year.value === null && isNamed(scene, at)) return null
  if (which === undefined && !dated && !framed(scene, i, start > i, at, year.value !== null)) return null
  return found('season', i, year.next, {
    kind: 'season',
    season: value,
    year: year.value,
    which: more ?? which ?? null,
  })
}

/** "the Winter Games": a season that is part of a name. */
const isNamed = ({ lx }: Scene, at: number): boolean =>
  lx.at(at).capital && lx.at(at + 1).capital && !lx.at(at + 1).glued

/** "in summer", "by the fall": a preposition before, and no "of" after ("in the fall of the house"). */
function framed({ lx, lexicon }: Scene, i: number, definite: boolean, at: number, year: boolean): boolean {
  const verbs = lexicon.ambiguousSeasons.has(lx.lower(at))
  return (
    (definite || !verbs) &&
    (verbs ? lexicon.seasonPrepositions : lexicon.prepositions).has(lx.lower(i - 1)) &&
    (!lexicon.of.has(lx.lower(at + 1)) || year)
  )
}
