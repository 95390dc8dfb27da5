// Written by scripts/fit-details.mjs from 706 pairs of wordings of 19 stories. In the order of DETAIL_EVIDENCE in evidence.ts.
export const DETAIL_WEIGHTS: readonly number[] = [
  1.315, // containment
  0.172, // own.least
  0.197, // own.most
  -0.433, // numbers.one
  0.822, // numbers.both
  0.556, // days.both
  0.105, // names.one
  0.404, // verb.same
  0.026, // holders
  1.052, // length.least
  1.097, // modality
  0.091, // order
  -5.732, // bias
]
