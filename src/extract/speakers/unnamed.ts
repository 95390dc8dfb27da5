import type { Entity, EntityKind, Span, Token } from '../../model/index.js'
import type { Scene } from './scene.js'
import type { Phrase } from './source.js'

/** Sources without a name, as entities of their own. */
export class Unnamed {
  private readonly known = new Map<string, { entity: Entity; mentions: Span[] }>()
  private count = 0

  /** The entity of an unnamed source: a definite phrase means the last one with its head, an indefinite one is new; null where it can be no source. */
  of(scene: Scene, source: Span, phrase: Phrase): Entity | null {
    const { text, lexicon } = scene
    const head = text.tokens[phrase.last - 1]!
    const kind = kindOf(scene, head)
    if (kind === null) return null
    const span = { start: text.tokens[phrase.first]!.start, end: seatEnd(scene, source, phrase) }
    const opener = text.text.slice(source.start, span.start).trim().toLowerCase()
    const kept = this.known.get(head.lemma)
    const name = text.text.slice(span.start, span.end)
    if (kept && !lexicon.indefinite.has(opener) && resumes(name, kept.entity.name, opener !== '')) {
      kept.mentions.push(span)
      return kept.entity
    }
    return this.add(head.lemma, span, name, kind)
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

/** Where the phrase ends that says where the source sits: "a source in the Ministry of Defence". */
function seatEnd({ text, lexicon }: Scene, source: Span, phrase: Phrase): number {
  const head = text.tokens[phrase.last - 1]!
  const next = text.tokens[phrase.last]
  // "a woman who worked there": nothing else tells who she is.
  if (
    next &&
    next.end < source.end &&
    lexicon.genderedTitles.has(head.lower) &&
    lexicon.relativePronouns.has(next.lower)
  )
    return source.end
  let end = head.end
  if (!lexicon.seatWords.has(text.tokens[phrase.last]?.lower ?? '')) return end
  for (let i = phrase.last; i < text.tokens.length; i++) {
    const { lower, pos, end: last } = text.tokens[i]!
    if (last > source.end || !/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(pos)) break
    if (pos === 'ADP' && !lexicon.seatWords.has(lower)) break
    if (pos === 'NOUN' || pos === 'PROPN') end = last
  }
  return end
}

/** "the officer" resumes "police officer", not "fire officer" it; without an article only the same words do. */
function resumes(name: string, kept: string, definite: boolean): boolean {
  const words = kept.toLowerCase().split(' ')
  const asked = name.toLowerCase().split(' ')
  return definite ? asked.every((w) => words.includes(w)) : name.toLowerCase() === kept.toLowerCase()
}

/** People and bodies can be sources, and texts that state something. */
function kindOf({ lexicon, text }: Scene, { lower, lemma, pos, start }: Token): EntityKind | null {
  if (lexicon.titleHeads.has(lower) || lexicon.personNouns.has(lower)) return 'person'
  if (lexicon.groupHeads.has(lower)) return 'group'
  if (lexicon.documentNouns.has(lower) || lexicon.documentNouns.has(lemma)) return 'work'
  if (lexicon.organizationHeads.has(lower) || lexicon.bodyNouns.has(lower)) return 'organization'
  const plural = pos === 'NOUN' && lower !== lemma
  if (plural || lexicon.personNouns.has(lemma) || lexicon.titleHeads.has(lemma)) return 'group'
  const small = pos === 'NOUN' && text.text.charAt(start) === lower.charAt(0)
  return small && lexicon.isAgentNoun(lower) ? 'person' : null
}
