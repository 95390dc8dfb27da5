import { firstFrom } from '../../kernels/lower-bound.js'
import type { PronounSense } from '../../lang/lexicon/entity.js'
import type { Entity, Span, Token } from '../../model/index.js'
import { calledBearer, lastCalled } from './called.js'
import { described, topSpeaker } from './descriptions.js'
import { issuerOf } from './issuers.js'
import { isOwnedText, isPressDesk, ownerCalled } from './owned-texts.js'
import { antecedent, type Course, relativeOf } from './pronouns.js'
import { nounBefore, peopleBefore } from './relatives.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'
import { headOf, headPhrase, namedIn, ownerIn, type Phrase, principalOf } from './source.js'
import { isPersonNoun, type Unnamed } from './unnamed.js'

/** Whom a source names or means; a source without a name is added to `unnamed`. */
export function speakerOf(
  scene: Scene,
  told: Span,
  course: Course,
  parent: Entity | null,
  unnamed: Unnamed,
): Entity | null {
  const source = ofOwner(scene, told)
  const phrase = headPhrase(scene, source)
  const alone = phrase !== null && scene.text.tokens[phrase.last - 1]!.end === source.end
  const resumed =
    alone && startsWith(scene, source, scene.lexicon.definite) ? topSpeaker(scene, phrase, course) : null
  if (resumed) return resumed
  const named = namedIn(scene, source)
  if (named) return named.entity
  if (!phrase) return null
  const head = scene.text.tokens[phrase.last - 1]!
  if (scene.lexicon.countedRelatives.has(head.lower)) return relativeOf(scene, head.start)
  if (isRelative(scene, source, phrase))
    return relativeOf(scene, source.start) ?? relativeNoun(scene, source, course, unnamed)
  if (phrase.last - phrase.first === 1) {
    if (scene.lexicon.speakerPronouns.has(head.lower)) return parent
    const sense = scene.lexicon.pronouns.get(head.lower)
    if (sense) return asSource(scene, antecedent(scene, source.start, sense, course), unnamed)
    const honoured = scene.lexicon.excellencies.has(head.lower) ? senseBefore(scene, phrase.first) : undefined
    if (honoured) return asSource(scene, antecedent(scene, source.start, honoured, course), unnamed)
  }
  return commonNoun(scene, source, phrase, course, unnamed)
}

/** "the mayor's (promise that …)": whose it is without the mark that says so. */
function ofOwner({ text, lexicon }: Scene, { start, end }: Span): Span {
  const last = tokenAt(text, end) - 1
  const [owner, mark] = [text.tokens[last - 1], text.tokens[last]]
  return owner && owner.start >= start && lexicon.possessives.has(mark?.lower ?? '')
    ? { start, end: owner.end }
    : { start, end }
}

/** "who", "that", "which last week", but not "which firm". */
function isRelative({ text, lexicon }: Scene, source: Span, { first, last }: Phrase): boolean {
  const { lower, start } = text.tokens[first]!
  if (!lexicon.relativePronouns.has(lower) || start !== source.start) return false
  const next = text.tokens[first + 1]?.lower ?? ''
  return last - first === 1 || lexicon.whenWords.has(next) || lexicon.personalRelatives.has(lower)
}

/** "a Ruritanian official, who …": somebody without a name. */
function relativeNoun(scene: Scene, source: Span, course: Course, unnamed: Unnamed): Entity | null {
  const personal = startsWith(scene, source, scene.lexicon.personalRelatives)
  const noun = (personal ? peopleBefore(scene, source.start) : null) ?? nounBefore(scene, source.start)
  const phrase = noun && headPhrase(scene, noun)
  return noun && phrase ? commonNoun(scene, noun, phrase, course, unnamed) : null
}

/** What a possessive before a token tells: "His (Excellency)". */
const senseBefore = ({ text, lexicon }: Scene, at: number): PronounSense | undefined => {
  const { lower } = text.tokens[at - 1] ?? { lower: '' }
  return lexicon.owners.has(lower) ? lexicon.pronouns.get(lower) : undefined
}

