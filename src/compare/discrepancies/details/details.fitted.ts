// Written by scripts/fit-details.mjs from 988 pairs of wordings of 19 stories. In the order of DETAIL_EVIDENCE in evidence.ts.
export const DETAIL_WEIGHTS: readonly number[] = [
  0.404, // containment
  0.154, // own.least
  0.154, // own.most
  -0.437, // numbers.one
  0.681, // numbers.both
  0.556, // days.both
  -0.046, // names.one
  0.241, // verb.same
  0.105, // holders
  0.932, // length.least
  0.878, // modality
  0.641, // order
  -4.677, // bias
]
