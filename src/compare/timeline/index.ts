import { byCodeUnit, type TimelineEntry } from '../../model/index.js'
import { onsetsOf, placeOf } from '../discrepancies/date-event.js'
import type { Setting } from '../setting.js'
import { sortKey } from './edtf-order.js'
import { joinEvents } from './join.js'
import { stamps } from './stamps.js'
import { toldOf } from './told.js'

/** What happened when, was said, is planned and was published, in order of date; one event told by several articles is one entry. */
export function buildTimeline(setting: Setting): TimelineEntry[] {
  const onsets = onsetsOf(setting)
  const told = setting.story.pool.dates.flatMap((d, i) => {
    const draft = toldOf(d, i, setting)
    return draft === null ? [] : { ...draft, onset: onsets.get(placeOf(d)) ?? null }
  })
  return joinEvents([...told, ...stamps(setting.story)], setting).sort(byDate)
}

const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  byCodeUnit(sortKey(a.date), sortKey(b.date)) ||
  byCodeUnit(a.kind, b.kind) ||
  byCodeUnit(a.spans[0]?.article ?? '', b.spans[0]?.article ?? '') ||
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
