import { parseDay } from '../../kernels/calendar.js'
import { contains, type StoryDate } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { datesBeside } from '../discrepancies/dates/date-uses.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { sortKey } from './edtf-order.js'

/** Whether a date is the week, month or year the article speaks from ("this year"): too wide to put anything in order by. */
export function isWide({ article, value, basis }: StoryDate, story: Story): boolean {
  const reference = story.article(article).referenceDate
  if (reference === null || value === null || basis === 'stated') return false
  const [first = '', last] = value.split('/')
  if (last?.length === MONTH) return first <= reference.slice(0, MONTH) && reference.slice(0, MONTH) <= last
  if (last === undefined) return first.length < 'yyyy-mm-dd'.length && reference.startsWith(first)
  const [from, to, now] = [first, last, reference].map(parseDay)
  return from != null && to != null && now != null && to - from === A_WEEK && from <= now && now <= to
}

const MONTH = 'yyyy-mm'.length

/** From Monday to Sunday. */
const A_WEEK = 6

/** "DROSSEN, May 18 (Norrow) -": a date in what stands before the first dash of a paragraph, apart from its sentence. */
export function inDateline(date: StoryDate, story: Story): boolean {
  const { annotated } = story.article(date.article)
  const paragraph = annotated.paragraphs.find((p) => contains(p, date))
  if (!paragraph || date.end - paragraph.start > LONGEST_DATELINE) return false
  const rest = {
    article: date.article,
    start: date.end,
    end: Math.min(paragraph.end, date.end + LONGEST_AGENCY),
  }
  return (
    date.start - paragraph.start < LONGEST_DATELINE &&
    /^(?:\s*\([^()]*\))?\s+[-–—]{1,2}\s/.test(story.words(rest))
  )
}

const LONGEST_DATELINE = 60
const LONGEST_AGENCY = 40

/** "Ada Brunn (@adabrunn) 14 March 2031": the stamp of a post that the text shows. */
export const stampsPost = ({ article, start }: StoryDate, story: Story): boolean =>
  /@\w{2,30}\)?[\s·,–—-]*$/.test(
    story.words({ article, start: Math.max(0, start - LONGEST_HANDLE), end: start }),
  )

const LONGEST_HANDLE = 40

/** A stretch told by its ends: "from 2012 to 2020", "between August and December", "2012–2020". */
export interface Reach {
  /** EDTF of the stretch, of the date that begins it; null of the one that ends it, and of "2012 and 2014", which tells none. */
  readonly value: string | null
}

/** The stretch of years or months that a date is, begins or ends; undefined where it is by itself. */
export function reachOf(date: StoryDate, { story, pack }: Setting): Reach | undefined {
  const value = date.value ?? ''
  if (/^\d{4}\/\d{4}$/.test(value)) return { value }
  if (!END.test(value)) return undefined
  const { article } = date
  const { joins, pairs, between } = pack.timeline
  const linkOf = (a: StoryDate, b: StoryDate): string | null => {
    if (a.end > b.start || b.start - a.end > LONGEST_JOIN) return null
    const words = story.words({ article, start: a.end, end: b.start }).trim().toLowerCase()
    return joins.has(words) || pairs.has(words) ? words : null
  }
  const beside = datesBeside(date, LONGEST_JOIN, story)
  const last = beside.find((d) => linkOf(date, d) !== null)
  if (beside.some((d) => linkOf(d, date) !== null)) return { value: null }
  if (last === undefined) return undefined
  const before = tokensIn({ article, start: Math.max(0, date.start - LONGEST_JOIN), end: date.start }, story)
  const isStretch =
    END.test(last.value ?? '') &&
    sortKey(last.value ?? '') > sortKey(value) &&
    (!pairs.has(linkOf(date, last) ?? '') || between.has(before.at(-1)?.lower ?? ''))
  return { value: isStretch ? `${value}/${last.value}` : null }
}

/** A year or a month. */
const END = /^\d{4}(?:-\d\d)?$/

const LONGEST_JOIN = 9
