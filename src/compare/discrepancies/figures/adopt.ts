import type { LanguagePack } from '../../../lang/pack.js'
import type { Figure } from './figure.js'
import type { Thing } from './things/counting.js'

/** Figures whose own words leave open what they count, with what others tell of it. */
export function withAdopted(figures: readonly Figure[], pack: LanguagePack): Figure[] {
  const { people } = pack.comparison
  const byFinding = fateAdopted(measureAdopted(figures))
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
  for (const { finding, thing, taken } of figures)
    if (finding !== null && thing.kind === 'fate' && !taken) fates.set(finding, thing)
  return figures.map((f) => {
    const open = f.taken || (f.thing.class === 'person' && f.state === null)
    const fate = open && f.finding !== null ? fates.get(f.finding) : undefined
    return fate ? given(f, fate) : f
  })
}

/** What the smaller of two readings of one measure has at least of the greater. */
const READING = 0.8

/**
 * Bare measures that are one more reading of a measure their article gives ("magnitude 6.4 … the centre measured it at 6.1"), or
 * that another article gives to the last decimal. Those of which nothing tells what they measure are left out.
 */
function measureAdopted(figures: readonly Figure[]): Figure[] {
  if (!figures.some(isBareMeasure)) return [...figures]
  const within = readingsWithin(figures)
  const byValue = new Map<number, Figure | null>()
  for (const f of within) {
    const value = sizeOf(f.quantity)
    if (f.thing.kind !== 'measured' || isBareMeasure(f) || value === null || !tells(value)) continue
    const known = byValue.get(value)
    byValue.set(value, known === undefined || known?.thing.class === f.thing.class ? (known ?? f) : null)
  }
  const across = within.map((f) => {
    const same = isBareMeasure(f) ? byValue.get(sizeOf(f.quantity) ?? Number.NaN) : null
    return same ? readingOf(f, same) : f
  })
  return readingsWithin(across).filter((f) => !isBareMeasure(f))
}

/** Whether a number is seldom met by chance: it has decimals, or is told in millions. */
const tells = (value: number): boolean => !Number.isInteger(value) || value >= 1e6

/** Bare measures as readings of the measure nearest in front of them, else behind them, in their article. */
function readingsWithin(figures: readonly Figure[]): Figure[] {
  const last = new Map<string, Figure>()
  const forward = figures.map((f) => readAfter(f, last))
  const next = new Map<string, Figure>()
  return forward
    .reverse()
    .map((f) => readAfter(f, next))
    .reverse()
}

function readAfter(f: Figure, last: Map<string, Figure>): Figure {
  const before = last.get(f.span.article)
  const read = before !== undefined && isBareMeasure(f) && isReading(f, before) ? readingOf(f, before) : f
  if (read.thing.kind === 'measured' && !isBareMeasure(read)) last.set(f.span.article, read)
  return read
}

function isReading(a: Figure, b: Figure): boolean {
  const [x, y] = [sizeOf(a.quantity) ?? 0, sizeOf(b.quantity) ?? 0]
  return Math.min(x, y) >= Math.max(x, y) * READING
}

const isBareMeasure = ({ thing }: Figure): boolean => thing.kind === 'measured' && thing.class === ''

const readingOf = (f: Figure, of: Figure): Figure => ({
  ...f,
  thing: of.thing,
  attributes: of.attributes,
  // Who reads it is no part of what is read.
  subjects: of.subjects,
  readingOf: of.readingOf ?? placeOf(of),
})

/** Where a figure stands. */
export const placeOf = ({ span }: Figure): string => `${span.article} ${span.start}`

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

/** What an open count may take from another: ages and terms of office are no counts. */
const COUNTING: ReadonlySet<Thing['kind']> = new Set(['counted', 'fate'])

/** "Raised its figure to 2.4 million, from 2.1 million": both count one thing, told by either. */
function turnAdopted(figures: readonly Figure[]): Figure[] {
  return figures.map((f, i) => {
    const partner = [figures[i - 1], figures[i + 1]].find(
      (p) =>
        p !== undefined && p.finding === f.finding && p.span.article === f.span.article && p.turn !== f.turn,
    )
    return partner && isOpen(f.thing) && !isOpen(partner.thing) && COUNTING.has(partner.thing.kind)
      ? given(f, partner.thing)
      : f
  })
}
