import { byCodeUnit, type TimelineEntry } from '../../model/index.js'
import { onsetsOf, placeOf } from '../discrepancies/dates/date-event.js'
import type { Setting } from '../setting.js'
import type { Draft } from './draft.js'
import { sortKey } from './edtf-order.js'
import { happening } from './happening.js'
import { joinEvents } from './join.js'
import { sequelsOf } from './sequels.js'
import { stamps } from './stamps.js'
import { toldOf } from './told.js'
import { undatedNews } from './undated-news.js'

/** What happened when, was said, is planned and was published, in order of date; one event told by several articles is one entry. */
export function buildTimeline(setting: Setting): TimelineEntry[] {
  const told = joinEvents(draftsOf(setting), setting)
  return [...told, ...undatedNews(told, setting)].sort(byDate)
}

/** What the texts tell of each date, before what is one event is joined. */
function draftsOf(setting: Setting): Draft[] {
  const onsets = onsetsOf(setting)
  const told = setting.story.pool.dates.flatMap((d, i) => {
    const draft = toldOf(d, i, setting)
    return draft === null ? [] : { ...draft, onset: onsets.get(placeOf(d)) ?? null }
  })
  const sequels = sequelsOf(setting).map(({ claim, date }) => happening(claim, date, 'plain', setting))
  return [...told, ...sequels, ...stamps(setting.story)]
}

const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  byCodeUnit(sortKey(a.date), sortKey(b.date)) ||
  byCodeUnit(a.kind, b.kind) ||
  byCodeUnit(a.spans[0]?.article ?? '', b.spans[0]?.article ?? '') ||
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
