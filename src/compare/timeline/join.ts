import { parseDay } from '../../kernels/calendar.js'
import { type ArticleSpan, byCodeUnit, type TimelineEntry } from '../../model/index.js'
import type { Setting } from '../setting.js'
import type { Draft } from './draft.js'
import { sortKey } from './edtf-order.js'
import { leadsOf, namesNews } from './leads.js'
import { likelyOne, oneEvent, remoteOne, sharesWord, sharesWords } from './one-event.js'
import { phasesApart } from './phases.js'

/**
 * Drafts of one event as one entry. First those of one time; then what tells only the day goes with what tells an hour of it, where
 * no other hour is told of the same event; what only recalls a time goes with what is told of it.
 */
export function joinEvents(drafts: readonly Draft[], setting: Setting): TimelineEntry[] {
  const order = new Map(setting.story.groups.map((g, i) => [g.id, i]))
  return eventGroups(drafts, setting)
    .filter((g) => !isAside(g))
    .map((group) => entryOf(group, order))
}

/** Drafts grouped by the event they tell. */
function eventGroups(drafts: readonly Draft[], setting: Setting): Group[] {
  const alike = oneEvent(setting, drafts)
  const begins = beginning(drafts, setting)
  const sure = grouped(
    drafts.filter((d) => !d.recalls),
    alike,
    begins,
  )
  const fine = withFiner(sure, {
    alike,
    likely: likelyOne(setting),
    remote: remoteOne(setting),
    meets: sharesWord(setting),
    begins,
  })
  return withRecalled(
    fine,
    drafts.filter((d) => d.recalls),
    alike,
  )
}

/** What one article alone tells slightly. */
const isAside = (group: Group): boolean =>
  group.every((d) => d.slight && d.spans[0]?.article === group[0]?.spans[0]?.article)

/** Of drafts that tell one event; never empty. */
type Group = readonly Draft[]
type Alike = (a: Draft, b: Draft) => boolean

/** A draft joins the first group with most of whose members it is alike; of what was said one will do, as it is one who speaks. */
function grouped(drafts: readonly Draft[], alike: Alike, begins: Begins): Group[] {
  const byTime = new Map<string, Draft[][]>()
  for (const d of drafts) {
    const key = `${hasHour(d) ? dayOf(d) : timeOf(d)} ${hasHour(d)} ${goesOn(d)} ${isBefore(d)} ${d.kind}`
    const groups = byTime.get(key) ?? []
    byTime.set(key, groups)
    const meeting = groups.find((g) => begins(g, d) || (sameHour(g, d) && mostly(g, d, alike)))
    if (meeting) meeting.push(d)
    else groups.push([d])
  }
  return [...byTime.values()].flat()
}

/** How many of a group are asked, so that a day that all articles tell of stays cheap. */
const MOST_ASKED = 12

const mostly = (group: Group, d: Draft, alike: Alike): boolean => {
  const asked = group.slice(0, MOST_ASKED)
  const near = asked.filter((m) => alike(m, d)).length
  return d.kind === 'said' ? near > 0 : near * 2 >= asked.length
}

/** Whether a draft tells what a group tells too: when one event began, or the news of the story; then hours may differ. */
type Begins = (group: Group, d: Draft) => boolean

function beginning(drafts: readonly Draft[], setting: Setting): Begins {
  const leads = leadsOf(drafts, setting.story)
  const share = sharesWords(setting)
  const apart = phasesApart(setting)
  const isNews = (m: Draft, d: Draft): boolean =>
    !apart(m, d) &&
    ((leads.has(m) && (namesNews(d, setting) || (leads.has(d) && share(m, d)))) ||
      (leads.has(d) && namesNews(m, setting)))
  return (group, d) =>
    d.kind === 'happened' &&
    group.some(
      (m) =>
        (d.onset !== null && m.onset === d.onset) ||
        (dayOf(m) === dayOf(d) && isNews(m, d) && nearHours(group, d)),
    )
}

/** How many minutes may lie between two hours told of one piece of news. */
const NEWS_HOURS = 60

/** Whether the hours of a group and a draft, where told and by one clock, are near enough for two tellings of the news. */
const nearHours = (group: Group, d: Draft): boolean =>
  group.every(
    (m) =>
      !hasHour(m) ||
      !hasHour(d) ||
      m.elsewhere ||
      d.elsewhere ||
      Math.abs(minutesOf(m) - minutesOf(d)) <= NEWS_HOURS,
  )

/** How many minutes may lie between two hours told of one event, and where one of them is rough. */
const CLOCKS = 2
const NEARLY = 10

/** Whether the hours of a group and a draft are one but for two clocks, or nearly where one is rough; always where there are none. */
const sameHour = (group: Group, d: Draft): boolean =>
  group.every((m) => Math.abs(minutesOf(m) - minutesOf(d)) <= (m.rough || d.rough ? NEARLY : CLOCKS))

