/** Words for what is counted, what befell it, and how a count is told: which figures may be held against each other. */
export interface CountingLexicon {
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
}
