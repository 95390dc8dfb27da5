import { isVerbatim, type Unit } from '../units/units.js'
import { longestRun, resemblance } from './resemblance.js'

/** So many articles quote two things in marks that are not one told twice. */
const ARTICLES = 2
/** A piece of the other has so much in common with it, or so much of the shorter stands in the longer in one row. */
const ALIKE = 0.8
const IN_A_ROW = 0.7

/**
 * Tells whether several articles quote the words of one unit and elsewhere those of the other, neither being a piece of the other: then
 * two things were said, however alike they are.
 */
export function quotedApart(units: readonly Unit[]): (a: Unit, b: Unit) => boolean {
  const wordings = new Map(units.map((u) => [u, wordsOf(u)]))
  const articles = new Map<string, Set<string>>()
  for (const unit of units.filter(isVerbatim)) {
    const words = wordings.get(unit)!
    articles.set(words, (articles.get(words) ?? new Set()).add(unit.article.article.id))
  }
  const known = new Map<string, boolean>()
  return (a, b) => {
    const [one, other] = [wordings.get(a) ?? '', wordings.get(b) ?? ''].sort() as [string, string]
    if (one === other) return false
    const key = `${one}|${other}`
    const before = known.get(key)
    if (before !== undefined) return before
    const both = [...(articles.get(one) ?? [])].filter((id) => articles.get(other)?.has(id)).length
    const apart = both >= ARTICLES && !isPieceOf(a, b)
    known.set(key, apart)
    return apart
  }
}

/** One unit for each wording that several articles quote. */
export function severallyQuoted(units: readonly Unit[]): Unit[] {
  const first = new Map<string, Unit>()
  const several = new Map<string, Unit>()
  for (const unit of units.filter(isVerbatim)) {
    const words = wordsOf(unit)
    const before = first.get(words)
    if (before === undefined) first.set(words, unit)
    else if (before.article !== unit.article) several.set(words, unit)
  }
  return [...several.values()]
}

const wordsOf = ({ terms }: Unit): string => terms.map((t) => t.form).join(' ')

const isPieceOf = (a: Unit, b: Unit): boolean =>
  resemblance(a, b).both >= ALIKE || longestRun(a, b) >= IN_A_ROW * Math.min(a.terms.length, b.terms.length)
