/** What a language pack tells the collation of wordings. Words are in lower case with straight apostrophes. */
export interface CollationLexicon {
  /** The full words a contracted one stands for ("don't": do, not); null where it is none or may be several things. */
  readonly expand: (word: string) => readonly string[] | null
  /** Whether two forms that look alike are one word in two inflections rather than two spellings ("talk", "talks"). */
  readonly inflected: (a: string, b: string) => boolean
  /** Value of the number that the words spell, all of them; null where they do not ("twelve", "thousand": 12000). */
  readonly numeral: (words: readonly string[]) => number | null
  /** Words inside a spelled number that are none by themselves: "and". */
  readonly numeralJoiners: ReadonlySet<string>
}
