import type { EntityLexicon, Gender } from '../../lang/lexicon/entity.js'
import type { AnalysedArticle, ArticleSpan, Entity } from '../../model/index.js'
import { type OwnedBody, ownedBody } from '../../text/owned-bodies.js'
import { fold } from './fold.js'
import { rolesOf } from './roles.js'

/** An entity of one article, with what decides whether another article's is the same. */
export interface Profile {
  readonly article: string
  readonly entity: Entity
  /** Folded name, the usual one where the lexicon knows others. */
  readonly name: string
  readonly parts: readonly string[]
  /** Folded forms of all mentions. */
  readonly forms: ReadonlySet<string>
  /** Surface forms with how often each occurs. */
  readonly surfaces: ReadonlyMap<string, number>
  /** Code of the state it is. */
  readonly state: string | null
  /** Of a group: whose people, and which class of them. */
  readonly group: string | null
  /** Of a body that every state has: which, and whose, the owner null where no mention tells. */
  readonly owned: OwnedBody | null
  /** Titles borne, each as sorted words with the owner's code or name. */
  readonly roles: ReadonlySet<string>
  /** A title without a name. */
  readonly untitled: boolean
  readonly gender: Gender | null
}

export function profilesOf(articles: readonly AnalysedArticle[], lexicon: EntityLexicon): Profile[] {
  return articles.flatMap((a) => a.extraction.entities.map((e) => profileOf(a, e, lexicon)))
}

function profileOf(a: AnalysedArticle, entity: Entity, lexicon: EntityLexicon): Profile {
  const surfaces = new Map<string, number>()
  for (const m of entity.mentions) {
    const form = a.article.text.slice(m.start, m.end)
    surfaces.set(form, (surfaces.get(form) ?? 0) + 1)
  }
  const listed = lexicon.states.get(entity.name.toLowerCase())
  const folded = withoutRegion(fold(entity.name), lexicon)
  const usual =
    lexicon.organizationAliases.get(entity.name.toLowerCase()) ?? lexicon.organizationAliases.get(folded)
  const name = usual ? fold(usual) : folded
  return {
    article: a.article.id,
    entity,
    name,
    parts: isDescription(entity) ? [name] : name.split(' ').filter((p) => !lexicon.nameSuffixes.has(p)),
    forms: new Set([...surfaces.keys()].map(fold)),
    surfaces,
    state: entity.kind === 'place' && listed?.use === 'name' ? listed.state : null,
    group: groupKey(entity, lexicon),
    owned: ownedOf(a, entity, lexicon),
    ...rolesOf(a, entity, lexicon),
  }
}

/** The first mention with an owner tells whose the body is. */
function ownedOf(a: AnalysedArticle, entity: Entity, lexicon: EntityLexicon): OwnedBody | null {
  if (entity.kind !== 'organization') return null
  let found: OwnedBody | null = null
  for (const mention of entity.mentions) {
    const owned = ownedBody(a.annotated, lexicon, mention)
    if (owned && owned.owner !== null) return owned
    found ??= owned
  }
  return found
}

/** A person named by what they are ("former clerk of the company") has no last name. */
const isDescription = ({ kind, name }: Entity): boolean => kind === 'person' && /^\p{Ll}/u.test(name)

/** "Harrow district" and "Harrow border region" are Harrow. */
function withoutRegion(
  folded: string,
  { regionHeads, placeModifiers, otherAdjectives }: EntityLexicon,
): string {
  const parts = folded.split(' ')
  if (parts.length < 2 || !regionHeads.has(parts.at(-1)!)) return folded
  const modified = parts.length > 2 && placeModifiers.has(parts.at(-2)!)
  const bare = parts.slice(0, modified ? -2 : -1).join(' ')
  return otherAdjectives.has(bare) ? folded : bare
}

/** Whose people and which class, from the group's words: "troops from Ruritania" and "Ruritanian soldiers" have one key. */
function groupKey(entity: Entity, lexicon: EntityLexicon): string | null {
  const words = entity.name.split(/\s+/)
  const lower = words.map((w) => w.toLowerCase())
  const isHead = (i: number): boolean =>
    lower[i] === words[i] && (lexicon.groupHeads.has(lower[i]!) || lexicon.stateBodyHeads.has(lower[i]!))
  const at = lexicon.originWords.has(lower[1] ?? '') ? 0 : lower.length - 1
  if (!isHead(at)) return null
  const head = lower[at]!
  const owner = ownerOf(lower, head, lexicon)
  if (owner === '') return null
  const body = lower.filter((w) => lexicon.stateBodyHeads.has(w))
  return body.length > 0 && lexicon.stateBodyHeads.has(head)
    ? `${owner}|${ministry(lower, lexicon)}`
    : `${owner}|${lexicon.groupClasses.get(head) ?? head}`
}

/** "foreign ministry" of one state is not its "defence ministry"; "military intelligence" is its "intelligence". */
const ministry = (lower: readonly string[], lexicon: EntityLexicon): string =>
  lower.filter((w) => lexicon.portfolios.has(w) || lexicon.stateBodyHeads.has(w)).join(' ')

function ownerOf(lower: readonly string[], head: string, lexicon: EntityLexicon): string {
  for (let width = 4; width > 0; width--)
    for (let i = 0; i + width <= lower.length; i++) {
      const state = lexicon.states.get(lower.slice(i, i + width).join(' '))
      if (state) return state.state
    }
  const rest = lower.filter(
    (w) =>
      w !== head &&
      !lexicon.originWords.has(w) &&
      !lexicon.articles.has(w) &&
      !lexicon.groupHeads.has(w) &&
      !lexicon.andWords.has(w),
  )
  const owner = fold(rest.join(' '))
  return fold(lexicon.organizationAliases.get(owner) ?? owner)
}

/** The first mention, as evidence. */
export const firstMention = (p: Profile): ArticleSpan => {
  const { start, end } = p.entity.mentions[0]!
  return { article: p.article, start, end }
}
