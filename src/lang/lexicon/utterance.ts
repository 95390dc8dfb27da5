/** What a language pack tells the comparison of quotations. Words are in lower case with straight apostrophes. */
export interface UtteranceLexicon {
  readonly kind: 'utterance'
  /** Words that join clauses and the members of a list: "and", "because". */
  readonly joiners: ReadonlySet<string>
}
