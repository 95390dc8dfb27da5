import type { Span } from '../../model/index.js'
import { type Clause, part } from './clause.js'
import type { Grammar } from './grammar.js'

/** The clause without the marks and conjunctions at its ends. */
export function trimClause(clause: Clause, g: Grammar): Clause {
  let { first, last } = clause
  while (first < last && idle(first, g)) first++
  if (clause.attribution !== null && opensReport(first, last, g)) first++
  while (last > first && trails(last - 1, g)) last--
  const kept = first === clause.first && last === clause.last
  return balanced(kept ? clause : part(clause, first, last), g)
}

/** "that" behind a verb, a conjunction or whoever is told, before a subject and its verb: it opens what is reported and is no part of it. */
function opensReport(first: number, last: number, g: Grammar): boolean {
  if (!g.lexicon.complementizers.has(g.at(first)?.lower ?? '')) return false
  const before = g.at(first - 1)?.pos
  const told = before === 'PRON' || before === 'NOUN' || before === 'PROPN' || before === 'ADV'
  const opens = before === 'VERB' || before === 'CCONJ' || (told && !determines(first, g))
  return opens && g.isComplete(first + 1, last)
}

/** "that bridge": what follows is a singular noun. */
const determines = (i: number, g: Grammar): boolean => {
  const next = g.at(i + 1)
  return next?.pos === 'NOUN' && next.lower === next.lemma
}

function idle(i: number, g: Grammar): boolean {
  const t = g.at(i)!
  return (
    t.pos === 'PUNCT' || t.pos === 'CCONJ' || (t.pos === 'SCONJ' && !g.lexicon.possibleWords.has(t.lower))
  )
}

/** Marks, and a conjunction whose clause went to somebody else's words. */
function trails(i: number, g: Grammar): boolean {
  const t = g.at(i)!
  return (
    t.pos === 'PUNCT' ||
    t.pos === 'CCONJ' ||
    t.pos === 'SCONJ' ||
    // "at once"
    (t.pos === 'ADV' && g.lexicon.subordinators.has(t.lower) && g.at(i - 1)?.pos !== 'ADP')
  )
}

const OPENERS = new Map([
  ['“', '”'],
  ['(', ')'],
  ['«', '»'],
])

const CLOSERS: ReadonlySet<string> = new Set(OPENERS.values())

/** A mark that opens and closes alike. */
const STRAIGHT = '"'

function countOf({ first, last }: Clause, g: Grammar): number {
  let count = 0
  for (let i = first; i < last; i++) if (g.at(i)!.lower === STRAIGHT) count++
  return count
}

/** Takes a closing mark back in where its opening one is inside. */
function balanced(clause: Clause, g: Grammar): Clause {
  const closer = g.at(clause.last)?.lower
  if (closer === undefined) return clause
  if (closer === STRAIGHT)
    return countOf(clause, g) % 2 === 1 ? part(clause, clause.first, clause.last + 1) : clause
  if (!CLOSERS.has(closer)) return clause
  for (let i = clause.last - 1; i >= clause.first; i--) {
    const mark = g.at(i)!.lower
    if (mark === closer && OPENERS.get(mark) === undefined) return clause
    if (OPENERS.get(mark) === closer) return part(clause, clause.first, clause.last + 1)
  }
  return clause
}

export const spanOf = ({ first, last }: Pick<Clause, 'first' | 'last'>, g: Grammar): Span => ({
  start: g.at(first)!.start,
  end: g.at(last - 1)!.end,
})
