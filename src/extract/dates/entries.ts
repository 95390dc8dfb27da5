import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, DateMention, LiveEntry } from '../../model/index.js'
import { extractDates } from './index.js'

/** Dates of which each inside an entry of a live report is read against the entry's own day. Which are found does not depend on the day. */
export function readByEntry(
  dates: readonly DateMention[],
  entries: readonly LiveEntry[] | undefined,
  text: AnnotatedText,
  pack: LanguagePack,
): readonly DateMention[] {
  if (entries === undefined || dates.length === 0) return dates
  const days = new Map<string, readonly DateMention[]>()
  return dates.map((date, i) => {
    const entry = entries.find((e) => e.start <= date.start && date.end <= e.end)
    if (entry === undefined) return date
    const day = entry.publishedAt.slice(0, 10)
    const read = days.get(day) ?? extractDates(text, day, pack)
    days.set(day, read)
    return read[i] ?? date
  })
}
