import { parseDay } from '../../kernels/calendar.js'
import { contains, type StoryDate } from '../../model/index.js'
import { isElsewhere } from '../discrepancies/dates/date-uses.js'
import { sentenceOf } from '../discrepancies/places.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'

const DAY = 'yyyy-mm-dd'.length

/** Whether the text tells the time of a date better: by an hour of that day, or by the clocks of the event's own place. */
export function isToldBetter(date: StoryDate, setting: Setting): boolean {
  const others = setting.story.datesAt(sentenceOf(date, setting.story))
  return (
    others.some((d) => isHourOf(d, date, setting)) ||
    (isElsewhere(date, setting) && others.some((d) => isOtherHour(d, date, setting.story))) ||
    isBracketedClock(date, setting)
  )
}

/** Whether `hour` gives the time of the day or night that `date` names, in the same sentence. */
function isHourOf(hour: StoryDate, date: StoryDate, setting: Setting): boolean {
  const { story } = setting
  if (date.value?.length !== DAY || !hour.value?.includes('T')) return false
  if (
    !hour.value.startsWith(date.value) &&
    !(isNight(date, setting) && isAroundMidnight(hour.value, date.value))
  )
    return false
  const sentence = story.article(date.article).annotated.sentences.find((x) => contains(x, date))
  return sentence !== undefined && contains(sentence, hour)
}

/** Whether an hour is of the evening before a day, or of the small hours after it. */
function isAroundMidnight(hour: string, day: string): boolean {
  const away = (parseDay(hour) ?? Number.NaN) - (parseDay(day) ?? Number.NaN)
  const at = Number(/T(\d\d)/.exec(hour)?.[1])
  return (away === -1 && at >= EVENING) || (away === 1 && at < MORNING)
}

const EVENING = 18
const MORNING = 6

/** "02:52 GMT, or 4:52 local time": whether the sentence of an hour gives another. */
function isOtherHour(other: StoryDate, hour: StoryDate, story: Story): boolean {
  if (other === hour || !other.value?.includes('T')) return false
  const sentence = story.article(hour.article).annotated.sentences.find((x) => contains(x, hour))
  return sentence !== undefined && contains(sentence, other)
}

/** "at 3 p.m. on Tuesday (midnight in Orvane)": an hour in brackets behind another is the same by other clocks. */
function isBracketedClock(date: StoryDate, setting: Setting): boolean {
  const { story } = setting
  if (date.type !== 'time' || story.words({ ...date, start: date.start - 1, end: date.start }) !== '(')
    return false
  const before = story.datesIn(date.article).findLast((d) => d.end < date.start)
  return before?.type === 'time' && date.start - before.end <= BRACKET && !isElsewhere(before, setting)
}

/** " (" */
const BRACKET = 2

/** "last night", "overnight", "Friday night". */
export const isNight = (date: StoryDate, { story, pack }: Setting): boolean =>
  story
    .words(date)
    .toLowerCase()
    .split(/\s+/)
    .some((w) => pack.date.nights.get(w) === 'night' || pack.date.overnight.has(w))
