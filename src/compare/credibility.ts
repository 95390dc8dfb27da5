import type { Discrepancy, Independence, Origin, Reason } from '../model/index.js'

export interface Credibility {
  /** Admiralty scale, 1 confirmed by other sources … 6 truth cannot be judged. */
  readonly grade: number
  readonly because: readonly Reason[]
}

/** The Admiralty grade that the evidence proposes for a finding. */
export function gradeCredibility(
  _origins: readonly Origin[],
  independent: Independence,
  disputes: readonly Discrepancy[],
): Credibility {
  const grade = disputes.some((d) => d.relation === 'conflict') ? 4 : independent.min > 1 ? 1 : 6
  return { grade, because: [] }
}
