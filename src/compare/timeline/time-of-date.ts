import { edtfDay, edtfYear, parseDay } from '../../kernels/calendar.js'
import type { StoryDate } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'

/**
 * What an expression dates on the timeline, in EDTF: a season or quarter by its months, a length of time inside which something will have been
 * done ("within two weeks") by its last day; null where it dates nothing, or a time too wide to put anything in order by.
 */
export function timeOfDate(date: StoryDate, setting: Setting): string | null {
  if (date.value === null) return null
  if (date.type === 'duration') return endOf(date, date.value, setting)
  if (date.type !== 'date' && date.type !== 'time') return null
  return TOO_WIDE.test(date.value) ? null : inMonths(date.value)
}

/** EDTF decades and centuries. */
const TOO_WIDE = /^\d+X/

/** EDTF codes of seasons and quarters, and how many months after January each begins, seasons in the northern half of the world. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['21', 2],
  ['22', 5],
  ['23', 8],
  ['24', 11],
  ['33', 0],
  ['34', 3],
  ['35', 6],
  ['36', 9],
])

function inMonths(value: string): string {
  const [, year, code] = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(value) ?? []
  const first = PARTS.get(code ?? '')
  if (year === undefined || first === undefined) return value
  const month = (after: number): string =>
    `${edtfYear(Number(year) + Math.floor(after / MONTHS))}-${String((after % MONTHS) + 1).padStart(2, '0')}`
  return `${month(first)}/${month(first + 2)}`
}

const MONTHS = 12

function endOf(date: StoryDate, length: string, { story, pack }: Setting): string | null {
  const [, count, unit] = /^P(?:T(?=\d+H))?(\d{1,3})([DWH])$/.exec(length) ?? []
  const now = parseDay(story.article(date.article).referenceDate)
  if (count === undefined || now === null || !isInside(date, story, pack.timeline.inside)) return null
  const days = unit === 'H' ? Math.ceil(Number(count) / HOURS) : Number(count) * (unit === 'W' ? WEEK : 1)
  return edtfDay(now + days)
}

const HOURS = 24
const WEEK = 7

const isInside = ({ article, start }: StoryDate, story: Story, inside: ReadonlySet<string>): boolean => {
  const before = tokensIn({ article, start: Math.max(0, start - NEIGHBOUR), end: start }, story)
  return before.slice(-2).some((t) => inside.has(t.lower))
}

/** How many characters before a length of time its preposition is looked for. */
const NEIGHBOUR = 24
