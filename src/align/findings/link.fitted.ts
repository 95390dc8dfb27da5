// Written by scripts/fit-link.mjs from 2281 pairs of claims of 5 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.248, // covered.least
  1.643, // covered.mean
  1.151, // cosine
  1.611, // sameness
  -1.074, // names.alone
  -0.941, // figure.one-sided
  1.571, // figure.same
  1.197, // figure.telling
  -0.626, // day.other
  0.631, // day.same
  -0.116, // modality.other
  -0.299, // article.same
  0.217, // negated.both
  0.186, // pronoun
  0.461, // length
  -2.478, // bias
]