function minutesOf(d: Draft): number {
  const m = /T(\d\d):(\d\d)/.exec(d.date)
  return m ? Number(m[1]) * 60 + Number(m[2]) : 0
}

/** The time of a draft: where an open stretch begins, or a deadline falls. */
const timeOf = ({ date }: Draft): string => date.replace(/^\.\.\//, '').replace(/\/\.\.$/, '')

/** "since May": what began then and goes on is another event than what happened then. */
const goesOn = (d: Draft): boolean => d.kind === 'happened' && d.date.endsWith('/..')

/** What happened before a day is another event than what happened on it. */
const isBefore = (d: Draft): boolean => d.kind === 'happened' && d.date.startsWith('../')

const dayOf = (d: Draft): string => timeOf(d).slice(0, DAY)
const hasHour = (d: Draft): boolean => /^\d{4}-\d\d-\d\dT/.test(timeOf(d))

/** Ways in which what tells an event's time more coarsely may tell the same as what tells it finer. */
interface Likeness {
  readonly alike: Alike
  readonly likely: Alike
  readonly remote: Alike
  readonly meets: Alike
  readonly begins: Begins
}

/**
 * What tells an event's time more coarsely – its year, month or day – goes with the one group that tells it finer. Where several do, it
 * stays apart.
 */
function withFiner(groups: readonly Group[], likeness: Likeness): Group[] {
  const joined = groups.map((g) => [...g])
  const gone = new Set<Group>()
  for (const g of [...joined].sort((a, b) => coarseness(a[0]!) - coarseness(b[0]!))) {
    const [first] = g
    if (!first || hasHour(first) || goesOn(first) || isBefore(first) || first.kind === 'published') continue
    const within = joined.filter((h) => !gone.has(h) && isFinerOf(h[0]!, first))
    const [finer, ...same] = finerOf(g, within, likeness)
    if (!finer) continue
    finer.push(...same.flat(), ...g)
    for (const h of [...same, g]) gone.add(h)
  }
  return joined.filter((g) => !gone.has(g))
}

/** The one of the groups within the time of a group that tells the same event, or all of one hour that do; else none. */
function finerOf<G extends Group>(g: Group, within: readonly G[], likeness: Likeness): readonly G[] {
  const { alike, likely, remote, meets, begins } = likeness
  const one = (found: readonly G[]): readonly G[] =>
    found.length === 1 || found.every((h) => hasHour(h[0]!) && sameHour(found[0]!, h[0]!)) ? found : []
  const begun = within.filter((h) => g.some((d) => begins(h, d)))
  if (begun.length > 0) return one(begun)
  const alikes = within.filter((h) => someAlike(g, h, alike) && !areOtherWords(g, h))
  if (alikes.length > 0) return one(alikes.filter((h) => mostAlike(g, h, alike)))
  if (g.every((d) => d.within)) return []
  const many = within.filter((h) => manyAlike(g, h, likely))
  if (many.length > 0) return one(many)
  const then = within.filter((h) => someAlike(g, h, remote))
  return then.length === 1 ? then : one(then.filter((h) => someAlike(g, h, meets)))
}

/** What somebody said in a stretch of time is no more of what he said on a day of it than the findings show. */
const areOtherWords = (stretch: Group, day: Group): boolean =>
  stretch[0]!.kind === 'said' &&
  (timeOf(stretch[0]!).includes('/') || stretch.every((s) => s.within)) &&
  !stretch.some((s) => s.findings.some((f) => day.some((d) => d.findings.includes(f))))

/** How long the time of a draft is: an hour, a day, some days, a month, some months, a year. */
function coarseness(d: Draft): number {
  const time = timeOf(d)
  const length = hasHour(d) ? 0 : time.split('/')[0]!.length
  return (length === 0 ? 0 : FINEST - length) + (time.includes('/') ? 1 : 0)
}

/** Longer than a day written out. */
const FINEST = 11

/** Whether a draft tells a time within that of another: a day of its month, an hour of its day. */
const isFinerOf = (fine: Draft, coarse: Draft): boolean => {
  const [time, within] = [timeOf(fine), timeOf(coarse)]
  return (
    fine.kind === coarse.kind &&
    !goesOn(fine) &&
    !time.includes('/') &&
    (within.includes('/')
      ? isBetween(time, within)
      : (time.length > within.length && time.startsWith(within)) ||
        (coarse.night && !coarse.slight && isSmallHourAfter(time, within)))
  )
}

/** Whether an hour is one of the night that began on a day: before six of the next one. */
const isSmallHourAfter = (time: string, day: string): boolean =>
  (parseDay(time) ?? 0) - 1 === parseDay(day) && hourOf(time) < MORNING

const hourOf = (time: string): number => Number(/T(\d\d)/.exec(time)?.[1] ?? MORNING)
const MORNING = 6

/** Whether a day, or an hour of it, lies in a stretch of days: a week; or in one of a few months, as a month may too. */
function isBetween(time: string, stretch: string): boolean {
  const [from = '', to = ''] = stretch.split('/')
  const { length } = from
  if (length === MONTH && monthsOf(to) - monthsOf(from) > A_SEASON) return false
  const part = time.slice(0, length)
  return length >= MONTH && to.length === length && part.length === length && from <= part && part <= to
}

const MONTH = 'yyyy-mm'.length

const monthsOf = (month: string): number =>
  Number(month.slice(0, YEAR)) * MONTHS + Number(month.slice(YEAR + 1))
const YEAR = 'yyyy'.length
const MONTHS = 12

/** Months from its first to its last. */
const A_SEASON = 2

const DAY = 'yyyy-mm-dd'.length

/** Whether a group of several articles, or of a longer time, and a finer one are alike in a third of their members. */
function manyAlike(a: Group, b: Group, alike: Alike): boolean {
  if (articlesOf(a) < 2 && !isLong(a[0]!)) return false
  const asked = a.slice(0, MOST_ASKED).flatMap((x) => b.slice(0, MOST_ASKED).map((y) => alike(x, y)))
  return asked.filter((is) => is).length * 3 >= asked.length
}

const articlesOf = (group: Group): number => new Set(group.flatMap((d) => d.spans.map((s) => s.article))).size

/** Told only by its week, month or year. */
const isLong = (d: Draft): boolean => timeOf(d).length !== DAY && !hasHour(d)

const someAlike = (a: Group, b: Group, alike: Alike): boolean => a.some((x) => b.some((y) => alike(x, y)))

/** Whether a third of a group has its like in another. */
const mostAlike = (a: Group, b: Group, alike: Alike): boolean => {
  const asked = a.slice(0, MOST_ASKED)
  return asked.filter((x) => b.some((y) => alike(x, y))).length * 3 >= asked.length
}

/**
 * What only recalls an event goes with the group of that day which tells it in the same words, else with the only one of that time, else
 * with the only one of a longer time that is alike ("an election next month", "the 12 May election"). Two articles that recall a day
 * which nobody tells make an event of it.
 */
function withRecalled(groups: readonly Group[], recalls: readonly Draft[], alike: Alike): Group[] {
  const joined = groups.map((g) => [...g])
  const left = new Map<string, Draft[]>()
  for (const r of recalls) {
    const then = groups.flatMap((g, i) => (dayOf(g[0]!) === dayOf(r) && g[0]!.kind === r.kind ? [i] : []))
    const same = then.find((i) => groups[i]!.some((m) => alike(m, r)))
    const longer = groups.flatMap((g, i) => (isFinerOf(r, g[0]!) && g.some((m) => alike(m, r)) ? [i] : []))
    const at =
      same ??
      (then.length === 1 && !r.within
        ? then[0]
        : then.length === 0 && longer.length === 1
          ? longer[0]
          : undefined)
    if (at !== undefined) joined[at]!.push(r)
    else if (!r.within) left.set(`${r.kind} ${dayOf(r)}`, [...(left.get(`${r.kind} ${dayOf(r)}`) ?? []), r])
  }
  return [...joined, ...[...left.values()].filter((g) => articlesOf(g) > 1)]
}

/** What tells the event at the time of the entry stands first: its words are shown. */
function entryOf(group: Group, order: ReadonlyMap<string, number>): TimelineEntry {
  const told = (d: Draft): number => group.filter((m) => m.date === d.date).length
  const [best] = [...group].sort(
    (a, b) => fineness(b) - fineness(a) || told(b) - told(a) || byCodeUnit(sortKey(a.date), sortKey(b.date)),
  )
  return {
    date: best!.date,
    kind: best!.kind,
    findings: [...new Set(group.flatMap((d) => d.findings))].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    ),
    spans: [true, false].flatMap((tells) =>
      widest(group.filter((d) => tells === (d.date === best!.date && !d.recalls)).flatMap((d) => d.spans)),
    ),
  }
}

/** In order, without those that lie in another. */
function widest(spans: readonly ArticleSpan[]): ArticleSpan[] {
  const sorted = [...spans].sort(
    (a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || b.end - a.end,
  )
  const kept: ArticleSpan[] = []
  for (const s of sorted) {
    const last = kept.at(-1)
    if (last?.article !== s.article || last.end < s.end) kept.push(s)
  }
  return kept
}

/** An hour is finer than a day, a day than a month, that than a year, and all of these than a stretch. */
const fineness = (d: Draft): number =>
  d.date.includes('/') ? 0 : hasHour(d) ? HOUR : Math.min(HOUR - 1, d.date.length)

/** Longer than any day written out. */
const HOUR = 99
