/** A lower-case word without plural ending: "barcos", "luces" → "barco", "luz". */
export function termOf(lower: string): string {
  if (lower.length <= 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower
  return lower.endsWith('ces') ? `${lower.slice(0, -3)}z` : lower.slice(0, -1)
}
