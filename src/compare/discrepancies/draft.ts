import {
  type ArticleSpan,
  byGravity,
  contains,
  type Discrepancy,
  type DiscrepancyKind,
  type Position,
  type PositionPair,
} from '../../model/index.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import type { RelationRule, Stand } from './answer.js'
import { withoutOpener } from './opener.js'

/** A discrepancy before it has its place in the list. */
export type Draft = Omit<Discrepancy, 'id'>

/** A position that an outlet's own notice replaces, and that stands nowhere but in notices, is withdrawn. */
function withdrawnOrNot({ position, answers }: Stand, corrected: boolean, story: Story): Position {
  const noticed = (s: ArticleSpan): boolean =>
    story.article(s.article).metadata.notices.some((n) => contains(n, s))
  const holds = answers.some((a) => a.holds === true)
  return corrected && !holds && position.spans.every(noticed) ? { ...position, withdrawn: true } : position
}

/** With more positions than these only the first and each position's neighbour are judged: nobody reads ten thousand pairs. */
const MOST_POSITIONS = 60

/** The pairs of positions to judge, each with the lower index first. */
function pairsOf(size: number): (readonly [number, number])[] {
  const later = Array.from({ length: size }, (_, j) => j)
  if (size <= MOST_POSITIONS) return later.flatMap((j) => later.slice(0, j).map((i) => [i, j] as const))
  return later.slice(1).flatMap((j) => (j > 1 ? [[0, j] as const, [j - 1, j] as const] : [[0, j] as const]))
}

/** Puts a discrepancy together: each pair of positions is judged by the first rule that applies; the last rule must always apply. */
export function draft(
  kind: DiscrepancyKind,
  named: ArticleSpan | null,
  stands: readonly Stand[],
  rules: readonly RelationRule[],
  setting: Setting,
  utterances: readonly string[] = [],
): Draft {
  const { story, pack } = setting
  const aboutSpan = named && withoutOpener(named, story, pack)
  const pairs: PositionPair[] = pairsOf(stands.length).map(([i, j]) => {
    const judged = rules.map((rule) => rule(stands[i]!, stands[j]!, setting)).find((r) => r !== null)!
    return { between: [i, j] as const, relation: judged.relation, because: [judged.reason] }
  })
  const corrected = new Set(pairs.filter((p) => p.relation === 'correction').flatMap((p) => p.between))
  return {
    kind,
    about: aboutSpan ? story.words(aboutSpan) : '',
    aboutSpan,
    findings: [
      ...new Set(
        stands.flatMap((s) =>
          s.answers.flatMap((a) => (a.claim ? (story.groupOf(a.claim.id)?.id ?? []) : [])),
        ),
      ),
    ],
    utterances,
    relation: pairs.map((p) => p.relation).sort(byGravity)[0] ?? 'wording',
    positions: stands.map((s, i) => withdrawnOrNot(s, corrected.has(i), story)),
    pairs,
  }
}
