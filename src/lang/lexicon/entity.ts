export type Gender = 'male' | 'female'

/** How a word or phrase refers to a state: by name, by national adjective, by its people, by an office or by its capital. */
type StateUse = 'name' | 'adjective' | 'people' | 'office' | 'capital'
export interface StateForm {
  /** ISO 3166 code. */
  readonly state: string
  readonly use: StateUse
}

/** What a pronoun can stand for. */
export interface PronounSense {
  readonly gender: Gender | null
  readonly plural: boolean
}

/** A fitted log-linear model: feature → weight for each class, in the order of `classes`. */
export interface KindModel {
  readonly classes: readonly string[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** What a language pack tells the entity finders. Every form is lower case with straight apostrophes. */
export interface EntityLexicon {
  readonly kind: 'entity'
  readonly states: ReadonlyMap<string, StateForm>
  /** Capitals that share their name with other towns: they stand for a state only where it is named too. */
  readonly sharedCapitals: ReadonlySet<string>
  /** State code → its usual name. */
  readonly stateNames: ReadonlyMap<string, string>
  /** Names of places that are no states. */
  readonly places: ReadonlySet<string>
  /** Names of organisations that no head word tells. */
  readonly organizations: ReadonlySet<string>
  /** Capitalised adjectives of regions, faiths and parties, which alone name nothing. */
  /** Other names of an organisation → its usual one: acronyms and their long forms, and what it is called for short. */
  readonly organizationAliases: ReadonlyMap<string, string>
  readonly otherAdjectives: ReadonlySet<string>
  readonly givenNames: ReadonlyMap<string, Gender | null>
  /** Family names that stand before the given name: "Hua Lianyi". */
  readonly leadingFamilyNames: ReadonlySet<string>
  /** The gender that the end of a given name suggests where the name is not listed. */
  readonly givenEnding: (name: string) => Gender | null
  readonly honorifics: ReadonlyMap<string, Gender | null>
  readonly genderedTitles: ReadonlyMap<string, Gender>
  readonly titleHeads: ReadonlySet<string>
  readonly titleModifiers: ReadonlySet<string>
  readonly titleOfHeads: ReadonlySet<string>
  /** Word for somebody → the titles, as their words, whose bearers it may mean: "diplomat" → "ambassador", "foreign minister". */
  readonly callings: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What somebody is the head of → the titles of whoever heads such a thing: "region" → "governor". */
  readonly headships: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Words for whoever heads something, whatever the title: "head". */
  readonly headWords: ReadonlySet<string>
  /** Nouns for somebody that tell no part in what happened: "mother", "pensioner". */
  readonly personalNouns: ReadonlySet<string>
  /** Nouns for a person of whom they tell nothing but age or sex: "man", "woman". */
  readonly genericPeople: ReadonlySet<string>
  /** Singular nouns for several people who speak as one: "family", "crew". */
  readonly collectives: ReadonlySet<string>
  /** What stands behind a possessive for whoever bears a high office: "His Excellency". */
  readonly excellencies: ReadonlySet<string>
  /** Nouns for whoever tells something without a name, all the same to readers, the commonest first: "source", "interlocutor". */
  readonly informants: ReadonlySet<string>
  /** Texts that their speaker gives out, and what stands before them where somebody speaks in one: "in a statement". */
  readonly issuedTexts: ReadonlySet<string>
  readonly issuedIn: ReadonlySet<string>
  /** What bodies are called without their names → words of those: "military department" → "defence". */
  readonly bodyCallings: ReadonlyMap<string, readonly string[]>
  /** Those who give out what a body says, as the body: "press" + "service". */
  readonly pressDesks: ReadonlySet<string>
  readonly pressWords: ReadonlySet<string>
  /** Title heads that fit whoever leads the body named. */
  readonly topHeads: ReadonlySet<string>
  /** Titles of several words for whoever leads a body, each word on its own. */
  readonly topTitles: readonly (readonly string[])[]
  /** What a minister or secretary is minister or secretary of. */
  readonly portfolios: ReadonlySet<string>
  /** Heads of bodies that every state has one of: "ministry". */
  readonly ownedHeads: ReadonlySet<string>
  /** Of these, the ones that only a portfolio tells from each other. */
  readonly portfolioHeads: ReadonlySet<string>
  /** Portfolios that tell no body from another: "affairs". */
  readonly emptyPortfolios: ReadonlySet<string>
  /** Other spellings of them → the usual one. */
  readonly portfolioSpellings: ReadonlyMap<string, string>
  /** Letters for a body that every state has → its words: "mod". */
  readonly bodyLetters: ReadonlyMap<string, readonly string[]>
  /** What the name of a state and the adjective made from it have in common. */
  readonly stateStem: (word: string) => string
  readonly nameParticles: ReadonlySet<string>
  readonly nameSuffixes: ReadonlySet<string>
  readonly organizationHeads: ReadonlySet<string>
  /** Of these, the ones that are last names too: "Church". */
  readonly familyNames: ReadonlySet<string>
  readonly organizationOfHeads: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  /** Place heads that add nothing to the name: "Harrow district" is Harrow. */
  readonly regionHeads: ReadonlySet<string>
  /** Heads of a place that may be called by somebody's first name: "Edith County". */
  readonly countyHeads: ReadonlySet<string>
  /** Small words that carry a place's name on: "the Harrow peninsula". */
  readonly smallPlaceHeads: ReadonlySet<string>
  /** Of these, the ones that before another noun describe it: "the Roe camp team", "state visit". */
  readonly plainPlaceHeads: ReadonlySet<string>
  /** What a text on a camp of people, not on one of politics, speaks of. */
  readonly campWords: ReadonlySet<string>
  /** Small words between a place's name and its head. */
  readonly placeModifiers: ReadonlySet<string>
  readonly eventHeads: ReadonlySet<string>
  /** Of these, what parties sign and is called by name: "accord". */
  readonly treatyHeads: ReadonlySet<string>
  /** Nouns that stand before a vessel's name or behind it: "trawler". */
  readonly vesselNouns: ReadonlySet<string>
  /** What hardly anything but a vessel does. */
  readonly vesselVerbs: ReadonlySet<string>
  /** Before the article of a vessel's name: "aboard the Skua". */
  readonly aboard: ReadonlySet<string>
  readonly groupHeads: ReadonlySet<string>
  /** Group heads → the class of people they name, so that "troops" and "soldiers" are the same. */
  readonly groupClasses: ReadonlyMap<string, string>
  /** Classes of groups that are standing bodies, not just people. */
  readonly bodyClasses: ReadonlySet<string>
  /** Heads of military units, and what is glued to the number that opens their names: the 4th. */
  readonly unitHeads: ReadonlySet<string>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly stateBodyHeads: ReadonlySet<string>
  /** Marks that make an owner of the word before them: "'s", "'". */
  readonly possessives: ReadonlySet<string>
  /** The end of a word that owns what follows by a bare apostrophe: "the Miners' Union". */
  readonly bareOwner: RegExp
  /** What a plural may be of: "deputies" → "deputie", "deputi", "deputy". Empty for a word that does not look like one. */
  readonly singularsOf: (word: string) => readonly string[]
  /** "34-year-old", at the beginning. */
  readonly aged: RegExp
  /** A name made an adjective by what has its seat there: "Harby-based". */
  readonly seatedIn: RegExp
  /** Openers before a possessive that are part of a name: "King's College", "Children's Hospital". */
  readonly possessiveOpeners: ReadonlySet<string>
  /** What opens the name of a church, school or hospital that a saint gave it: "St". */
  readonly saintWords: ReadonlySet<string>
  /** Small words that carry a name on: "of", "for", "and". */
  readonly ofWords: ReadonlySet<string>
  /** Of these, the ones for whatever belongs to something: "of". */
  readonly genitives: ReadonlySet<string>
  /** Short names that are no acronyms: "Rio". */
  readonly shortNames: ReadonlySet<string>
  /** Words that acronyms may leave out. */
  readonly smallWords: ReadonlySet<string>
  /** Between a group and the state it is of: "troops from". */
  readonly originWords: ReadonlySet<string>
  readonly andWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  /** Between an article and a noun, of whoever was brought in before: "the same". */
  readonly resumers: ReadonlySet<string>
  /** Before "of" and those who are counted: "dozens of residents", "a majority of". */
  readonly counters: ReadonlySet<string>
  /** Words for people who are told from no others: "some", "others". */
  readonly somePeople: ReadonlySet<string>
  /** Words that open a time right behind a noun: "the board last week". */
  readonly whenWords: ReadonlySet<string>
  /** Of the indefinite words, the ones that bring in one person: "a". */
  readonly introducers: ReadonlySet<string>
  /** Before what somebody is: "as a teacher". */
  readonly predicators: ReadonlySet<string>
  /** Prepositions after which a capital is the city. */
  readonly locatives: ReadonlySet<string>
  /** What takes a place behind it without a preposition: "entered Ruritania", "neighbouring Ruritania". */
  readonly motions: ReadonlySet<string>
  /** Verbs before whoever is spoken to: "asked". */
  readonly addressing: ReadonlySet<string>
  /** Of the verbs after whoever speaks, those that a headline may write with a capital and no name has: "Says". */
  readonly headlineVerbs: ReadonlySet<string>
  /** Verbs after whoever speaks: "denied". */
  readonly answering: ReadonlySet<string>
  /** What states have, and few others: "parliament", "border". */
  readonly stateNouns: ReadonlySet<string>
  /** The adjectives and peoples that may be made from a place's name. */
  readonly demonymsOf: (place: string) => readonly string[]
  /** Words of reports on matches, where a state's name means its team. */
  readonly matchWords: ReadonlySet<string>
  /** Capitalised words that name nothing here: weekdays, months, "I". */
  readonly calendar: ReadonlySet<string>
  /** Nouns for a body that no name tells: "company". */
  readonly bodyNouns: ReadonlySet<string>
  /** Of these, the ones that mean a name only where that tells what it is: "union". */
  readonly ownBodies: ReadonlySet<string>
  /** Nouns for bodies and words of their names → the sorts of body they tell: "newspaper" and "Courier". */
  readonly bodySorts: ReadonlyMap<string, readonly string[]>
  /** Owners before a noun, which are no part of who it means: "its". */
  readonly owners: ReadonlySet<string>
  /** Between such an owner and the noun: "its own". */
  readonly ownWords: ReadonlySet<string>
  /** Nouns for a body that speaks though no name tells it: "county". */
  readonly publicBodies: ReadonlySet<string>
  /** Whether a word has the form of a noun for whoever does something: "rescuer". */
  readonly isAgentNoun: (word: string) => boolean
  /** Whoever speaks for others, each one somebody of his own, and the word before those: "spokesman for". */
  readonly proxyHeads: ReadonlySet<string>
  /** Whoever acts for others and says what they would: "lawyers for". */
  readonly agentHeads: ReadonlySet<string>
  readonly proxyLinks: ReadonlySet<string>
  /** Prepositions by which a source without a name says where it sits: "a source in the ministry". */
  readonly seatWords: ReadonlySet<string>
  /** Nouns for a text that can state something: "report". */
  readonly documentNouns: ReadonlySet<string>
  /** Words that open the names of places: "Upper", "Port". */
  readonly placeOpeners: ReadonlySet<string>
  /** Relative pronouns that only people take. */
  readonly personalRelatives: ReadonlySet<string>
  /** Relative pronouns that people take behind a count: "many of whom". */
  readonly countedRelatives: ReadonlySet<string>
  /** Relative pronouns that people do not take. */
  readonly impersonalRelatives: ReadonlySet<string>
  /** What opens a clause on a place: "where". */
  readonly placeRelatives: ReadonlySet<string>
  /** What firms have and are named for: "the Skarn plant". */
  readonly worksNouns: ReadonlySet<string>
  /** Words that firms' names end in, whatever stands before: "Ltd". */
  readonly firmWords: ReadonlySet<string>
  /** What bodies do and places do not, in the third person: "employs". */
  readonly bodyVerbs: ReadonlySet<string>
  /** The people of a body who speak as the body: "staff". */
  readonly staffWords: ReadonlySet<string>
  /** Pronouns for whoever is speaking. */
  readonly speakerPronouns: ReadonlySet<string>
  /** Nouns for one person who may be a source: "resident". */
  readonly personNouns: ReadonlySet<string>
  /** Words behind a hyphen that belong to no name: "-led". */
  readonly compoundTails: ReadonlySet<string>
  /** Small words between two hyphens inside one name: "Sar-e-Tash", "Quay-upon-Wear". */
  readonly hyphenLinks: ReadonlySet<string>
  /** Those of them that stand in names of towns and bodies, not of people. */
  readonly placeLinks: ReadonlySet<string>
  /** Heads after which a name of several words can be nothing but a body. */
  readonly certainHeads: ReadonlySet<string>
  /** Cues that take the subject of the cue before them. */
  readonly carryingCues: ReadonlySet<string>
  readonly relativePronouns: ReadonlySet<string>
  /** Pronouns that can only be the subject: "she". */
  readonly subjectPronouns: ReadonlySet<string>
  /** Pronouns that may stand for nobody, the verbs and, behind a form of "be", the participles with which they do: "it appears", "it was announced". */
  readonly expletives: ReadonlySet<string>
  readonly impersonalVerbs: ReadonlySet<string>
  readonly passiveWords: ReadonlySet<string>
  readonly impersonalParticiples: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, PronounSense>
  readonly kinds: KindModel
}
