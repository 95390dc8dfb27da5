import type { Approximation } from '../../model/index.js'

/** An indefinite count: its least and greatest number, null = unbounded. */
export interface VagueCount {
  readonly min: number
  readonly max: number | null
}

/** What a language pack tells the quantity finders. Words are lower-case; phrases are words joined by one space. */
export interface QuantityLexicon {
  readonly kind: 'quantity'
  /** Cardinal words below a hundred: "seven", "twelve", "forty". */
  readonly cardinals: ReadonlyMap<string, number>
  /** Hundreds that are one word: "doscientos". */
  readonly hundreds: ReadonlyMap<string, number>
  /** Words between tens and ones: "treinta y cinco". */
  readonly tensLinks: ReadonlySet<string>
  /** Multipliers written as words or letters that never mean a unit: "hundred", "million", "bn". */
  readonly scales: ReadonlyMap<string, number>
  /** Of these, words that count one of them without an article: "mil". */
  readonly bareScales: ReadonlySet<string>
  /** Words between a multiplier and its unit: "millones de euros". */
  readonly scaleLinks: ReadonlySet<string>
  /** The mark before decimals, and the one between groups of three. */
  readonly decimalMark: '.' | ','
  readonly groupMark: '.' | ','
  /** Whether a noun comes before its adjectives: "soldados heridos". */
  readonly headFirst: boolean
  /** Whether months are always written with a capital. */
  readonly calendarCapital: boolean
  /** Letters that multiply in some places and are units in others: "m", "k", "b", "t". */
  readonly shortScales: ReadonlyMap<string, number>
  /** Multipliers that are counted themselves: "dozen", "score". */
  readonly groups: ReadonlyMap<string, number>
  /** Denominators, singular and plural: "third" 3, "quarters" 4, "half" 2. */
  readonly denominators: ReadonlyMap<string, number>
  /** Plural multipliers that stand for an unknown number of them: "thousands" 1000. */
  readonly pluralScales: ReadonlyMap<string, number>
  /** Determiners of a few: "several", "a few", "a couple of". */
  readonly few: ReadonlyMap<string, VagueCount>
  /** Every word a number may begin with. */
  readonly starts: ReadonlySet<string>
  /** Words that show that a sentence may hold a number, were it without digits. */
  readonly triggers: ReadonlySet<string>
  readonly fewStarts: ReadonlySet<string>
  /** Last words of the phrases in `before`, first words of those in `after`: to look no further in vain. */
  readonly beforeEnds: ReadonlySet<string>
  readonly afterStarts: ReadonlySet<string>
  /** Phrases right before a number, with what they do to it. */
  readonly before: ReadonlyMap<string, Approximation>
  /** Phrases right after a number: "or more". */
  readonly after: ReadonlyMap<string, Approximation>
  /** Words that may stand between a qualifier and what is before it and belong to it: "just", "well". */
  readonly intensifiers: ReadonlySet<string>
  /** Of the qualifiers, those that are oftener prepositions before a small spelled number: "presided over two trials". */
  readonly prepositions: ReadonlySet<string>
  /** Of the qualifiers, those that may also mean "in the course of" and "across": "over". */
  readonly across: ReadonlySet<string>
  /** Words before "over 3 years" that make "over" a bound, where else it means "in the course of". */
  readonly extent: ReadonlySet<string>
  /** Words before "over 160 kilometres" that make "over" mean across: "scattered". */
  readonly spreading: ReadonlySet<string>
  /** Words right before a number that make it part of a name: "version". */
  readonly numbering: ReadonlySet<string>
  /** Words right behind four digits that make them the hour: "GMT", "hours". */
  readonly hourMarks: ReadonlySet<string>
  readonly negativeSigns: ReadonlySet<string>
  /** Prefixes that bound a hyphenated number from above: "sub". */
  readonly underPrefixes: ReadonlySet<string>
  readonly rangeWords: {
    readonly from: ReadonlySet<string>
    readonly to: ReadonlySet<string>
    readonly between: ReadonlySet<string>
    readonly and: ReadonlySet<string>
  }
  readonly currencySymbols: ReadonlyMap<string, string>
  /** Codes and letters written before or after an amount: "usd", "us$", "rm". */
  readonly currencyCodes: ReadonlyMap<string, string>
  /** Codes that count only when written right before the digits. */
  readonly gluedCodes: ReadonlyMap<string, string>
  /** Unit words and phrases, singular, by canonical name. */
  readonly units: ReadonlyMap<string, string>
  /** Letters that are units only when written right after the digits, or where nothing else could stand. */
  readonly gluedUnits: ReadonlyMap<string, string>
  /** Units whose plural means the thing: 11 stone weigh, 11 stones fly. */
  readonly invariantUnits: ReadonlySet<string>
  readonly percentUnits: ReadonlySet<string>
  readonly timeUnits: ReadonlySet<string>
  /** Units of length, which measure out no stuff: "within 2 km of the harbour". */
  readonly lengthUnits: ReadonlySet<string>
  readonly currencyUnits: ReadonlySet<string>
  /** Words before the noun a rate is told by: "per"; and those that do it before a measure only: "a". */
  readonly per: ReadonlySet<string>
  readonly perArticles: ReadonlySet<string>
  readonly perNouns: ReadonlySet<string>
  /** "of". */
  readonly of: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Words after a number that are no part of what is counted: "more". */
  readonly moreWords: ReadonlySet<string>
  /** "than". */
  readonly than: ReadonlySet<string>
  /** Plural and mass nouns that do not look plural: "police". */
  readonly collectives: ReadonlySet<string>
  /** Adjectives that stand for people when counted: "dead", "wounded". */
  readonly personAdjectives: ReadonlySet<string>
  /** Words that end in the plural's letter and are not plural nouns. */
  readonly notPlural: ReadonlySet<string>
  /** Nouns whose "of" names the stuff: "rounds of ammunition". */
  readonly containers: ReadonlySet<string>
  /** Words that never begin or carry on a counted noun phrase: weekdays, months, "ago". */
  readonly stopNouns: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** Nouns whose following number is a label: "section", "flight". */
  readonly labels: ReadonlySet<string>
  /** Nouns that make "9-2" a score. */
  readonly scoreNouns: ReadonlySet<string>
  /** Prepositions after which a bare four-digit number is a year. */
  readonly yearPrepositions: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly eras: ReadonlySet<string>
  readonly clockWords: ReadonlySet<string>
  /** Prepositions that an hour in words follows: "at seven", "until nine". Empty where hours have an article. */
  readonly hourPrepositions: ReadonlySet<string>
  /** Of these, those that tell an amount after a word of `levelWords`: "stood at seven", "won by two". */
  readonly amountPrepositions: ReadonlySet<string>
  readonly levelWords: ReadonlySet<string>
  /** "past" in "twenty past eleven". */
  readonly past: ReadonlySet<string>
  /** Nouns that make a number such as 2000 a count beside them: "people". */
  readonly surelyCounted: ReadonlySet<string>
  /** Words before the word for one that make it a pronoun: "no", "this". */
  readonly beforePronoun: ReadonlySet<string>
  /** Words after the word for one that make it a pronoun or an idiom: "of", "another", "day". */
  readonly afterPronoun: ReadonlySet<string>
  /** Last words of the names of streets: "lane". */
  readonly streets: ReadonlySet<string>
  /** Numbers one calls: "911". */
  readonly emergencyNumbers: ReadonlySet<string>
  /** Nouns before a number that name its unit: "magnitude 7.6". */
  readonly unitsBefore: ReadonlyMap<string, string>
  /** Behind a number, somewhat more than it: "100-odd". */
  readonly odd: ReadonlySet<string>
  /** Before a number, the rest of what was counted: "the other three". */
  readonly others: ReadonlySet<string>
  readonly one: string
  readonly two: string
  /** Idioms with the word for one: "at one point". */
  readonly oneIdioms: ReadonlySet<string>
  readonly change: { readonly up: ReadonlySet<string>; readonly down: ReadonlySet<string> }
  /** Of these, those that mean a change only beside an amount: "add", "lose". */
  readonly changeOfAmount: ReadonlySet<string>
  /** Words allowed between the word of change and the number: "by", "another". */
  readonly changeGap: ReadonlySet<string>
  /** Particles that belong to a verb before them: "take up 16 bills". */
  readonly changeParticles: ReadonlySet<string>
  /** Verbs whose particle moves nothing even before an amount: "made up 37 percent". */
  readonly particleVerbs: ReadonlySet<string>
  /** Verbs and participles that count people: "killed 12", "12 were injured". */
  readonly casualties: ReadonlySet<string>
  /** "toll". */
  readonly tolls: ReadonlySet<string>
  readonly partMarkers: ReadonlySet<string>
  /** Pronouns for a whole already named, after "of" or "among": "12 of them", "of whom". */
  readonly wholePronouns: ReadonlySet<string>
  readonly among: ReadonlySet<string>
  /** Comparatives after an amount of change: "3 % lower". */
  readonly compared: ReadonlyMap<string, 'up' | 'down'>
  /** "a" and "an" where they mean one: "a thousand". */
  readonly articles: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** "point" in "two point five". */
  readonly decimalPoint: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  /** The words of "one in every five" and "nine out of ten". */
  readonly oneIn: {
    readonly in: ReadonlySet<string>
    readonly every: ReadonlySet<string>
    readonly out: ReadonlySet<string>
  }
  /** Denominators that also name a stretch of time: "three-quarter". */
  readonly timeDenominators: ReadonlySet<string>
  /** Words after which quotation marks are inches: "10\" long". */
  readonly afterInches: ReadonlySet<string>
  /** What "age" and "aged" are called, and the short form after a number. */
  readonly age: {
    readonly noun: string
    readonly before: ReadonlySet<string>
    readonly after: ReadonlySet<string>
    /** Two words before a bare number that make it an age: "dies at". */
    readonly phrases: ReadonlySet<string>
  }
  /** Country letters after an amount in dollars: "$76 US". */
  readonly countryAfter: ReadonlySet<string>
  /** How many of a smaller unit make one of a larger: "year" → "month" → 12, "dollar" → "cent" → 100. */
  readonly smallerUnits: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Endings, for lower-case words. */
  readonly participle: RegExp
  /** Of capitalised adjectives that name people when counted: "100 Lebanese". */
  readonly nationality: RegExp
  readonly adverb: RegExp
  readonly possessive: RegExp
  readonly oldWords: ReadonlySet<string>
  /** "ago", "earlier". */
  readonly ago: ReadonlySet<string>
  readonly ageUnit: string
  readonly yearUnit: string
  readonly personUnit: string
  readonly inchUnit: string
  readonly footUnit: string
  readonly singular: (word: string) => string
}
