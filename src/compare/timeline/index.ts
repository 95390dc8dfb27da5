import {
  type ArticleSpan,
  byCodeUnit,
  bySpan,
  contains,
  type StoryClaim,
  type StoryDate,
  type TimelineEntry,
} from '../../model/index.js'
import { type Content, likeness, meaningOf } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, isActual, type Story } from '../story.js'
import { sortKey } from './edtf-order.js'

/** What happened, was said, is planned and was published when, in order of date; what is dated alike and states the same is one entry. */
export function buildTimeline(setting: Setting): TimelineEntry[] {
  const { story } = setting
  const dated = story.pool.dates.flatMap((d, i) => entryOf(d, i, story) ?? [])
  return merge([...dated, ...stamps(story)], setting).sort(byDate)
}

/** An entry before merging: `who` tells apart what different people said on one day. */
interface Draft extends TimelineEntry {
  readonly who: string
}

function entryOf(date: StoryDate, index: number, story: Story): Draft | null {
  if (
    date.value === null ||
    SEASON.test(date.value) ||
    (date.type !== 'date' && date.type !== 'time') ||
    inFurniture(date, story)
  )
    return null
  // An hour is the better date of what is also dated by its day.
  if (story.datesIn(date.article).some((d) => isHourOf(d, date, story))) return null
  const claim = innermost(story.claimsIn(date.article).filter((c) => c.dates.includes(index)))
  return claim ? happening(date.value, claim, story) : saying(date.value, date, story)
}

/** EDTF seasons are too wide a stretch to put anything in order by. */
const SEASON = /^\d{4}-2[1-4]/

/** Whether `hour` gives the time of the day that `date` names, in the same sentence. */
function isHourOf(hour: StoryDate, date: StoryDate, story: Story): boolean {
  if (!date.value || date.value.length !== 10 || !hour.value?.startsWith(`${date.value}T`)) return false
  const sentence = story.article(date.article).annotated.sentences.find((x) => contains(x, date))
  return sentence !== undefined && contains(sentence, hour)
}

const inFurniture = (d: StoryDate, story: Story): boolean =>
  story.article(d.article).metadata.boilerplate.some((b) => contains(b, d))

const innermost = (claims: readonly StoryClaim[]): StoryClaim | undefined =>
  [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0]

function happening(value: string, claim: StoryClaim, story: Story): Draft {
  const reference = story.article(claim.article).referenceDate
  const future = reference !== null && sortKey(value).slice(0, 10) > reference.slice(0, 10)
  const kind =
    future || (claim.modality === 'actual' && !isActual(claim, story)) || claim.modality === 'planned'
      ? 'planned'
      : 'happened'
  return { date: value, kind, findings: findingsOf([claim], story), spans: [claimSpan(claim)], who: '' }
}

/** The date of a speech: it stands in the sentence of an attribution, outside every claim. */
function saying(value: string, date: StoryDate, story: Story): Draft | null {
  const { annotated } = story.article(date.article)
  const sentence = annotated.sentences.find((s) => contains(s, date))
  if (!sentence) return null
  const inSentence = story
    .attributionsIn(date.article)
    .filter((a) => a.cue !== null && contains(sentence, a.cue))
  const around = inSentence.find((a) => a.content.some((c) => contains(c, date))) ?? inSentence[0]
  if (!around) return null
  const claims = story.claimsIn(date.article).filter((c) => c.attribution === around.id)
  const parts = [date, ...(around.source ? [around.source] : []), ...(around.cue ? [around.cue] : [])]
  const start = Math.min(...parts.map((p) => p.start))
  const end = Math.max(...parts.map((p) => p.end))
  return {
    date: value,
    kind: 'said',
    findings: findingsOf(claims, story),
    spans: [{ article: date.article, start, end }],
    who: around.speaker ?? `${date.article} ${around.id}`,
  }
}

const findingsOf = (claims: readonly StoryClaim[], story: Story): string[] => [
  ...new Set(claims.flatMap((c) => story.groupOf(c.id)?.id ?? [])),
]

/** The articles' own stamps, where their text prints them. */
function stamps(story: Story): Draft[] {
  return story.pool.articles.flatMap(({ article, metadata }) => {
    const { publishedAt } = metadata.meta
    const day = publishedAt?.slice(0, 10)
    const printed = story
      .datesIn(article.id)
      .find((d) => day !== undefined && d.value?.startsWith(day) && inFurniture(d, story))
    if (!publishedAt || !printed) return []
    const { start, end } = printed
    return [
      {
        date: publishedAt,
        kind: 'published' as const,
        findings: [],
        spans: [{ article: article.id, start, end }],
        who: article.id,
      },
    ]
  })
}

function merge(drafts: readonly Draft[], setting: Setting): TimelineEntry[] {
  const byDay = new Map<string, Draft[]>()
  const meaning = meaningsIn(setting)
  for (const d of drafts) {
    const day = byDay.get(`${d.date} ${d.kind}`) ?? []
    byDay.set(`${d.date} ${d.kind}`, day)
    const at = day.findIndex((m) => alike(m, d, meaning, setting))
    if (at < 0) day.push(d)
    else day[at] = joined(day[at]!, d)
  }
  const order = new Map(setting.story.groups.map((g, i) => [g.id, i]))
  return [...byDay.values()].flat().map(({ date, kind, findings, spans }) => ({
    date,
    kind,
    findings: [...findings].sort((a, b) => order.get(a)! - order.get(b)!),
    spans: [...spans].sort((a, b) => byCodeUnit(a.article, b.article) || bySpan(a, b)),
  }))
}

const joined = (a: Draft, b: Draft): Draft => ({
  ...a,
  findings: [...new Set([...a.findings, ...b.findings])],
  spans: [...a.spans, ...b.spans],
})

/** How alike the words of two happenings of one day must be for both to be one. */
const ONE_HAPPENING = 0.3

/** What one source said on a day is one entry; so are happenings of a day that share a finding or are told in much the same words. */
function alike(a: Draft, b: Draft, meaning: (place: ArticleSpan) => Content, { sameBody }: Setting): boolean {
  if (a.findings.some((f) => b.findings.includes(f))) return true
  if (a.kind === 'said') return a.who === b.who || sameBody(a.who, b.who)
  if (a.kind === 'published') return a.who === b.who
  return likeness(meaning(a.spans[0]!), meaning(b.spans[0]!)) >= ONE_HAPPENING
}

/** The meanings of places, each worked out once. */
function meaningsIn({ story, pack }: Setting): (place: ArticleSpan) => Content {
  const known = new Map<ArticleSpan, Content>()
  return (place) => {
    const meaning = known.get(place) ?? meaningOf(place, story, pack)
    known.set(place, meaning)
    return meaning
  }
}

const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  byCodeUnit(sortKey(a.date), sortKey(b.date)) ||
  byCodeUnit(a.kind, b.kind) ||
  byCodeUnit(a.spans[0]?.article ?? '', b.spans[0]?.article ?? '') ||
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
