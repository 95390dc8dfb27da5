import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, Span } from '../../model/index.js'
import { outletNames, sameOutlet } from './outlets.js'

/** Whom an article names as its sources, and the names it goes by itself. */
export interface Credits {
  readonly names: readonly string[]
  /** Agencies that the whole text is credited to: by-line, dateline. */
  readonly agencies: ReadonlySet<string>
  /** Agencies and outlets named in the text. */
  readonly named: readonly (Span & { readonly name: string; readonly kind: 'agency' | 'outlet' })[]
}

export function creditsOf(article: AnalysedArticle, pack: LanguagePack): Credits {
  const { meta, credits } = article.metadata
  const agencies = new Set(meta.agency === null ? [] : [meta.agency])
  for (const { name, forms } of pack.metadata.agencies)
    if (forms.some((form) => holdsName(meta.byline ?? '', form))) agencies.add(name)
  return { names: outletNames(article), agencies, named: credits }
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
