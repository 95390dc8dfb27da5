// Written by scripts/fit-rivals.mjs from 373 pairs of clauses of 23 annotated events. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  -0.434, // covered.least
  0.510, // covered.most
  0.815, // near.least
  0.868, // mass
  0.906, // slot
  2.566, // finding.same
  -0.165, // name.shared
  -0.263, // voice.none
  1.830, // state
  -0.046, // deed
  -3.555, // bias
]
