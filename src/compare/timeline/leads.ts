import { parseDay } from '../../kernels/calendar.js'
import { byCodeUnit } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import type { Draft } from './draft.js'

/** How far into an article, in characters, its news stands. */
export const NEWS = 900
/** How many days may lie between the news and the text that brings it. */
export const LATEST = 3

/**
 * The drafts that tell the news itself: of each article the first thing that happened on a day, where it stands near the head of the
 * text and not long before its day. What several articles tell so of one day is mostly one event, whatever the words and hours.
 */
export function leadsOf(drafts: readonly Draft[], story: Story): ReadonlySet<Draft> {
  const first = new Map<string, Draft>()
  for (const d of drafts) {
    const [place] = d.spans
    if (!place || !mayLead(d) || place.start > NEWS || !isRecent(d, place.article, story)) continue
    const known = first.get(place.article)
    if (!known || place.start < known.spans[0]!.start) first.set(place.article, d)
  }
  const leads = [...first.values()]
  const day = mostTold(leads)
  return new Set(leads.filter((d) => dayOf(d) === day))
}

/** "The incident happened on Monday": the news, named by a word for any event of its kind and no more. */
export function namesNews({ focus }: Draft, { story, pack }: Setting): boolean {
  const tokens = focus.flatMap((p) => tokensIn(p, story))
  const at = tokens.findIndex((t) => pack.comparison.incidents.has(t.lemma.toLowerCase()))
  const opens = pack.date.definite.has(tokens[at - 1]?.lower ?? '')
  return opens && tokens.slice(at + 1).some((t) => pack.happening.carriers.has(t.lemma.toLowerCase()))
}

/** The day that most leads tell, of two the earlier. */
function mostTold(leads: readonly Draft[]): string | undefined {
  const counts = new Map<string, number>()
  for (const d of leads) counts.set(dayOf(d), (counts.get(dayOf(d)) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))[0]?.[0]
}

const dayOf = ({ date }: Draft): string => date.slice(0, 'yyyy-mm-dd'.length)

const mayLead = ({ kind, recalls, date }: Draft): boolean =>
  kind === 'happened' && !recalls && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date)

function isRecent({ date }: Draft, article: string, story: Story): boolean {
  const day = parseDay(date)
  const told = parseDay(story.article(article).referenceDate)
  return day !== null && told !== null && told - day <= LATEST
}
