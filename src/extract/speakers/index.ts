import { coverOf } from '../../kernels/cover.js'
import { lowerBound } from '../../kernels/lower-bound.js'
import type { Gender, PronounSense } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type ArticleMetadata,
  type Attribution,
  bySpan,
  type Entity,
  type Span,
  type Token,
} from '../../model/index.js'
import { calledBearer, lastCalled } from './called.js'
import { described, topSpeaker } from './descriptions.js'
import { isExpletive } from './expletive.js'
import { issuerOf } from './issuers.js'
import { antecedent, type Course, relativeOf } from './pronouns.js'
import { nounBefore, peopleBefore } from './relatives.js'
import { type Scene, sceneOf, sentenceAt, tokenAt, within } from './scene.js'
import { headOf, headPhrase, namedIn, ownerIn, type Phrase, principalOf } from './source.js'
import { Unnamed } from './unnamed.js'

export interface ResolvedSpeakers {
  readonly attributions: readonly Attribution[]
  /** Those given and the sources without a name, in order of first mention, e1, e2 … */
  readonly entities: readonly Entity[]
}

/** Sets `speaker` where the source, be it a name, a title, a pronoun or a description, can be told; unnamed sources become entities. `genders` are those that the story tells, by name. */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  text: AnnotatedText,
  { boilerplate }: Pick<ArticleMetadata, 'boilerplate'>,
  entities: readonly Entity[],
  pack: LanguagePack,
  genders: ReadonlyMap<string, Gender> = new Map(),
): ResolvedSpeakers {
  const scene = sceneOf(text, entities, pack.entity, boilerplate, genders)
  const unnamed = new Unnamed()
  const speakers = new Map<string, Entity>()
  const isContent = coverOf(attributions.flatMap((a) => a.content))
  const parents = new Map(
    attributions.flatMap((a) => (a.parent !== null && a.source ? [[a.source.start, a.parent] as const] : [])),
  )
  const byId = new Map(attributions.map((a) => [a.id, a]))
  const distance = narrativeDistance(text, isContent)
  const said: NonNullable<Course['last']>[] = []
  for (const a of inReadingOrder(attributions, byId)) {
    const parent = a.parent === null ? null : (speakers.get(a.parent) ?? null)
    const teller = parent && byId.get(a.parent ?? '')?.kind === 'direct' ? parent : null
    const above = a.rule === 'orphan-quotation' ? reporterOf(a, parents, speakers) : null
    if (isExpletive(scene, a)) continue
    // Whoever is quoted in the very words that are asked about does not say them.
    const last =
      said.findLast(
        ({ at, entity }) => entity !== teller && !a.content.some((c) => c.start <= at && at < c.end),
      ) ?? null
    const entity: Entity | null =
      above ??
      (a.source
        ? speakerOf(
            scene,
            a.source,
            {
              last,
              isContent,
              distance,
              namedThere: namedBy(scene, a, teller),
              sourceAt: (at) => unnamed.at(at),
            },
            parent,
            unnamed,
          )
        : carriedOn(scene, a, last))
    // “He said …” in her own words is somebody else, though nobody tells who.
    if (entity === null || (entity === teller && isThird(scene, a))) continue
    speakers.set(a.id, entity)
    said.push({ entity, at: placeOf(a) })
  }
  speakForThemselves(scene, attributions, speakers)
  return renumber(attributions, speakers, [...entities, ...unnamed.all])
}

/** How many sentences of the reporter's own lie between two places, so that a long quotation parts nobody from its speaker; another sentence is one away at least. */
function narrativeDistance(text: AnnotatedText, isContent: Course['isContent']): Course['distance'] {
  const told = [0]
  for (const s of text.sentences) told.push(told.at(-1)! + (isContent(s) ? 0 : 1))
  return (from, to) => {
    const [first, last] = [sentenceAt(text, from), sentenceAt(text, to)]
    return first === last ? 0 : Math.max(1, told[last]! - told[first]!)
  }
}

