import { type Clause, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Before a conjunction whose clause states something of its own, and at the comma that ends such a clause in front. */
export function splitSubordinate(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let first = clause.first
  if (opens(clause.first, clause.first, g)) {
    const comma = endOfOpening(clause, g)
    if (comma > 0) {
      cuts.push(comma + 1)
      first = comma + 1
    }
  }
  for (let i = Math.max(first, clause.first + 1); i < clause.last - 2; i++)
    if (opens(i, clause.first, g) && states(first, i, clause, g) && tells(i, clause, g)) {
      cuts.push(withLength(i, first, g))
      first = i
    }
  return cutAt(clause, cuts)
}

/** "resigned four days after the vote", "shortly before it sank": how long after or before goes with the conjunction. */
function withLength(conjunction: number, first: number, g: Grammar): number {
  const { lengthUnits, numberWords, briefly, sequenceWords } = g.lexicon
  if (!sequenceWords.has(g.at(conjunction)?.lower ?? '')) return conjunction
  const before = g.at(conjunction - 1)?.lower ?? ''
  if (briefly.has(before)) return Math.max(first + 1, conjunction - 1)
  if (!lengthUnits.has(before)) return conjunction
  let k = conjunction - 1
  while (k - 1 > first && isAmount(k - 1, g, numberWords)) k--
  // "Shut for two days before it burned", "lasted two days" tell how long.
  const governor = g.at(k - 1)
  const governed = governor?.pos === 'ADP' || g.lexicon.lastingVerbs.has(governor?.lemma.toLowerCase() ?? '')
  return k < conjunction - 1 && !governed ? k : conjunction
}

/** "A few", "just two", "some 20". */
function isAmount(i: number, g: Grammar, numberWords: ReadonlyMap<string, number>): boolean {
  const t = g.at(i)!
  return t.pos === 'NUM' || t.pos === 'DET' || numberWords.has(t.lower) || g.lexicon.amountWords.has(t.lower)
}

/** A finite verb behind the conjunction, or right there a gerund with words of its own: "after being promised a seat". */
function tells(conjunction: number, clause: Clause, g: Grammar): boolean {
  if (g.hasFinite(conjunction + 1, clause.last)) return true
  const i = g.after(conjunction + 1, clause.last)
  const t = g.at(i)
  return t !== undefined && g.isVerb(i) && g.lexicon.gerund(t.lower) && clause.last - i > GERUND_WORDS
}

/** A gerund and one word more tell too little. */
const GERUND_WORDS = 2

const states = (first: number, last: number, clause: Clause, g: Grammar): boolean =>
  g.hasFinite(first, last) || (clause.nominal && last - first > 1)

function opens(i: number, first: number, g: Grammar): boolean {
  const t = g.at(i)!
  if (g.lexicon.doubtfulSubordinators.has(t.lower))
    return i > first && ((isComma(g.at(g.beforeMarks(i))) && t.pos !== 'ADP') || governsClause(i, g))
  if (!g.lexicon.subordinators.has(t.lower) || governsDay(i, g)) return false
  return (
    t.pos === 'SCONJ' ||
    t.pos === 'ADV' ||
    isComma(g.at(g.beforeMarks(i))) ||
    governsClause(i, g) ||
    governsGerund(i, g)
  )
}

/** "since Monday and will end", "since 1962, when": a day or year after it that has no verb makes it a preposition. */
const governsDay = (i: number, g: Grammar): boolean => {
  const next = g.at(i + 1)?.lower ?? ''
  return (g.lexicon.calendar.has(next) || /^[12]\d{3}$/.test(next)) && !g.isVerb(i + 2)
}

/** A word the tagger takes for a preposition, with a subject and its verb after it: "after the officials were briefed". */
function governsClause(i: number, g: Grammar): boolean {
  for (let k = i + 1; k < i + 12; k++) {
    const t = g.at(k)
    if (t === undefined || t.pos === 'PUNCT' || t.pos === 'SCONJ') return false
    if (t.pos === 'CCONJ' && (g.at(k + 1)?.pos === 'PRON' || g.at(k + 1)?.pos === 'DET')) return false
    if (g.isFinite(k, i + 1)) return k > i + 1 && !g.lexicon.doubtfulSubordinators.has(t.lower)
  }
  return false
}

const governsGerund = (i: number, g: Grammar): boolean =>
  g.isVerb(i + 1) && g.lexicon.gerund(g.at(i + 1)!.lower)

function endOfOpening(clause: Clause, g: Grammar): number {
  for (let i = clause.first + 2; i < clause.last - 2; i++)
    if (isComma(g.at(i)) && g.hasFinite(clause.first + 1, i)) return g.hasFinite(i + 1, clause.last) ? i : -1
  return -1
}
