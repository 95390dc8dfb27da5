// Written by scripts/fit-utterances.mjs from 9427 pairs of units of 23 annotated events. In the order of EVIDENCE and COURSE.
export const ALONE_WEIGHTS: readonly number[] = [
  -6.713, // always
  0.686, // words in common, of both
  0.268, // words in common, of the one that has more in the other
  0.764, // words in common, of the one that has less
  1.055, // meaning in common, of both
  0.605, // meaning in common, of the one that has more in the other
  1.506, // meaning in common, of the one that has less
  1.287, // words rare in the story, of both
  0.855, // words rare in the story, of the one that has more in the other
  0.209, // weight of the words in common
  -0.009, // words in common that tell something
  1.001, // longest row of the same words
  0.434, // words in common stand close together
  1.201, // a figure in common
  -0.900, // only other figures
  -0.363, // denied in one
  1.409, // one speaker
  0.867, // speakers akin
  -1.226, // speakers that may be one
  0.698, // other speakers
  0.040, // other speakers, in the same words
  0.640, // two quotations
  0.804, // two quotations, words in common
  0.572, // two paraphrases
  -1.113, // one article
  0.000, // told to one outlet alone
  -0.944, // one longer than the other
  2.036, // the same in marks
  -0.010, // a title in marks
  0.384, // few words
  0.031, // share of a report that stands in a quotation
  -0.300, // share of a report whose meaning stands in a quotation
  0.045, // share of a quotation that stands in a report
  0.648, // one speaker, meaning in common
  -0.829, // one speaker, words in common of the one that has more in the other
  -0.069, // one article, words in common
  -0.322, // meaning in common beyond half
  -0.387, // words rare in the story beyond half
  0.398, // other speakers, words in common
]
export const TOGETHER_WEIGHTS: readonly number[] = [
  -6.187, // always
  0.494, // words in common, of both
  0.154, // words in common, of the one that has more in the other
  0.565, // words in common, of the one that has less
  0.871, // meaning in common, of both
  0.495, // meaning in common, of the one that has more in the other
  1.247, // meaning in common, of the one that has less
  1.011, // words rare in the story, of both
  0.686, // words rare in the story, of the one that has more in the other
  0.564, // weight of the words in common
  -0.043, // words in common that tell something
  0.721, // longest row of the same words
  0.367, // words in common stand close together
  0.686, // a figure in common
  -0.622, // only other figures
  -0.389, // denied in one
  1.417, // one speaker
  0.562, // speakers akin
  -1.162, // speakers that may be one
  0.481, // other speakers
  0.053, // other speakers, in the same words
  0.422, // two quotations
  0.613, // two quotations, words in common
  0.546, // two paraphrases
  -1.261, // one article
  0.000, // told to one outlet alone
  -0.854, // one longer than the other
  1.593, // the same in marks
  -0.010, // a title in marks
  0.279, // few words
  0.182, // share of a report that stands in a quotation
  -0.247, // share of a report whose meaning stands in a quotation
  -0.003, // share of a quotation that stands in a report
  0.439, // one speaker, meaning in common
  -0.846, // one speaker, words in common of the one that has more in the other
  -0.092, // one article, words in common
  -0.426, // meaning in common beyond half
  -0.309, // words rare in the story beyond half
  0.571, // other speakers, words in common
  0.605, // what stands before is one utterance
  0.484, // what stands behind is one utterance
  0.334, // what stands before and behind is
  0.639, // near in meaning, beside what is one utterance
  -0.853, // another unit of its kind in either article fits better
  -1.382, // a quotation beside a report, or a report beside a quotation, fits better
  1.163, // a third article has what both have
]
