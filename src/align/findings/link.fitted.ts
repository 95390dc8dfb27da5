// Written by scripts/fit-link.mjs from 4344 pairs of claims of 5 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.331, // covered.least
  1.574, // covered.mean
  1.306, // cosine
  1.458, // sameness
  -1.102, // names.alone
  -1.034, // figure.one-sided
  1.726, // figure.same
  0.957, // figure.telling
  -0.509, // day.other
  1.084, // day.same
  -0.315, // modality.other
  -0.389, // article.same
  0.354, // negated.both
  0.382, // pronoun
  0.315, // length
  -2.574, // bias
]
