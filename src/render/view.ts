import type {
  ArticleSpan,
  Claim,
  Dossier,
  DossierArticle,
  Finding,
  StoryAttribution,
  StoryClaim,
  StoryEntity,
} from '../model/index.js'
import { neutralise } from './neutralise.js'

/** A dossier with the look-ups every renderer needs. Text that comes out of it is neutralised. */
export interface View {
  readonly dossier: Dossier
  /** A, B … in the order of the dossier's articles. */
  readonly letter: (article: string) => string
  /** Letters of several articles, each once, in order. */
  readonly letters: (articles: Iterable<string>) => string
  /** The words at a place, on one line. */
  readonly words: (span: ArticleSpan) => string
  /** An article's headline, else its title, else how its text begins. */
  readonly title: (article: DossierArticle) => string
  readonly entity: (id: string | null) => StoryEntity | undefined
  readonly finding: (id: string) => Finding | undefined
  readonly claim: (id: string) => StoryClaim | undefined
  readonly attribution: (id: string | null) => StoryAttribution | undefined
}

const byId = <T extends Pick<Claim, 'id'>>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((x) => [x.id, x]))

export function viewOf(dossier: Dossier): View {
  const order = new Map(dossier.articles.map((a, i) => [a.id, i]))
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  const entities = byId(dossier.entities)
  const findings = byId(dossier.findings)
  const claims = byId(dossier.claims)
  const attributions = byId(dossier.attributions)
  const letter = (id: string): string => letterOf(order.get(id) ?? 0)
  return {
    dossier,
    letter,
    letters: (ids) =>
      [...new Set(ids)]
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .map(letter)
        .join(' '),
    words: (s) => neutralise((texts.get(s.article) ?? '').slice(s.start, s.end)),
    title: (a) => titleOf(a),
    entity: (id) => (id === null ? undefined : entities.get(id)),
    finding: (id) => findings.get(id),
    claim: (id) => claims.get(id),
    attribution: (id) => (id === null ? undefined : attributions.get(id)),
  }
}

const titleOf = ({ headline, title, text }: DossierArticle): string =>
  neutralise(
    headline ? text.slice(headline.start, headline.end) : (title ?? `${text.trimStart().slice(0, 90)}…`),
  )

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** "1 origin", "2–3 origins": the interval of independence in words. */
export function originCount({ min, max }: Finding['independent']): string {
  const n = min === max ? `${max}` : `${min}–${max}`
  return `${n} independent ${max === 1 ? 'origin' : 'origins'}`
}

/** Ids of the articles that a list of spans lies in. */
export const articlesOf = (spans: readonly ArticleSpan[]): string[] => spans.map((s) => s.article)
