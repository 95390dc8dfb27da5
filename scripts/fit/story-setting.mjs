// A story's setting, as src/pipeline.ts makes it: what the comparisons look at. For scripts that fit and measure parts of src/compare.
const dist = new URL('../../dist/', import.meta.url)
const load = (path) => import(new URL(path, dist))
const { analyse } = await load('extract/index.js')
const { inOneLanguage, packOf } = await load('extract/languages.js')
const { shareNames } = await load('extract/names.js')
const { shareReferences } = await load('extract/dates/reference.js')
const { dateBesideEvents } = await load('extract/dates/beside-event.js')
const { recoverUnmarkedQuotations } = await load('align/unmarked.js')
const { pool: poolArticles } = await load('align/pool.js')
const { mergeEntities } = await load('align/entities/index.js')
const { traceLineage } = await load('align/lineage/index.js')
const { collateUtterances } = await load('align/utterances/index.js')
const { groupFindings } = await load('align/findings/index.js')
const { storyOf } = await load('compare/story.js')
const { settingOf } = await load('compare/setting.js')
const { byCodeUnit, identify } = await load('model/index.js')

/** @param articles `{ id, text, … }` of one story */
export function settingFor(articles) {
  const analysed = identify(articles)
    .map((a) => analyse(a, packOf(a), {}))
    .sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const { pack, articles: own } = inOneLanguage(analysed)
  const dated = dateBesideEvents(shareReferences(shareNames(own, pack), pack), pack)
  const ordered = recoverUnmarkedQuotations(dated, pack)
  const pool = poolArticles(ordered, mergeEntities(ordered, pack))
  const lineage = traceLineage(ordered, pack)
  const groups = groupFindings(pool, pack, lineage.edges)
  return settingOf(
    storyOf(pool, groups, collateUtterances(pool, pack), lineage.edges, lineage.ancestors, pack),
    pack,
  )
}
