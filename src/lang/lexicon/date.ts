/** Length of a stretch of time. `weekend` is Saturday and Sunday. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** How a holiday falls: on a day of a month, on the nth weekday of a month (n < 0 from its end), or days after Easter. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly days: number }

/** What a language pack tells the date finders. All words are lower-case; phrases are words with one blank between. */
export interface DateLexicon {
  readonly kind: 'date'
  /** Month names and abbreviations, 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** Whether months and days of the week are always written with a capital. */
  readonly calendarCapital: boolean
  /** Whether "03/04/2024" can only be the third of April. */
  readonly dayFirst: boolean
  /** Whether a day in plain digits takes "of" before its month. */
  readonly cardinalOf: boolean
  /** Words written large before a month that make a name of the two: "Black September". */
  readonly monthNamers: ReadonlySet<string>
  /** Month names that are words or first names too: taken only in a frame that asks for a month. */
  readonly ambiguousMonths: ReadonlySet<string>
  /** Weekday names, Monday = 1 … Sunday = 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Weekday abbreviations: taken only before a day or a month. */
  readonly shortWeekdays: ReadonlyMap<string, number>
  /** Plural weekday names: every such day. */
  readonly pluralWeekdays: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** Those of `units` that are plural forms. */
  readonly pluralUnits: ReadonlySet<string>
  /** Cardinals below one hundred. */
  readonly cardinals: ReadonlyMap<string, number>
  /** Multipliers, e.g. hundred. */
  readonly multipliers: ReadonlyMap<string, number>
  /** The indefinite article, which counts one. */
  readonly one: ReadonlySet<string>
  /** Counts that give no number, e.g. several. */
  readonly vagueCounts: ReadonlySet<string>
  /** Counts of two words or more, e.g. "a couple of" (two). */
  readonly phraseCounts: ReadonlyMap<string, number | null>
  readonly ordinals: ReadonlyMap<string, number>
  /** Letters after the digits of an ordinal. */
  readonly ordinalSuffixes: ReadonlySet<string>
  /** EDTF season codes 21–24. */
  readonly seasons: ReadonlyMap<string, number>
  /** Decades written as words, by their tens. */
  readonly decades: ReadonlyMap<string, number>
  readonly dayParts: ReadonlySet<string>
  /** Parts of day that need no article: "by dawn". */
  readonly bareDayParts: ReadonlySet<string>
  /** Parts of day that run over midnight or end a day: "on the night I heard nothing". */
  readonly nights: ReadonlyMap<string, 'night' | 'evening'>
  /** Nouns after a part of day that make it name a kind: "the night shift". */
  readonly partNouns: ReadonlySet<string>
  /** Adverbs for the night before or to come: "overnight". */
  readonly overnight: ReadonlySet<string>
  /** Before the unit of hours: "the small hours". */
  readonly earlyHours: ReadonlySet<string>
  /** Between a night and the day it leads to: "the night to Sunday", "overnight into Sunday". */
  readonly into: ReadonlySet<string>
  /** Before a part of a day that has no article: "all evening". */
  readonly wholes: ReadonlySet<string>
  /** Parts of day after noon: "four in the afternoon". */
  readonly laterDayParts: ReadonlySet<string>
  /** Plural parts of day. */
  readonly pluralDayParts: ReadonlySet<string>
  /** Words that name a day by its distance from the reference day. */
  readonly deicticDays: ReadonlyMap<string, number>
  /** Words before a unit that shift it from the present one: last −1, this 0, next 1. */
  readonly shifts: ReadonlyMap<string, number>
  /** Words and phrases behind a unit, weekday or month that shift it: empty where shifts only stand before. */
  readonly shiftsAfter: ReadonlyMap<string, number>
  /** Words before a unit that point at a time spoken of before: that 0, the following 1. */
  readonly contextShifts: ReadonlyMap<string, number>
  /** Words after "the" and before a count of units: the past, the next. */
  readonly spans: ReadonlySet<string>
  /** Words between such a word and its unit that change nothing: fiscal, full. */
  readonly fillers: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** After count and unit: back from the reference day (ago). */
  readonly ago: ReadonlySet<string>
  /** The same before count and unit ("hace"), and what before it makes it a length ("desde"). */
  readonly agoBefore: ReadonlySet<string>
  readonly sinceBefore: ReadonlySet<string>
  /** After count and unit: back or on from the time spoken of; value is the direction. */
  readonly fromContext: ReadonlyMap<string, number>
  /** After count and unit: on from the reference day. */
  readonly hence: ReadonlySet<string>
  /** Verbs by which what happens now is put after or before something: "comes two days after". */
  readonly comes: ReadonlySet<string>
  /** Words that say which part of a stretch is meant, e.g. early. */
  readonly partWords: ReadonlySet<string>
  /** Nouns for the edge of a stretch: "the end of". */
  readonly edges: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Joins two counts of which either may hold. */
  readonly or: ReadonlySet<string>
  /** After a count and unit: it is rough ("or so"). */
  readonly orSo: ReadonlySet<string>
  /** Words between a count and its unit that leave the length as it is: "more", "full". */
  readonly countFillers: ReadonlySet<string>
  /** After a unit and a hyphen: "day-long". */
  readonly long: ReadonlySet<string>
  /** Words before "a week" that make it a rate: "times". */
  readonly rates: ReadonlySet<string>
  /** "every other day": every second one. */
  readonly other: ReadonlySet<string>
  /** Before a day of the month or a day of an hour: "on the 13th", "at 3 p.m. on Sunday". */
  readonly on: ReadonlySet<string>
  /** The last part: "year end". */
  readonly end: ReadonlySet<string>
  /** The letter after "a." and "p." in a half of the day. */
  readonly halfDayLetter: string
  /** Prepositions before a season that is another noun too: "in the fall", but "before the fall". */
  readonly seasonPrepositions: ReadonlySet<string>
  /** Seasons that are verbs too: taken only in a frame that asks for a season. */
  readonly ambiguousSeasons: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly half: ReadonlySet<string>
  /** Words that make a count rough and belong to it, e.g. nearly; phrases too ("more than"). */
  readonly approximators: ReadonlySet<string>
  /** Words before a count that widen a duration: additional. */
  readonly quarter: ReadonlySet<string>
  /** Year of a business, as in "fiscal 1989". */
  readonly fiscal: ReadonlySet<string>
  /** Words for a reporting period whose length the text tells elsewhere. */
  readonly periodNouns: ReadonlySet<string>
  readonly latest: ReadonlySet<string>
  readonly every: ReadonlySet<string>
  /** Adverbs and adjectives of frequency with the ISO 8601 duration. */
  readonly frequencies: ReadonlyMap<string, string>
  /** Words and phrases with no value: now, recently. */
  readonly vague: ReadonlySet<string>
  /** Adjectives that make a stretch vague before a plural unit: recent years. */
  readonly vagueAdjectives: ReadonlySet<string>
  readonly ante: ReadonlySet<string>
  readonly post: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  /** Words and phrases that make the number before them an hour: "o'clock", "local time". */
  readonly oclock: ReadonlySet<string>
  /** The same after hours and minutes, and after four digits that begin with a nought: "hrs" too. */
  readonly hourMarks: ReadonlySet<string>
  /** Words between hour and minutes written together: "16h30". */
  readonly hourLetters: ReadonlySet<string>
  /** Prepositions after which a bare number in words may be an hour: "at seven". */
  readonly hourPrepositions: ReadonlySet<string>
  /** Verbs after which such a number is an age: "orphaned at seven". */
  readonly ageVerbs: ReadonlySet<string>
  /** Words that may follow such an hour, beside marks. */
  readonly hourFollowers: ReadonlySet<string>
  /** Hours with a name: noon 12, midnight 24. */
  readonly namedHours: ReadonlyMap<string, number>
  /** Minutes that are said as a part of the hour: half 30, quarter 15. */
  readonly hourParts: ReadonlyMap<string, number>
  /** Between minutes and the hour they follow or precede: "half past ten", "a quarter to eleven". */
  readonly pastHour: ReadonlySet<string>
  readonly toHour: ReadonlySet<string>
  readonly holidays: ReadonlyMap<string, HolidayRule>
  /** Prepositions that ask for a time. */
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that ask for a year. */
  readonly yearPrepositions: ReadonlySet<string>
  /** Nouns before a number that names one of their kind, and nouns right after one that counts them. */
  readonly numbered: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  /** Prepositions before a clock time. */
  readonly clockPrepositions: ReadonlySet<string>
  /** Words after count and unit that make it an age: old. */
  readonly ages: ReadonlySet<string>
  /** Verbs that put what they govern ahead of the reference day: will, plan. */
  readonly futureVerbs: ReadonlySet<string>
  /** Words right before a date that put it ahead whatever the tense: until. */
  readonly futurePrepositions: ReadonlySet<string>
  /** Words right before a date that put it back whatever the tense: since. */
  readonly pastPrepositions: ReadonlySet<string>
  /** Words right before a date that put it ahead unless the verb is past: by. */
  readonly weakFuturePrepositions: ReadonlySet<string>
  /** Before a noun that names what has happened: "the alleged [attack] on Friday". */
  readonly befell: ReadonlySet<string>
  /** Modals in the present, which put the verb right after them ahead: may, must. */
  readonly presentModals: ReadonlySet<string>
  /** Auxiliaries in a past form: was, had. */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** Irregular past forms. */
  readonly irregularPasts: ReadonlySet<string>
  /** Ending of the regular past. */
  readonly pastEnding: string
  /** Verbs in the present that put a day right after them ahead: "starts Friday". */
  readonly presentVerbs: ReadonlySet<string>
  /** Forms of to be in the present, which put a day with its preposition ahead: "the funeral is on Friday". */
  readonly presentCopulas: ReadonlySet<string>
  /** Past forms of verbs by which what was ahead is taken off: cancelled, postponed. */
  readonly calledOff: ReadonlySet<string>
  /** At the head of what stands behind a day: the ending by which it says which event is meant, "Friday’s vote". */
  readonly possessive: RegExp
  /** The end of a small word that may name several things: "1900 boats". */
  readonly pluralEnd: RegExp
  /** Verbs that put something at a time to come: "planned in May". */
  readonly arranging: ReadonlySet<string>
  /** The preposition of a month in which something happened: "in". */
  readonly within: ReadonlySet<string>
  /** Auxiliaries of the present perfect. */
  readonly perfect: ReadonlySet<string>
  /** Ending of the present participle. */
  readonly presentParticiple: string
  /** Verbs in the present that put nothing ahead: they report. */
  readonly presentReports: ReadonlySet<string>
  /** Prepositions between a verb in the present and a time ahead of it: "they travel on Tuesday". */
  readonly presentPrepositions: ReadonlySet<string>
  /** Verbs that put the infinitive after them ahead, whatever their own tense: agree, promise. */
  readonly commitments: ReadonlySet<string>
  /** Last words before a day that is ahead: "as soon as". */
  readonly soonAs: ReadonlySet<string>
  /** The infinitive marker. */
  readonly infinitive: ReadonlySet<string>
  /** Words of phrases above that are far too common to look for a time because of them. */
  readonly notTriggers: ReadonlySet<string>
  /** Words of a sentence that reports speech. */
  readonly reporting: ReadonlySet<string>
}
