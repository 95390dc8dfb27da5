import { DisjointSets } from '../../kernels/disjoint-sets.js'
import { longestCommonSubsequence } from '../../kernels/longest-common-subsequence.js'
import { sharedAscending } from '../../kernels/shared-ascending.js'
import type { LanguagePack } from '../../lang/pack.js'
import { isDependence, type LineageEdge } from '../../model/index.js'
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
  const edges = lineage.filter((e) => !e.reduced && isDependence(e))
  if (edges.length === 0) return [...alike]
  const places = placesByArticle(alike)
  const folded = new Folded(alike)
  for (const [i, j] of reprints(alike, edges, places, pack)) folded.join(i, j)
  for (const [i, j] of cutApart(alike, edges, places, folded.printedIn(), pack)) folded.join(i, j)
  const derived = new Set(edges.filter((e) => e.directed).map((e) => e.to))
  const late = (s: Statement): number => (derived.has(s.claim.article) ? 1 : 0)
  return folded.sets().map((members) => {
    const [first, ...rest] = members
      .flatMap((i) => alike[i]!)
      .sort((x, y) => late(x) - late(y) || x.order - y.order)
    return [first!, ...rest]
  })
}

type Places = ReadonlyMap<string, readonly number[]>

/** Places joined, but for what two texts both tell apart in one sentence: the copy took each over by itself. */
class Folded {
  readonly #alike: readonly Alike[]
  readonly #sets: DisjointSets
  /** Per set, its claims’ sentences, each with its article. */
  readonly #sentences: ReadonlyMap<string, string>[]

  constructor(alike: readonly Alike[]) {
    this.#alike = alike
    this.#sets = new DisjointSets(alike.length)
    this.#sentences = alike.map((list) => new Map(list.map(sentenceOf)))
  }

  join(i: number, j: number): void {
    const [a, b] = [this.#sets.find(i), this.#sets.find(j)]
    const [sentences, others] = [this.#sentences[a]!, this.#sentences[b]!]
    const texts = new Set([...others].flatMap(([s, article]) => (sentences.has(s) ? [article] : [])))
    if (a === b || texts.size > 1) return
    this.#sets.join(a, b)
    this.#sentences[this.#sets.find(a)] = new Map([...sentences, ...others])
  }

  sets(): number[][] {
    return this.#sets.sets()
  }

  /** Per place the articles that have a claim of its set, as they are now. */
  printedIn(): readonly ReadonlySet<string>[] {
    const of = new Map<number, Set<string>>()
    this.#alike.forEach((list, i) => {
      const root = this.#sets.find(i)
      of.set(root, new Set([...(of.get(root) ?? []), ...list.map((s) => s.claim.article)]))
    })
    return this.#alike.map((_, i) => of.get(this.#sets.find(i))!)
  }
}

const sentenceOf = ({ sentence, claim }: Statement): [string, string] => [
  `${sentence} ${claim.article}`,
  claim.article,
]

/** Pairs of places that are reprints of each other, each once, the nearest first, of these those of one length. */
function reprints(
  alike: readonly Alike[],
  edges: readonly LineageEdge[],
  places: Places,
  pack: LanguagePack,
): (readonly [number, number])[] {
  const copies = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const known = copies.get(from)
    if (known) known.push(to)
    else copies.set(from, [to])
  }
  // Many texts print the claims of a place: it is compared once with each other place, whichever edges lead there.
  const compared = new Int32Array(alike.length).fill(-1)
  const pairs = alike.flatMap((own, i) => {
    const articles = new Set(own.map((s) => s.claim.article))
    const taken = new Set([...articles].flatMap((a) => copies.get(a) ?? []))
    return [...taken].flatMap((to) =>
      (places.get(to) ?? []).flatMap((j) => {
        if (i === j || compared[j] === i) return []
        compared[j] = i
        const kept = reprinted(own[0], alike[j]![0], pack)
        return kept > 0 ? [{ i, j, kept, longer: longerBy(own[0], alike[j]![0]) }] : []
      }),
    )
  })
  return pairs
    .sort((p, q) => q.kept - p.kept || p.longer - q.longer || p.i - q.i || p.j - q.j)
    .map(({ i, j }) => [i, j])
}

const longerBy = ({ profile: a }: Statement, { profile: b }: Statement): number =>
  Math.abs(a.ids.length - b.ids.length)

/**
 * Claims of one text with the only claim of its copy that stands in each: of two it would join what is told apart, and neither one
 * that stands by itself in both texts is cut from anything, nor is anything cut from one that both texts have whole.
 */
function cutApart(
  alike: readonly Alike[],
  edges: readonly LineageEdge[],
  places: Places,
  printedIn: readonly ReadonlySet<string>[],
  pack: LanguagePack,
): (readonly [number, number])[] {
  const parts = (whole: string, part: string): [number, number][] =>
    (places.get(whole) ?? []).flatMap((i) => {
      if (printedIn[i]!.has(part)) return []
      const within = (places.get(part) ?? []).filter(
        (j) => !printedIn[j]!.has(whole) && isPart(alike[j]![0], alike[i]![0], pack),
      )
      return within.length === 1 && within[0] !== i ? [[i, within[0]!] as [number, number]] : []
    })
  return edges.flatMap(({ kind, from, to }) =>
    kind === 'copy' ? [...parts(from, to), ...parts(to, from)] : [],
  )
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

/** Share of the longer claim's words that the other has in order; 0 where it is no reprint of it. */
function reprinted(s: Statement, t: Statement, pack: LanguagePack): number {
  const [a, b] = [s.profile.ids, t.profile.ids]
  const longer = Math.max(a.length, b.length)
  const wanted = Math.max(LEAST, REPRINTED * longer)
  if (Math.min(a.length, b.length) < wanted || !saysAsMuch(s, t, pack)) return 0
  const kept = inOrder(s, t, wanted)
  return kept >= wanted ? kept / longer : 0
}

const saysAsMuch = (s: Statement, t: Statement, pack: LanguagePack): boolean =>
  s.negated === t.negated && compareFigures(s.figures, t.figures, pack) !== 'different'

/** Whether a claim is a stretch of a longer one. */
function isPart(part: Statement, whole: Statement, pack: LanguagePack): boolean {
  const [a, b] = [part.profile.ids, whole.profile.ids]
  if (a.length < LEAST || a.length >= b.length || !saysAsMuch(part, whole, pack)) return false
  const wanted = KEPT * a.length
  return inOrder(part, whole, wanted) >= wanted
}

/** Words that two claims have in common, in order; 0 where they are surely fewer than `wanted`. */
const inOrder = (s: Statement, t: Statement, wanted: number): number =>
  sharedAscending(s.profile.grams[0]!, t.profile.grams[0]!) >= wanted
    ? longestCommonSubsequence(s.profile.ids, t.profile.ids)
    : 0
