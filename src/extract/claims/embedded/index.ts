import type { Span } from '../../../model/index.js'
import type { Clause } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { TRIGGER } from '../triggers.js'
import { deedsIn } from './deed.js'
import { occasionsIn } from './occasion.js'
import { participlesIn } from './participial.js'
import { agesIn, hoursIn, measuresIn, spellsIn, weightsIn } from './phrases.js'
import { relativesIn } from './relative.js'

/** Phrases known to tell something by themselves, in reading order. */
export interface Telling {
  readonly hours: readonly Span[]
  readonly measures: readonly Span[]
  readonly weights: readonly Span[]
  readonly ages: readonly Span[]
  /** All quantities. */
  readonly counts: readonly Span[]
  /** Stretches of time. */
  readonly spells: readonly Span[]
}

/** Clauses and phrases inside a clause that state something of their own. The clause around them keeps its whole stretch. */
export function embeddedIn(clause: Clause, telling: Telling, g: Grammar): Clause[] {
  const inner = directlyIn(clause, telling, g)
  return [...inner, ...inner.flatMap((c) => directlyIn(c, telling, g))]
}

function directlyIn(
  clause: Clause,
  { hours, measures, weights, spells, ages }: Telling,
  g: Grammar,
): Clause[] {
  const held = g.triggersIn(clause)
  const told = (spans: readonly Span[], tellIn: Tell): readonly Clause[] => {
    const inside = within(spans, clause, g)
    return inside.length === 0 ? NONE : tellIn(clause, inside, g)
  }
  return [
    (held & TRIGGER.relative) !== 0 ? relativesIn(clause, g) : NONE,
    participlesIn(clause, g),
    deedsIn(clause, g),
    (held & TRIGGER.occasion) !== 0 ? occasionsIn(clause, g) : NONE,
    told(hours, hoursIn),
    told(spells, spellsIn),
    told(measures, measuresIn),
    told(ages, agesIn),
    told(weights, weightsIn),
  ].flat()
}

/** Makes clauses of what a clause holds of one kind. */
type Tell = (clause: Clause, inside: readonly Span[], g: Grammar) => Clause[]

const NONE: readonly never[] = []

function within(spans: readonly Span[], { first, last }: Clause, g: Grammar): readonly Span[] {
  if (spans.length === 0) return NONE
  const [start, end] = [g.at(first)!.start, g.at(last - 1)!.end]
  return spans.filter((s) => start <= s.start && s.end <= end)
}
