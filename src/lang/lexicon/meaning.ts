/** How near words of one language are in meaning. Names and numbers have no entry: nothing is like them. */
export interface MeaningLexicon {
  readonly kind: 'meaning'
  /** Number of a lower-case word in the table, −1 where it has none. Loads the table at first use. */
  readonly entry: (lower: string) => number
  /** How near two entries are, 0..1 in thousandths; 0 for words that exclude each other, however alike their use ("open", "closed"). */
  readonly between: (a: number, b: number) => number
  /** As {@link between} by the words themselves; 1 for one word with itself, null where either has no entry. */
  readonly similarity: (a: string, b: string) => number | null
}
