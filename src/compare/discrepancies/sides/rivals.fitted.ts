// Written by scripts/fit-rivals.mjs from 508 pairs of clauses of 39 stories. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  1.469, // covered.least
  1.377, // covered.most
  0.959, // near.least
  0.601, // mass
  0.234, // slot
  1.310, // finding.same
  -0.130, // name.shared
  -0.567, // voice.none
  1.656, // state
  0.798, // deed
  4.258, // counted
  -3.956, // bias
]
