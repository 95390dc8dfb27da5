import { firstFrom } from '../../kernels/lower-bound.js'
import type { Entity, EntityKind, Span, Token } from '../../model/index.js'
import { extentOf } from './extent.js'
import { type Scene, tokenAt } from './scene.js'
import { headOf, type Phrase } from './source.js'
import type { Stranger } from './strangers.js'

interface Known {
  readonly entity: Entity
  readonly mentions: Span[]
}

const lastOf = ({ mentions }: Known): number => mentions.at(-1)!.start

/** What a phrase asks for: whose head, which words. */
interface Asked {
  readonly key: string
  readonly span: Span
  readonly name: string
  /** The name without the relative clause behind its head. */
  readonly words: string
  /** What stands before it: "the", "one of its". */
  readonly opener: string
  readonly indefinite: boolean
  readonly kind: EntityKind
  /** Whether the noun means any informant, by whatever noun: "the interlocutor". */
  readonly anyInformant: boolean
}

function askedOf(scene: Scene, source: Span, phrase: Phrase): Asked | null {
  const { text, lexicon } = scene
  const head = headOf(text.tokens, phrase)
  // "the state agency SKN" and "SKN" are one.
  const { start } = isInitials(scene, head) ? head : text.tokens[phrase.first]!
  const opener = text.text.slice(source.start, start).trim().toLowerCase()
  const kind = kindOf(scene, head) ?? (isOfParty(lexicon, head, opener) ? 'person' : null)
  if (kind === null && !lexicon.informants.has(head.lower)) return null
  const end = extentOf(scene, phrase.last, source.end)
  const span = { start, end }
  return {
    key: lexicon.informants.has(head.lower)
      ? informant(lexicon)
      : (personOf(lexicon, head.lower) ?? head.lemma),
    span,
    name: text.text.slice(start, end),
    words: lexicon.personalRelatives.has(text.tokens[phrase.last]?.lower ?? '')
      ? text.text.slice(start, head.end)
      : text.text.slice(start, end),
    opener,
    indefinite: isIndefinite(lexicon, opener) || lexicon.somePeople.has(head.lower),
    kind: isOneOf(lexicon, opener) ? 'person' : (kind ?? 'person'),
    anyInformant: opener !== '' && lexicon.informants.has(head.lower) && !lexicon.personNouns.has(head.lower),
  }
}

/** The commonest word for an informant, under which all of them are kept. */
const informant = ({ informants }: Scene['lexicon']): string => [...informants][0] as string

/** Sources without a name, as entities of their own. */
export class Unnamed {
  private readonly known = new Map<string, Known[]>()
  private readonly byStart = new Map<number, Entity>()
  private count = 0

  /** The entity of an unnamed source: a definite phrase means the last one with its head, an indefinite one is new; null where it can be no source. */
  of(scene: Scene, source: Span, phrase: Phrase): Entity | null {
    const asked = askedOf(scene, source, phrase)
    if (asked === null) return null
    const { key, span, name, opener, indefinite, kind } = asked
    const kept = this.match(scene, asked)
    if (kept) {
      kept.mentions.push(span)
      return kept.entity
    }
    const stranger = opener === '' || indefinite ? undefined : strangerCalled(scene, name, span.start)
    if (stranger) {
      const entity = this.adopt(stranger, key)
      this.resume(entity, span)
      return entity
    }
    return this.add(key, span, name, kind)
  }

  /** The unnamed source that a phrase means again, and where it was last meant. */
  resumed(
    scene: Scene,
    source: Span,
    phrase: Phrase,
  ): { readonly entity: Entity; readonly at: number } | null {
    const asked = askedOf(scene, source, phrase)
    const kept = asked && this.match(scene, asked)
    return kept ? { entity: kept.entity, at: lastOf(kept) } : null
  }

  /** Whoever was meant last of those that have the words asked for. */
  private match(scene: Scene, asked: Asked): Known | undefined {
    return this.known
      .get(asked.key)
      ?.filter((k) => isMeant(scene, asked, k.entity.name) || isTheOneWho(scene, asked, k.entity))
      .reduce<Known | undefined>((a, b) => (a && lastOf(a) > lastOf(b) ? a : b), undefined)
  }

  private resume(entity: Entity, span: Span): void {
    const kept = [...this.known.values()].flat().find((k) => k.entity === entity)
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
    this.known.set(head, [...(this.known.get(head) ?? []), { entity, mentions }])
    this.all.push(entity)
    this.byStart.set(start, entity)
    return entity
  }

  readonly all: Entity[] = []
}

/** "the packer" after "a former packer at the dairy". */
function strangerCalled({ strangers, lexicon }: Scene, name: string, at: number): Stranger | undefined {
  const next = firstFrom(strangers, at)
  return strangers
    .slice(Math.max(0, next - STRANGERS), next)
    .findLast((s) => resumes(name, s.entity.name, true, lexicon))
}

/** People without a name looked back at. */
const STRANGERS = 40

