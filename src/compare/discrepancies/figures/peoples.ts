import type { Figure } from './figure.js'

/** Figures of which those that count members of a people are no count of all where the story counts those of two peoples by one class. */
export function withPeoples(figures: readonly Figure[]): Figure[] {
  const peoples = new Map<string, Set<string>>()
  for (const { thing, people } of figures)
    if (people !== null) peoples.set(thing.class, (peoples.get(thing.class) ?? new Set()).add(people))
  const isOne = (f: Figure): boolean => (peoples.get(f.thing.class)?.size ?? 0) < 2
  return figures.map((f) => (f.people !== null && isOne(f) ? { ...f, people: null } : f))
}
