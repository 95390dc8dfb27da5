// Written by scripts/fit-rivals.mjs from 508 pairs of clauses of 38 stories. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  1.618, // covered.least
  1.489, // covered.most
  0.921, // near.least
  0.535, // mass
  0.252, // slot
  1.231, // finding.same
  -0.228, // name.shared
  -0.464, // voice.none
  1.512, // state
  0.904, // deed
  4.121, // counted
  -3.880, // bias
]
