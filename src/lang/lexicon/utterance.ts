/** What a language pack tells the comparison of quotations. Words are in lower case with straight apostrophes. */
export interface UtteranceLexicon {
  readonly kind: 'utterance'
  /** Words that join clauses and the members of a list: "and", "because". */
  readonly joiners: ReadonlySet<string>
  /** Words that turn what is said into its opposite: "not", "never". */
  readonly negators: ReadonlySet<string>
  /** Words that make what is said less certain: "may", "perhaps". */
  readonly hedges: ReadonlySet<string>
  /** Words that tie what is said to a condition: "if", "unless". */
  readonly conditions: ReadonlySet<string>
  /** Words before one of these that make another thing of it: "as" if, "even" if. */
  readonly notConditionsAfter: ReadonlySet<string>
  /** Words that limit what is said: "only". */
  readonly limits: ReadonlySet<string>
  /** Words that open a turn against what was said: "but". */
  readonly reversals: ReadonlySet<string>
  /** What stands behind a cue where something is said to the outlet itself: told "this newspaper". Matched at the beginning. */
  readonly ownAudience: RegExp
  /** A sentence that announces that what somebody said or wrote follows as a whole: "Her words follow in full." */
  readonly announcement: RegExp
  /** A sentence that ends in a verb of saying and a colon, where what was said stands in the next paragraph: "The minister stated:" */
  readonly cueAtEnd: RegExp
  /** Two letters or endings, one for the other, between which spelling is free: "-our", "-or". */
  readonly freeSpellings: readonly (readonly [string, string])[]
}
