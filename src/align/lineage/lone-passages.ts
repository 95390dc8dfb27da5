import {
  type AnalysedArticle,
  type ArticleSpan,
  isDependence,
  type LineageEdge,
  type Span,
} from '../../model/index.js'
import type { OwnText, OwnWord } from './own-text.js'
import { type Passage, sharedPassages } from './passages.js'

/** Equal words of a passage that two reporters seldom find alike, a name counted once, and how many of them stand in nobody's quotation. */
const LONG = 8
const OWN = 0.5
/** More letters than the words have that join those of a name: "Church of the Saints". */
const JOINING = 4

/**
 * Pairs of articles that have no more in common than a passage: copied by one, or by both from one source, which cannot be told; too little for
 * one text to depend on the other. Of texts that `edges` relate nothing is said.
 */
export function lonePassages(
  articles: readonly AnalysedArticle[],
  prose: readonly OwnText[],
  edges: readonly LineageEdge[],
): LineageEdge[] {
  const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const related = new Set(edges.map((e) => pairOf(e.from, e.to)))
  const idOf = (i: number): string => articles[i]!.article.id
  return sharedPassages(prose).flatMap(({ x, y, passages }) => {
    const long = passages.filter((p) => isLong(p, prose[x]!, prose[y]!))
    if (long.length === 0 || related.has(pairOf(idOf(x), idOf(y)))) return []
    const edge = edgeOf(long, { id: idOf(x), text: prose[x]! }, { id: idOf(y), text: prose[y]! })
    return isDependence(edge) ? [] : [edge]
  })
}

function isLong({ a, b, words }: Passage, one: OwnText, other: OwnText): boolean {
  const within = one.words.slice(...a)
  const named = Math.max(inNames(within), inNames(other.words.slice(...b)))
  return words - named >= LONG && within.filter((w) => !w.isPublic).length >= OWN * within.length
}

/** Words of names beyond the first of each. */
const inNames = (words: readonly OwnWord[]): number =>
  words.filter((w, i) => {
    const before = words[i - 1]?.isCapital ?? false
    const joins = w.form.length < JOINING && before && (words[i + 1]?.isCapital ?? false)
    const joined =
      words[i - 1] !== undefined && words[i - 1]!.form.length < JOINING && (words[i - 2]?.isCapital ?? false)
    return joins || (w.isCapital && (before || joined))
  }).length

interface Side {
  readonly id: string
  readonly text: OwnText
}

function edgeOf(passages: readonly Passage[], a: Side, b: Side): LineageEdge {
  const words = passages.reduce((n, p) => n + p.words, 0)
  // Without a direction the longer text stands last, of which it is the smaller part.
  const forward = a.text.words.length <= b.text.words.length
  const [from, to] = forward ? [a, b] : [b, a]
  const places = passages.map((p) => ({ a: placeOf(a, p.a), b: placeOf(b, p.b) }))
  return {
    from: from.id,
    to: to.id,
    kind: 'shared-origin',
    share: Math.round((words / to.text.words.length) * 1000) / 1000,
    directed: false,
    reduced: false,
    evidence: places.map((p) => (forward ? { from: p.a, to: p.b } : { from: p.b, to: p.a })),
    because: [
      {
        rule: 'passage-in-common',
        text: `${words} words outside quotations stand in both and no more: one took them from the other, or both from one source`,
        spans: places.flatMap((p) => [inArticle(a, p.a), inArticle(b, p.b)]),
      },
    ],
  }
}

const placeOf = ({ text }: Side, [first, end]: readonly [number, number]): Span => ({
  start: text.words[first]!.start,
  end: text.words[end - 1]!.end,
})

const inArticle = ({ id }: Side, { start, end }: Span): ArticleSpan => ({ article: id, start, end })
