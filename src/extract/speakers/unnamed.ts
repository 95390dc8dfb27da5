import type { Entity, EntityKind, Span } from '../../model/index.js'
import type { Scene } from './scene.js'
import type { Phrase } from './source.js'

/** Sources without a name, as entities of their own. */
export class Unnamed {
  private readonly known = new Map<string, { entity: Entity; mentions: Span[] }>()
  private count = 0

  /** The entity of an unnamed source: a definite phrase means the last one with its head, an indefinite one is new. */
  of(scene: Scene, source: Span, phrase: Phrase): Entity {
    const { text, lexicon } = scene
    const head = text.tokens[phrase.last - 1]!
    const span = { start: text.tokens[phrase.first]!.start, end: head.end }
    const opener = text.text.slice(source.start, span.start).trim().toLowerCase()
    const kept = lexicon.indefinite.has(opener) ? undefined : this.known.get(head.lemma)
    if (kept) {
      kept.mentions.push(span)
      return kept.entity
    }
    return this.add(head.lemma, span, text.text.slice(span.start, span.end), kindOf(scene, head.lower))
  }

  private add(head: string, span: Span, name: string, kind: EntityKind): Entity {
    const mentions = [span]
    const entity = { id: `u${++this.count}`, kind, name, mentions }
    this.known.set(head, { entity, mentions })
    this.all.push(entity)
    return entity
  }

  readonly all: Entity[] = []
}

function kindOf({ lexicon }: Scene, noun: string): EntityKind {
  if (lexicon.titleHeads.has(noun)) return 'person'
  if (lexicon.organizationHeads.has(noun) || lexicon.bodyNouns.has(noun)) return 'organization'
  if (lexicon.documentNouns.has(noun)) return 'work'
  return lexicon.groupHeads.has(noun) || noun.endsWith('s') ? 'group' : 'person'
}
