import type { Dossier } from '../../src/model/index.js'

/** Per claim, by its place: how many origins its finding has surely and at most. */
function countsOf(d: Dossier): Map<string, { readonly min: number; readonly max: number }> {
  const place = new Map(d.claims.map((c) => [c.id, `${c.article} ${c.start} ${c.end}`]))
  return new Map(d.findings.flatMap((f) => f.claims.map((id) => [place.get(id)!, f.independent] as const)))
}

/** Claims whose finding counts for more in `after` than in `before`. */
export function raised(before: Dossier, after: Dossier): string[] {
  const now = countsOf(after)
  return [...countsOf(before)].flatMap(([place, { min, max }]) => {
    const count = now.get(place)
    return count !== undefined && (count.min > min || count.max > max)
      ? [`${place}: ${min}–${max} → ${count.min}–${count.max}`]
      : []
  })
}
