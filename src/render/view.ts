import {
  type ArticleSpan,
  type Claim,
  type Dossier,
  type DossierArticle,
  type Finding,
  type Origin,
  pageLabel,
  type StoryAttribution,
  type StoryClaim,
  type StoryEntity,
  type StoryQuantity,
} from '../model/index.js'
import { aroundIn } from './around.js'
import { neutralise } from './neutralise.js'

/** A dossier with the look-ups every renderer needs. Text that comes out of it is neutralised. */
export interface View {
  readonly dossier: Dossier
  /** A, B … in the order of the dossier's articles. */
  readonly letter: (article: string) => string
  /** Ids of articles, each once, in the dossier's order. */
  readonly ordered: (articles: Iterable<string>) => string[]
  /** Letters of several articles, each once, in order. */
  readonly letters: (articles: Iterable<string>) => string
  /** The words at a place, on one line. */
  readonly words: (span: ArticleSpan) => string
  /** "p. 3" for a place in a document with pages, else empty. */
  readonly page: (span: ArticleSpan) => string
  /** " [A p. 3]" for a place in a document with pages, else empty. */
  readonly cited: (span: ArticleSpan) => string
  /** Whether any article has pages. */
  readonly paged: boolean
  /** An article's headline, else its title, else how its text begins. */
  readonly title: (article: DossierArticle) => string
  readonly entity: (id: string | null) => StoryEntity | undefined
  /** An entity's name; `otherwise` where there is none. */
  readonly name: (id: string | null, otherwise: string) => string
  /** An origin's name; of an outlet that nothing names, its article's letter. */
  readonly origin: (origin: Pick<Origin, 'kind' | 'name'>) => string
  readonly finding: (id: string) => Finding | undefined
  /** What a finding's words are a part of, where they are no clause of their own; else null. */
  readonly around: (finding: Finding) => ArticleSpan | null
  readonly claim: (id: string) => StoryClaim | undefined
  readonly attribution: (id: string | null) => StoryAttribution | undefined
  /** The figure that begins and ends where a span does. */
  readonly quantity: (span: ArticleSpan | undefined) => StoryQuantity | undefined
  /** All of an article's text as it stands, to look for places in: not to be shown. */
  readonly text: (article: string) => string
  /** Ids of the articles that some attributions stand in. */
  readonly witnesses: (attributions: readonly string[]) => string[]
}

const byId = <T extends Pick<Claim, 'id'>>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((x) => [x.id, x]))

/** The dossier without stretches and the findings made of them alone: what pages and tables show. */
const shownOf = (dossier: Dossier): Dossier => ({
  ...dossier,
  claims: dossier.claims.filter((c) => !c.proposed),
  findings: dossier.findings.filter((f) => !f.proposed),
})

/** A dossier with the look-ups that the renderers share: what pages and tables show of it. */
export function viewOf(whole: Dossier): View {
  const dossier = shownOf(whole)
  const order = new Map(dossier.articles.map((a, i) => [a.id, i]))
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  const pages = new Map(dossier.articles.map((a) => [a.id, a.pages]))
  const page = (s: ArticleSpan): string => pageLabel(s, pages.get(s.article))
  const entities = byId(dossier.entities)
  const findings = byId(dossier.findings)
  const claims = byId(dossier.claims)
  const attributions = byId(dossier.attributions)
  const place = (s: ArticleSpan): string => `${s.start} ${s.end} ${s.article}`
  const quantities = new Map(dossier.quantities.map((q) => [place(q), q]))
  const letter = (id: string): string => letterOf(order.get(id) ?? 0)
  const entity = (id: string | null): StoryEntity | undefined => (id === null ? undefined : entities.get(id))
  const ordered = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return {
    dossier,
    letter,
    ordered,
    letters: (ids) => ordered(ids).map(letter).join(' '),
    words: (s) => neutralise((texts.get(s.article) ?? '').slice(s.start, s.end)),
    page,
    cited: (s) => (page(s) === '' ? '' : ` [${letter(s.article)} ${page(s)}]`),
    paged: dossier.articles.some((a) => a.pages !== undefined),
    title: titleOf,
    entity,
    name: (id, otherwise) => neutralise(entity(id)?.name ?? otherwise),
    origin: ({ kind, name }) =>
      neutralise(kind === 'outlet' && order.has(name) ? `article ${letter(name)} itself` : name),
    around: aroundIn(dossier),
    finding: (id) => findings.get(id),
    claim: (id) => claims.get(id),
    quantity: (s) => s && quantities.get(place(s)),
    text: (id) => texts.get(id) ?? '',
    attribution: (id) => (id === null ? undefined : attributions.get(id)),
    witnesses: (ids) => ordered(ids.flatMap((id) => attributions.get(id)?.article ?? [])),
  }
}

const titleOf = (a: DossierArticle): string =>
  neutralise(
    a.headline
      ? a.text.slice(a.headline.start, a.headline.end)
      : a.title || beginning(body(a)) || `(${a.id})`,
  )

/** An article's text from where its furniture at the top ends; all of it where nothing else follows. */
function body({ text, boilerplate }: DossierArticle): string {
  let from = 0
  for (const b of [...boilerplate].sort((x, y) => x.start - y.start)) {
    if (/\S/.test(text.slice(from, b.start))) break
    from = Math.max(from, b.end)
  }
  const rest = text.slice(from).trim()
  return rest === '' ? text.trim() : rest
}

/** The first line of a text, or how it begins. */
function beginning(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING)}…` : line
}

const BEGINNING = 90

/** 0 → A, 25 → Z, 26 → AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** Letters of the first articles of some, and how many more: "A B C +37". */
export function lettersUpTo(view: View, articles: Iterable<string>, most: number): string {
  const all = view.ordered(articles)
  const rest = all.length > most ? ` +${all.length - most}` : ''
  return view.letters(all.slice(0, most)) + rest
}

/** "1", "2–3": the interval of independence. */
export const interval = ({ min, max }: Finding['independent']): string =>
  min === max ? `${max}` : `${min}–${max}`

/** "1 independent origin", "2–3 independent origins". */
export const originCount = (independent: Finding['independent']): string =>
  `${interval(independent)} independent ${independent.max === 1 ? 'origin' : 'origins'}`

/** "1 article", "2 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Ids of the articles that a list of spans lies in. */
export const articlesOf = (spans: readonly ArticleSpan[]): string[] => spans.map((s) => s.article)

/** A share of 0..1 as whole per cent, never 0 for what is more than nothing. */
export const percent = (share: number): string => `${share > 0 ? Math.max(1, Math.round(share * 100)) : 0} %`
