// Written by scripts/fit-link.mjs from 4550 pairs of claims of 6 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.278, // covered.least
  1.618, // covered.mean
  1.323, // cosine
  1.527, // sameness
  -1.136, // names.alone
  -0.835, // figure.one-sided
  1.800, // figure.same
  1.184, // figure.telling
  -0.525, // day.other
  0.679, // day.same
  -0.177, // modality.other
  -0.338, // article.same
  0.232, // negated.both
  0.197, // pronoun
  0.368, // length
  -2.545, // bias
]
