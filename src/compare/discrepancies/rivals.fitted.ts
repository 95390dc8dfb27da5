// Written by scripts/fit-rivals.mjs from 96 pairs of clauses of 15 annotated events. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  -0.691, // covered.least
  0.991, // covered.most
  0.841, // near.least
  0.416, // mass
  0.222, // slot
  1.359, // finding.same
  -0.633, // name.shared
  0.012, // voice.none
  0.741, // state
  -0.011, // deed
  -1.401, // bias
]
