import { DisjointSets } from '../../kernels/disjoint-sets.js'
import { longestCommonSubsequence } from '../../kernels/longest-common-subsequence.js'
import { sharedAscending } from '../../kernels/shared-ascending.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { LineageEdge } from '../../model/index.js'
import { compareFigures } from './figures.js'
import type { Alike, Statement } from './statement.js'

/** Share of the longer claim's words that must stand in the other, in order, for it to be a reprint with a word changed. */
const REPRINTED = 0.7
/** Share of the words of a claim in a copied text that stand in a longer one of the original: a word changed may cut its claims elsewhere. */
const KEPT = 0.85
/** Fewer words in common may be chance. */
const LEAST = 4

/**
 * Claims that one text took from another with a word changed here and there, put in one place with those they were taken from: claims are
 * compared on independent texts, and copies only follow. Of each place the claim of the text that derives from none comes first.
 */
export function foldCopies(
  alike: readonly Alike[],
  lineage: readonly LineageEdge[],
  pack: LanguagePack,
): Alike[] {
  const edges = lineage.filter((e) => !e.reduced)
  if (edges.length === 0) return [...alike]
  const places = placesByArticle(alike)
  const sets = new DisjointSets(alike.length)
  const at = (article: string): readonly number[] => places.get(article) ?? []
  const printedIn = new Map<number, Set<string>>()
  const standsIn = (i: number, article: string): boolean => printedIn.get(sets.find(i))?.has(article) ?? false
  /**
   * Claims of one text with the only claim of the other that stands in each: of two it would join what is told apart, and neither one
   * that stands by itself in both texts is cut from anything, nor is anything cut from one that both texts have whole.
   */
  const cutApart = (whole: string, part: string): [number, number][] =>
    at(whole).flatMap((i) => {
      if (standsIn(i, part)) return []
      const within = at(part).filter((j) => !standsIn(j, whole) && isPart(alike[j]![0], alike[i]![0], pack))
      return within.length === 1 && within[0] !== i ? [[i, within[0]!] as [number, number]] : []
    })
  for (const { from, to } of edges)
    for (const i of places.get(from) ?? [])
      for (const j of places.get(to) ?? [])
        if (i !== j && isReprint(alike[i]![0], alike[j]![0], pack)) sets.join(i, j)
  alike.forEach((list, i) => {
    const root = sets.find(i)
    printedIn.set(root, new Set([...(printedIn.get(root) ?? []), ...list.map((s) => s.claim.article)]))
  })
  const parts = edges.flatMap(({ kind, from, to }) =>
    kind === 'copy' ? [...cutApart(from, to), ...cutApart(to, from)] : [],
  )
  for (const [i, j] of parts) sets.join(i, j)
  const derived = new Set(edges.filter((e) => e.directed).map((e) => e.to))
  const late = (s: Statement): number => (derived.has(s.claim.article) ? 1 : 0)
  return sets.sets().map((members) => {
    const [first, ...rest] = members
      .flatMap((i) => alike[i]!)
      .sort((x, y) => late(x) - late(y) || x.order - y.order)
    return [first!, ...rest]
  })
}

/** Per article the places that hold a claim of it. */
function placesByArticle(alike: readonly Alike[]): Map<string, number[]> {
  const of = new Map<string, number[]>()
  alike.forEach((list, i) => {
    for (const article of new Set(list.map((s) => s.claim.article)))
      of.set(article, [...(of.get(article) ?? []), i])
  })
  return of
}

function isReprint(s: Statement, t: Statement, pack: LanguagePack): boolean {
  const [a, b] = [s.profile.ids, t.profile.ids]
  const wanted = Math.max(LEAST, REPRINTED * Math.max(a.length, b.length))
  if (Math.min(a.length, b.length) < wanted) return false
  return saysAsMuch(s, t, pack) && keeps(s, t, wanted)
}

const saysAsMuch = (s: Statement, t: Statement, pack: LanguagePack): boolean =>
  s.negated === t.negated && compareFigures(s.figures, t.figures, pack) !== 'different'

/** Whether a claim is a stretch of a longer one. */
function isPart(part: Statement, whole: Statement, pack: LanguagePack): boolean {
  const [a, b] = [part.profile.ids, whole.profile.ids]
  if (a.length < LEAST || a.length >= b.length || !saysAsMuch(part, whole, pack)) return false
  return keeps(part, whole, KEPT * a.length)
}

const keeps = (s: Statement, t: Statement, wanted: number): boolean =>
  sharedAscending(s.profile.grams[0]!, t.profile.grams[0]!) >= wanted &&
  longestCommonSubsequence(s.profile.ids, t.profile.ids) >= wanted
