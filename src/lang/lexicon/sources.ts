/** Words for those who tell something, whom they speak for, and the ways and occasions in which they do. */
export interface SourcesLexicon {
  /** Lemmas of verbs of saying, whose day is not that of what is said. */
  readonly reporting: ReadonlySet<string>
  /** Lemmas of verbs by which somebody comes to know what others then tell ("find"). */
  readonly concluding: ReadonlySet<string>
  /** Words by which a notice tells of what was printed before ("version", "misstated"). */
  readonly earlierVersion: ReadonlySet<string>
  /** Words by which an outlet speaks of itself in a notice ("we"). */
  readonly ownWords: ReadonlySet<string>
  /** Lemmas of verbs by which it then tells what it had printed ("we wrote that …"). */
  readonly printing: ReadonlySet<string>
  /** Lemmas of verbs by which it only tells that it mended or regrets it, without what is right. */
  readonly mending: ReadonlySet<string>
  /** Noun of an occasion on which something is said → its kind ("reporters" and "briefing" → "press"). */
  readonly occasions: ReadonlyMap<string, string>
  /** Words in front of it: prepositions, and forms of verbs with the one spoken to right behind ("told"). */
  readonly occasionLeads: ReadonlySet<string>
  /** Lemmas of verbs of asking somebody to do something. */
  readonly asking: ReadonlySet<string>
  /** Words for those whose words are another's: they speak for him, or report him. */
  readonly relaying: ReadonlySet<string>
  /** Words for those who govern a state or speak for it ("president"). */
  readonly offices: ReadonlySet<string>
  /** Verbs by which one tells what one perceived, in the past: "saw", "heard". */
  readonly perceptions: ReadonlySet<string>
  /** Possessives of bodies in titles ("its chief executive"). */
  readonly possessives: ReadonlySet<string>
  /** Possessives of persons in front of their aides ("her spokesman"). */
  readonly personalPossessives: ReadonlySet<string>
  /** Nouns that take up a body named before ("the company"). */
  readonly bodyNouns: ReadonlySet<string>
  /** Words for those who speak for a body. */
  readonly spokesWords: ReadonlySet<string>
  /** Words between who speaks and the body spoken for ("a spokesman for the ministry"). */
  readonly belonging: ReadonlySet<string>
  /** Words of a source that name a state's own bodies ("government", "ministry", "intelligence"). */
  readonly stateBodies: ReadonlySet<string>
  /** Further words of sources that name public bodies, of whatever state ("police", "state media"). */
  readonly publicWords: ReadonlySet<string>
  /** Words that open a clause which is asserted by nobody ("whether"). */
  readonly openClauses: ReadonlySet<string>
  /** The word of a source's name that says what it is, at its end or in front of a preposition. */
  readonly nameHead: RegExp
  /** Head words of sources that are nobody in particular ("official", "source", "witness"). */
  readonly unnamedHeads: ReadonlySet<string>
  /** Nouns for the press at large ("media"), and for one medium ("newspaper"). */
  readonly press: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** Nouns for a medium behind one of `ofNews` alone ("news agency", "radio station") → what it is. */
  readonly mediumHeads: ReadonlyMap<string, 'agency' | 'outlet'>
  readonly ofNews: ReadonlySet<string>
  /** Head words of sources that are documents ("report", "statement", "letter"). */
  readonly documentHeads: ReadonlySet<string>
  /** Of these, what a body puts out to say what it says, and which says nothing of whose it is. */
  readonly statementHeads: ReadonlySet<string>
}
