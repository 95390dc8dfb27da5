import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { mergeEntities } from './align/entities/index.js'
import { borderlinePairs, groupFindings } from './align/findings/index.js'
import { joinedByOpinion } from './align/findings/opinions.js'
import { type Lineage, traceLineage } from './align/lineage/index.js'
import { clausesAlone, pool as poolArticles } from './align/pool.js'
import { recoverUnmarkedQuotations } from './align/unmarked/index.js'
import { collateUtterances } from './align/utterances/index.js'
import { withSharedSlips } from './align/utterances/slip-evidence.js'
import { clusterStories, pairsOfOneEvent, type StoryOf } from './cluster/index.js'
import { findDiscrepancies } from './compare/discrepancies/index.js'
import { findDrift } from './compare/drift/index.js'
import { listOmissions } from './compare/omissions.js'
import { countOrigins, type FindingOrigins, neverAbove } from './compare/origins/index.js'
import { type Setting, settingOf } from './compare/setting.js'
import { storyOf } from './compare/story.js'
import { buildTimeline } from './compare/timeline/index.js'
import { assemble } from './dossier/assemble.js'
import { withStretches } from './extract/claims/stretches/index.js'
import { dateBesideEvents } from './extract/dates/beside-event.js'
import { shareReferences } from './extract/dates/reference.js'
import { shareHours } from './extract/dates/shared-hours.js'
import { analyse, type ExtractOptions } from './extract/index.js'
import { inOneLanguage, packOf } from './extract/languages.js'
import { shareNames } from './extract/names.js'
import { overLimit } from './extract/unanalysed.js'
import type { LanguagePack } from './lang/pack.js'
import {
  type AnalysedArticle,
  type Article,
  byCodeUnit,
  type ClaimPair,
  type Dossier,
  type FindingGroup,
  identify,
  type Pool,
  type SecondOpinion,
  StemmaError,
  type Utterance,
} from './model/index.js'
import { VERSION } from './version.js'

/** How articles are read. */
export type ReadOptions = ExtractOptions

/**
 * Reads the articles of one story into one dossier. The order of `articles` does not matter; of several with one id all but the first get
 * another (see {@link identify}).
 */
export function read(articles: readonly Article[], options: ReadOptions = {}): Dossier {
  return compare(identify(articles).map((a) => analyse(a, packOf(a), options)))
}

/** Splits articles into stories, each within one language, in the order given. */
export function storiesOf(articles: readonly Article[]): StoryOf[] {
  const partitions = new Map<LanguagePack, Article[]>()
  for (const a of articles) {
    const pack = packOf(a)
    const partition = partitions.get(pack)
    if (partition) partition.push(a)
    else partitions.set(pack, [a])
  }
  const split = [...partitions].flatMap(([pack, own]) => clusterStories(own, pack))
  const storyOf = new Map(split.map((s) => [s.id, s]))
  return articles.flatMap(({ id }) => storyOf.get(id) ?? [])
}

/** By id. */
function inCanonicalOrder(analysed: readonly AnalysedArticle[]): AnalysedArticle[] {
  const sorted = [...analysed].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const twice = sorted.find((a, i) => a.article.id === sorted[i - 1]?.article.id)
  if (twice !== undefined)
    throw new StemmaError(
      'same-id',
      'Two articles have one id',
      twice.article.id,
      'Give each its own, as `identify` does.',
    )
  return sorted
}

/** What comparing may ask of others. */
export interface CompareOptions {
  /** What a model of the user's thinks of the pairs that {@link doubtfulPairs} lists. */
  readonly opinion?: SecondOpinion
}

/**
 * Compares articles already analysed, those in the language most of them share; the others are named and left out.
 * @throws StemmaError `same-id` where two articles have one id.
 */
export function compare(analysed: readonly AnalysedArticle[], { opinion }: CompareOptions = {}): Dossier {
  const story = alignStory(analysed)
  const { ordered, told, lineage, utterances, alike } = story
  const unaided = judged(story)
  const { groups, setting, originsOf } = opinion === undefined ? unaided : judged(story, opinion)
  return assemble({
    version: VERSION,
    digests: new Map(
      ordered.map(({ article }) => [article.id, bytesToHex(sha256(utf8ToBytes(article.text)))]),
    ),
    pool: told,
    groups,
    originsOf: opinion === undefined ? originsOf : neverAbove(unaided, groups, originsOf),
    opinion: opinion && {
      by: opinion.by,
      pairs: opinion.scores.size,
      joined: new Map(groups.map((g) => [g.id, joinedByOpinion(g, unaided.groups, opinion, told)])),
    },
    utterances,
    lineage: withSharedSlips(lineage.edges, utterances),
    ancestors: lineage.ancestors,
    discrepancies: findDiscrepancies(setting),
    timeline: buildTimeline(setting),
    drift: findDrift(setting),
    omissions: listOmissions(story.pool, setting.story.groups),
    alike,
  })
}

