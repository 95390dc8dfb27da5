/** What a language pack tells of events that are dated: which verbs, nouns and phrases tell one kind of doing. All words are lower-case. */
export interface HappeningLexicon {
  /** Lemma of a verb or noun → the classes of doings that it tells ("launch", "liftoff" → "launch"). */
  readonly doings: ReadonlyMap<string, readonly string[]>
  /** Lemma of a verb with the words behind it, articles and possessives left out → the same ("come into force" → "force"). */
  readonly phrases: ReadonlyMap<string, readonly string[]>
  /** Lemmas of verbs that say only that what their subject names happened, was met with or was done: "the launch happened", "blasting was heard". */
  readonly carriers: ReadonlySet<string>
  /** Classes of what befalls a thing once, or seldom: two dates of it are hardly of two happenings. */
  readonly once: ReadonlySet<string>
  /** Ranks of what nothing of its kind has come after: "the last blast". */
  readonly lastRanks: ReadonlySet<string>
  /** Words behind a verb of going or doing that make it one of starting anew: "run again". */
  readonly again: ReadonlySet<string>
  /** The class that tells. */
  readonly resuming: string
  /** In front of a date from which on something is so, and the class of doings that this tells. */
  readonly from: ReadonlySet<string>
  readonly beginning: string
  /** In front of a date up to which something is so, and the class of doings that this tells. */
  readonly until: ReadonlySet<string>
  readonly ending: string
  /** Words for the day of the text itself, by which something comes into force: "immediately"; and the class of doings they are read with. */
  readonly atOnce: ReadonlySet<string>
  readonly effect: string
  /** Nouns in front of "of" that name the time of what follows: "the time of the strike", "the day of signing". */
  readonly timesOf: ReadonlySet<string>
  /** Lemmas of verbs by which disaster strikes, without a word for what it is: "tore through", "came down". */
  readonly impacts: ReadonlySet<string>
  /** Classes of events that a story may have several of. */
  readonly recurring: ReadonlySet<string>
  /** Classes of doings that end something: two of one time, one such and one not, are two. */
  readonly closing: ReadonlySet<string>
  /** Words by which one thing more is told: "also". */
  readonly besides: ReadonlySet<string>
  /** Words between two dates of which neither is the one: "in October or November". */
  readonly alternatively: ReadonlySet<string>
  /** Words between a verb and a date that make it the date of what they lead to: "was charged after a brawl on Friday". */
  readonly sequence: ReadonlySet<string>
  /** Words by which a place in a month or year is told, in front of "of" or by themselves: its last third, its first. */
  readonly late: ReadonlySet<string>
  readonly early: ReadonlySet<string>
  /** Behind an hour told by the clocks of a place: "2:50 Norland time", and what names the clocks of the event's own place. */
  readonly clock: string
  readonly ownClock: ReadonlySet<string>
}