/** Whom the content of an attribution names, and who tells of it in words of their own: to them "he" is another. */
const namedBy = (scene: Scene, { content }: Attribution, teller: Entity | null): ReadonlySet<Entity> =>
  new Set([...content.flatMap((c) => within(scene, c).map((m) => m.entity)), ...(teller ? [teller] : [])])

/** "I" and "we" are whoever's words they stand in. */
function speakForThemselves(
  scene: Scene,
  attributions: readonly Attribution[],
  speakers: Map<string, Entity>,
): void {
  const open = attributions.filter(
    (a) => a.source && !speakers.has(a.id) && isSpeakerPronoun(scene, a.source),
  )
  if (open.length === 0) return
  const contents = attributions
    .flatMap((a) => a.content.map((c): Quoted => ({ ...c, of: a.id })))
    .sort(bySpan)
  const reach: number[] = []
  for (const [i, { end }] of contents.entries()) reach.push(Math.max(end, reach[i - 1] ?? end))
  for (const a of open) {
    const { start } = a.source as Span
    // Backwards from the last content that has begun, as long as any up to there goes on to the place.
    let i = lowerBound(0, contents.length, (k) => contents[k]!.start <= start) - 1
    const holds = (c: Quoted): boolean => start < c.end && c.of !== a.id && speakers.has(c.of)
    while (i >= 0 && reach[i]! > start && !holds(contents[i]!)) i--
    if (i >= 0 && reach[i]! > start) speakers.set(a.id, speakers.get(contents[i]!.of)!)
  }
}

/** A stretch of content, with the id of its attribution. */
interface Quoted extends Span {
  readonly of: string
}

const isSpeakerPronoun = (scene: Scene, source: Span): boolean =>
  scene.lexicon.speakerPronouns.has(scene.text.text.slice(source.start, source.end).toLowerCase())

/** "he", "they" */
const isThird = ({ text, lexicon }: Scene, { source }: Attribution): boolean =>
  source !== null && lexicon.pronouns.has(text.text.slice(source.start, source.end).toLowerCase())

const placeOf = (a: Attribution): number => (a.source ?? a.cue ?? a.content[0])?.start ?? 0

/** By place, but whoever quotes another before whom they quote: the name may stand behind both. */
function inReadingOrder(
  attributions: readonly Attribution[],
  byId: ReadonlyMap<string, Attribution>,
): Attribution[] {
  const place = (a: Attribution): number => {
    const outer = a.parent !== null && a.kind === 'direct' ? byId.get(a.parent) : undefined
    return outer?.kind === 'direct' ? Math.max(placeOf(a), placeOf(outer) + 0.5) : placeOf(a)
  }
  return [...attributions].sort((a, b) => place(a) - place(b))
}

/** A cue without a subject of its own, "…, adding", is of whoever spoke in the same sentence. */
function carriedOn(scene: Scene, a: Attribution, last: Course['last']): Entity | null {
  if (!a.cue || !last || sentenceAt(scene.text, last.at) !== sentenceAt(scene.text, a.cue.start)) return null
  const words = scene.text.text.slice(a.cue.start, a.cue.end).toLowerCase()
  return scene.lexicon.carryingCues.has(words) ? last.entity : null
}

