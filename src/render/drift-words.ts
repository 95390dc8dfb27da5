import type { Drift, DriftKind } from '../model/index.js'

const LOST: Readonly<Record<DriftKind, string>> = {
  hedge: 'hedge vanished',
  stance: 'stance hardened',
  bound: 'bound lost',
  attribution: 'source lost',
}
const DIFFERS: Readonly<Record<DriftKind, string>> = {
  hedge: 'hedge differs',
  stance: 'stance differs',
  bound: 'bound differs',
  attribution: 'source differs',
}

/** What became of a statement; where it is not known which text is the later, only that they differ. */
export const driftWords = ({ kind, directed }: Drift): string => (directed ? LOST : DIFFERS)[kind]

/** What parts the two ends: an arrow where the second is known to be the later. */
export const driftMark = ({ directed }: Drift): string => (directed ? '→' : '–')
