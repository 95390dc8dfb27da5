/** Words by which a clause answers questions that news asks over and over: what a test found, who was told beforehand, who got out. */
export interface FramesLexicon {
  readonly kind: 'frames'
  /** Things that examine, and by which is examined: "laboratory", "meter", "sample". */
  readonly examining: ReadonlySet<string>
  /** What is examined, and in which a thing is found: "air", "milk". */
  readonly media: ReadonlySet<string>
  /** Verbs that tell what an examination brought. */
  readonly detecting: ReadonlySet<string>
  /** What an examination looks for: "pathogen", "radiation". */
  readonly sought: ReadonlySet<string>
  /** Pronouns of nothing: "nothing", "none". */
  readonly nothing: ReadonlySet<string>
  /** What calls a finding dangerous: "harmful". */
  readonly harmful: ReadonlySet<string>
  /** Words that are an outcome by themselves that nothing was found: "negative", "clean". */
  readonly clear: ReadonlySet<string>
  /** Verbs and nouns of letting somebody know. */
  readonly notifying: ReadonlySet<string>
  /** Of {@link notifying} those whose object must be "nothing", "no word": "told us nothing". */
  readonly telling: ReadonlySet<string>
  /** Words, and phrases of several joined by spaces, that put a notice before the event. */
  readonly beforehand: readonly (readonly string[])[]
  /** Words for all of those spoken of: "all", "everyone". */
  readonly universal: ReadonlySet<string>
  /** Words of those that stand for persons by themselves: "everyone". */
  readonly everyone: ReadonlySet<string>
  /** Nouns for those whom something befell, or for what befell them, in the singular → their fates: "casualty" → dead and injured. */
  readonly victims: ReadonlyMap<string, readonly string[]>
  /** Words that leave nothing of the noun behind them: "no", "without". */
  readonly none: ReadonlySet<string>
  /** Words behind a negator, or negators, that stand for persons: "nobody", "one". */
  readonly persons: ReadonlySet<string>
  /** Nouns between a "no" and its victims that say that none are known: "no reports of casualties". */
  readonly tidings: ReadonlySet<string>
  /** Words by which what is not known now may be known later: "no immediate reports". */
  readonly asYet: ReadonlySet<string>
  /** Verbs of what has victims as its object: "caused no casualties". */
  readonly bringing: ReadonlySet<string>
}
