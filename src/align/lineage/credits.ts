import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, overlap, type Span } from '../../model/index.js'
import { outletNames, sameOutlet } from './outlets.js'

/** Whom an article names as its sources, and the names it goes by itself. */
export interface Credits {
  readonly names: readonly string[]
  /** Agencies that the whole text is credited to: by-line, dateline. */
  readonly agencies: ReadonlySet<string>
  /** Agencies and outlets named in the text. */
  readonly named: readonly (Span & { readonly name: string; readonly kind: 'agency' | 'outlet' })[]
}

/** @param given the names of the other articles' outlets, whatever words they are made of. */
export function creditsOf(article: AnalysedArticle, given: OutletIndex, pack: LanguagePack): Credits {
  const { meta, credits: listed } = article.metadata
  const credits = [
    ...listed,
    ...given(article.article.text, pack).filter((c) => !listed.some((l) => overlap(l, c) > 0)),
  ]
  const agencies = new Set(meta.agency === null ? [] : [meta.agency])
  for (const { name, forms } of pack.metadata.agencies)
    if (forms.some((form) => holdsName(meta.byline ?? '', form))) agencies.add(name)
  return { names: outletNames(article), agencies, named: credits }
}

/** Where a text names some outlet as its source. */
export type OutletIndex = (text: string, pack: LanguagePack) => readonly Credits['named'][number][]

/** Names shorter than this are too easily words of the language. */
const SHORTEST_NAME = 4
const BEFORE = 70
const AFTER = 60

/** Looks for the outlets of some articles by their names: one walk over a text's capitalised words. */
export function outletIndex(articles: readonly AnalysedArticle[]): OutletIndex {
  const byFirst = new Map<string, Set<string>>()
  for (const name of articles.flatMap(outletNames).map(bareName)) {
    if (name.length < SHORTEST_NAME || !/^\p{Lu}/u.test(name)) continue
    const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name
    byFirst.set(first, (byFirst.get(first) ?? new Set<string>()).add(name))
  }
  return (text, { metadata }) =>
    [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)].flatMap(({ 0: word, index }) => {
      const names = [...(byFirst.get(word) ?? [])].sort((a, b) => b.length - a.length)
      const name = names.find(
        (n) => text.startsWith(n, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + n.length)),
      )
      if (name === undefined) return []
      const [start, end] = [index, index + name.length]
      const source =
        metadata.creditBefore.test(text.slice(Math.max(0, start - BEFORE), start)) ||
        metadata.creditAfter.test(text.slice(end, end + AFTER))
      return source ? [{ start, end, name, kind: 'outlet' as const }] : []
    })
}

const bareName = (name: string): string => name.replace(/^the /i, '')

/** Whether a name stands in a line as whole words. */
function holdsName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const around = line.charAt(at - 1) + line.charAt(at + name.length)
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Where the text names `other` as its source; null where it does not. */
export function creditTo(credits: Credits, other: Credits): Span | null {
  const isOther = (name: string): boolean => other.names.some((n) => sameOutlet(n, name))
  const isOwn = (name: string): boolean => credits.names.some((n) => sameOutlet(n, name))
  const found = credits.named.find(({ name }) => isOther(name) && !isOwn(name))
  return found ? { start: found.start, end: found.end } : null
}

/** The agency both texts go back to, where neither is the agency's own; null where there is none. */
export function commonAgency(a: Credits, b: Credits): string | null {
  const common = (x: Credits, y: Credits): string | undefined =>
    [...x.agencies].sort().find((name) => y.agencies.has(name) || y.named.some((c) => c.name === name))
  const name = common(a, b) ?? common(b, a)
  if (name === undefined || isAgency(a, name) || isAgency(b, name)) return null
  return name
}

/** Whether the article is the agency's own. */
export const isAgency = ({ names }: Credits, agency: string): boolean =>
  names.some((n) => sameOutlet(n, agency))
