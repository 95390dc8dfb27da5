import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { endsInArticle } from '../../lang/name-article.js'
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
  /** Of the language in which its outlet is named. */
  readonly lexicon: MetadataLexicon
}

/** The names each article's outlet goes by: that of its agency where it is the one text of the agency that no outlet is known to print. */
export function outletNamesOf(articles: readonly AnalysedArticle[]): readonly (readonly string[])[] {
  const names = articles.map(outletNames)
  const unnamed = new Map<string, number>()
  const agencyOf = (i: number): string | null =>
    names[i]!.length > 0 ? null : articles[i]!.metadata.meta.agency
  for (const i of articles.keys()) {
    const agency = agencyOf(i)
    if (agency !== null) unnamed.set(agency, (unnamed.get(agency) ?? 0) + 1)
  }
  return names.map((own, i) => {
    const agency = agencyOf(i)
    return agency !== null && unnamed.get(agency) === 1 ? [agency] : own
  })
}

/**
 * @param names what the article's own outlet is called
 * @param given the names of the other articles' outlets, whatever words they are made of
 */
export function creditsOf(
  article: AnalysedArticle,
  names: readonly string[],
  given: OutletIndex,
  pack: LanguagePack,
): Credits {
  const { meta, credits: listed } = article.metadata
  const credits = [
    ...listed,
    ...given(article.article.text, pack).filter((c) => !listed.some((l) => overlap(l, c) > 0)),
  ]
  const agencies = new Set(meta.agency === null ? [] : [meta.agency])
  for (const { name, forms } of pack.metadata.agencies)
    if (forms.some((form) => holdsName(meta.byline ?? '', form))) agencies.add(name)
  return { names, agencies, named: credits, lexicon: pack.metadata }
}

/** Where a text names some outlet as its source. */
export type OutletIndex = (text: string, pack: LanguagePack) => readonly Credits['named'][number][]

/** Names shorter than this are too easily words of the language. */
const SHORTEST_NAME = 4
const BEFORE = 70
const AFTER = 60

/** Looks for outlets by their names: one walk over a text's capitalised words. */
export function outletIndex(
  outlets: readonly string[],
  { metadata: { nameArticle } }: LanguagePack,
): OutletIndex {
  const names = [...new Set(outlets.map((name) => name.replace(nameArticle, '')))].filter(isFindable)
  const byFirst = new Map<string, Called[]>()
  for (const called of [...names.map((n) => ({ words: n, name: n })), ...shortNames(names)]) {
    const first = /^[\p{L}\p{N}]+/u.exec(called.words)?.[0] ?? called.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), called])
  }
  for (const called of byFirst.values()) called.sort((a, b) => b.words.length - a.words.length)
  return (text, { metadata }) =>
    [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)].flatMap(({ 0: word, index }) => {
      const called = byFirst
        .get(word)
        ?.find(
          ({ words }) =>
            text.startsWith(words, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + words.length)),
        )
      if (called === undefined) return []
      const [start, end] = [index, index + called.words.length]
      const before = text.slice(Math.max(0, start - BEFORE), start)
      if (called.words !== called.name && !endsInArticle(before, metadata)) return []
      const source =
        metadata.creditBefore.test(before) || metadata.creditAfter.test(text.slice(end, end + AFTER))
      return source ? [{ start, end, name: called.name, kind: 'outlet' as const }] : []
    })
}

/** What an outlet is called in a text, and its name. */
interface Called {
  readonly words: string
  readonly name: string
}

const isFindable = (name: string): boolean => name.length >= SHORTEST_NAME && /^\p{Lu}/u.test(name)

/** "The Record" for the one outlet of the story whose name ends so. */
function shortNames(names: readonly string[]): Called[] {
  const called = names.flatMap((name) => {
    const last = / (\p{Lu}[\p{L}\p{N}]+)$/u.exec(name)?.[1]
    return last && last.length >= SHORTEST_NAME ? [{ words: last, name }] : []
  })
  return called.filter(({ words }) => called.filter((c) => c.words === words).length === 1)
}

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
  const isOther = (name: string): boolean => other.names.some((n) => sameOutlet(n, name, credits.lexicon))
  const isOwn = (name: string): boolean => credits.names.some((n) => sameOutlet(n, name, credits.lexicon))
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
export const isAgency = ({ names, lexicon }: Credits, agency: string): boolean =>
  names.some((n) => sameOutlet(n, agency, lexicon))
