// Written by scripts/fit-rivals.mjs from 92 pairs of clauses of 17 annotated events. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  -0.934, // covered.least
  0.877, // covered.most
  1.038, // near.least
  0.432, // mass
  0.130, // slot
  1.295, // finding.same
  -0.721, // name.shared
  -0.199, // voice.none
  0.765, // state
  -0.093, // deed
  -1.256, // bias
]
