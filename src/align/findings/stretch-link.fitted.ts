// Written by scripts/fit-stretch-links.mjs from 28012 pairs of claims of 29 annotated events. In the order of EVIDENCE in link.ts and STRETCH_EVIDENCE.
export const STRETCH_LINK_WEIGHTS: readonly number[] = [
  1.212, // covered.least
  1.405, // covered.mean
  1.177, // cosine
  2.971, // sameness
  -0.364, // names.alone
  -0.850, // figure.one-sided
  1.581, // figure.same
  0.629, // figure.telling
  -0.175, // day.other
  1.965, // day.same
  -0.662, // modality.other
  -0.492, // article.same
  0.630, // negated.both
  0.351, // negated.one
  0.173, // pronoun
  -0.557, // length
  -2.483, // bias
  -0.833, // figure.other
  0.482, // subject
  0.850, // rest
  0.717, // verbs
  0.315, // verbless
  -1.461, // place.gap
  0.533, // place.head
]
