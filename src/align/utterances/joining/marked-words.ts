import { FUNCTION_WEIGHT, type Term } from '../units/terms.js'
import { byPlace, type Group, isTitle, isVerbatim, nested, type Unit } from '../units/units.js'
import { acquaintance } from '../units/voice.js'
import { inMarks } from './resemblance.js'

/** More words in marks are compared as a sentence is. */
const WORDS = 3
/** With more words beside them that tell something, the report is of more. */
const BESIDE = 2
/** A word must weigh so much to be known in a sentence that has more in marks. */
const TELLING = 1.4
/** So many units of a story are looked through. */
const MOST = 400

/**
 * Joins what an article has of a speaker in a word or two in marks, "called the delay “deplorable”", to the one thing in marks of that speaker
 * elsewhere in which the word stands; of two such things nothing tells which it is of.
 */
export function joinMarkedWords(groups: readonly Group[]): Group[] {
  const members = groups.map((g) => [...g.verbatim, ...g.reported])
  const groupOf = new Map(members.flatMap((units) => units.map((unit) => [unit, units] as const)))
  const units = members.flat().sort(byPlace)
  if (units.length > MOST) return [...groups]
  for (const unit of units.filter(isWord)) {
    const own = groupOf.get(unit)!
    const others = new Set(units.filter((u) => quotes(u, unit)).map((u) => groupOf.get(u)!))
    const [found, ...further] = [...others].filter((g) => g !== own)
    if (!found || further.length > 0 || !isElsewhere(own, found)) continue
    const joined = [...own, ...found].sort(byPlace)
    for (const u of joined) groupOf.set(u, joined)
  }
  return [...new Set(groupOf.values())].map((g) => ({
    verbatim: g.filter(isVerbatim),
    reported: g.filter((u) => !isVerbatim(u)),
  }))
}

const tells = ({ weight, pos }: Term): boolean => weight > FUNCTION_WEIGHT && pos !== 'ADV'

/** Whether a unit has a word or two in marks, with little else, and they are no name. */
function isWord(unit: Unit): boolean {
  const { terms } = inMarks(unit)
  return (
    unit.verbatim.length === 1 &&
    terms.length <= WORDS &&
    terms.some(tells) &&
    terms.every((t) => t.pos !== 'PROPN') &&
    unit.terms.filter((t) => tells(t) && !terms.includes(t)).length <= BESIDE &&
    !isTitle(unit, unit.verbatim)
  )
}

/** Whether another thing that the same speaker is quoted to say has the telling words of a unit in marks. */
function quotes(other: Unit, unit: Unit): boolean {
  if (other === unit || other.quotation === unit.quotation || nested(other, unit)) return false
  if (acquaintance(other.voice, unit.voice) !== 'same') return false
  const told = inMarks(unit).terms.filter(tells)
  const theirs = inMarks(other).terms
  const forms = new Set(theirs.map((t) => t.form))
  if (theirs.length > WORDS && told.every((t) => t.weight < TELLING)) return false
  return told.every((t) => forms.has(t.form))
}

/** Whether something of one group stands in an article that the other has nothing from. */
const isElsewhere = (own: readonly Unit[], found: readonly Unit[]): boolean =>
  found.some((f) => own.every((o) => o.article !== f.article))
