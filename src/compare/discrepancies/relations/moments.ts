import { inNotice } from '../../article-parts.js'
import type { Setting } from '../../setting.js'
import type { Answer, Stand } from '../answer.js'
import { isWithdrawn } from './turns.js'

/** When an answer was given, as exactly as is known: the hour or day in its sentence, else its article's time stamp. */
function moment(answer: Answer, { story }: Setting): string | null {
  if (answer.hour) return answer.hour
  const { meta } = story.article(answer.span.article).metadata
  return meta.publishedAt && meta.publishedAt.slice(0, 10) === answer.asOf ? meta.publishedAt : answer.asOf
}

/** When the answers of a position were given, in order; what an outlet takes back was never the count. */
export const moments = (s: Stand, setting: Setting): string[] =>
  s.answers.flatMap((x) => (isWithdrawn(x, setting.story) ? [] : (moment(x, setting) ?? []))).sort()

export const dayOf = (m: string): string => m.slice(0, 10)

/** Whether two moments are known to be apart: other days, or other hours of one. */
export const areApart = (a: string, b: string): boolean =>
  dayOf(a) !== dayOf(b) || (a.length > 10 && b.length > 10 && a !== b)

/** Hours of one day after which a count may have gone on that nobody says has risen. */
const HOURS = 6

/** Whether a moment is another day's, or hours after the other. */
function isLater(later: string, earlier: string): boolean {
  if (dayOf(later) !== dayOf(earlier)) return later > earlier
  const [x, y] = [later, earlier].map((m) => /T(\d\d):(\d\d)/.exec(m))
  if (!x || !y) return false
  return Number(x[1]) * 60 + Number(x[2]) - Number(y[1]) * 60 - Number(y[2]) >= HOURS * 60
}

/** Whether a moment is another, earlier day's, or an earlier hour's of one day. */
export const isKnownEarlier = (a: string, b: string): boolean => areApart(a, b) && a < b

/** Whether some of the moments are later than all of the others, and none earlier. */
export const areLater = (those: readonly string[], before: readonly string[]): boolean =>
  those.length > 0 &&
  before.length > 0 &&
  isLater(those.at(-1)!, before.at(-1)!) &&
  !isKnownEarlier(those[0]!, before[0]!)

export interface Given {
  readonly by: string
  readonly day: string
}

/** Who gave a figure on which day, or at which hour of it, each pair once. */
export function givenOn({ answers }: Stand, setting: Setting): readonly Given[] {
  const given = answers.flatMap((x) => {
    if (inNotice(x.span, setting.story)) return []
    const day = moment(x, setting)
    return x.by !== null && day !== null ? [{ by: x.by, day }] : []
  })
  return [...new Map(given.map((g) => [`${g.by} ${g.day}`, g])).values()]
}
