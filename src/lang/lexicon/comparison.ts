/** What a language pack tells the comparisons: which words count the same thing, which fates and states may be told apart. */
export interface ComparisonLexicon {
  /** Lemma of a counted noun → the class of things it counts ("troop", "soldier" → "soldier"). Nouns not listed are classes of their own. */
  readonly countedClass: ReadonlyMap<string, string>
  /** Lemma of a verb, adjective or noun → the state it puts the counted things in ("die", "dead", "toll" → "dead"). */
  readonly state: ReadonlyMap<string, string>
  /** Words of a source that name a state's own bodies ("government", "ministry", "intelligence"). */
  readonly stateBodies: ReadonlySet<string>
  /** Head words of sources that are nobody in particular ("official", "source", "witness"). */
  readonly unnamedHeads: ReadonlySet<string>
  /** Head words of sources that are documents ("report", "statement", "letter"). */
  readonly documentHeads: ReadonlySet<string>
  /** Stances that take a position on a claim without giving it an origin. */
  readonly seeing: ReadonlySet<string>
}
