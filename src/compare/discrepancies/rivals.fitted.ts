// Written by scripts/fit-rivals.mjs from 439 pairs of clauses of 23 annotated events. In the order of RIVAL_EVIDENCE in rivals.ts.
export const RIVAL_WEIGHTS: readonly number[] = [
  -0.627, // covered.least
  0.670, // covered.most
  0.992, // near.least
  1.318, // mass
  0.861, // slot
  2.205, // finding.same
  -0.392, // name.shared
  -0.215, // voice.none
  1.664, // state
  -0.138, // deed
  3.610, // counted
  -4.163, // bias
]
