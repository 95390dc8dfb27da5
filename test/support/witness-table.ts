import type { CollationTable } from '../../src/align/utterances/collation/collate.js'

/** A table as one line a witness: `A | at least | 12 | people |`, `-` for an empty cell. */
export const drawn = (table: CollationTable, sigils: readonly string[]): string[] =>
  sigils.map((s, w) => `${s} | ${table.map((c) => c[w]?.trim() ?? '-').join(' | ')} |`)
