import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type {
  ArticleSpan,
  OriginKind,
  PartOfSpeech,
  Span,
  StoryAttribution,
  StoryClaim,
  StoryEntity,
} from '../../model/index.js'
import { carriedOver } from '../carried-over.js'
import { tokensIn } from '../content.js'
import { headOf } from '../media.js'
import type { Setting } from '../setting.js'
import { chainOf, claimSpan, type Story } from '../story.js'

/** Where one claim's information enters, as far as its article says. */
export interface Line {
  readonly claim: StoryClaim
  readonly kind: OriginKind
  /** Lines with one key are one origin. */
  readonly key: string
  readonly name: string
  /** Entities the information passed through on its way to the reporter, the end of the chain last. */
  readonly through: readonly string[]
  /** The words that name the source; the claim itself where none is named. */
  readonly evidence: ArticleSpan
  /** How the source is known: named with the claim, carried over from the sentence before, or not at all – the reporter's own voice. */
  readonly voice: 'named' | 'carried-over' | 'own'
  /** Of a source without a name: what it is called by, where that sets it apart from just anybody. */
  readonly role: string | null
}

/** Follows a claim's chain of attribution to its end. */
export function lineOf(claim: StoryClaim, setting: Setting): Line {
  const { story } = setting
  const chain = chainOf(claim, story)
  if (chain.some(hasSource))
    return sourcedLine(
      claim,
      chain,
      isSaidHere(claim, chain.at(-1)!, story) ? 'named' : 'carried-over',
      setting,
    )
  const cued = chain.findLast((a) => a.cue !== null)
  const before = cued ? null : carriedOver(claim, story)
  if (before) return sourcedLine(claim, [before], 'carried-over', setting)
  return chain.length > 0 ? namelessLine(claim, cued?.cue ?? null) : ownLine(claim, story)
}

/** Reported speech reaches beyond its sentence by inference only; quotation marks reach as far as they do. */
function isSaidHere(
  claim: StoryClaim,
  { article, cue, kind, source }: StoryAttribution,
  story: Story,
): boolean {
  const said = cue ?? source
  if (kind !== 'indirect' || said === null) return true
  const { sentences } = story.article(article).annotated
  return firstFrom(sentences, claim.start + 1) === firstFrom(sentences, said.start + 1)
}

const hasSource = (a: StoryAttribution): boolean => a.source !== null || a.speaker !== null

function sourcedLine(
  claim: StoryClaim,
  chain: readonly StoryAttribution[],
  voice: Line['voice'],
  setting: Setting,
): Line {
  const { story, pack } = setting
  const named = [...chain].reverse().find(hasSource)!
  const evidence = named.source ? { article: claim.article, ...named.source } : claimSpan(claim)
  const entity = mediumIn(evidence, named.speaker, setting) ?? story.entity(named.speaker)
  const name = entity?.name ?? nameIn(story.words(evidence), pack)
  const kind = isUnsure(entity, evidence, story, pack) ? 'unnamed' : kindOf(entity, name, setting)
  const through = chain.flatMap((a) => {
    const id = a === named ? (entity?.id ?? null) : a.speaker
    return id === null ? [] : [id]
  })
  const role = kind === 'unnamed' && named.source !== null ? roleOf(evidence, entity, setting) : null
  return { claim, kind, key: keyOf(kind, entity, role, claim, name), name, through, evidence, voice, role }
}

/** How a source is called that is no entity: in its own words, unless these are a pronoun. */
const nameIn = (words: string, { entity, claim }: LanguagePack): string => {
  const lower = words.toLowerCase()
  return entity.pronouns.has(lower) || claim.relativePronouns.has(lower) ? NAMELESS : words
}

const NAMELESS = 'an unnamed source'

/** "It was reported that …", words in marks of nobody known: not the reporter's own voice, and nobody's that is named. */
function namelessLine(claim: StoryClaim, cue: Span | null): Line {
  const evidence = cue ? { article: claim.article, ...cue } : claimSpan(claim)
  const key = `unnamed ${claim.article} ${NAMELESS}`
  return { claim, kind: 'unnamed', key, name: NAMELESS, through: [], evidence, voice: 'named', role: null }
}

