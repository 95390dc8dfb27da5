/** What a language pack tells of words that read badly out of their place. Words are lower case. */
export interface StyleLexicon {
  /** Words and phrases that open a sentence and tie it to the one before: "however", "in response". */
  readonly ties: readonly (readonly string[])[]
  /** Those that do so only before a comma: "still", "no". */
  readonly tiesBeforeComma: readonly (readonly string[])[]
  /** Words that point to what stands elsewhere, at the opening: "these", "another". */
  readonly pointers: ReadonlySet<string>
  /** Words that set news beside news told before it: "also". */
  readonly adds: ReadonlySet<string>
  /** Nouns that name what was told before without saying what it was: "incident". */
  readonly vague: ReadonlySet<string>
  /** Phrases for a time told elsewhere: "at that time". */
  readonly timesTold: readonly (readonly string[])[]
  /** Words that address the reader. */
  readonly address: ReadonlySet<string>
  /** Pronouns for nobody in particular, which a translation puts where English has a passive: "one had counted". */
  readonly impersonal: ReadonlySet<string>
  /** Phrases by which a caption tells what its picture shows: "is seen in", "pictured". */
  readonly captions: readonly (readonly string[])[]
  /** Verbs that set news after other news, with the words that do it behind them and those that may stand between: "the move comes just two days after …". */
  readonly sequels: {
    readonly verbs: ReadonlySet<string>
    readonly links: ReadonlySet<string>
    readonly between: ReadonlySet<string>
  }
  /** Words for a number that is not given in figures of its own: "dozen". */
  readonly roundNumbers: ReadonlySet<string>
}
