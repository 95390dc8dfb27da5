import type { LanguagePack } from '../../lang/pack.js'
import type { Figure } from './figures.js'
import type { Thing } from './thing.js'

/** Figures whose own words leave open what they count, with what others tell of it. */
export function withAdopted(figures: readonly Figure[], pack: LanguagePack): Figure[] {
  const { people } = pack.comparison
  const byFinding = fateAdopted(figures)
  const byTurn = turnAdopted(valueAdopted(byFinding, people))
  // What is known of the figure that took another's place tells of the same number elsewhere.
  return valueAdopted(byTurn, people)
}

/** "People" who met one fate may still be more than its passengers; people who are told to be customers are just these. */
const given = (f: Figure, thing: Thing): Figure => ({
  ...f,
  thing: { ...thing, noun: thing.kind === 'counted' ? thing.noun : (f.thing.noun ?? thing.noun) },
  state: thing.kind === 'fate' ? thing.class : f.state,
})

/** What one clause of a finding leaves out, another tells: "some 300 people were on the ship", "the ship was carrying 312 people". */
function fateAdopted(figures: readonly Figure[]): Figure[] {
  const fates = new Map<string, Thing>()
  for (const { finding, thing } of figures)
    if (finding !== null && thing.kind === 'fate') fates.set(finding, thing)
  return figures.map((f) => {
    const fate =
      f.thing.class === 'person' && f.state === null && f.finding !== null ? fates.get(f.finding) : undefined
    return fate ? given(f, fate) : f
  })
}

/** Smaller numbers meet by chance. */
const TELLING = 100

/** "2.4 million people" are the customers of whom another article gives the same number. */
function valueAdopted(figures: readonly Figure[], people: ReadonlySet<string>): Figure[] {
  const things = new Map<number, Thing | null>()
  for (const { thing, quantity } of figures) {
    const value = sizeOf(quantity)
    if (value === null || isOpen(thing) || !(thing.kind === 'fate' || people.has(thing.class))) continue
    const known = things.get(value)
    // Two things of one number tell nothing.
    things.set(value, known === undefined || known?.class === thing.class ? thing : null)
  }
  return figures.map((f) => {
    const value = sizeOf(f.quantity)
    const thing =
      value !== null && value >= TELLING && isOpen(f.thing) && f.state === null ? things.get(value) : null
    return thing ? given(f, thing) : f
  })
}

const sizeOf = ({ value, min, max }: Figure['quantity']): number | null => value ?? max ?? min

const isOpen = ({ kind, class: name }: Thing): boolean => kind === 'counted' && name === 'person'

/** "Raised its figure to 2.4 million, from 2.1 million": both count one thing, told by either. */
function turnAdopted(figures: readonly Figure[]): Figure[] {
  return figures.map((f, i) => {
    const partner = [figures[i - 1], figures[i + 1]].find(
      (p) =>
        p !== undefined && p.finding === f.finding && p.span.article === f.span.article && p.turn !== f.turn,
    )
    return partner && isOpen(f.thing) && !isOpen(partner.thing) && partner.thing.kind !== 'measured'
      ? given(f, partner.thing)
      : f
  })
}
