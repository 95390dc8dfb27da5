// Written by scripts/fit-link.mjs from 4525 pairs of claims of 6 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.255, // covered.least
  1.601, // covered.mean
  1.278, // cosine
  1.587, // sameness
  -1.118, // names.alone
  -0.857, // figure.one-sided
  1.717, // figure.same
  1.282, // figure.telling
  -0.525, // day.other
  0.664, // day.same
  -0.171, // modality.other
  -0.347, // article.same
  0.266, // negated.both
  0.190, // pronoun
  0.342, // length
  -2.521, // bias
]
