// Written by scripts/fit-rivals.mjs from 443 pairs of clauses of 23 annotated events. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  -0.651, // covered.least
  0.682, // covered.most
  0.991, // near.least
  1.324, // mass
  0.867, // slot
  2.213, // finding.same
  -0.391, // name.shared
  -0.200, // voice.none
  1.668, // state
  -0.137, // deed
  3.620, // counted
  -4.184, // bias
]
