import type {
  Dossier,
  DossierArticle,
  Finding,
  Grade,
  Origin,
  Reason,
  Reliability,
  StoryClaim,
} from '../../model/index.js'
import { domainsOf, plainName } from './names.js'

/** A dossier with the user's grades, and those of them that fit nothing in it. */
export interface Graded {
  readonly dossier: Dossier
  readonly unmatched: readonly Grade[]
}

/**
 * Puts the user's grades beside what they name: a letter to articles by id, outlet, agency or domain, and to origins by name; a number to
 * the finding one of whose claims has these words, where it replaces the computed credibility. What is not graded gets no grade.
 */
export function applyGrades(dossier: Dossier, grades: readonly Grade[]): Graded {
  const used = new Set<Grade>()
  const letters = lookUp(grades, (g): g is Reliability => typeof g === 'string', used)
  const numbers = lookUp(grades, (g): g is number => typeof g === 'number', used)
  const articles = dossier.articles.map((a) => withReliability(a, letters(gradableNames(a))))
  const gradeOf = new Map(articles.flatMap((a) => (a.reliability ? [[a.id, a] as const] : [])))
  const claims = new Map(dossier.claims.map((c) => [c.id, c]))
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  const aliases = new Map(dossier.entities.map((e) => [e.name, [e.name, ...e.aliases]]))
  const wordsOf = ({ article, start, end }: StoryClaim): string =>
    (texts.get(article) ?? '').slice(start, end)
  const findings = dossier.findings.map((f) => {
    const origins = f.origins.map((o) => withReliability(o, letters(aliases.get(o.name) ?? [o.name])))
    const words = f.claims.flatMap((id) => claims.get(id) ?? []).map(wordsOf)
    const rated = withSource(
      { ...f, origins },
      f.articles.flatMap((id) => gradeOf.get(id) ?? []),
    )
    return withCredibility(rated, numbers(words))
  })
  return { dossier: { ...dossier, articles, findings }, unmatched: grades.filter((g) => !used.has(g)) }
}

type LookUp<G> = (names: readonly string[]) => { readonly grade: G; readonly place: string } | undefined

/** Finds the first of some names that is graded, and notes the grade as used. */
function lookUp<G extends Grade['grade']>(
  grades: readonly Grade[],
  fits: (g: Grade['grade']) => g is G,
  used: Set<Grade>,
): LookUp<G> {
  const byName = new Map(grades.filter((g) => fits(g.grade)).map((g) => [plainName(g.name), g]))
  return (names) => {
    const found = names.flatMap((n) => byName.get(plainName(n)) ?? [])
    for (const g of found) used.add(g)
    const [first] = found
    return first && fits(first.grade) ? { grade: first.grade, place: first.place } : undefined
  }
}

/** The nearest name first: what is said of one article comes before what is said of its outlet. */
const gradableNames = (a: DossierArticle): string[] => [
  a.id,
  ...(a.outlet === null ? [] : [a.outlet]),
  ...domainsOf(a.url),
  ...(a.agency === null ? [] : [a.agency]),
]

const withReliability = <T extends DossierArticle | Origin>(
  it: T,
  given: { readonly grade: Reliability } | undefined,
): T => (given ? { ...it, reliability: given.grade } : it)

/** The grade of the best of the origins that are graded; where none is, of the articles that carry the finding. */
function withSource(finding: Finding, articles: readonly DossierArticle[]): Finding {
  const origin = best(finding.origins)
  const carrier = best(articles)
  const reliability = origin?.reliability ?? carrier?.reliability
  if (reliability === undefined) return finding
  const name = origin?.name ?? carrier?.outlet ?? carrier?.id ?? ''
  const text = origin
    ? `The user grades the origin ${name} ${reliability}.`
    : `The user grades ${name}, which carries it, ${reliability}; no origin behind it is graded.`
  const reason: Reason = { rule: 'source-graded', text, spans: [finding.summarySpan] }
  return { ...finding, reliability, reliabilityBecause: [reason] }
}

const best = <T extends { readonly reliability?: Reliability }>(list: readonly T[]): T | undefined =>
  list
    .filter((x) => x.reliability !== undefined)
    .reduce<T | undefined>(
      (a, b) => (a && (a.reliability ?? 'F') <= (b.reliability ?? 'F') ? a : b),
      undefined,
    )

/** The user's grade wins; what was computed stays among the reasons. */
function withCredibility(
  finding: Finding,
  given: { readonly grade: number; readonly place: string } | undefined,
): Finding {
  if (!given) return finding
  const text = `The user grades it ${given.grade} (${given.place}); computed: ${finding.credibility}.`
  const reason: Reason = { rule: 'graded-by-user', text, spans: [finding.summarySpan] }
  return {
    ...finding,
    credibility: given.grade,
    credibilityBecause: [reason, ...finding.credibilityBecause],
  }
}
