import type { LanguagePack } from '../../lang/pack.js'

export interface PairScore {
  /** 0..1: how far the two say the same. */
  readonly score: number
  readonly same: boolean
}

/** Scores two free-standing claims; `question` where both answer one. */
export function alignPair(a: string, b: string, _question: string | null, _pack: LanguagePack): PairScore {
  const same = a === b
  return { score: same ? 1 : 0, same }
}
