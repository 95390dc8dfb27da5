// Written by scripts/fit-stretch-links.mjs from 28463 pairs of claims of 29 annotated events. In the order of EVIDENCE in link.ts and STRETCH_EVIDENCE.
export const STRETCH_LINK_WEIGHTS: readonly number[] = [
  1.150, // covered.least
  1.473, // covered.mean
  1.214, // cosine
  2.918, // sameness
  -0.369, // names.alone
  -0.829, // figure.one-sided
  1.600, // figure.same
  0.619, // figure.telling
  -0.194, // day.other
  1.926, // day.same
  -0.589, // modality.other
  -0.507, // article.same
  0.638, // negated.both
  0.352, // negated.one
  0.167, // pronoun
  -0.497, // length
  -2.524, // bias
  -0.866, // figure.other
  0.427, // subject
  0.801, // rest
  0.695, // verbs
  0.282, // verbless
  -1.420, // place.gap
  0.542, // place.head
]
