import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { mergeEntities } from './align/entities/index.js'
import { groupFindings } from './align/findings/index.js'
import { traceLineage } from './align/lineage/index.js'
import { pool as poolArticles } from './align/pool.js'
import { recoverUnmarkedQuotations } from './align/unmarked.js'
import { collateUtterances } from './align/utterances/index.js'
import { findDiscrepancies } from './compare/discrepancies/index.js'
import { listOmissions } from './compare/omissions.js'
import { countOrigins } from './compare/origins/index.js'
import { settingOf } from './compare/setting.js'
import { storyOf } from './compare/story.js'
import { buildTimeline } from './compare/timeline/index.js'
import { assemble } from './dossier/assemble.js'
import { shareReferences } from './extract/dates/reference.js'
import { analyse, type ExtractOptions } from './extract/index.js'
import { overLimit } from './extract/unanalysed.js'
import { english } from './lang/en/index.js'
import { type AnalysedArticle, type Article, byCodeUnit, type Dossier, identify } from './model/index.js'
import { VERSION } from './version.js'

export type ReadOptions = ExtractOptions

/** Reads the articles of one story into one dossier. The order of `articles` does not matter. */
export function read(articles: readonly Article[], options: ReadOptions = {}): Dossier {
  return compare(identify(articles).map((a) => analyse(a, english, options)))
}

/** Compares articles already analysed. */
export function compare(analysed: readonly AnalysedArticle[]): Dossier {
  const sorted = [...analysed].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const ordered = recoverUnmarkedQuotations(shareReferences(sorted, english), english)
  const pool = poolArticles(ordered, mergeEntities(ordered, english))
  // A text that was not analysed for its length is not searched for copies either.
  const lineage = traceLineage(
    ordered.filter((a) => overLimit(a.article) === null),
    english,
  )
  const utterances = collateUtterances(pool, english)
  const groups = groupFindings(pool, english)
  const story = storyOf(pool, groups, utterances, lineage.edges, lineage.ancestors, english)
  const setting = settingOf(story, english)
  return assemble({
    version: VERSION,
    digests: new Map(
      ordered.map(({ article }) => [article.id, bytesToHex(sha256(utf8ToBytes(article.text)))]),
    ),
    pool,
    groups,
    originsOf: new Map(groups.map((g) => [g.id, countOrigins(g, setting)])),
    utterances,
    lineage: lineage.edges,
    ancestors: lineage.ancestors,
    discrepancies: findDiscrepancies(setting),
    timeline: buildTimeline(setting),
    omissions: listOmissions(pool, groups),
  })
}
