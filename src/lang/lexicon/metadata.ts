/** What a line of furniture is for. */
export type FurnitureKind =
  | 'share'
  | 'caption'
  | 'byline'
  | 'stamp'
  | 'related'
  | 'subscribe'
  | 'cookies'
  | 'advertisement'
  | 'comments'
  | 'copyright'
  | 'player'
  | 'navigation'

/** A line that is furniture wherever it stands. The pattern is tried on whole lines without the white space around them. */
export interface FurnitureRule {
  readonly id: string
  readonly kind: FurnitureKind
  /** Lower-case; one of them stands in every line that the pattern matches. For patterns that may begin anywhere in a line. */
  readonly needs?: readonly string[]
  readonly pattern: RegExp
}

/** An organisation whose texts others print, or an outlet others quote. */
export interface PressName {
  /** The name it goes by. */
  readonly name: string
  /** All forms it is printed in, the name itself among them; case counts. */
  readonly forms: readonly string[]
}

/** How an outlet opens a notice about its own text. */
interface NoticeRule {
  readonly kind: 'correction' | 'clarification' | 'retraction' | 'update'
  readonly pattern: RegExp
}

/** What a language pack tells the metadata finders. Patterns are case-insensitive where the language is. */
export interface MetadataLexicon {
  readonly kind: 'metadata'
  readonly agencies: readonly PressName[]
  readonly outlets: readonly PressName[]
  /** Last words of outlet names: "Gazette", "Times". */
  readonly outletNouns: ReadonlySet<string>
  /** First words of outlet names: "Radio", "The". */
  readonly outletOpeners: ReadonlySet<string>
  /** Words of outlet names wherever they stand: "FM", "TV". */
  readonly outletMarks: ReadonlySet<string>
  /** Small words that initials or the address of an outlet leave out: "of". */
  readonly outletSilent: ReadonlySet<string>
  /** Words and endings that the name of an outlet may have and its address not, or the other way round. */
  readonly outletGenerics: ReadonlySet<string>
  /** The article that a name of the press may go without, as it opens one. Matches at the start. */
  readonly nameArticle: RegExp
  readonly furniture: readonly FurnitureRule[]
  /** What a sentence of a form says that asks readers to sign up for something. */
  readonly formSentence: RegExp
  /** A line of nothing but these words in lower case, numbers and marks is a share row, if it holds one of the first set. */
  readonly shareRow: { readonly calls: ReadonlySet<string>; readonly fillers: ReadonlySet<string> }
  readonly notices: readonly NoticeRule[]
  /** Cheap test for lines that may hold a notice somewhere. */
  readonly noticeTrigger: RegExp
  /** Month names and their short forms in lower case → 1 … 12. */
  readonly months: ReadonlyMap<string, number>
  /** A time told from now, as pages print it: "3 hours ago". */
  readonly elapsed: RegExp
  /** Opens a stamp inside a line: "Updated:", "Published on". Global. */
  readonly stampOpener: RegExp
  /** Opens a question that serves as a heading. */
  readonly questionOpener: RegExp
  /** Cities that stand alone in datelines, in capitals. */
  readonly datelineCities: ReadonlySet<string>
  /** Opens a by-line: "by", "written by". Matches at the start of a line. */
  readonly bylineOpener: RegExp
  /** The preposition that pages write before the name of an author, at the start. */
  readonly bylinePreposition: RegExp
  /** Small words inside the name of a person, a place or an outlet: "of", "van". */
  readonly nameLinks: ReadonlySet<string>
  /** A run of words with capitals, with the small ones that names of the press have between them. Global. */
  readonly pressRun: RegExp
  /** Ties a part of a line to the one before it: "and " in "Ana Berg, and Li Wei". Matches at the start. */
  readonly partJoiner: RegExp
  /** Words in small letters inside lists of names: "van", "and". */
  readonly nameParticles: ReadonlySet<string>
  /** Between two names: " and ", " with ". */
  readonly nameJoiner: RegExp
  /** Opens a line that names where the text is from: "Source:". */
  readonly sourceOpener: RegExp
  /** What may follow a name in a by-line: "political correspondent", "in Brussels". */
  readonly bylineRole: RegExp
  /** A full date with the day first and with the month first: groups are day, month's name, year, or month, day, year. Global. */
  readonly dayFirst: RegExp
  readonly monthFirst: RegExp
  /** Times of day in a stamp, tried in order: groups `hour`, `minute`, `second`, `ante` or `post` for the half of the day, `zone`. */
  readonly clockTimes: readonly RegExp[]
  /** What is glued to the number of a day: "4th"; and to an hour in a stamp: "9pm". */
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly hourSuffixes: ReadonlySet<string>
  /** Words around a publication stamp: "published", "updated on", days of the week, time zones. */
  readonly stampWords: ReadonlySet<string>
  /** Of those, the ones that end no stamp: "on", "the". */
  readonly stampLinks: ReadonlySet<string>
  /** Of those, the ones that straight behind another word carry its sentence on and open no stamp: "Llegó el lunes". */
  readonly proseLinks: ReadonlySet<string>
  /** And the ones that say the text was changed. */
  readonly changeWords: ReadonlySet<string>
  /** And the ones that say it was published. */
  readonly publishWords: ReadonlySet<string>
  /** Days of the week and their short forms in lower case → 1 for Monday … 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Short names of time zones in lower case → `Z` or offset; those with one meaning only. */
  readonly zones: ReadonlyMap<string, string>
  /** Spellings by which a text shows that it writes the day before the month, and the other way round. Global. */
  readonly dayOrderSpellings: { readonly dayFirst: RegExp; readonly monthFirst: RegExp }
  /** Beats that stand after a writer's name: "world affairs". */
  readonly beat: RegExp
  /** Before the place that a writer's name goes on with: "in Harby". */
  readonly placeOpener: RegExp
  /** Ends the name of an outlet's edition: "online". */
  readonly editionTail: RegExp
  /** Opens a credit for one part of the work: "Words and pictures:", "Photography by". */
  readonly creditLabel: RegExp
  /** A writer and the outlet: "Ana Berg of the Quay Post"; the groups hold the two. */
  readonly writerOf: RegExp
  /** Opens a line that names the outlet: "Outlet:". */
  readonly outletLabel: RegExp
  /** A link to another text of the same outlet that names it: "Read also on Quay Post: …"; the group holds the name. */
  readonly outletLink: RegExp
  /** Opens a line that holds the headline: "Headline:". */
  readonly headlineLabel: RegExp
  /** Ends the name of an outlet whose people wrote: "staff", "newsroom". */
  readonly staffTail: RegExp
  /** Those of these tails that name an outlet's people at large, not one of them. */
  readonly houseTail: RegExp
  /** A credit's label that tells of writing, not of pictures. */
  readonly writingLabel: RegExp
  /** Editions and pages beside an outlet's name: "English edition", "page 3". */
  readonly edition: RegExp
  /** Ends the name of an agency: "News Agency", "Newswire". */
  readonly agencyTail: RegExp
  /** Sections and labels that stand above headlines: "World news", "Exclusive". */
  readonly kicker: RegExp
  /** What stands before the name that an outlet gives itself: "told the", "confirmed to the". */
  readonly toldBefore: RegExp
  /** A label that pages glue before a day at the very start: "date 2024-10-28 …". */
  readonly datePrefix: RegExp
  /** Labels of buttons and advertisements that end up glued to sentences. */
  readonly gluedLabels: readonly string[]
  /** Acronyms of states and regions, that stand after places and are no agencies. */
  readonly regionMarks: ReadonlySet<string>
  /** Words in capitals that open a line and are no place: "BREAKING", "WATCH". */
  readonly notPlaces: ReadonlySet<string>
  /** A credit for a picture in brackets at the end of a caption: "(Photo: …)". */
  readonly captionCredit: RegExp
  /** Ends a word that owns what follows: "the Gazette's". */
  readonly possessiveEnd: RegExp
  /** The line that opens a gallery of pictures: "Show all Boats in May"; the group holds its title. */
  readonly galleryOpener: RegExp
  /** A label that pages glue before the first words of a line: "Story highlights". */
  readonly leadingLabel: RegExp
  /** First-person words: a paragraph with them and no marks may be a block quote, whose label is no heading. */
  readonly firstPerson: RegExp
  /** What follows an outlet's own name when it speaks of itself: " sources said", " understands". */
  readonly ownSources: RegExp
  /** The same for names that are known to be outlets' or look like it: " understands", " has learned". */
  readonly ownKnowledge: RegExp
  /** Words that open sentences, in capitals before a name without being part of it: "As", "When". */
  readonly sentenceOpeners: ReadonlySet<string>
  /** What stands before a name when it is the source of news: "told", "according to", "citing". */
  readonly creditBefore: RegExp
  /** What follows a name when it is the source of news: "reported", "said in a report". */
  readonly creditAfter: RegExp
  /** Names before " sources" that are no outlet: governments, armies, professions. */
  readonly notOutlets: RegExp
}
