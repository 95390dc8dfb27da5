// Written by scripts/fit-link.mjs from 4532 pairs of claims of 6 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.274, // covered.least
  1.591, // covered.mean
  1.241, // cosine
  1.622, // sameness
  -1.074, // names.alone
  -0.814, // figure.one-sided
  1.610, // figure.same
  1.172, // figure.telling
  -0.472, // day.other
  0.861, // day.same
  -0.109, // modality.other
  -0.376, // article.same
  0.281, // negated.both
  0.193, // pronoun
  0.418, // length
  -2.639, // bias
]
