import type { Figure } from './figure.js'

/** Whether what befell those counted may be one thing: states that are told apart elsewhere (the dead, the injured) are not. */
export function statesMeet(a: Figure, b: Figure, apart: ReadonlySet<string>): boolean {
  if (
    a.state === b.state ||
    [a.state, ...a.states].some((s) => s !== null && (s === b.state || b.states.has(s)))
  )
    return true
  return ![a.state, b.state].some((s) => s !== null && apart.has(s))
}

/** Parts of a whole are told apart by their places; those of none are held against none of any. */
export const placesMeet = (a: Figure, b: Figure): boolean =>
  (a.place.size === 0) === (b.place.size === 0) && disjointOnlyByAbsence(a.place, b.place)

export const disjointOnlyByAbsence = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((e) => b.has(e))

/** What somebody has is compared only with what the same one has. */
export const ownersMeet = (a: Figure, b: Figure): boolean =>
  (a.owners.size === 0) === (b.owners.size === 0) && disjointOnlyByAbsence(a.owners, b.owners)

/** Whether what the words right beside two measures name is one dimension: no height is a width. */
export const dimensionsMeet = (a: Figure, b: Figure): boolean =>
  a.dimension === null || b.dimension === null || a.dimension === b.dimension
