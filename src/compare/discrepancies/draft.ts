import type { ArticleSpan, Discrepancy, DiscrepancyKind, PositionPair, Relation } from '../../model/index.js'
import type { Setting } from '../setting.js'
import type { RelationRule, Stand } from './answer.js'

/** A discrepancy before it has its place in the list. */
export type Draft = Omit<Discrepancy, 'id'>

/** Relations from the gravest to the slightest. */
const GRAVITY: Readonly<Record<Relation, number>> = {
  conflict: 0,
  correction: 1,
  update: 2,
  scope: 3,
  rounding: 4,
  wording: 5,
}

export const byGravity = (a: Relation, b: Relation): number => GRAVITY[a] - GRAVITY[b]

/** Puts a discrepancy together: each pair of positions is judged by the first rule that applies; the last rule must always apply. */
export function draft(
  kind: DiscrepancyKind,
  aboutSpan: ArticleSpan | null,
  stands: readonly Stand[],
  rules: readonly RelationRule[],
  setting: Setting,
  utterances: readonly string[] = [],
): Draft {
  const { story } = setting
  const pairs: PositionPair[] = stands.flatMap((b, j) =>
    stands.slice(0, j).map((a, i) => {
      const judged = rules.map((rule) => rule(a, b, setting)).find((r) => r !== null)!
      return { between: [i, j] as const, relation: judged.relation, because: [judged.reason] }
    }),
  )
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
    positions: stands.map((s) => s.position),
    pairs,
  }
}