/** A person without a name whom a pronoun means becomes a source. */
function asSource(scene: Scene, entity: Entity | null, unnamed: Unnamed): Entity | null {
  const stranger = entity ? scene.strangerOf.get(entity) : undefined
  if (!stranger) return entity
  const head = scene.text.tokens[tokenAt(scene.text, stranger.end) - 1]!
  return unnamed.adopt(stranger, head.lemma)
}

const startsWith = (scene: Scene, { start }: Span, words: ReadonlySet<string>): boolean =>
  words.has(scene.text.tokens[tokenAt(scene.text, start)]?.lower ?? '')

/** A source named by what it is: a text by its author, a title by its bearer, else one without a name. */
function commonNoun(
  scene: Scene,
  source: Span,
  phrase: Phrase,
  course: Course,
  unnamed: Unnamed,
): Entity | null {
  const head = headOf(scene.text.tokens, phrase)
  if (isOwnedText(scene, source, phrase) || isPressDesk(scene, phrase)) {
    const owner =
      ownerIn(scene, source)?.entity ??
      ownerCalled(scene, source, course) ??
      issuerOf(scene, phrase, source.start, course.last)
    if (owner) return asSource(scene, owner, unnamed)
  }
  if (!mayName(scene, source, head)) return null
  const apposed = apposedTo(scene, source, head)
  if (apposed) return apposed
  const principal = principalOf(scene, source, phrase)
  if (principal) return principal.entity
  const known = isDefinite(scene, source, phrase.first)
    ? (calledBearer(scene, phrase) ??
      lastCalled(scene, phrase, source.start, course) ??
      described(scene, phrase, source.start, course.last))
    : null
  const resumed = known?.kind === 'person' ? unnamed.resumed(scene, source, phrase) : null
  const later = resumed !== null && known !== null && resumed.at > lastBefore(known, source.start)
  return known && !later ? known : unnamed.of(scene, source, phrase)
}

/** "Jane Roe, [a nurse] told reporters": whoever the phrase is said of, where the name opens the sentence. */
function apposedTo({ text, placed, lexicon }: Scene, { start }: Span, head: Token): Entity | null {
  const comma = tokenAt(text, start) - 1
  if (text.tokens[comma]?.lower !== ',' || !lexicon.introducers.has(text.tokens[comma + 1]!.lower))
    return null
  if (!lexicon.titleHeads.has(head.lower) && !isPersonNoun(lexicon, head.lower)) return null
  const at = text.tokens[comma]!.start
  const named = placed[firstFrom(placed, at) - 1]
  if (named?.entity.kind !== 'person' || named.end !== at) return null
  const { first } = text.sentences[sentenceAt(text, at)]!
  let opener = tokenAt(text, named.start)
  while (opener > first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(text.tokens[opener - 1]!.pos)) opener--
  return opener === first || /["'”’»]/.test(text.tokens[opener - 1]!.lower) ? named.entity : null
}

/** Whether a word can head a source: no verb, but for what opens one, "according to records", which the tagger may take for a verb. */
const mayName = ({ lexicon }: Scene, source: Span, { pos, start, lower }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(pos) ||
  lexicon.bodyNouns.has(lower) ||
  lexicon.somePeople.has(lower) ||
  (start === source.start && pos === 'VERB')

/** Where an entity was last named before a place. */
const lastBefore = ({ mentions }: Entity, at: number): number =>
  mentions.findLast((m) => m.start < at)?.start ?? -1

/** "the minister", and bare "police", but not "a minister". */
const isDefinite = (scene: Scene, source: Span, first: number): boolean => {
  const opener = scene.text.text.slice(source.start, scene.text.tokens[first]!.start).trim().toLowerCase()
  return !scene.lexicon.indefinite.has(opener.split(' ')[0] as string)
}
