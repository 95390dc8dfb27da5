import type { Discrepancy, Independence, Origin, Position, Reason, StoryClaim } from '../model/index.js'
import { isContested, type Stated } from './contested.js'

/** How far what is stated may be believed, and why. */
export interface Credibility {
  /** Admiralty scale: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
  readonly grade: number
  readonly because: readonly Reason[]
}

/** What a grade may be read off. */
interface Evidence {
  readonly origins: readonly Origin[]
  readonly independent: Independence
  readonly conflicts: readonly Discrepancy[]
  readonly denied: readonly Discrepancy[]
  /** Where an outlet's own notice takes back all that states it. */
  readonly withdrawn: readonly Position[]
  /** All that state it ask for it. */
  readonly isCall: boolean
}

type GradeRule = (e: Evidence) => { grade: number; rule: string; text: string } | null

/**
 * From the two axes of NATO's AJP-2.1, only the one for information: how reliable an outlet is stays the user's to say.
 * The first rule that applies decides. Its grade 2 is for what many report whose independence cannot be guaranteed: of two sources that say one
 * thing most have it from one mouth, so that a second one perhaps makes it possible, and only a third likely.
 */
const RULES: readonly GradeRule[] = [
  ({ withdrawn }) =>
    withdrawn.length > 0
      ? { grade: 5, rule: 'withdrawn', text: 'The outlet that had it has withdrawn it.' }
      : null,
  ({ isCall }) =>
    isCall
      ? { grade: 6, rule: 'call', text: 'It says what ought to be; that is neither true nor false.' }
      : null,
  ({ denied, independent }) =>
    denied.length > 0 && independent.max < 2
      ? {
          grade: 4,
          rule: 'denied',
          text: 'Another source says the opposite, and no second origin stands behind it.',
        }
      : null,
  ({ conflicts, independent }) =>
    conflicts.length > 0 && independent.max < 2
      ? {
          grade: 4,
          rule: 'conflict',
          text: 'Others answer the same question in a way that cannot also hold.',
        }
      : null,
  ({ conflicts, denied, independent }) =>
    conflicts.length + denied.length > 0
      ? {
          grade: 3,
          rule: 'disputed',
          text: `${independent.min > 1 ? 'Independent origins carry it' : 'More than one origin may carry it'}, and others contradict it.`,
        }
      : null,
  ({ independent }) =>
    independent.min > 1
      ? { grade: 1, rule: 'confirmed', text: `At least ${independent.min} independent origins carry it.` }
      : null,
  ({ independent, origins }) =>
    Math.min(independent.max, named(origins)) > 2
      ? {
          grade: 2,
          rule: 'perhaps-confirmed',
          text: 'Three or more named origins may stand behind it; of no two is it sure that they are independent.',
        }
      : null,
  ({ independent, origins }) =>
    independent.max > 1
      ? {
          grade: 3,
          ...(named(origins) > 1
            ? {
                rule: 'perhaps-two',
                text: 'A second origin may stand behind it; it is not sure that it is independent.',
              }
            : {
                rule: 'perhaps-unnamed',
                text: 'More than one origin may stand behind it, but no two that are named.',
              }),
        }
      : null,
  ({ origins }) =>
    origins.every((o) => o.kind === 'unnamed')
      ? { grade: 6, rule: 'unnamed', text: 'Only unnamed sources stand behind it.' }
      : null,
]

const named = (origins: readonly Origin[]): number => origins.filter((o) => o.kind !== 'unnamed').length

/** The Admiralty grade that the evidence proposes for what is stated, with its reason. `claims` are its claims. */
export function gradeCredibility(
  stated: Stated,
  claims: readonly StoryClaim[],
  origins: readonly Origin[],
  independent: Independence,
  disputes: readonly Discrepancy[],
): Credibility {
  const contesting = disputes.filter((d) => isContested(d, stated))
  const conflicts = contesting.filter((d) => d.kind !== 'stance')
  const denied = contesting.filter((d) => d.kind === 'stance')
  const withdrawn = withdrawnPositions(stated.claims, disputes)
  const isCall = claims.every((c) => c.modality === 'asked-for')
  const evidence = { origins, independent, conflicts, denied, withdrawn, isCall }
  const found = RULES.map((rule) => rule(evidence)).find((r) => r !== null)
  const { grade, rule, text } = found ?? {
    grade: 6,
    rule: 'one-origin',
    text: 'One origin stands behind it; nothing here confirms or contradicts it.',
  }
  const disputed = [...conflicts, ...denied].flatMap((d) => d.positions)
  const spans = (withdrawn.length > 0 ? withdrawn : disputed).flatMap((p) => p.spans.slice(0, 1))
  const carried = origins.flatMap((o) => o.because.flatMap((r) => r.spans.slice(0, 1)))
  return { grade, because: [{ rule, text, spans: spans.length > 0 ? spans : carried.slice(0, 3) }] }
}

/** The withdrawn positions that hold the claims, if they hold all of them: what others state too is not withdrawn. */
function withdrawnPositions(claims: readonly string[], disputes: readonly Discrepancy[]): Position[] {
  const withdrawn = disputes.flatMap((d) => d.positions.filter((p) => p.withdrawn === true))
  const held = new Set(withdrawn.flatMap((p) => p.claims))
  return claims.every((id) => held.has(id))
    ? withdrawn.filter((p) => p.claims.some((id) => claims.includes(id)))
    : []
}
