import type { ArticleSpan, StoryClaim, StoryDate, StoryQuantity, TimelineEntry } from '../../model/index.js'

/** An entry of one place, before those of one event are joined. */
export interface Draft extends TimelineEntry {
  /** The expression that dates it. */
  readonly told: StoryDate
  /** What is dated; null where no claim tells it. */
  readonly claim: StoryClaim | null
  /** Who speaks, of what was said: entities, or the attribution where nobody is known. */
  readonly who: readonly string[]
  /** The words that tell the event itself, the date left out. */
  readonly focus: readonly ArticleSpan[]
  /** What the claim counts or measures. */
  readonly figures: readonly StoryQuantity[]
  /** The hour is rough: "about 10 p.m.". */
  readonly rough: boolean
  /** The hour is told by other clocks than those of the place: "1200 GMT". */
  readonly elsewhere: boolean
  /** The class of the event that its claim says began then; null where it tells of no beginning. */
  readonly onset: string | null
  /** It only recalls what happened then ("the worst since 1987"): it joins what others tell of that time, and is no entry alone. */
  readonly recalls: boolean
  /** It is told so that one article alone makes no event of it. */
  readonly slight: boolean
  /** Its date is a night, which belongs to the day on which it began and to the next. */
  readonly night: boolean
  /** Its date is a stretch that its text lies in: "earlier this month". */
  readonly within: boolean
}

/** What a draft is where nothing else is known of it. */
export const PLAIN = {
  findings: [],
  claim: null,
  who: [],
  focus: [],
  figures: [],
  rough: false,
  elsewhere: false,
  onset: null,
  recalls: false,
  slight: false,
  night: false,
  within: false,
} satisfies Partial<Draft>
