import { listsBy } from '../../kernels/lists.js'
import {
  type ArticleSpan,
  byCodeUnit,
  type Drift,
  type DriftEnd,
  type FindingGroup,
  publicationOrder,
  type StoryClaim,
} from '../../model/index.js'
import { holderOf } from '../discrepancies/answer.js'
import { type EventWords, eventWordsOf, toldInBoth } from '../event-words.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { attribution } from './attribution.js'
import { bound } from './bound.js'
import { hedge } from './hedge.js'
import { stance } from './stance.js'
import type { Watch, Weak } from './watch.js'

/** In order: of one finding in one article the first that applies is told. */
const WATCHES: readonly Watch[] = [hedge, stance, bound, attribution]

/**
 * Where a finding is stated more surely in one article than in another that has it from the same source: hedges that vanish, stances that
 * harden, numbers that lose their bound, sources that are lost. Those along the lineage first; ids are V1, V2 … in that order.
 */
export function findDrift(setting: Setting): Drift[] {
  const scene = sceneOf(setting)
  return setting.story.groups
    .flatMap((g) => driftOf(g, scene))
    .sort(byOrder)
    .map(({ rank: _, ...d }, i) => ({ id: `V${i + 1}`, ...d }))
}

/** The setting, with what many pairs of claims ask of it. */
interface Scene extends Setting {
  /** "a b" where the lineage has `b` from `a`. */
  readonly ways: ReadonlySet<string>
  readonly wordsOf: (claim: StoryClaim) => EventWords
}

function sceneOf(setting: Setting): Scene {
  const { story, pack } = setting
  const known = new Map<StoryClaim, EventWords>()
  return {
    ...setting,
    ways: new Set(story.lineage.flatMap((e) => (e.directed ? [`${e.from} ${e.to}`] : []))),
    wordsOf: (claim) => {
      const words = known.get(claim) ?? eventWordsOf([claimSpan(claim)], story, pack)
      known.set(claim, words)
      return words
    },
  }
}

interface Ranked extends Omit<Drift, 'id'> {
  readonly rank: readonly number[]
}

function driftOf(group: FindingGroup, setting: Scene): Ranked[] {
  const byArticle = listsBy(group.claims.map(setting.story.claim), (c) => c.article)
  if (byArticle.size < 2) return []
  const told = new Set<string>()
  return WATCHES.flatMap((watch) => {
    const weak = weakIn(byArticle, watch, setting)
    if (weak.size === 0 || isCommon(byArticle, weak, watch, setting)) return []
    return [...byArticle].flatMap(([article, claims]) => {
      const text = `${setting.textOf(article)}`
      if (weak.has(article) || told.has(text)) return []
      const drift = hardened(group, claims, weak, watch, setting)
      if (drift) told.add(text)
      return drift ?? []
    })
  })
}

/** Whether more texts tell it without a source than with one: what all may know needs none. */
function isCommon(
  byArticle: ReadonlyMap<string, unknown>,
  weak: ReadonlyMap<string, Weak>,
  watch: Watch,
  { textOf }: Setting,
): boolean {
  if (!watch.kinOnly) return false
  const sure = new Set([...byArticle.keys()].filter((a) => !weak.has(a)).map(textOf))
  return sure.size > new Set([...weak.keys()].map(textOf)).size
}

/** The articles that state the finding less than plainly, each with the first such claim. */
function weakIn(
  byArticle: ReadonlyMap<string, readonly StoryClaim[]>,
  watch: Watch,
  setting: Setting,
): Map<string, Weak> {
  const weak = new Map<string, Weak>()
  for (const [article, claims] of byArticle) {
    const found = claims.flatMap((c) => watch.weakness(c, setting) ?? [])[0]
    if (found) weak.set(article, found)
  }
  return weak
}

/** How many of the less sure an article is held against: enough for any story a person reads. */
const MOST_WEAK = 40

