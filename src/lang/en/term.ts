/** A lower-case word without possessive or plural ending: "harbour's", "ferries" → "harbour", "ferry". */
export function termOf(lower: string): string {
  const bare = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower.replaceAll('’', "'")
  if (bare.length <= 4 || !bare.endsWith('s') || bare.endsWith('ss')) return bare
  return bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.slice(0, -1)
}
