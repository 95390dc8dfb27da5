import type { PartOfSpeech, Span } from '../../../model/index.js'
import { type Clause, changed, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** What a clause does with a phrase of it: the phrase may stand without a verb. */
const phrase = (clause: Clause, first: number, last: number): Clause =>
  changed(part(clause, first, last), { nominal: true, item: true })

/** For how long: "for nearly 30 days". */
export const spellsIn = (clause: Clause, spells: readonly Span[], g: Grammar): Clause[] =>
  hoursIn(clause, spells, g).filter((c) => g.at(c.first)!.pos === 'ADP')

/** When to the minute: "at about 9:40 pm on Friday". */
export function hoursIn(clause: Clause, hours: readonly Span[], g: Grammar): Clause[] {
  return hours.flatMap((hour) => {
    const [start, last] = g.tokensOf(hour)
    let first = start
    while (first > clause.first && LEADS.has(g.at(first - 1)!.pos)) first--
    return first > clause.first || last < clause.last ? [phrase(clause, first, last)] : []
  })
}

const LEADS: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV'])
const NOMINAL: ReadonlySet<PartOfSpeech | undefined> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** How deep, far or strong: "the 40-metre-deep well", "at a depth of 12 kilometres", "some 30 km from the border". */
export function measuresIn(clause: Clause, measures: readonly Span[], g: Grammar): Clause[] {
  return measures.flatMap((measure) => {
    const [start, end] = g.tokensOf(measure)
    const head = headBehind(end, clause, g)
    if (head > end) return [phrase(clause, start, head)]
    const first = openingOf(start, clause, g)
    const last = reachOf(end, clause, g)
    const told = last > end || g.at(first + 2)?.pos === 'NOUN'
    return told && (first > clause.first || last < clause.last) ? [phrase(clause, first, last)] : []
  })
}

/** How heavy, in front of what is: "an 8-tonne crane"; behind it a weight tells how much there is of something. */
export function weightsIn(clause: Clause, weights: readonly Span[], g: Grammar): Clause[] {
  return weights.flatMap((weight) => {
    const [start, end] = g.tokensOf(weight)
    const head = headBehind(end, clause, g)
    return head > end ? [phrase(clause, start, head)] : []
  })
}

/** Past the adjectives and nouns that a measure stands before, "-deep well", or the name: what follows a noun may be a headline's object. */
function headBehind(end: number, clause: Clause, g: Grammar): number {
  let head = end
  let named = true
  for (let i = end; i < clause.last && (NOMINAL.has(g.at(i)!.pos) || g.at(i)!.lower === '-'); i++) {
    if (g.at(i)!.pos === 'NOUN') named = false
    if (g.at(i)!.pos === 'NOUN' || (named && g.at(i)!.pos === 'PROPN')) head = i + 1
  }
  return head
}

/** "at a depth of", "less than", "some" before a measure. */
function openingOf(start: number, clause: Clause, g: Grammar): number {
  let first = start
  while (first > clause.first && LEADS.has(g.at(first - 1)!.pos)) first--
  const named =
    g.at(first)?.pos === 'ADP' && g.at(first - 1)?.pos === 'NOUN' && g.at(first - 2)?.pos === 'DET'
  if (named && g.at(first - 3)?.pos === 'ADP' && first - 3 >= clause.first) first -= 3
  return first
}

/** Behind the brackets in which the measure is given in another unit: "30 km (19 miles)". */
function pastBrackets(end: number, g: Grammar): number {
  if (g.at(end)?.lower !== '(') return end
  for (let i = end + 1; i < end + IN_BRACKETS; i++) if (g.at(i)?.lower === ')') return i + 1
  return end
}

const IN_BRACKETS = 6

/** From where or in which direction: "from the border", "west of the town". */
function reachOf(end: number, clause: Clause, g: Grammar): number {
  const behind = pastBrackets(end, g)
  if (!g.lexicon.reachWords.has(g.at(behind)?.lower ?? '')) return end
  let last = behind
  while (last < clause.last && !isComma(g.at(last)) && !g.isFinite(last, clause.first)) last++
  return last
}

/** How old: "a 61-year-old miller", "Tam Orl, 61", with who is told of. */
export const agesIn = (clause: Clause, ages: readonly Span[], g: Grammar): Clause[] =>
  ages.flatMap((age) => {
    const [start, end] = g.tokensOf(age)
    const behind = isComma(g.at(start - 1))
    const head = behind ? end : headBehind(end, clause, g)
    let first = behind ? start - 1 : start
    while (first > clause.first && NAMED.has(g.at(first - 1)!.pos)) first--
    const told = behind ? first < start - 1 : head > end
    return told && (first > clause.first || head < clause.last) ? [phrase(clause, first, head)] : []
  })

const NAMED: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET'])
