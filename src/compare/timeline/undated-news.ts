import { parseDay } from '../../kernels/calendar.js'
import type { FindingGroup, StoryClaim, TimelineEntry } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { LATEST, NEWS } from './leads.js'
import { tellsEvent } from './tells-event.js'

/**
 * The news that no article dates, of a story whose recent days no two articles tell of: what most of them tell near their heads as having
 * come about, on the day of the first that does, marked as inferred.
 */
export function undatedNews(entries: readonly TimelineEntry[], setting: Setting): TimelineEntry[] {
  const { story } = setting
  if (entries.some((e) => e.kind !== 'published' && articlesOf(e.spans) > 1 && isRecent(e, story))) return []
  const dated = new Set(entries.flatMap((e) => e.findings))
  const news = story.groups
    .filter((g) => !dated.has(g.id))
    .map((group) => ({ group, heads: headsOf(group, setting) }))
    .filter(({ heads }) => articlesOf(heads) * 2 >= story.pool.articles.length && areOfOneDay(heads, story))
    .sort((a, b) => articlesOf(b.heads) - articlesOf(a.heads))[0]
  const day = news && firstDay(news.heads, story)
  return day
    ? [{ date: `${day}?`, kind: 'happened', findings: [news.group.id], spans: news.heads.map(claimSpan) }]
    : []
}

const articlesOf = (places: readonly { readonly article: string }[]): number =>
  new Set(places.map((p) => p.article)).size

/** Whether an entry tells of the last days before its texts, or of what follows. */
const isRecent = ({ date, spans }: TimelineEntry, story: Story): boolean => {
  const day = parseDay(date.replace(/^\.\.\//, ''))
  return spans.some(({ article }) => {
    const now = parseDay(story.article(article).referenceDate)
    return day !== null && now !== null && now - day <= LATEST
  })
}

/** The places near the heads of articles where something is told, in their own words, to have come about. */
function headsOf({ claims }: FindingGroup, setting: Setting): StoryClaim[] {
  const told = claims
    .map((c) => setting.story.claim(c))
    .filter((c) => c.start <= NEWS && c.attribution === null)
  const telling = told.filter((c) => c.modality === 'actual' && tellsEvent(c, setting) && isMain(c, setting))
  return telling.length * 2 > told.length ? told : []
}

/** Whether a claim has its own subject and is so by a verb of its own: not "built in oak", "the hull is made of oak". */
function isMain(claim: StoryClaim, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const subject = tokens.slice(0, Math.max(0, verb))
  return subject.some((t) => SUBJECTS.has(t.pos)) && !pack.date.presentCopulas.has(tokens[verb]?.lower ?? '')
}

const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** Whether several articles tell, all within a few days. */
function areOfOneDay(claims: readonly StoryClaim[], story: Story): boolean {
  const days = claims.flatMap((c) => parseDay(story.article(c.article).referenceDate) ?? [])
  return articlesOf(claims) > 1 && Math.max(...days) - Math.min(...days) <= LATEST
}

const firstDay = (claims: readonly StoryClaim[], story: Story): string | undefined =>
  claims.flatMap((c) => story.article(c.article).referenceDate?.slice(0, 'yyyy-mm-dd'.length) ?? []).sort()[0]
