import { edtfDay, parseDay } from '../../kernels/calendar.js'
import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, AnnotatedText, DateMention, Token } from '../../model/index.js'

/** A length of time that is told from an event: "four days [before the fire]". */
interface Distance {
  /** Days, negative before the event. */
  readonly days: number
  /** What names the event: its stem, and the sets of words used for it. */
  readonly keys: readonly string[]
  readonly end: number
}

/**
 * Dates that a text tells by their distance from an event ("four days before the fire"), where a day of that event is told: by the
 * article itself, else the one that most articles of the story give. Other lengths of time stay what they are.
 */
export function dateBesideEvents(story: readonly AnalysedArticle[], pack: LanguagePack): AnalysedArticle[] {
  const distances = story.map((a) => a.extraction.dates.map((d) => distanceOf(a.annotated, d, pack)))
  const named = new Set(distances.flatMap((list) => list.flatMap((d) => d?.keys ?? [])))
  if (named.size === 0) return [...story]
  const days = story.map((a) => eventDays(a, named, pack))
  return story.map((a, i) => ({
    ...a,
    extraction: {
      ...a.extraction,
      dates: a.extraction.dates.map((date, k) => {
        const distance = distances[i]![k] ?? null
        const event = distance && dayOfEvent(distance.keys, days[i]!, days)
        if (!distance || event === null || event + distance.days > latestOf(a)) return date
        const value = edtfDay(event + distance.days)
        return { ...date, end: distance.end, type: 'date', value, basis: 'inferred', rule: 'beside-event' }
      }),
    },
  }))
}

const LENGTH = /^P(\d{1,3})(D|W)$/

function distanceOf({ tokens }: AnnotatedText, date: DateMention, pack: LanguagePack): Distance | null {
  const length = date.type === 'duration' ? LENGTH.exec(date.value ?? '') : null
  if (!length) return null
  const at = firstFrom(tokens, date.end)
  const direction = pack.date.fromContext.get(tokens[at]?.lower ?? '')
  const event = direction === undefined ? null : eventAt(tokens, at + 1, pack)
  if (direction === undefined || !event) return null
  const days = Number(length[1]) * (length[2] === 'W' ? 7 : 1) * direction
  return { days, keys: keysOf(event, pack), end: event.end }
}

/** How many words may stand between "the" and the noun of an event. */
const LONGEST_NAME = 4

/** The noun after "the": the last of a run of nouns, with no verb after it, which would make it one who acts. */
function eventAt(tokens: readonly Token[], from: number, pack: LanguagePack): Token | null {
  if (!pack.date.definite.has(tokens[from]?.lower ?? '')) return null
  for (let i = from + 1; i <= from + LONGEST_NAME; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token || !NAMING.has(token.pos)) return null
    if (token.pos === 'NOUN' && (!next || !NAMING.has(next.pos)))
      return next && (next.pos === 'VERB' || next.pos === 'AUX') ? null : token
  }
  return null
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

function keysOf({ lower }: Token, { claim }: LanguagePack): string[] {
  const stem = claim.stem(lower)
  return [stem, ...(claim.synonyms.get(stem) ?? []).map((n) => `set ${n}`)]
}

type Days = ReadonlyMap<string, ReadonlySet<number>>

/** The days that an article names in a claim with one of the words wanted, by word; none ahead of the day it speaks from. */
function eventDays(article: AnalysedArticle, wanted: ReadonlySet<string>, pack: LanguagePack): Days {
  const { annotated, extraction } = article
  const latest = latestOf(article)
  const days = new Map<string, Set<number>>()
  for (const claim of extraction.claims) {
    const told = claim.dates.flatMap((i) => dayOf(extraction.dates[i]) ?? []).filter((d) => d <= latest)
    if (told.length === 0) continue
    const words = annotated.tokens.slice(
      firstFrom(annotated.tokens, claim.start),
      firstFrom(annotated.tokens, claim.end),
    )
    for (const key of new Set(words.flatMap((t) => keysOf(t, pack)).filter((k) => wanted.has(k))))
      for (const day of told) days.set(key, (days.get(key) ?? new Set<number>()).add(day))
  }
  return days
}

const latestOf = ({ referenceDate }: AnalysedArticle): number =>
  parseDay(referenceDate) ?? Number.POSITIVE_INFINITY

const dayOf = (date: DateMention | undefined): number | null =>
  date && (date.type === 'date' || date.type === 'time') && !date.value?.includes('/')
    ? parseDay(date.value)
    : null

/** The only day that the article gives the event, else the one that most articles give; null where none stands out. */
function dayOfEvent(keys: readonly string[], own: Days, story: readonly Days[]): number | null {
  const given = (days: Days): Set<number> => new Set(keys.flatMap((k) => [...(days.get(k) ?? [])]))
  const here = given(own)
  if (here.size === 1) return [...here][0]!
  const votes = new Map<number, number>()
  for (const days of story) for (const day of given(days)) votes.set(day, (votes.get(day) ?? 0) + 1)
  const [first, second] = [...votes].sort(([a, n], [b, m]) => m - n || a - b)
  return first && (!second || first[1] > second[1]) ? first[0] : null
}
