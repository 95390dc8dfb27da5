/** Weights of what makes a stretch of a sentence a statement of its own, as `scripts/fit-stretches.mjs` writes them. */
export interface StretchWeights {
  /** Words of the closed classes, lower case. */
  readonly words: readonly string[]
  /** Tables of signed bytes, one behind another, in base64. */
  readonly weights: string
  /** What a byte of 1 is worth is one divided by this. */
  readonly scale: number
  readonly constant: number
  /** Log-odds from which a stretch is a claim. */
  readonly least: number
}

/** What a language pack tells the claim finders and the comparison of claims. Words are lower case; verbs are lemmas. */
export interface ClaimLexicon {
  readonly kind: 'claim'
  /** Null where none are fitted: then the rules alone cut claims. */
  readonly stretches: StretchWeights | null
  /** Verbs that introduce what somebody said: stripped from claims where no attribution was found. */
  readonly cueVerbs: ReadonlySet<string>
  /** Phrases of one or more words that name a source before its comma, e.g. "according to". */
  readonly sourcePhrases: readonly (readonly string[])[]
  /** The word that opens a reported clause. */
  readonly complementizers: ReadonlySet<string>
  /** Words that open what is only asked: "whether"; those that open a condition too: "if"; and verbs of asking, lemmas. */
  readonly questionWords: ReadonlySet<string>
  /** Relative pronouns that stand for things. */
  readonly thingPronouns: ReadonlySet<string>
  /** Relative pronouns for people, as subjects. */
  readonly personPronouns: ReadonlySet<string>
  readonly conditionWords: ReadonlySet<string>
  readonly askingVerbs: ReadonlySet<string>
  /** Conjunctions that join a clause which states something of its own. */
  readonly subordinators: ReadonlySet<string>
  /** Conjunctions that are prepositions too, and join a clause only after a comma or before a subject and its verb. */
  readonly doubtfulSubordinators: ReadonlySet<string>
  /** Words that open a clause where what governs it asks, doubts or denies: "denied that any of its boats were there". */
  readonly polarityItems: ReadonlySet<string>
  /** Adverbs that join a clause after a comma: "yet". */
  readonly joiningAdverbs: ReadonlySet<string>
  readonly relativePronouns: ReadonlySet<string>
  /** Prepositions in verb's clothing that name a part of a whole, e.g. "including". */
  readonly partWords: ReadonlySet<string>
  /** Words of punishment, blame and praise, as lemmas: what these answer is another claim. */
  readonly answeringWords: ReadonlySet<string>
  /** Prepositions before the deed that is answered: "jailed for". */
  readonly deedMarkers: ReadonlySet<string>
  /** Verbs which say that something is something: their objects, when several, are several claims. */
  readonly equatingVerbs: ReadonlySet<string>
  /** Determiners that open a new predicate in an enumeration. */
  readonly indefinites: ReadonlySet<string>
  /** The form of a verb by its ending. */
  readonly gerund: (lower: string) => boolean
  readonly participle: (lower: string) => boolean
  /** Of the past forms, those with an ending that no noun or adjective hides: "rescued", not "shot". */
  readonly regularPast: (lower: string) => boolean
  /** The third person of the present by its ending, of a word that may be a verb or a noun: headlines are full of them. */
  readonly present: (lower: string, lemma: string) => boolean
  readonly nonFiniteAuxiliaries: ReadonlySet<string>
  /** Marks of an infinitive. */
  readonly infinitive: ReadonlySet<string>
  /** Prepositions before a subject and its participle: "with two members abstaining". */
  readonly absoluteMarkers: ReadonlySet<string>
  readonly agentMarkers: ReadonlySet<string>
  /** What stands between a participle and what something is called or taken for: "known as". */
  readonly namingMarkers: ReadonlySet<string>
  /** Whether a noun stands for several, as its ending or custom says: "workers", "police". */
  readonly namesMany: (lower: string) => boolean
  /** Verbs whose past has no ending: "hit". */
  readonly pastUnchanged: ReadonlySet<string>
  /** Determiners tagged as pronouns: no subject. */
  readonly possessives: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** Words that carry a negation on, by themselves or to a negator after them: "nor", "and" no. */
  readonly negationJoiners: ReadonlySet<string>
  /** Words after a negator, no verbs, that take its force: "not only", "no doubt". */
  readonly negatorStops: ReadonlySet<string>
  /** Negators that set another value aside: "on Tuesday, not on Monday". */
  readonly settingAside: ReadonlySet<string>
  /** Negators of all times, and words of degree that make superlatives of them: "never so fast". */
  readonly everNegators: ReadonlySet<string>
  readonly degreeWords: ReadonlySet<string>
  /** Verbs, nouns and adjectives that say the opposite of their complement. */
  readonly negativeWords: ReadonlySet<string>
  readonly plannedWords: ReadonlySet<string>
  readonly possibleWords: ReadonlySet<string>
  readonly askedForWords: ReadonlySet<string>
  /** Forms of auxiliaries that tell what was or has been. */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** Verbs of duty that infer what is so with one of these after them: "must have". */
  readonly inferredWith: ReadonlyMap<string, ReadonlySet<string>>
  /** Behind one of them, what opens a question: "asked how". */
  readonly askedWords: ReadonlySet<string>
  /** Verbs that ask only with one of these after them: "called on", not "called it". */
  readonly askedForWith: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that look ahead only with one of these after them: "set to". */
  readonly plannedWith: ReadonlyMap<string, ReadonlySet<string>>
  /** Words of the closed classes: they say little of what a claim is about. */
  readonly functionWords: ReadonlySet<string>
  /** The word without its inflection and derivation: equal for words of one family. */
  readonly stem: (lower: string) => string
  /** What may be parted from its word by a hyphen or not: "co-operate". */
  readonly hyphenPrefixes: ReadonlySet<string>
  /** Stem → numbers of the sets of words used for one another it is in. */
  readonly synonyms: ReadonlyMap<string, readonly number[]>
  /** Stem → the stems that say the opposite. */
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>
  /** Lemmas of verbs that tell how long something goes on. */
  readonly lastingVerbs: ReadonlySet<string>
  /** Conjunctions that put one event before another. */
  readonly sequenceWords: ReadonlySet<string>
  /** Nouns for lengths of time: "days". */
  readonly lengthUnits: ReadonlySet<string>
  /** What stands with a number in front of one: "about two", "a few". */
  readonly amountWords: ReadonlySet<string>
  /** Adverbs for a short time in front of "after" and "before". */
  readonly briefly: ReadonlySet<string>
  /** Spelled numbers, and what a number before them is multiplied by. */
  readonly numberWords: ReadonlyMap<string, number>
  /** Lemmas of nouns for what somebody did or what befell somebody: "bombing", "arrest". */
  readonly deedNouns: ReadonlySet<string>
  /** Words for what befalls people who come to harm, and for their being spared: "killed", "casualties"; "unhurt". */
  readonly harmWords: ReadonlySet<string>
  readonly noHarmWords: ReadonlySet<string>
  /** Nouns for numbers not told: "dozens". */
  readonly numberNouns: ReadonlySet<string>
  readonly scales: ReadonlyMap<string, number>
  /** Phrases before what something was done for, against, during or after: "in retaliation for". */
  readonly occasionPhrases: readonly (readonly string[])[]
  /** Normalised units of length, depth and strength, which say something of a thing wherever they stand. */
  readonly measureUnits: ReadonlySet<string>
  /** Units of weight, as quantities name them. */
  readonly weightUnits: ReadonlySet<string>
  /** Words behind a distance that say from where or in which direction. */
  readonly reachWords: ReadonlySet<string>
  /** Words that name a day or month. */
  readonly calendar: ReadonlySet<string>
}
