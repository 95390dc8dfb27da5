import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { Finder } from './finders/finder.js'
import { counts, LISTED, type Words, weekdays, years } from './finders/index.js'
import type { Lexemes } from './lexemes.js'

/** What may stand right behind a definite article that opens an expression, beside a number. */
const afterDefinite = (l: DateLexicon): Words[] => [
  ["'", '-'],
  ...years(l),
  ...counts(l),
  ...weekdays(l),
  l.months.keys(),
  l.contextShifts.keys(),
  l.ordinals.keys(),
  l.fillers,
  l.latest,
  l.periodNouns,
  l.seasons.keys(),
  l.earlyHours,
  l.nights.keys(),
  l.dayParts,
  l.edges,
  l.partWords,
  l.decades.keys(),
  l.fiscal,
  l.spans,
  l.vagueAdjectives,
]

interface Dispatch {
  /** Word → the finders of expressions that may begin with it, in order, those that need the definite article apart. */
  readonly byWord: ReadonlyMap<string, readonly Finder[]>
  /** The same for the definite article with what may stand behind it. */
  readonly byArticle: ReadonlyMap<string, readonly Finder[]>
  readonly behindArticle: ReadonlySet<string>
}

const BY_NUMBER: readonly Finder[] = LISTED.flatMap(({ finder, number }) => (number ? [finder] : []))
const NONE: readonly Finder[] = []

const dispatches = new WeakMap<DateLexicon, Dispatch>()

function dispatchOf(lexicon: DateLexicon): Dispatch {
  const known = dispatches.get(lexicon)
  if (known) return known
  const openings = LISTED.map(({ finder, opens, definite }) => ({
    finder,
    words: new Set((opens?.(lexicon) ?? []).flatMap((list) => [...list])),
    definite: definite === true,
  }))
  const finders = (word: string, behindArticle: boolean): Finder[] =>
    openings.filter((o) => o.words.has(word) || (behindArticle && o.definite)).map((o) => o.finder)
  const made = {
    byWord: new Map([...new Set(openings.flatMap((o) => [...o.words]))].map((w) => [w, finders(w, false)])),
    byArticle: new Map([...lexicon.definite].map((w) => [w, finders(w, true)])),
    behindArticle: new Set(afterDefinite(lexicon).flatMap((list) => [...list])),
  }
  dispatches.set(lexicon, made)
  return made
}

/** The finders, in order, that may read an expression that begins at lexeme `i`: the others find nothing there. */
export function findersAt(lx: Lexemes, i: number, lexicon: DateLexicon): readonly Finder[] {
  const { lower, number } = lx.at(i)
  if (number !== null) return BY_NUMBER
  const { byWord, byArticle, behindArticle } = dispatchOf(lexicon)
  const withArticle = byArticle.get(lower)
  if (withArticle !== undefined) {
    const next = lx.at(i + 1)
    if (next.number !== null || behindArticle.has(next.lower)) return withArticle
  }
  return byWord.get(lower) ?? NONE
}
