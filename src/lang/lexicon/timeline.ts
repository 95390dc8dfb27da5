/** What a language pack tells the timeline: how a date stands to what is told beside it. All words are lower-case. */
export interface TimelineLexicon {
  /** Before a date with which something is only compared: "than on Tuesday". */
  readonly compared: ReadonlySet<string>
  /** Words of change, after which "from … on Tuesday" names what a figure was before. */
  readonly change: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  /** Before a day on which something planned is over or done at the latest: "by 12 September". */
  readonly deadline: ReadonlySet<string>
  /** Before a time up to which something was or is so: "until noon". */
  readonly limit: ReadonlySet<string>
  /** Before a time for which something was so: "for the weekend". */
  readonly bound: ReadonlySet<string>
  /** Forms of "to be" that name a day: "it was Saturday". */
  readonly identity: ReadonlySet<string>
  /** "should" of what did not happen: "should have come". */
  readonly ought: ReadonlySet<string>
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>
  /** Auxiliaries of the progressive and the passive: "been". */
  readonly being: ReadonlySet<string>
  /** Whether a form tells of what goes on: "fighting". */
  readonly progressive: (lower: string) => boolean
  /** Lemmas of verbs for a state, which somebody or something is in since it began: "led since 2020". */
  readonly lasting: ReadonlySet<string>
  /** Lemmas of verbs for what is done again and again: "has been brewed there since 1900". */
  readonly recurring: ReadonlySet<string>
  /** Words by which something is told to have come about more than once: "three times". */
  readonly repeated: ReadonlySet<string>
  /** "later" of what came after something told: "an hour later". */
  readonly afterwards: ReadonlySet<string>
  /** Before one of these, where it was the same day: "shortly afterwards". */
  readonly soon: ReadonlySet<string>
  /** Units of time shorter than a day, before one of these: "hours later". */
  readonly shortUnits: ReadonlySet<string>
  /** Of what came before something told: "in an earlier raid". */
  readonly earlier: ReadonlySet<string>
  /** Before a clause that tells what went on meanwhile: "while picking pears". */
  readonly meanwhile: ReadonlySet<string>
  /** Lemmas of verbs that charge somebody with something, and what stands before that: "accused him on Monday of". */
  readonly charging: ReadonlySet<string>
  readonly chargeLinks: ReadonlySet<string>
  /** Before an event that something is told to follow on: "since her election". */
  readonly following: ReadonlySet<string>
  /** Before a time since which there was nothing like it: "the worst since 1987". */
  readonly since: ReadonlySet<string>
  /** A word that ranks something first or last: "worst", "biggest". */
  readonly superlative: (lower: string) => boolean
  /** Small words between one of these and its date: "than [on]", "from 17 [on]". */
  readonly nearer: ReadonlySet<string>
  /** Before a year that names the noun after it: "the 2005 treaty". */
  readonly determiners: ReadonlySet<string>
  /** Before a year that names the noun after it, where a headline leaves out the article: "after 2004 tsunami". */
  readonly namingYear: ReadonlySet<string>
  /** Before a named event in which something happened: "in the 2006 war". */
  readonly settingIn: ReadonlySet<string>
  /** Nouns for what takes place, in which something else may happen. */
  readonly occasions: ReadonlySet<string>
  /** Between the ends of a stretch: "from 2012 to 2020". */
  readonly joins: ReadonlySet<string>
  /** Between them where one of the others stands before both: "between 2012 and 2020". */
  readonly pairs: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Opens the clause that tells what happened on the date before it: "in 1987, when …". */
  readonly when: ReadonlySet<string>
  /** Verbs of speaking that need no content beside them: "spoke on Thursday". */
  readonly speaking: ReadonlySet<string>
  /** Nouns for what was said, and the participles that say it was: "the statements made yesterday". */
  readonly speech: ReadonlySet<string>
  readonly uttered: ReadonlySet<string>
  /** Before the one who acted: "made by the mayor". */
  readonly agent: ReadonlySet<string>
  /** Before a time for which something is told to be meant: "ahead of". */
  readonly aheadOf: ReadonlySet<string>
  /** Between a noun and the date that it has: "its notice from Monday", "the letter of 3 May". */
  readonly dating: ReadonlySet<string>
  /** Before the hour of a count: "as of". */
  readonly asOf: ReadonlySet<string>
  /** Before an hour that is rough: "about", "shortly before". */
  readonly rough: ReadonlySet<string>
  /** Of a stretch of time that the text lies in: "earlier this year". */
  readonly within: ReadonlySet<string>
  /** "today" of what is so nowadays, or in general. */
  readonly nowadays: ReadonlySet<string>
  /** Before a length of time at the end of which something will have been done: "within two weeks". */
  readonly inside: ReadonlySet<string>
  /** Who tells of his own doings: "I". */
  readonly oneself: ReadonlySet<string>
  /** Personal pronouns for what happened to be named before: "They came on Tuesday". */
  readonly pronouns: ReadonlySet<string>
}
