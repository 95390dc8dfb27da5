/** What a language pack tells the comparisons: which words count the same thing, which fates and states may be told apart. */
export interface ComparisonLexicon {
  /** Lemma of a counted noun → the class of things it counts ("troop", "soldier" → "soldier"). Nouns not listed are classes of their own. */
  readonly countedClass: ReadonlyMap<string, string>
  /** Lemma of a counted noun → the kinds of thing it may count: coarser than classes. Nouns that count anything are in none. */
  readonly countedKinds: ReadonlyMap<string, readonly string[]>
  /** Lemma of a verb, adjective or noun → the state it puts the counted things in ("die", "dead", "toll" → "dead"). */
  readonly state: ReadonlyMap<string, string>
  /** Phrases that tell a state ("told to leave"), in lower case, of two words to four. */
  readonly statePhrases: ReadonlyMap<string, string>
  /** Their first words. */
  readonly phraseStarts: ReadonlySet<string>
  /** Lemmas of verbs by which people are put up somewhere, and of the places where: who sleeps in a school has left a home. */
  readonly housing: ReadonlySet<string>
  readonly shelterPlaces: ReadonlySet<string>
  /** Classes of those who vote, and of votes: counted by how they were cast. */
  readonly voters: ReadonlySet<string>
  /** Words that say a sentence tells of a vote, or what its figures count. */
  readonly votingWords: ReadonlySet<string>
  /** Words between the sides of a vote ("97 to 71"). */
  readonly voteLinks: ReadonlySet<string>
  /** Which side of a vote a word right behind its votes names: "for", "against". */
  readonly voteSides: ReadonlyMap<string, string>
  /** What may open the words for a side of a vote: "in favour". */
  readonly voteOpeners: ReadonlySet<string>
  /** Noun for many people → what it tells of them ("crowd" → "gathered"). */
  readonly massNouns: ReadonlyMap<string, string>
  /** Noun for people → their duty, of which nobody has two: of the forces, of rebels, of neither. */
  readonly duties: ReadonlyMap<string, string>
  /** Noun for people → their sex. */
  readonly sexes: ReadonlyMap<string, string>
  /** Lemmas that count people as somebody's kin ("two brothers"). */
  readonly kinNouns: ReadonlySet<string>
  /** Lemmas for a family, of which "members" may be counted. */
  readonly familyNouns: ReadonlySet<string>
  /** Noun for one person whose years a text tells → whose those of another noun may be too ("schoolboy" → "boy"). */
  readonly agedNouns: ReadonlyMap<string, string>
  /** Which of them nobody is who is grown up. */
  readonly minors: ReadonlySet<string>
  /** Lemmas for what comes before or behind an event and is measured as it is: "aftershock". */
  readonly aftershocks: ReadonlySet<string>
  /** Words in front of a lemma of `incidents` that make it another event ("a separate incident"). */
  readonly otherEvent: ReadonlySet<string>
  /** Words that stand for another thing of the kind just named, behind an article: "it builds on the one signed in March". */
  readonly otherOnes: ReadonlySet<string>
  readonly incidents: ReadonlySet<string>
  /** Fates that are ways of voting. */
  readonly voteFates: ReadonlySet<string>
  /** Classes of counted things that are people. */
  readonly people: ReadonlySet<string>
  /** Nouns for people of a kind that have no class with others ("tourist", "villager"): what befalls people may befall them. */
  readonly peopleOfKinds: ReadonlySet<string>
  /** Names of peoples and faiths in the plural, in lower case; further ones are told by how they end; words that end so and name no people. */
  readonly peopleNames: ReadonlySet<string>
  readonly peopleEnd: RegExp
  /** How adjectives of states end that name their people as well: "40 Orlandish". */
  readonly peopleAdjectiveEnd: RegExp
  readonly noPeople: ReadonlySet<string>
  /** Words beside those who were hurt that say how badly → the fate that is ("critically", "intensive care"). */
  readonly severity: ReadonlyMap<string, string>
  /** Nouns behind such a word: "condition", "care". */
  readonly conditions: ReadonlySet<string>
  /** Lemmas of verbs beside lives that say they ended ("cost", "claim"). */
  readonly lifeTaking: ReadonlySet<string>
  /** Relative pronouns that are of persons alone ("who"). */
  readonly personRelatives: ReadonlySet<string>
  /** Classes of things that are kept one for each person: "2.1 million records" are of as many customers. */
  readonly records: ReadonlySet<string>
  /** States that befall people and are counted by themselves, whatever the noun ("the dead", "12 were killed"). */
  readonly fates: ReadonlySet<string>
  /** States whose counts are never compared with those of another state: the dead are not the injured. */
  readonly apart: ReadonlySet<string>
  /** Words behind a figure that say it is of everywhere ("nationwide"). */
  readonly wideWords: ReadonlySet<string>
  /** Words beside a figure that say it counts only what is sure ("confirmed"). */
  readonly sureWords: ReadonlySet<string>
  /** Words in front of an hour up to which something was counted ("by", "as of"). */
  readonly countedUpTo: ReadonlySet<string>
  /** Lemmas of verbs by which things are found or gathered one after another. */
  readonly tallying: ReadonlySet<string>
  /** Pairs of words that say a count is not closed ("so far"). */
  readonly soFar: ReadonlySet<string>
  /** Words by which only the graver cases are counted ("seriously"). */
  readonly graver: ReadonlySet<string>
  /** Lemmas of verbs by which a count takes something in or leaves it out ("include", "exclude"). */
  readonly including: ReadonlySet<string>
  /** Those that do so with a word of `leftWords` behind them ("leave out"). */
  readonly leaving: ReadonlySet<string>
  readonly leftWords: ReadonlySet<string>
  /** Pairs of words that say so without a verb ("only those"). */
  readonly exclusive: ReadonlySet<string>
  /** Words for those who speak for some public body that is not named ("officials", "authorities"). */
  readonly officials: ReadonlySet<string>
  /** Which way the count of those whom something befell goes from day to day, by what befell them; others may go either way. */
  readonly growing: ReadonlyMap<string, 'up' | 'down'>
  /** What befell those who are counted one by one as they are found, not estimated: the number goes on from hour to hour. */
  readonly oneByOne: ReadonlySet<string>
  /** Lemmas of words for diseases: where an article has one, its cases are people who are ill. */
  readonly diseases: ReadonlySet<string>
  /** Lemmas of verbs by which a count comes to a number ("reach", "rise"). */
  readonly reaching: ReadonlySet<string>
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
  /** Lemmas of verbs of saying, whose day is not that of what is said. */
  readonly reporting: ReadonlySet<string>
  /** Lemmas of verbs by which somebody comes to know what others then tell ("find"). */
  readonly concluding: ReadonlySet<string>
  /** Lemmas of verbs by which something is so on a day, and is counted anew on the next ("have", "stand"). */
  readonly standing: ReadonlySet<string>
  /** States of which counts do not grow from day to day ("aboard", "capacity"). */
  readonly lasting: ReadonlySet<string>
  /** Words beside a number that make it a part that was added ("two more", "another 12"). */
  readonly increments: ReadonlySet<string>
  /** Words behind a number that stand for more of the same ("three others"). */
  readonly others: ReadonlySet<string>
  /** Words that join a whole to its part ("of"). */
  readonly ofWords: ReadonlySet<string>
  /** Class of a counted noun → the fate it tells by itself ("bodies" → "dead"). */
  readonly fateOf: ReadonlyMap<string, string>
  /** Nouns that take up a group named before ("men"). */
  readonly looseNouns: ReadonlySet<string>
  /** The unit of the years of a person. */
  readonly ageUnit: string
  /** Lemmas of verbs that say who has what is counted ("have"). */
  readonly having: ReadonlySet<string>
  /** Nouns of places within a story's place ("hospital", "village", "post"). */
  readonly localPlaces: ReadonlySet<string>
  /** Words in the name of a source that counts at one place ("hospital"). */
  readonly localSources: ReadonlySet<string>
  /** Of these the ones where those are taken who were hurt elsewhere. */
  readonly careHouses: ReadonlySet<string>
  readonly localPrepositions: ReadonlySet<string>
  /** "There", "here". */
  readonly localAdverbs: ReadonlySet<string>
  /** Words by which a notice tells of what was printed before ("version", "misstated"). */
  readonly earlierVersion: ReadonlySet<string>
  /** Words by which an outlet speaks of itself in a notice ("we"). */
  readonly ownWords: ReadonlySet<string>
  /** Lemmas of verbs by which it then tells what it had printed ("we wrote that …"). */
  readonly printing: ReadonlySet<string>
  /** Lemmas of verbs by which it only tells that it mended or regrets it, without what is right. */
  readonly mending: ReadonlySet<string>
  /** Words in front of a figure that was given up ("earlier", "previous"). */
  readonly superseded: ReadonlySet<string>
  /** Words for a rule that holds: "in force since", "took effect". */
  readonly effect: ReadonlySet<string>
  /** Nouns for what told such a figure ("earlier reports"). */
  readonly reports: ReadonlySet<string>
  /** Words at some distance in front of such a figure ("initially"). */
  readonly atFirst: ReadonlySet<string>
  /** Words in front of a figure that took another's place ("now"). */
  readonly renewed: ReadonlySet<string>
  /** Words that with one of `fromWords` name the figure something moved from ("down from 17"). */
  readonly movements: ReadonlySet<string>
  readonly fromWords: ReadonlySet<string>
  /** Verbs in front of a count and a number that it has come to ("bringing the toll to 11"), and the words right before that number. */
  readonly bringing: ReadonlySet<string>
  readonly upToCount: ReadonlySet<string>
  /** The end of a word that owns what follows ("’s"). */
  readonly possessiveEnd: RegExp
  /** Words that name whose figure stands before them ("13 by the mayor’s count"). */
  readonly sourceWords: ReadonlySet<string>
  /** Pairs of words behind a number that make it a part of what was counted before ("of them"). */
  readonly partitives: ReadonlySet<string>
  /** Words that open a question which is left open ("it is not known what …"): nothing is denied by it. */
  readonly openQuestions: ReadonlySet<string>
  /** Nouns for what brought something about. */
  readonly causeNouns: ReadonlySet<string>
  /** Lemmas of verbs that with a negation leave a cause open ("not known"). */
  readonly knowing: ReadonlySet<string>
  /** Words that leave it open by themselves. */
  readonly unclear: ReadonlySet<string>
  /** Lemma of a verb whose subject is what happened → the words right behind it that tell of the cause ("caused by", "began in"). */
  readonly causing: ReadonlyMap<string, ReadonlySet<string>>
  /** Negators that leave something standing ("hardly"). */
  readonly partlyNegating: ReadonlySet<string>
  /** Words behind a "not" or "no" that it does not take back: "not only", "not the first", "not all". */
  readonly partlyNegated: ReadonlySet<string>
  /** Words that limit a statement to a time ("not before Monday"). */
  readonly timeLimits: ReadonlySet<string>
  /** Words between a negator and what it negates. */
  readonly determiners: ReadonlySet<string>
  /** Verbs of telling by which one grants what one had held back or denied. */
  readonly conceding: ReadonlySet<string>
  /** Verbs that, negated, leave open or grant what follows: "did not rule out". */
  readonly excluding: ReadonlySet<string>
  /** Those of the words for words that also name a document. */
  readonly printed: ReadonlySet<string>
  /** What is asked for, which can be turned down but not be untrue. */
  readonly requests: ReadonlySet<string>
  /** Words that only stress a negation: "not a single". */
  readonly emphasising: ReadonlySet<string>
  /** Lemmas of verbs that add nothing to their object: "receive a warning" is to be warned. */
  readonly lightVerbs: ReadonlySet<string>
  /** Lemmas of nouns by which somebody is only tied to a deed that another word tells: "involvement in the raid". */
  readonly links: ReadonlySet<string>
  /** Lemmas for knowing and remembering: who does not know denies nothing. */
  readonly ofKnowledge: ReadonlySet<string>
  /** Lemmas of verbs of telling that say as much behind a negated word of being able: "cannot say". */
  readonly telling: ReadonlySet<string>
  readonly abilities: ReadonlySet<string>
  /** Lemmas of verbs by which somebody only takes something to be so. */
  readonly believing: ReadonlySet<string>
  /** Lemmas of verbs of speaking on a matter: who will not, says nothing against it. */
  readonly commenting: ReadonlySet<string>
  /** Words that speak of all or of nothing else. */
  readonly absolutes: ReadonlySet<string>
  /** Words by which it is left open whether something is so or can be. */
  readonly possibilities: ReadonlySet<string>
  /** Participles by which somebody is blamed for what need not be so ("accused", "charged"). */
  readonly accusing: ReadonlySet<string>
  /** Words that open a clause by which another is limited ("but", "unless"). */
  readonly turning: ReadonlySet<string>
  /** Words that say how much of a thing there is: "growing", "total". */
  readonly grading: ReadonlySet<string>
  /** Words that join two of which one will do: "or"; and two that both hold: "and". */
  readonly eitherWords: ReadonlySet<string>
  readonly bothWords: ReadonlySet<string>
  /** Pronouns that say who did it alone. */
  readonly reflexives: ReadonlySet<string>
  /** Lemmas of verbs by which something is kept from happening. */
  readonly averting: ReadonlySet<string>
  /** Nouns for what makes something sure ("proof"). */
  readonly proofNouns: ReadonlySet<string>
  /** "Ever". */
  readonly everWords: ReadonlySet<string>
  /** Lemmas of verbs and nouns of breaking a law or treaty. */
  readonly lawBreaking: ReadonlySet<string>
  /** Lemmas of words of keeping to one ("in line with", "comply"). */
  readonly lawKeeping: ReadonlySet<string>
  /** Adjectives for what is within the law. */
  readonly lawful: ReadonlySet<string>
  /** Lemmas of nouns for what is broken or kept ("treaty", "norm"). */
  readonly lawNouns: ReadonlySet<string>
  /** Words for more of what was named before ("such", "of the kind"). */
  readonly sameKind: ReadonlySet<string>
  /** Words that open a clause by which something is said to be there ("there"). */
  readonly existential: ReadonlySet<string>
  /** Lemmas of verbs by which something is there, or is had or met with ("sound", "contain", "hear"). */
  readonly meeting: ReadonlySet<string>
  /** Noun of an occasion on which something is said → its kind ("reporters" and "briefing" → "press"). */
  readonly occasions: ReadonlyMap<string, string>
  /** Words in front of it: prepositions, and forms of verbs with the one spoken to right behind ("told"). */
  readonly occasionLeads: ReadonlySet<string>
  /** Lemmas of verbs of asking somebody to do something. */
  readonly asking: ReadonlySet<string>
  /** Words for those whose words are another's: they speak for him, or report him. */
  readonly relaying: ReadonlySet<string>
  /** Words for those who govern a state or speak for it ("president"). */
  readonly offices: ReadonlySet<string>
  /** Lemma of the auxiliary of the passive. */
  readonly passive: string
  /** Words that call something said true. */
  readonly truth: ReadonlySet<string>
  /** Nouns that "there is no …" is said of without denying that something is there ("doubt", "reason"). */
  readonly idleNouns: ReadonlySet<string>
  /** Words that call something said untrue. */
  readonly falsehood: ReadonlySet<string>
  /** Lemmas of verbs that deny a deed named by a noun ("denied the theft"); others reject the deed itself. */
  readonly denyingDeeds: ReadonlySet<string>
  /** Lemmas of verbs by which something said is denied. */
  readonly denying: ReadonlySet<string>
  /** Words that stand for what was said before ("denied it"). */
  readonly referring: ReadonlySet<string>
  /** Lemmas of nouns for something said ("report", "claim"). */
  readonly wordsForWords: ReadonlySet<string>
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
  /** Nouns that say a count, with what is counted behind "of". */
  readonly counts: ReadonlySet<string>
  /** Lemmas of verbs by which somebody gives a bare figure ("the organisers spoke of 12,000"). */
  readonly tellingVerbs: ReadonlySet<string>
  /** Lemmas of verbs of speech that a bare figure may follow as well ("the mayor said 14"). */
  readonly sayingVerbs: ReadonlySet<string>
  /** Units that punishments are told in → how many months one has. */
  readonly termUnits: ReadonlyMap<string, number>
  /** Lemmas of verbs and nouns that make a length of time a punishment by themselves ("sentence", "jail"). */
  readonly sentencing: ReadonlySet<string>
  /** Words for where it is served, and who imposes it ("prison", "court"): with one of `bestowing` they do. */
  readonly prisons: ReadonlySet<string>
  /** Lemmas of verbs by which it is given and got. */
  readonly bestowing: ReadonlySet<string>
  /** Words right behind a length of time that make it one that has passed ("ago", "later"). */
  readonly afterLength: ReadonlySet<string>
  readonly suspending: ReadonlySet<string>
  /** Lemmas of verbs by which a punishment is only asked for. */
  readonly demanding: ReadonlySet<string>
  /** Words by which it is only threatened ("maximum", "faces"). */
  readonly threatening: ReadonlySet<string>
  /** Words in front of persons of the court ("judge"). */
  readonly courtWords: ReadonlySet<string>
  /** Pairs of words in front of a figure that is ruled out ("rather than"). */
  readonly insteadOf: ReadonlySet<string>
  /** Nouns of money that are counted like things ("crown"). */
  readonly money: ReadonlySet<string>
  /** Nouns that with a preposition name where so many live ("a town of 70,000 people", "home to"). */
  readonly populated: ReadonlySet<string>
  /** Units of lengths of time and of ages, which answer too many questions to be held against each other. */
  readonly timeUnits: ReadonlySet<string>
  /** Words at the head of a subject that make a statement one about a part ("the first units"). */
  readonly partial: ReadonlySet<string>
  /** Verbs by which one tells what one perceived, in the past: "saw", "heard". */
  readonly perceptions: ReadonlySet<string>
  /** Possessives of bodies in titles ("its chief executive"). */
  readonly possessives: ReadonlySet<string>
  /** Possessives of persons in front of their aides ("her spokesman"). */
  readonly personalPossessives: ReadonlySet<string>
  /** Nouns that take up a body named before (\"the company\"). */
  readonly bodyNouns: ReadonlySet<string>
  /** Words for those who speak for a body. */
  readonly spokesWords: ReadonlySet<string>
  /** Words between who speaks and the body spoken for ("a spokesman for the ministry"). */
  readonly belonging: ReadonlySet<string>
  /** Words of a source that name a state's own bodies ("government", "ministry", "intelligence"). */
  readonly stateBodies: ReadonlySet<string>
  /** Further words of sources that name public bodies, of whatever state ("police", "state media"). */
  readonly publicWords: ReadonlySet<string>
  /** Words that open a clause which is asserted by nobody ("whether"). */
  readonly openClauses: ReadonlySet<string>
  /** The word of a source's name that says what it is, at its end or in front of a preposition. */
  readonly nameHead: RegExp
  /** Head words of sources that are nobody in particular ("official", "source", "witness"). */
  readonly unnamedHeads: ReadonlySet<string>
  /** Nouns for the press at large ("media"), and for one medium ("newspaper"). */
  readonly press: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** Nouns for a medium behind one of `ofNews` alone ("news agency", "radio station") → what it is. */
  readonly mediumHeads: ReadonlyMap<string, 'agency' | 'outlet'>
  readonly ofNews: ReadonlySet<string>
  /** Head words of sources that are documents ("report", "statement", "letter"). */
  readonly documentHeads: ReadonlySet<string>
  /** Of these, what a body puts out to say what it says, and which says nothing of whose it is. */
  readonly statementHeads: ReadonlySet<string>
}