/** The drift of one article from the nearest of those that are less sure; null where it has the finding from elsewhere, or had it first. */
function hardened(
  group: FindingGroup,
  claims: readonly StoryClaim[],
  weak: ReadonlyMap<string, Weak>,
  watch: Watch,
  setting: Scene,
): Ranked | null {
  const found = [...weak.values()].slice(0, MOST_WEAK).flatMap((w) => {
    const link = linkOf(w, claims, watch, setting)
    if (!link) return []
    const same = claims.filter((c) => saysTheSame(w.claim, c, link, setting))
    const plain = same.flatMap((c) => watch.plain(c, w, setting) ?? [])[0]
    return plain ? [{ w, link, plain }] : []
  })
  const [best] = found.sort(
    (a, b) => a.link.rank - b.link.rank || byCodeUnit(a.w.claim.article, b.w.claim.article),
  )
  if (!best) return null
  const { w, link, plain } = best
  const to = claims.find((c) => c.start <= plain.start && plain.end <= c.end) ?? claims[0]!
  return {
    kind: watch.kind,
    finding: group.id,
    directed: link.directed,
    from: end(w.words, w.claim),
    to: end(plain, to),
    because: [
      { rule: `${watch.kind}-lost`, text: watch.text, spans: [w.words, plain] },
      { rule: link.rule, text: link.text, spans: [claimSpan(w.claim), claimSpan(to)] },
    ],
    rank: [
      link.rank,
      WATCHES.indexOf(watch),
      -new Set(group.claims.map((c) => setting.story.claim(c).article)).size,
    ],
  }
}

/** How much of the one claim must stand in the other where their texts depend on each other, and where they do not. */
const SAME_IN_KIN = 0.5
const SAME = 0.7

/** Claims of one finding may be far apart in words; what is held against each other here is not. */
function saysTheSame(a: StoryClaim, b: StoryClaim, { kin }: Link, { story, wordsOf }: Scene): boolean {
  if (datesDiffer(a, b, story)) return false
  return toldInBoth(wordsOf(a), wordsOf(b)) >= (kin ? SAME_IN_KIN : SAME)
}

/** Whether both give dates and none is the same. */
function datesDiffer(a: StoryClaim, b: StoryClaim, { pool }: Story): boolean {
  const [x, y] = [a, b].map((c) => c.dates.flatMap((i) => pool.dates[i]?.value ?? []))
  return x!.length > 0 && y!.length > 0 && !x!.some((value) => y!.includes(value))
}

function end(words: ArticleSpan, claim: StoryClaim): DriftEnd {
  const whole = claimSpan(claim)
  const same = words.start === whole.start && words.end === whole.end
  return { article: claim.article, spans: same ? [whole] : [words, whole] }
}

interface Link {
  readonly rank: number
  readonly kin: boolean
  readonly directed: boolean
  readonly rule: string
  readonly text: string
}

/** Why two texts are held against each other, and whether the second is known to be the later; null where neither is reason enough. */
function linkOf(w: Weak, claims: readonly StoryClaim[], watch: Watch, setting: Scene): Link | null {
  const { story, kinship } = setting
  const [from, to] = [w.claim.article, claims[0]!.article]
  if (setting.ways.has(`${from} ${to}`))
    return {
      rank: 0,
      kin: true,
      directed: true,
      rule: 'lineage',
      text: 'The later text has it from the earlier one.',
    }
  const order = publicationOrder(story.article(from), story.article(to))
  const kin = kinship.dependent(from, to) || kinship.ancestor(from, to) !== undefined
  // Of two texts without an order the one without a source may well be where the other has it from.
  if (order > 0 || (order === 0 && (watch.kinOnly || !kin))) return null
  if (!kin && (watch.kinOnly || !sameSource(w.claim, claims, setting))) return null
  const how = kin
    ? 'The texts depend on each other'
    : 'Both have it from one source, or the second names none'
  return order < 0
    ? { rank: kin ? 1 : 2, kin, directed: true, rule: 'dates', text: `${how}; the second is the later.` }
    : { rank: 3, kin, directed: false, rule: 'undated', text: `${how}; which is the later is not known.` }
}

/** Whether a named source stands behind the first claim, and behind the others the same or none that is named. */
function sameSource(claim: StoryClaim, others: readonly StoryClaim[], { story, sameBody }: Setting): boolean {
  const holder = holderOf(claim, story)
  if (holder === null) return false
  return others.every((c) => {
    const other = holderOf(c, story)
    return other === null ? c.attribution === null : sameBody(holder, other)
  })
}

const byOrder = (a: Ranked, b: Ranked): number => {
  const at = a.rank.findIndex((n, i) => n !== b.rank[i])
  if (at >= 0) return a.rank[at]! - b.rank[at]!
  return (
    byCodeUnit(a.from.article, b.from.article) ||
    a.from.spans[0]!.start - b.from.spans[0]!.start ||
    byCodeUnit(a.to.article, b.to.article)
  )
}
