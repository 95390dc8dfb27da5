/** What a language pack tells of how sure a statement is. All words are lower-case. */
export interface DriftLexicon {
  /** Modals that leave open whether something is so: "may", "might". */
  readonly modals: ReadonlySet<string>
  /** Those that do so only before "have": "could have". */
  readonly modalsBeforeHave: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  /** Adverbs and adjectives that do: "reportedly", "suspected". */
  readonly hedges: ReadonlySet<string>
  /** Verbs and participles that do before an infinitive: "believed to", "appears to". */
  readonly hedgesBeforeInfinitive: ReadonlySet<string>
  readonly infinitive: ReadonlySet<string>
  /** Further words after which nothing is plainly stated: conditions, questions, futures, beliefs. */
  readonly open: ReadonlySet<string>
  /** Verbs by which a source is not vouched for: "alleged", "claimed". */
  readonly alleging: ReadonlySet<string>
  /** Words by which one speaks of oneself: no reporter's own. */
  readonly firstPerson: ReadonlySet<string>
  /** Words of a report: near them what a reporter writes may be another's. Verbs are lemmas. */
  readonly report: ReadonlySet<string>
}