function speakerOf(
  scene: Scene,
  source: Span,
  course: Course,
  parent: Entity | null,
  unnamed: Unnamed,
): Entity | null {
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

/** "In June, she says, the union complained. “Nobody came.”": a quotation that follows is of who reports, not of who is reported on. */
function reporterOf(
  a: Attribution,
  parents: ReadonlyMap<number, string>,
  speakers: ReadonlyMap<string, Entity>,
): Entity | null {
  const parent = parents.get(a.source?.start ?? -1)
  return parent === undefined ? null : (speakers.get(parent) ?? null)
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

/** Whether a word can head a source: no verb, but for what opens one, "according to records", which the tagger may take for a verb. */
const mayName = ({ lexicon }: Scene, source: Span, { pos, start, lower }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(pos) ||
  lexicon.bodyNouns.has(lower) ||
  lexicon.somePeople.has(lower) ||
  (start === source.start && pos === 'VERB')

/** "the letter", and "the inspectorate's register", whose head may be taken for a verb. */
function isOwnedText({ text, lexicon }: Scene, source: Span, { last }: Phrase): boolean {
  const isText = (at: number): boolean => {
    const token = text.tokens[at]
    return (
      token !== undefined &&
      token.end <= source.end &&
      (lexicon.documentNouns.has(token.lower) || lexicon.documentNouns.has(token.lemma))
    )
  }
  return isText(last - 1) || (/^'s?$/.test(text.tokens[last - 1]!.lower) && isText(last))
}

/** "the ministry's press service" */
const isPressDesk = ({ text, lexicon }: Scene, { first, last }: Phrase): boolean =>
  last - first > 1 &&
  lexicon.pressDesks.has(text.tokens[last - 1]!.lower) &&
  lexicon.pressWords.has(text.tokens[last - 2]!.lower)

/** Whose text it is where no name tells: "her report", "the inspectorate's register". */
function ownerCalled(scene: Scene, source: Span, course: Course): Entity | null {
  const { text, lexicon } = scene
  const at = tokenAt(text, source.start)
  const sense = lexicon.pronouns.get(text.tokens[at]!.lower)
  if (sense && lexicon.owners.has(text.tokens[at]!.lower))
    return antecedent(scene, source.start, sense, course)
  const within = placedBy(scene, source)
  // What a text says is about its owner: that words are reported does not count against a name.
  if (within) return antecedent(scene, within.at, within.sense, { ...course, isContent: () => false })
  let last = at
  while (last < text.tokens.length && /^(?:DET|ADJ|NOUN)$/.test(text.tokens[last]!.pos)) last++
  const mark = text.tokens[last]
  if (!mark || mark.start >= source.end || !/^'s?$/.test(mark.lower)) return null
  const owner = headPhrase(scene, { start: source.start, end: mark.start })
  return owner && described(scene, owner, source.start, course.last)
}

/** The possessive behind a text's preposition: "a notice on its page". */
function placedBy(
  { text, lexicon }: Scene,
  { start, end }: Span,
): { readonly at: number; readonly sense: PronounSense } | null {
  for (let i = tokenAt(text, start) + 1; (text.tokens[i]?.end ?? end + 1) <= end; i++) {
    const { lower, start: at } = text.tokens[i]!
    const sense = lexicon.owners.has(lower) ? lexicon.pronouns.get(lower) : undefined
    if (sense && text.tokens[i - 1]!.pos === 'ADP') return { at, sense }
  }
  return null
}

/** Where an entity was last named before a place. */
const lastBefore = ({ mentions }: Entity, at: number): number =>
  mentions.findLast((m) => m.start < at)?.start ?? -1

/** "the minister", and bare "police", but not "a minister". */
const isDefinite = (scene: Scene, source: Span, first: number): boolean => {
  const opener = scene.text.text.slice(source.start, scene.text.tokens[first]!.start).trim().toLowerCase()
  return !scene.lexicon.indefinite.has(opener.split(' ')[0] as string)
}

function renumber(
  attributions: readonly Attribution[],
  speakers: ReadonlyMap<string, Entity>,
  entities: readonly Entity[],
): ResolvedSpeakers {
  const ordered = [...entities].sort((a, b) => bySpan(a.mentions[0] as Span, b.mentions[0] as Span))
  const ids = new Map(ordered.map((e, i) => [e.id, `e${i + 1}`]))
  return {
    attributions: attributions.map((a) => {
      const speaker = speakers.get(a.id)
      return { ...a, speaker: speaker === undefined ? null : (ids.get(speaker.id) ?? null) }
    }),
    entities: ordered.map((e) => ({ ...e, id: ids.get(e.id) as string })),
  }
}
