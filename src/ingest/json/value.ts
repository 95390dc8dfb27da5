export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string that is not empty, else null. */
export const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** The first of the keys that holds words. */
export function firstWords(row: Row, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = words(row[key])
    if (found !== null) return found
  }
  return null
}

/** Those of the fields that are known. */
export function knownOf(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

/** The name of a person or organisation, or of several: a string, `{"name"}`, or a list of them. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null)
    return names.length > 0 ? names.join(', ') : null
  }
  return words(value) ?? (isRow(value) ? words(value['name']) : null)
}
