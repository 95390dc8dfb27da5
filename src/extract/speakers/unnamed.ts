import { firstFrom } from '../../kernels/lower-bound.js'
import type { Entity, EntityKind, Span, Token } from '../../model/index.js'
import { extentOf } from './extent.js'
import type { Scene } from './scene.js'
import type { Phrase } from './source.js'
import type { Stranger } from './strangers.js'

/** Sources without a name, as entities of their own. */
export class Unnamed {
  private readonly known = new Map<string, { entity: Entity; mentions: Span[] }>()
  private readonly byStart = new Map<number, Entity>()
  private count = 0

  /** The entity of an unnamed source: a definite phrase means the last one with its head, an indefinite one is new; null where it can be no source. */
  of(scene: Scene, source: Span, phrase: Phrase): Entity | null {
    const { text, lexicon } = scene
    const head = text.tokens[phrase.last - 1]!
    const kind = kindOf(scene, head)
    if (kind === null) return null
    const span = {
      start: text.tokens[phrase.first]!.start,
      end: extentOf(text, lexicon, phrase.last, source.end),
    }
    const opener = text.text.slice(source.start, span.start).trim().toLowerCase()
    const key = personOf(lexicon, head.lower) ?? head.lemma
    const kept = this.known.get(key)
    const name = text.text.slice(span.start, span.end)
    if (kept && !isIndefinite(lexicon, opener) && resumes(name, kept.entity.name, opener !== '')) {
      kept.mentions.push(span)
      return kept.entity
    }
    const stranger =
      opener === '' || isIndefinite(lexicon, opener) ? undefined : strangerCalled(scene, name, span.start)
    if (stranger) {
      const entity = this.adopt(stranger, key)
      this.resume(entity, span)
      return entity
    }
    return this.add(key, span, name, isOneOf(lexicon, opener) ? 'person' : kind)
  }

  private resume(entity: Entity, span: Span): void {
    const kept = [...this.known.values()].find((k) => k.entity === entity)
    kept?.mentions.push(span)
  }

  /** The source that a phrase introduced, if it was one. */
  at(start: number): Entity | undefined {
    return this.byStart.get(start)
  }

  /** Somebody brought in before, who turns out to be a source. */
  adopt(stranger: Stranger, head: string): Entity {
    return this.byStart.get(stranger.start) ?? this.add(head, stranger, stranger.entity.name, 'person')
  }

  private add(head: string, { start, end }: Span, name: string, kind: EntityKind): Entity {
    const span = { start, end }
    const mentions = [span]
    const entity = { id: `u${++this.count}`, kind, name, mentions }
    this.known.set(head, { entity, mentions })
    this.all.push(entity)
    this.byStart.set(start, entity)
    return entity
  }

  readonly all: Entity[] = []
}

/** "the packer" after "a former packer at the dairy". */
function strangerCalled({ strangers }: Scene, name: string, at: number): Stranger | undefined {
  const next = firstFrom(strangers, at)
  return strangers
    .slice(Math.max(0, next - STRANGERS), next)
    .findLast((s) => resumes(name, s.entity.name, true))
}

/** People without a name looked back at. */
const STRANGERS = 40

const isIndefinite = ({ indefinite }: Scene['lexicon'], opener: string): boolean =>
  indefinite.has(opener.split(' ')[0] as string)

/** "one of its members". */
const isOneOf = ({ introducers }: Scene['lexicon'], opener: string): boolean => {
  const [count = '', link] = opener.split(' ')
  return link !== undefined && introducers.has(count)
}

/** The singular of a noun for people, where the tagger's lemma may differ: "members" → "member". */
const personOf = ({ personNouns, titleHeads }: Scene['lexicon'], lower: string): string | null => {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return personNouns.has(one) || titleHeads.has(one) ? one : null
}

/** "the officer" resumes "police officer", not "fire officer" it; without an article only the same words do. */
function resumes(name: string, kept: string, definite: boolean): boolean {
  const words = kept
    .toLowerCase()
    .split(' ')
    .flatMap((w) => [w, w.replace(/s$/, '')])
  const asked = name.toLowerCase().split(' ')
  return definite ? asked.every((w) => words.includes(w)) : name.toLowerCase() === kept.toLowerCase()
}

/** People and bodies can be sources, and texts that state something. */
function kindOf({ lexicon, text }: Scene, { lower, lemma, pos, start }: Token): EntityKind | null {
  if (lexicon.titleHeads.has(lower) || lexicon.personNouns.has(lower)) return 'person'
  if (lexicon.groupHeads.has(lower)) return 'group'
  if (lexicon.documentNouns.has(lower) || lexicon.documentNouns.has(lemma)) return 'work'
  if (lexicon.organizationHeads.has(lower) || lexicon.bodyNouns.has(lower)) return 'organization'
  if (lexicon.publicBodies.has(lower)) return 'organization'
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lemma
  if (one !== lower && (lexicon.personNouns.has(one) || lexicon.titleHeads.has(one))) return 'group'
  const plural = pos === 'NOUN' && lower !== lemma
  if (plural || lexicon.personNouns.has(lemma) || lexicon.titleHeads.has(lemma)) return 'group'
  const small = pos === 'NOUN' && text.text.charAt(start) === lower.charAt(0)
  return small && lexicon.isAgentNoun(lower) ? 'person' : null
}
