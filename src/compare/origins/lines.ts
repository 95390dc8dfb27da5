import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, OriginKind, StoryClaim } from '../../model/index.js'
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
  const kind = kindOf(name, entity !== undefined, story, pack)
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

function kindOf(name: string, isEntity: boolean, story: Story, pack: LanguagePack): OriginKind {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
  const head = words.at(-1) ?? ''
  const proper = /\p{Lu}/u.test(name.replace(/^\P{L}*(?:The|A|An)\b/u, ''))
  if (words.some((w) => pack.comparison.documentHeads.has(w)) && !proper) return 'document'
  if (!proper && (!isEntity || pack.comparison.unnamedHeads.has(head) || !isTitle(words, pack)))
    return 'unnamed'
  const media = story.pool.articles.some(
    ({ metadata }) => metadata.meta.outlet?.toLowerCase() === name.toLowerCase(),
  )
  const agency = story.pool.articles.some(
    ({ metadata }) => metadata.meta.agency?.toLowerCase() === name.toLowerCase(),
  )
  return agency ? 'agency' : media ? 'outlet' : 'speaker'
}

const isTitle = (words: readonly string[], pack: LanguagePack): boolean =>
  words.some((w) => pack.comparison.stateBodies.has(w))
