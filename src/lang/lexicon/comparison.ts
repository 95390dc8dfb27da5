/** What a language pack tells the comparisons: which words count the same thing, which fates and states may be told apart. */
export interface ComparisonLexicon {
  /** Lemma of a counted noun → the class of things it counts ("troop", "soldier" → "soldier"). Nouns not listed are classes of their own. */
  readonly countedClass: ReadonlyMap<string, string>
  /** Lemma of a verb, adjective or noun → the state it puts the counted things in ("die", "dead", "toll" → "dead"). */
  readonly state: ReadonlyMap<string, string>
  /** Classes of counted things that are people. */
  readonly people: ReadonlySet<string>
  /** States that befall people and are counted by themselves, whatever the noun ("the dead", "12 were killed"). */
  readonly fates: ReadonlySet<string>
  /** States whose counts are never compared with those of another state: the dead are not the injured. */
  readonly apart: ReadonlySet<string>
  /** Words beside a number that make it a part that was added ("two more", "another 12"). */
  readonly increments: ReadonlySet<string>
  /** Pairs of words behind a number that make it a part of what was counted before ("of them"). */
  readonly partitives: ReadonlySet<string>
  /** Words that open a question which is left open ("it is not known what …"): nothing is denied by it. */
  readonly openQuestions: ReadonlySet<string>
  /** Words in front of a day that a figure is only compared with ("fewer than on Tuesday"). */
  readonly comparing: ReadonlySet<string>
  /** Last words of cues that tell what somebody wants to do ("intends", "plans to"). */
  readonly intentions: ReadonlySet<string>
  /** Nouns that say a count, with what is counted behind "of". */
  readonly counts: ReadonlySet<string>
  /** Units of lengths of time and of ages, which answer too many questions to be held against each other. */
  readonly timeUnits: ReadonlySet<string>
  /** Words at the head of a subject that make a statement one about a part ("the first units"). */
  readonly partial: ReadonlySet<string>
  /** Possessives of bodies in titles ("its chief executive"). */
  readonly possessives: ReadonlySet<string>
  /** Possessives of persons in front of their aides ("her spokesman"). */
  readonly personalPossessives: ReadonlySet<string>
  /** Words between who speaks and the body spoken for ("a spokesman for the ministry"). */
  readonly belonging: ReadonlySet<string>
  /** Words of a source that name a state's own bodies ("government", "ministry", "intelligence"). */
  readonly stateBodies: ReadonlySet<string>
  /** Head words of sources that are nobody in particular ("official", "source", "witness"). */
  readonly unnamedHeads: ReadonlySet<string>
  /** Head words of sources that are documents ("report", "statement", "letter"). */
  readonly documentHeads: ReadonlySet<string>
}
