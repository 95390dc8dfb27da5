/** Words by which something is denied, doubted, left open or granted, and those that keep a negation from denying anything. */
export interface DenialLexicon {
  /** Words that open a question which is left open ("it is not known what …"): nothing is denied by it. */
  readonly openQuestions: ReadonlySet<string>
  /** Nouns for what brought something about. */
  readonly causeNouns: ReadonlySet<string>
  /** Lemmas of verbs that with a negation leave a cause open ("not known"). */
  readonly knowing: ReadonlySet<string>
  /** Words that leave it open by themselves. */
  readonly unclear: ReadonlySet<string>
  /** Lemma of a verb whose subject is what happened → the words right behind it that tell of the cause ("caused by", "began in"). */
  readonly causing: ReadonlyMap<string, ReadonlySet<string>>
  /** Negators that leave something standing ("hardly"). */
  readonly partlyNegating: ReadonlySet<string>
  /** Words behind a "not" or "no" that it does not take back: "not only", "not the first", "not all". */
  readonly partlyNegated: ReadonlySet<string>
  /** Words that limit a statement to a time ("not before Monday"). */
  readonly timeLimits: ReadonlySet<string>
  /** Words between a negator and what it negates. */
  readonly determiners: ReadonlySet<string>
  /** Verbs of telling by which one grants what one had held back or denied. */
  readonly conceding: ReadonlySet<string>
  /** Verbs that, negated, leave open or grant what follows: "did not rule out". */
  readonly excluding: ReadonlySet<string>
  /** Those of the words for words that also name a document. */
  readonly printed: ReadonlySet<string>
  /** What is asked for, which can be turned down but not be untrue. */
  readonly requests: ReadonlySet<string>
  /** Words that only stress a negation: "not a single". */
  readonly emphasising: ReadonlySet<string>
  /** Lemmas of verbs that add nothing to their object: "receive a warning" is to be warned. */
  readonly lightVerbs: ReadonlySet<string>
  /** Preposition of a place → whether it tells where something is ("at") or where it goes ("to"). */
  readonly places: ReadonlyMap<string, string>
  /** Lemmas for being on the way ("bound", "travel"). */
  readonly travelling: ReadonlySet<string>
  /** Adjective for a side of a thing → its question and which answer it is: "left", "right". */
  readonly sideWords: ReadonlyMap<string, readonly [number, number]>
  /** … and for which storey of a building, and the nouns for these. */
  readonly floors: ReadonlyMap<string, readonly [number, number]>
  readonly storeys: ReadonlySet<string>
  /** Articles that bring something in: "a". */
  readonly newcomers: ReadonlySet<string>
  /** Words right behind a verb that are of it: "carried out repairs". */
  readonly particles: ReadonlySet<string>
  /** Lemmas of nouns that with an article stand for what was named before by another ("the building" for a mill). */
  readonly standIns: ReadonlySet<string>
  /** Lemmas of nouns by which somebody is only tied to a deed that another word tells: "involvement in the raid". */
  readonly links: ReadonlySet<string>
  /** Lemmas for knowing and remembering: who does not know denies nothing. */
  readonly ofKnowledge: ReadonlySet<string>
  /** Lemmas of verbs of telling that say as much behind a negated word of being able: "cannot say". */
  readonly telling: ReadonlySet<string>
  readonly abilities: ReadonlySet<string>
  /** Lemmas of verbs by which somebody only takes something to be so. */
  readonly believing: ReadonlySet<string>
  /** Lemmas of verbs of speaking on a matter: who will not, says nothing against it. */
  readonly commenting: ReadonlySet<string>
  /** Words that speak of all or of nothing else. */
  readonly absolutes: ReadonlySet<string>
  /** Words by which it is left open whether something is so or can be. */
  readonly possibilities: ReadonlySet<string>
  /** Participles by which somebody is blamed for what need not be so ("accused", "charged"). */
  readonly accusing: ReadonlySet<string>
  /** Lemmas for what a court does in the end: "sentence", "convict". */
  readonly judging: ReadonlySet<string>
  /** Words that open a clause by which another is limited ("but", "unless"). */
  readonly turning: ReadonlySet<string>
  /** Words that say how much of a thing there is: "growing", "total". */
  readonly grading: ReadonlySet<string>
  /** Words that join two of which one will do: "or"; and two that both hold: "and". */
  readonly eitherWords: ReadonlySet<string>
  readonly bothWords: ReadonlySet<string>
  /** Pronouns that say who did it alone. */
  readonly reflexives: ReadonlySet<string>
  /** Lemmas of verbs by which something is kept from happening. */
  readonly averting: ReadonlySet<string>
  /** Nouns for what makes something sure ("proof"). */
  readonly proofNouns: ReadonlySet<string>
  /** "Ever". */
  readonly everWords: ReadonlySet<string>
  /** Lemmas of verbs and nouns of breaking a law or treaty. */
  readonly lawBreaking: ReadonlySet<string>
  /** Lemmas of words of keeping to one ("in line with", "comply"). */
  readonly lawKeeping: ReadonlySet<string>
  /** Adjectives for what is within the law. */
  readonly lawful: ReadonlySet<string>
  /** Lemmas of nouns for what is broken or kept ("treaty", "norm"). */
  readonly lawNouns: ReadonlySet<string>
  /** Words for more of what was named before ("such", "of the kind"). */
  readonly sameKind: ReadonlySet<string>
  /** Words that open a clause by which something is said to be there ("there"). */
  readonly existential: ReadonlySet<string>
  /** Lemmas of verbs by which something is there, or is had or met with ("sound", "contain", "hear"). */
  readonly meeting: ReadonlySet<string>
  /** Words that call something said true. */
  readonly truth: ReadonlySet<string>
  /** Nouns that "there is no …" is said of without denying that something is there ("doubt", "reason"). */
  readonly idleNouns: ReadonlySet<string>
  /** Words that call something said untrue. */
  readonly falsehood: ReadonlySet<string>
  /** Lemmas of verbs that deny a deed named by a noun ("denied the theft"); others reject the deed itself. */
  readonly denyingDeeds: ReadonlySet<string>
  /** Lemmas of verbs by which something said is denied. */
  readonly denying: ReadonlySet<string>
  /** Words that stand for what was said before ("denied it"). */
  readonly referring: ReadonlySet<string>
  /** Lemmas of nouns for something said ("report", "claim"). */
  readonly wordsForWords: ReadonlySet<string>
}
