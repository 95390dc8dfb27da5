// Written by scripts/fit-link.mjs from 6682 pairs of claims of 9 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.370, // covered.least
  1.827, // covered.mean
  1.478, // cosine
  1.670, // sameness
  -0.708, // names.alone
  -1.033, // figure.one-sided
  1.758, // figure.same
  1.333, // figure.telling
  -0.526, // day.other
  1.109, // day.same
  -0.182, // modality.other
  -0.270, // article.same
  0.347, // negated.both
  0.131, // negated.one
  0.181, // pronoun
  0.587, // length
  -2.927, // bias
]
