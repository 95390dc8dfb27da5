import type { Group } from '../units/units.js'
import { isVerbatim, type Unit } from '../units/units.js'
import { type Remark, remark } from './scene.js'

/** So many other articles that quote the same speech do not have it by chance. */
const OTHERS = 2
/** Fewer words that tell something are a turn of phrase, no statement. */
const WEIGHT = 4

/** A quotation that one article alone has, where several others quote other parts of the same speech. */
export function uniqueIn(groups: readonly Group[]): ReadonlyMap<Group, Remark> {
  const quoting = groups.map((group) => ({ group, articles: articlesOf(group.verbatim) }))
  const found = new Map<Group, Remark>()
  for (const { group, articles } of quoting) {
    const [unit] = group.verbatim
    const [article] = articles
    if (!unit || !article || articles.size > 1 || group.reported.length > 0 || unit.weight < WEIGHT) continue
    const others = quoting.filter(
      (q) => q.articles.has(article) && q.articles.size > 1 && isOfSpeaker(q.group, unit),
    )
    const heard = new Set(others.flatMap((q) => [...q.articles]).filter((a) => a !== article))
    if (heard.size >= OTHERS) found.set(group, remark('unique', TEXT, placesOf(unit)))
  }
  const more = new Map<string, number>()
  for (const { verbatim } of found.keys())
    more.set(reportOf(verbatim[0]!), (more.get(reportOf(verbatim[0]!)) ?? 0) + 1)
  return new Map([...found].filter(([{ verbatim }]) => more.get(reportOf(verbatim[0]!))! <= MOST))
}

/** With more sentences of its own an article is simply the fuller report. */
const MOST = 2

const reportOf = ({ attribution, voice }: Unit): string => `${attribution.article} ${voice.id}`

const TEXT = 'No other article has these words, though several quote the same speaker on the same occasion.'

const articlesOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.filter(isVerbatim).map((u) => u.attribution.article))

const isOfSpeaker = ({ verbatim }: Group, { voice }: Unit): boolean =>
  voice.id !== null && verbatim.some((u) => u.voice.id === voice.id)

const placesOf = ({ attribution, spans }: Unit): Remark['spans'] =>
  spans.map((s) => ({ article: attribution.article, ...s }))
