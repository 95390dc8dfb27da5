import { coverOf } from '../../kernels/cover.js'
import { firstFrom } from '../../kernels/lower-bound.js'
import type { EntityLexicon, Gender } from '../../lang/lexicon/entity.js'
import type { AnnotatedText, Entity, Span } from '../../model/index.js'
import { type Stranger, strangersOf } from './strangers.js'

/** A mention with the entity it is of. */
export interface Placed extends Span {
  readonly entity: Entity
}

/** What is looked up to tell who speaks: all mentions in reading order, and the text around them. */
export interface Scene {
  readonly text: AnnotatedText
  readonly lexicon: EntityLexicon
  readonly placed: readonly Placed[]
  /** Those of them outside by-lines, captions and the like, which nothing later means. */
  readonly told: readonly Placed[]
  /** People brought in without a name, in reading order. */
  readonly strangers: readonly Stranger[]
  readonly strangerOf: ReadonlyMap<Entity, Stranger>
  /** Names of persons → the gender that the story's pronouns tell. */
  readonly toldGenders: ReadonlyMap<string, Gender>
  /** Genders told so far, by entity id. */
  readonly genders: Map<string, Gender | null>
}

export function sceneOf(
  text: AnnotatedText,
  entities: readonly Entity[],
  lexicon: EntityLexicon,
  furniture: readonly Span[],
  toldGenders: Scene['toldGenders'],
): Scene {
  const placed = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const strangers = strangersOf(text, lexicon, placed)
  const strangerOf = new Map(strangers.map((s) => [s.entity, s]))
  const isFurniture = coverOf(furniture)
  const told = placed.filter((p) => !isFurniture(p))
  return { text, lexicon, placed, told, strangers, strangerOf, toldGenders, genders: new Map() }
}

/** Index of the first token at or after a place of the text. */
export const tokenAt = (text: AnnotatedText, at: number): number => firstFrom(text.tokens, at)

/** Index of the sentence that holds a place of the text. */
export const sentenceAt = (text: AnnotatedText, at: number): number =>
  Math.max(0, firstFrom(text.sentences, at + 1) - 1)

/** The mentions that lie within a span. */
export function within(scene: Scene, span: Span): Placed[] {
  const out: Placed[] = []
  for (let i = firstFrom(scene.placed, span.start); i < scene.placed.length; i++) {
    const p = scene.placed[i]!
    if (p.start >= span.end) break
    if (p.end <= span.end) out.push(p)
  }
  return out
}

/** The last mentions before a place that a text may mean again, nearest first, at most `most`. */
export function* before({ told }: Scene, at: number, most: number): Generator<Placed> {
  const last = firstFrom(told, at) - 1
  for (let i = last; i >= 0 && i > last - most; i--) if (told[i]!.end <= at) yield told[i]!
}
