import type { Stance } from '../../model/index.js'

/** What may follow a cue as its content. */
export type Complement =
  /** A clause, with or without "that"; such a verb may also stand behind or inside what is said. */
  | 'clause'
  /** The one told comes first: "told reporters (that) …". */
  | 'addressee'
  /** A person and an infinitive: "urged allies to …". */
  | 'object-infinitive'
  /** An object and what it is called: "called it a mistake". */
  | 'predicate'
  /** An infinitive: "vowed to …". */
  | 'infinitive'
  /** A noun phrase that says what was said: "announced the closure". */
  | 'nominal'

/** What may stand beside a verb of saying, whatever the fitted model makes of it. */
export type CueFrame =
  /** A clause of content, behind it or before it: "…, she specified". */
  | 'clause'
  /** Only words of the speaker's own, before or around it: "…, he fumed". */
  | 'speech'
  /** Whoever is told, right behind it: "…, he told the Post". */
  | 'told'
  /** A noun phrase that says what is said: "demanded the disclosure of all contracts". */
  | 'thing'

export interface CueVerb {
  readonly stance: Stance
  readonly complements: ReadonlySet<Complement>
}

/** What a language pack tells the attribution finders. Words are lower-case; verbs and nouns are lemmas. */
export interface AttributionLexicon {
  /** Null where none was fitted: the rules work alone. */
  readonly model: AttributionModel | null
  readonly verbs: ReadonlyMap<string, CueVerb>
  /** Verbs of saying by their frames, many more than `verbs`, which the model was fitted with. Lemmas. */
  readonly frames: ReadonlyMap<string, ReadonlySet<CueFrame>>
  /** By verb of the frame `thing`, what may stand before its object: nothing (""), or a preposition. Lemmas. */
  readonly objectsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that say what a thing is or whoever should do, lemmas, and what stands between that and its object: "regard … as", "advise … to"; or before what it is seen in: "see in …". */
  readonly judging: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns that carry a report: "a statement that …". */
  readonly nouns: ReadonlyMap<string, Stance>
  /** The two words of "at first", which may stand between a source and its verb; null where a language has one. */
  readonly initially: readonly [string, string] | null
  /** Verbs that have such a noun for an object and their subject for whoever says so: "give (a warning)", "contain". Lemmas. */
  readonly bearing: ReadonlySet<string>
  /** Prepositions between such a noun and whoever is told: "a warning to …". */
  readonly addressing: ReadonlySet<string>
  /** Words of saying, thinking and wanting, by kind: what the model knows of words it has not seen. Lemmas. */
  readonly kinds: ReadonlyMap<string, string>
  /** Cluster of a lower-case word, 1 and up: words that stand beside the same words. */
  readonly clusters: (word: string) => number
  /** The stance of a kind, where a word has no entry of its own. */
  readonly kindStances: ReadonlyMap<string, Stance>
  /** Prepositional cues, as lists of words: "according to". */
  readonly prepositions: readonly (readonly string[])[]
  /** The words that complete a cue verb after it: "call" + "on". */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs whose infinitive says what is said: "go on to" + cue. Lemmas. */
  readonly carriers: ReadonlySet<string>
  /** Verbs that give their object a figure, lemmas, and what stands before it: "put … at". */
  readonly figureVerbs: ReadonlySet<string>
  readonly figureLinks: ReadonlySet<string>
  /** Words behind a verb with which it says nothing: "call" + "back". Lemmas of verbs. */
  readonly otherSenses: ReadonlyMap<string, ReadonlySet<string>>
  /** Auxiliaries of the passive, lemmas: "be". */
  readonly passives: ReadonlySet<string>
  /** Determiners and pronouns for what was named before: "the", "it". */
  readonly definites: ReadonlySet<string>
  /** Verbs of not speaking, lemmas: "decline". */
  readonly silences: ReadonlySet<string>
  /** Words that turn a cue into its denial or withhold it. */
  readonly negations: ReadonlySet<string>
  /** Words that open a content clause. */
  readonly complementizers: ReadonlySet<string>
  /** Words that open an adverbial clause after a comma, where a content clause stops. */
  readonly breaks: ReadonlySet<string>
  /** Days and the like, which may stand beside a source and belong to no name. */
  readonly times: ReadonlySet<string>
  /** What ends a clause that asks for it: "not to be named", "on condition of anonymity". */
  readonly anonymous: ReadonlySet<string>
  /** Words of which a time may be made that stands where a content may: "this morning". */
  readonly timeWords: ReadonlySet<string>
  /** Prepositions of time, place and agent: what they open is no content. */
  readonly adjuncts: ReadonlySet<string>
  /** Verbs by which things bear a name, lemmas: "is called". */
  readonly naming: ReadonlySet<string>
  /** Verbs whose object is what is talked about, not what is said of it: "discuss". Lemmas. */
  readonly topical: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Relative pronouns that open no content behind a source: "whose". */
  readonly ownRelatives: ReadonlySet<string>
  /** Words of the infinitive: "to". */
  readonly infinitive: ReadonlySet<string>
  /** Complementizers of statements, not of questions: "that". */
  readonly declaratives: ReadonlySet<string>
  /** Whether a word has the form of a present participle: "adding". */
  readonly isParticiple: (word: string) => boolean
  /** Whether a word has the form of a past tense: "fumed". */
  readonly isPast: (word: string) => boolean
  /** Personal pronouns, which are a phrase by themselves: "he". */
  readonly personal: ReadonlySet<string>
  /** Pronouns that are no subject: "him", "itself". */
  readonly objects: ReadonlySet<string>
  /** Words that take a plural verb without being a regular plural: "police", "they". */
  readonly plurals: ReadonlySet<string>
  /** Verbs before which another carries them, lemmas: "let" + "know". */
  readonly carried: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns for what somebody tells or reckons, as they are written, and what stands before their owner: "by the guard's count". */
  readonly accounts: ReadonlySet<string>
  readonly accountPrepositions: ReadonlySet<string>
  /** Pronouns for what was just said: "this". */
  readonly demonstratives: ReadonlySet<string>
  /** What stands before whoever does what a passive tells: "by". */
  readonly agents: ReadonlySet<string>
  /** Verbs whose object says something only as a figure, lemmas, and words for parts: "a quarter". */
  readonly figures: ReadonlySet<string>
  readonly fractions: ReadonlySet<string>
  /** Verbs of what a fact itself tells or somebody comes to know, lemmas: "this shows". */
  readonly signs: ReadonlySet<string>
  /** What stands before a place that a passive names for whoever sits there: "denied in Aston". */
  readonly seats: ReadonlySet<string>
  /** Words whose "that" tells how much: "so many that". */
  readonly degrees: ReadonlySet<string>
  /** Words that open a phrase for nobody: "nobody", "no". */
  readonly nobodies: ReadonlySet<string>
  /** Pronouns for whoever it may be: "anyone". */
  readonly anybodies: ReadonlySet<string>
  /** Pronouns for whoever writes: "I". */
  readonly writers: ReadonlySet<string>
  /** What shows a scene and says nothing, lemmas: "pictures". */
  readonly scenes: ReadonlySet<string>
  /** Lemmas of nouns for what happens or is made, and says nothing: "blast", "market". */
  readonly speechless: ReadonlySet<string>
  /** Conjunctions that set one clause against another: "but". */
  readonly contrasts: ReadonlySet<string>
  /** Lemmas of verbs of seeming. */
  readonly semblance: ReadonlySet<string>
  /** Nouns for what may be seen of a thing and nobody says, lemmas: "showed no sign of". */
  readonly symptoms: ReadonlySet<string>
  /** Prepositions before whoever words come from: "from the Post". */
  readonly origins: ReadonlySet<string>
  /** Verbs that do to their object what they name, lemmas: "approve a plan", "identify a ship". */
  readonly deeds: ReadonlySet<string>
  /** Words behind a preposition with which it opens no place or time: "at" + "least". */
  readonly measures: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that open what tells how something was said: "without giving details". */
  readonly manners: ReadonlySet<string>
  /** Lengths of time, lemmas: "hours after". */
  readonly spells: ReadonlySet<string>
  /** What may stand for the content behind a verb of saying: "said so". */
  readonly pronominal: ReadonlySet<string>
  /** What a word in the form of a past tense may be the past of: "informed" → "inform". */
  readonly pastStems: (word: string) => readonly string[]
  /** Determiners behind which no verb stands: "the". */
  readonly articles: ReadonlySet<string>
  /** Adverbs that belong to a cue though they stand where a time may: "also". */
  readonly additives: ReadonlySet<string>
  /** What stands before a day: "on". */
  readonly dayPrepositions: ReadonlySet<string>
  /** Whether a source stands behind its cue as a matter of course, even with a day between: "informó el lunes la policía". */
  readonly invertsFreely: boolean
  readonly possessives: ReadonlySet<string>
  readonly possessivePronouns: ReadonlySet<string>
  /** What may open a sentence before its first phrase: "but". */
  readonly openers: ReadonlySet<string>
  /** Words with which a source noun phrase may go on: "of", "for", "and". */
  readonly links: ReadonlySet<string>
  /** Prepositions that hang a phrase on a noun or on the verb of its description: "a notice to mariners". */
  readonly governors: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  /** Words that open a line of page furniture before a colon: "Photo: …". */
  readonly furniture: ReadonlySet<string>
  /** Words that open an aside with whoever says what stands around it: "as the paper wrote"; and with no verb: "so the ministry". */
  readonly asides: ReadonlySet<string>
  readonly bareAsides: ReadonlySet<string>
  /** Participles by which a source passes on another: "citing". */
  readonly citing: ReadonlySet<string>
  /** Verbs by which one source passes on another in its words, lemmas: "quoted her as saying". */
  readonly quoting: ReadonlySet<string>
  /** Adverbs that are a cue alone: "reportedly". */
  readonly hearsay: ReadonlyMap<string, Stance>
}

/** Fitted weights as stored: rows that are not zero, gaps and signed bytes in base64. */
interface StoredTable {
  readonly width: number
  readonly rows: number
  readonly scale: number
  readonly data: string
}

export interface ChainModel {
  readonly nodes: StoredTable
  readonly edges: StoredTable
}

/** Two linear chains fitted to annotated news: which words are cues; what is source and content of a cue. */
export interface AttributionModel {
  readonly cues: ChainModel
  readonly roles: ChainModel
  /** A possible cue counts where its log-odds, plus `content` times by how much having content beats having none, exceed `threshold`; possible ones are looked for with `bias` taken from the score of "a cue begins". */
  readonly decision: { readonly bias: number; readonly content: number; readonly threshold: number }
}