/**
 * The pairs of claims that words alone neither join nor part for sure, the most doubtful first: what a second opinion may be sought on.
 * @throws StemmaError `same-id` where two articles have one id.
 */
export function doubtfulPairs(analysed: readonly AnalysedArticle[]): ClaimPair[] {
  const story = poolStory(analysed)
  return borderlinePairs(story.told, story.pack, lineageOf(story).edges)
}

/**
 * What the comparisons are given.
 * @public read by scripts/fit
 */
export const settingOfStory = (analysed: readonly AnalysedArticle[]): Setting =>
  settled(alignStory(analysed)).setting

interface Settled {
  readonly groups: readonly FindingGroup[]
  /** What the comparisons are given: clauses alone. */
  readonly setting: Setting
  /** Stretches and all: for the origin of findings that have no clause. */
  readonly wide: Setting
}

function settled(
  { pool, told, pack, lineage, utterances, alike }: AlignedStory,
  heard?: SecondOpinion,
): Settled {
  const groups = groupFindings(told, pack, lineage.edges, heard)
  const settingFor = (own: Pool, among: readonly FindingGroup[]): Setting =>
    settingOf(
      storyOf(
        { pool: own, groups: among, utterances, lineage: lineage.edges, ancestors: lineage.ancestors, alike },
        pack,
      ),
      pack,
    )
  const setting = settingFor(
    pool,
    groups.filter((g) => !g.proposed),
  )
  return { groups, setting, wide: told === pool ? setting : settingFor(told, groups) }
}

function judged(story: AlignedStory, heard?: SecondOpinion) {
  const { groups, setting, wide } = settled(story, heard)
  // What stretches state alike is too little known to count by: whoever the one that leads them ends in is the only origin.
  const counted = (g: FindingGroup): FindingOrigins =>
    g.proposed ? countOrigins({ ...g, claims: [g.lead] }, wide) : countOrigins(g, setting)
  return { groups, setting, originsOf: new Map(groups.map((g) => [g.id, counted(g)])) }
}

interface AlignedStory extends PooledStory {
  readonly lineage: Lineage
  readonly utterances: readonly Utterance[]
  /** Ids of articles that by their words are about one event, two and two. */
  readonly alike: readonly (readonly [string, string])[]
}

function alignStory(analysed: readonly AnalysedArticle[]): AlignedStory {
  const story = poolStory(analysed)
  return {
    ...story,
    lineage: lineageOf(story),
    utterances: collateUtterances(story.pool, story.pack),
    alike: pairsOfOneEvent(story.ordered.map(dated), story.pack),
  }
}

/** An article with the day of publication that was read from it. */
const dated = ({ article, metadata }: AnalysedArticle): Article =>
  metadata.meta.publishedAt === null ? article : { ...article, publishedAt: metadata.meta.publishedAt }

/** A text that was not analysed for its length is not searched for copies either. */
const lineageOf = ({ ordered, pack }: PooledStory): Lineage =>
  traceLineage(
    ordered.filter((a) => overLimit(a.article) === null),
    pack,
  )

interface PooledStory {
  readonly ordered: readonly AnalysedArticle[]
  /** Its claims are clauses that the rules cut. */
  readonly pool: Pool
  /** Its claims are those and the stretches besides. */
  readonly told: Pool
  readonly pack: LanguagePack
}

/** The articles in the language most of them share, each read again in the light of the others, in canonical order under one set of ids. */
function poolStory(analysed: readonly AnalysedArticle[]): PooledStory {
  const { pack, articles } = inOneLanguage(inCanonicalOrder(analysed))
  const named = shareNames(articles, pack)
  const ordered = recoverUnmarkedQuotations(
    dateBesideEvents(shareHours(shareReferences(named, pack)), pack),
    pack,
  )
  const told = poolArticles(
    ordered.map((a) => withStretches(a, pack)),
    mergeEntities(ordered, pack),
  )
  return { ordered, pool: clausesAlone(told), told, pack }
}
