/**
 * What a set of alternatives tells apart: states of one thing, kinds of thing of which it is one, deeds of which one goes further, things
 * that one and the same number is said to count.
 */
export type AlternativeKind = 'state' | 'thing' | 'deed' | 'counted'

/** A word or phrase that gives one of the answers to a question. */
export interface Alternative {
  readonly kind: AlternativeKind
  /** Number of the question. */
  readonly set: number
  /** Number of the answer among those to the question. */
  readonly side: number
  /** Its words, as they stand or as lemmas. */
  readonly parts: readonly string[]
}

/** Words that answer one question in ways that exclude each other ("wedged open", "in working order"). */
export interface AlternativesLexicon {
  readonly kind: 'alternatives'
  /** Those whose first word this is. */
  readonly startingWith: (word: string) => readonly Alternative[]
  /** Beginnings of the words for the four quarters, in their order around the compass. */
  readonly quarters: readonly string[]
}
