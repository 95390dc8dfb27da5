import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, OriginKind, StoryClaim, StoryEntity } from '../../model/index.js'
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
  /** The reporter's own voice, without a source. */
  readonly own: boolean
}

/** Follows a claim's chain of attribution to its end. */
export function lineOf(claim: StoryClaim, story: Story, pack: LanguagePack): Line {
  const chain = chainOf(claim, story)
  const through = chain.flatMap((a) => (a.speaker === null ? [] : [a.speaker]))
  const end = chain.at(-1)
  if (!end || (chain.every((a) => a.source === null && a.speaker === null) && through.length === 0))
    return ownLine(claim, story)
  const named = [...chain].reverse().find((a) => a.source !== null || a.speaker !== null)!
  const evidence = named.source ? { article: claim.article, ...named.source } : claimSpan(claim)
  const entity = story.entity(named.speaker)
  const name = entity?.name ?? story.words(evidence)
  const kind = kindOf(entity, name, story, pack)
  // Nobody in particular may be somebody else in each article.
  const key =
    entity && kind !== 'unnamed' ? `entity ${entity.id}` : `unnamed ${claim.article} ${name.toLowerCase()}`
  return { claim, kind, key, name, through, evidence, own: false }
}

function ownLine(claim: StoryClaim, story: Story): Line {
  const { meta } = story.article(claim.article).metadata
  const name = meta.agency ?? meta.outlet ?? claim.article
  const kind = meta.agency ? 'agency' : 'outlet'
  const key = meta.agency ? `agency ${meta.agency.toLowerCase()}` : `article ${claim.article}`
  return { claim, kind, key, name, through: [], evidence: claimSpan(claim), own: true }
}

/** A source that could not be resolved to an entity is nobody that can be told from others. */
function kindOf(entity: StoryEntity | undefined, name: string, story: Story, pack: LanguagePack): OriginKind {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
  const proper = /\p{Lu}/u.test(name.replace(/^\P{L}*(?:The|A|An)\b/u, ''))
  if (!proper && words.some((w) => pack.comparison.documentHeads.has(w))) return 'document'
  if (!entity || !proper) return 'unnamed'
  const called = (other: string | null): boolean =>
    other !== null && other.toLowerCase() === name.toLowerCase()
  if (story.pool.articles.some(({ metadata }) => called(metadata.meta.agency))) return 'agency'
  return story.pool.articles.some(({ metadata }) => called(metadata.meta.outlet)) ? 'outlet' : 'speaker'
}
