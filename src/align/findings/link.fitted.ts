// Written by scripts/fit-link.mjs from 8205 pairs of claims of 12 annotated events. In the order of EVIDENCE in link.ts.
export const LINK_WEIGHTS: readonly number[] = [
  1.258, // covered.least
  1.733, // covered.mean
  1.615, // cosine
  1.799, // sameness
  -0.691, // names.alone
  -0.930, // figure.one-sided
  1.766, // figure.same
  1.271, // figure.telling
  -0.366, // day.other
  1.267, // day.same
  -0.160, // modality.other
  -0.303, // article.same
  0.425, // negated.both
  0.050, // negated.one
  0.129, // pronoun
  0.655, // length
  -2.998, // bias
]
