import type { Finding, Origin } from '../model/index.js'
import type { View } from './view.js'

/** The names of those behind a finding, each once, the first `most` of them; with the articles that name them where most name nobody. */
export function originNames(view: View, f: Finding, most: number): string {
  const names = [...new Set(f.origins.map(view.origin))]
  const told = names.slice(0, most).join(' · ') + (names.length > most ? ` · +${names.length - most}` : '')
  const naming = namedIn(view, f)
  const isNamed = f.origins.some((o) => o.because[0]?.rule === 'named-source')
  return !isNamed || naming.length === 0 || naming.length * 2 >= f.articles.length
    ? told
    : `${told} (named in ${view.letters(naming)})`
}

/** The articles that say themselves from whom they have a finding: in the others it may rest on the same source. */
export const namedIn = (view: View, { origins }: Finding): string[] =>
  view.ordered(origins.flatMap((o) => namedBy(view, o)))

/** Rules by which a claim stands behind an origin that its own article does not name for it. */
const NAMES_NOBODY: ReadonlySet<string> = new Set(['adds-none', 'states-less'])

function namedBy(view: View, { claims, because }: Origin): string[] {
  const silent = because.filter((r) => NAMES_NOBODY.has(r.rule)).flatMap((r) => r.spans)
  return claims
    .flatMap((id) => view.claim(id) ?? [])
    .filter((c) => !silent.some((s) => s.article === c.article && s.start === c.start && s.end === c.end))
    .map((c) => c.article)
}
