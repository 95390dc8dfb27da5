import type { CountingLexicon } from './counting.js'
import type { DenialLexicon } from './denial.js'
import type { SourcesLexicon } from './sources.js'

/** What a language pack tells the comparisons: beside words for counts, denials and sources those for when something was and which of several it is. */
export interface ComparisonLexicon extends CountingLexicon, DenialLexicon, SourcesLexicon {
  /** Words that tell which of several something is ("first", "last"). */
  readonly ordinals: ReadonlySet<string>
  /** Of these, those that may be left out of what began it all ("first"). */
  readonly openRanks: ReadonlySet<string>
  /** Words in front of an hour up to which something went on ("by"). */
  readonly upTo: ReadonlySet<string>
  /** Names of zones whose hours are not those of the place, in lower case ("gmt"). */
  readonly zones: ReadonlySet<string>
  /** Lemmas of nouns for stretches of time, of which "the first" tells nothing. */
  readonly timeNouns: ReadonlySet<string>
  /** Lemmas of verbs by which an event begins or happens. */
  readonly onsets: ReadonlySet<string>
  /** Lemma of a noun for an event of which a story tells → its class ("tremor" → "quake"). */
  readonly events: ReadonlyMap<string, string>
  /** Lemma of the auxiliary of the passive. */
  readonly passive: string
  /** Words in front of a day that a figure is only compared with ("fewer than on Tuesday"). */
  readonly comparing: ReadonlySet<string>
  /** Words that take something off what is said ("nearly"). */
  readonly qualifiers: ReadonlySet<string>
  /** Words in front of an hour that is not exact. */
  readonly roughly: ReadonlySet<string>
  /** Words in front of a year from which on, or up to which, something was so. */
  readonly sinceWords: ReadonlySet<string>
  /** Last words of cues that tell what somebody wants to do ("intends", "plans to"). */
  readonly intentions: ReadonlySet<string>
  /** Words at the head of a subject that make a statement one about a part ("the first units"). */
  readonly partial: ReadonlySet<string>
}
