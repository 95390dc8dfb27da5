/** Words by which a text tells what a measure measures: how tall a mast is, how long a strike lasted, how far a mill is from a town. */
export interface MeasureLexicon {
  readonly kind: 'measure'
  /** Adjective or adverb behind a length → what is measured ("deep" → "depth"). */
  readonly axisAdjectives: ReadonlyMap<string, string>
  /** Noun in front of a measure and "of", or behind it and "in" → what is measured ("diameter" → "width"). */
  readonly axisNouns: ReadonlyMap<string, string>
  /** Words behind a length that with "of" tell where from: "north". */
  readonly directions: ReadonlySet<string>
  /** Words between a length and what tells where from: "away", "further". */
  readonly onward: ReadonlySet<string>
  /** Words behind a length, or behind those, that tell where from by themselves: "from", "off". */
  readonly away: ReadonlySet<string>
  /** Lemmas of verbs by which something goes on for so long. */
  readonly lasting: ReadonlySet<string>
  /** Lemmas of verbs by which something ends, and the words behind them that lead to how long it had gone on: "collapsed after". */
  readonly ending: ReadonlySet<string>
  readonly endingLeads: ReadonlySet<string>
  /** Words between them and the length of time: "for". */
  readonly lengthLeads: ReadonlySet<string>
  /** Words in front of a length that make it that of a way: "for 48 km". */
  readonly ways: ReadonlySet<string>
  /** Lemmas of verbs by which something has a weight. */
  readonly weighing: ReadonlySet<string>
  /** Words right behind a measure that make it the way to another time or a person's years: "ago", "later", "old". */
  readonly passed: ReadonlySet<string>
  /** Words right in front of one that make it a limit or a stretch of the calendar: "within", "every", "next". */
  readonly limits: ReadonlySet<string>
  /** Units that things are called by: "a 15-inch model". */
  readonly naming: ReadonlySet<string>
  /** Nouns that a measure in front of them says nothing of that others could say otherwise: "period", "sentence". */
  readonly idle: ReadonlySet<string>
}