/** "The Orlpress news agency": where its words name a medium, and not who else it was taken for, the medium is the source. */
function mediumIn(
  evidence: ArticleSpan,
  speaker: string | null,
  { story, mediumOf }: Setting,
): StoryEntity | undefined {
  const inside = story.mentionsIn(evidence)
  if (inside.some((m) => m.entity.id === speaker)) return undefined
  return inside.find((m) => mediumOf(m.entity.name, m.entity) !== null)?.entity
}

/** Two of one role may be one person; nobody in particular may be somebody else in each article. */
function keyOf(
  kind: OriginKind,
  entity: StoryEntity | undefined,
  role: string | null,
  claim: StoryClaim,
  name: string,
): string {
  if (entity && kind !== 'unnamed') return `entity ${entity.id}`
  return role === null ? `unnamed ${claim.article} ${name.toLowerCase()}` : `role ${role}`
}

/** A place that only a pronoun stands for was hardly meant: places do not speak, bodies do. */
const isUnsure = (
  entity: StoryEntity | undefined,
  evidence: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): boolean => entity?.kind === 'place' && pack.entity.pronouns.has(story.words(evidence).toLowerCase())

function ownLine(claim: StoryClaim, story: Story): Line {
  const { meta } = story.article(claim.article).metadata
  const name = meta.agency ?? meta.outlet ?? claim.article
  const kind = meta.agency ? 'agency' : 'outlet'
  const key = meta.agency ? `agency ${meta.agency.toLowerCase()}` : `article ${claim.article}`
  return { claim, kind, key, name, through: [], evidence: claimSpan(claim), voice: 'own', role: null }
}

/**
 * A source that could not be resolved to an entity, or is a person called by a role alone who speaks for nobody named, cannot be told
 * from others.
 */
function kindOf(
  entity: StoryEntity | undefined,
  name: string,
  { pack, affiliations, mediumOf }: Setting,
): OriginKind {
  const { documentHeads, unnamedHeads } = pack.comparison
  const words = wordsOf(name)
  const proper = /\p{Lu}/u.test(withoutArticle(name, pack)) && !unnamedHeads.has(words.join(' '))
  if (!proper && words.some((w) => documentHeads.has(w))) return 'document'
  const medium = mediumOf(name, entity)
  if (medium !== null) return medium
  if (!entity) return 'unnamed'
  const role = entity.kind === 'person' || words.some((w) => unnamedHeads.has(w))
  if (!proper && role && !affiliations.has(entity.id)) return 'unnamed'
  return 'speaker'
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)

/**
 * What a source without a name is called by, when that sets it apart from just anybody: "cousin" of "my cousin, who lives in the town".
 * Null of officials, sources and pronouns.
 */
function roleOf(
  evidence: ArticleSpan,
  entity: StoryEntity | undefined,
  { story, pack }: Setting,
): string | null {
  const tokens = tokensIn(evidence, story)
  const opening = tokens[0]?.lower ?? ''
  if (entity !== undefined && standsForPerson(opening, pack)) {
    const called = apartFromAnybody(headOf(entity.name, pack), pack)
    return called === null ? null : pack.quantity.singular(called)
  }
  const end = tokens.findIndex((t, i) => i > 0 && ENDS_PHRASE.has(t.pos))
  const head = tokens.slice(0, end < 0 ? tokens.length : end).findLast((t) => t.pos === 'NOUN')
  return head !== undefined && apartFromAnybody(head.lower, pack) !== null ? head.lemma.toLowerCase() : null
}

/** "she", "who": what the person is called stands elsewhere. */
const standsForPerson = (lower: string, { entity, claim }: LanguagePack): boolean =>
  entity.pronouns.get(lower)?.gender != null || claim.relativePronouns.has(lower)

const apartFromAnybody = (head: string, { comparison }: LanguagePack): string | null =>
  head === '' || comparison.unnamedHeads.has(head) ? null : head

/** What may stand behind the head of a noun phrase. */
const ENDS_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'ADP', 'PRON', 'SCONJ', 'VERB', 'AUX'])

/** A name from its second word on, where the first is an article. */
function withoutArticle(name: string, { entity }: LanguagePack): string {
  const first = /^\P{L}*(\p{L}+)/u.exec(name)
  return first !== null && entity.articles.has(first[1]!.toLowerCase()) ? name.slice(first[0].length) : name
}
