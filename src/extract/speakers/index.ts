import { coverOf } from '../../kernels/cover.js'
import type { Gender } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type ArticleMetadata,
  type Attribution,
  bySpan,
  type Entity,
  type Span,
} from '../../model/index.js'
import { isExpletive } from './expletive.js'
import { speakForThemselves } from './first-person.js'
import type { Course } from './pronouns.js'
import { type Scene, sceneOf, sentenceAt, within } from './scene.js'
import { speakerOf } from './speaker-of.js'
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
  const said: Said[] = []
  for (const a of inReadingOrder(attributions, byId)) {
    const parent = a.parent === null ? null : (speakers.get(a.parent) ?? null)
    const teller = parent && byId.get(a.parent ?? '')?.kind === 'direct' ? parent : null
    const above = a.rule === 'orphan-quotation' ? reporterOf(a, parents, speakers) : null
    if (isExpletive(scene, a)) continue
    const last = lastSaid(said, a, teller)
    const namedThere = namedBy(scene, a, teller)
    const course: Course = { last, isContent, distance, namedThere, sourceAt: (at) => unnamed.at(at) }
    const entity =
      above ?? (a.source ? speakerOf(scene, a.source, course, parent, unnamed) : carriedOn(scene, a, last))
    // “He said …” in her own words is somebody else, though nobody tells who.
    if (entity === null || (entity === teller && isThird(scene, a))) continue
    speakers.set(a.id, entity)
    said.push({ entity, at: placeOf(a) })
  }
  speakForThemselves(scene, attributions, speakers)
  return renumber(attributions, speakers, [...entities, ...unnamed.all])
}

type Said = NonNullable<Course['last']>

/** Who spoke last before an attribution: whoever is quoted in the very words that are asked about does not say them. */
const lastSaid = (said: readonly Said[], { content }: Attribution, teller: Entity | null): Said | null =>
  said.findLast(({ at, entity }) => entity !== teller && !content.some((c) => c.start <= at && at < c.end)) ??
  null

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

/** "In June, she says, the union complained. “Nobody came.”": a quotation that follows is of who reports, not of who is reported on. */
function reporterOf(
  a: Attribution,
  parents: ReadonlyMap<number, string>,
  speakers: ReadonlyMap<string, Entity>,
): Entity | null {
  const parent = parents.get(a.source?.start ?? -1)
  return parent === undefined ? null : (speakers.get(parent) ?? null)
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