const isIndefinite = ({ indefinite }: Scene['lexicon'], opener: string): boolean =>
  indefinite.has(opener.split(' ')[0] as string)

/** "one of its members". */
const isOneOf = ({ introducers, genitives }: Scene['lexicon'], opener: string): boolean => {
  const [count = '', link = ''] = opener.split(' ')
  return genitives.has(link) && introducers.has(count)
}

/** The singular of a noun for people, where the tagger's lemma may differ: "members" → "member". */
const personOf = ({ personNouns, titleHeads, singularsOf }: Scene['lexicon'], lower: string): string | null =>
  [lower, ...singularsOf(lower)].find((one) => personNouns.has(one) || titleHeads.has(one)) ?? null

/** Whether a noun, one or many, means people. */
export const isPersonNoun = (lexicon: Scene['lexicon'], lower: string): boolean =>
  personOf(lexicon, lower) !== null ||
  lexicon.genericPeople.has(lower) ||
  [lower, ...lexicon.singularsOf(lower)].some(lexicon.isAgentNoun)

/** Whether a word is the plural of a noun for people: "backers", "liberals". */
const isMembers = (lexicon: Scene['lexicon'], lower: string): boolean =>
  lexicon.singularsOf(lower).some((one) => lexicon.personalNouns.has(one) || lexicon.isAgentNoun(one))

/** "the top Liberal on the committee" */
const isOfParty = ({ personalNouns, definite }: Scene['lexicon'], { pos, lower }: Token, opener: string) =>
  pos === 'PROPN' && personalNouns.has(lower) && definite.has(opener)

/** Whether words mean somebody known by others. A body's spokesman is the same one each time, an informant by any noun. */
function isMeant(
  { lexicon }: Scene,
  { key, name, opener, indefinite, anyInformant }: Asked,
  kept: string,
): boolean {
  if (!indefinite) return anyInformant || resumes(name, kept, opener !== '', lexicon)
  return lexicon.proxyHeads.has(key) && name.includes(' ') && resumes(name, kept, false, lexicon)
}

/** "the baker who would not give his name" after "a village baker": the clause tells more of him, and no other words of his. */
const isTheOneWho = ({ lexicon }: Scene, { name, words, opener, indefinite }: Asked, kept: Entity): boolean =>
  !indefinite &&
  opener !== '' &&
  kept.kind === 'person' &&
  name.length > words.length &&
  resumes(words, kept.name, true, lexicon)

/** "the officer" resumes "police officer", not "fire officer" it; without an article only the same words do. */
function resumes(name: string, kept: string, definite: boolean, { singularsOf }: Scene['lexicon']): boolean {
  const words = kept
    .toLowerCase()
    .split(' ')
    .flatMap((w) => [w, ...singularsOf(w)])
  const asked = name.toLowerCase().split(' ')
  return definite ? asked.every((w) => words.includes(w)) : name.toLowerCase() === kept.toLowerCase()
}

/** People and bodies can be sources, and texts that state something. */
function kindOf(scene: Scene, token: Token): EntityKind | null {
  const { lexicon, text } = scene
  const { lower, lemma, pos, start } = token
  if (lexicon.titleHeads.has(lower) || lexicon.personNouns.has(lower)) return 'person'
  if (lexicon.groupHeads.has(lower) || lexicon.collectives.has(lower)) return 'group'
  if (lexicon.documentNouns.has(lower) || lexicon.documentNouns.has(lemma)) return 'work'
  if (lexicon.organizationHeads.has(lower) || lexicon.bodyNouns.has(lower)) return 'organization'
  if (lexicon.publicBodies.has(lower)) return 'organization'
  if (personOf(lexicon, lower) !== null) return 'group'
  if (lexicon.somePeople.has(lower)) return 'group'
  // "Backers", "Democrats": the capital of a sentence or a party makes no name of it.
  if (pos === 'PROPN' && isMembers(lexicon, lower)) return 'group'
  if (isInitials(scene, token)) return 'organization'
  const plural = pos === 'NOUN' && lower !== lemma
  if (plural || lexicon.personNouns.has(lemma) || lexicon.titleHeads.has(lemma)) return 'group'
  const small = pos === 'NOUN' && text.text.charAt(start) === lower.charAt(0)
  return small && lexicon.isAgentNoun(lower) ? 'person' : null
}

/** "SKN": a name in nothing but capitals, no state's, amid words that are not. */
function isInitials({ text, lexicon }: Scene, { start, end, lower, pos }: Token): boolean {
  if (pos !== 'PROPN' || !INITIALS.test(text.text.slice(start, end)) || lexicon.states.has(lower))
    return false
  const at = tokenAt(text, start)
  return [text.tokens[at - 1], text.tokens[at + 1]].every(
    (t) => !t || !LOUD.test(text.text.slice(t.start, t.end)),
  )
}

const INITIALS = /^\p{Lu}[\p{Lu}\d]{2,}$/u
const LOUD = /^\p{Lu}{2,}$/u
