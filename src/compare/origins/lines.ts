import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, OriginKind, StoryAttribution, StoryClaim, StoryEntity } from '../../model/index.js'
import { carriedOver } from '../carried-over.js'
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
}

/** Follows a claim's chain of attribution to its end. */
export function lineOf(claim: StoryClaim, setting: Setting): Line {
  const { story } = setting
  const chain = chainOf(claim, story)
  if (chain.some(hasSource)) return sourcedLine(claim, chain, 'named', setting)
  const before = carriedOver(claim, story)
  return before ? sourcedLine(claim, [before], 'carried-over', setting) : ownLine(claim, story)
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
  const entity = story.entity(named.speaker)
  const name = entity?.name ?? story.words(evidence)
  const kind = isUnsure(entity, evidence, story, pack) ? 'unnamed' : kindOf(entity, name, setting)
  const through = chain.flatMap((a) => (a.speaker === null ? [] : [a.speaker]))
  // Nobody in particular may be somebody else in each article.
  const key =
    entity && kind !== 'unnamed' ? `entity ${entity.id}` : `unnamed ${claim.article} ${name.toLowerCase()}`
  return { claim, kind, key, name, through, evidence, voice }
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
  return { claim, kind, key, name, through: [], evidence: claimSpan(claim), voice: 'own' }
}

/**
 * A source that could not be resolved to an entity, or is called by what many are and speaks for nobody named, cannot be told from
 * others.
 */
function kindOf(
  entity: StoryEntity | undefined,
  name: string,
  { story, pack, affiliations }: Setting,
): OriginKind {
  const { documentHeads, unnamedHeads } = pack.comparison
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
  const proper = /\p{Lu}/u.test(name.replace(/^\P{L}*(?:The|A|An)\b/u, ''))
  if (!proper && words.some((w) => documentHeads.has(w))) return 'document'
  if (!entity) return 'unnamed'
  if (!proper && !affiliations.has(entity.id) && words.some((w) => unnamedHeads.has(w))) return 'unnamed'
  const { articles } = story.pool
  if (articles.some(({ metadata }) => isCalled(name, metadata.meta.agency))) return 'agency'
  return articles.some(({ metadata }) => isCalled(name, metadata.meta.outlet)) ? 'outlet' : 'speaker'
}

/** Whether a name is a medium's, whole or shortened to its last word ("the Gazette"). */
export function isCalled(name: string, medium: string | null): boolean {
  if (medium === null) return false
  const [short, long] = [name, medium].map((n) => n.toLowerCase().replace(/^the /, ''))
  return (
    short !== undefined &&
    long !== undefined &&
    short !== '' &&
    (long === short || long.endsWith(` ${short}`))
  )
}
