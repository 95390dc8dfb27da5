// Written by scripts/fit-utterances.mjs from 6885 pairs of units of 17 annotated events. In the order of EVIDENCE and COURSE.
export const ALONE_WEIGHTS: readonly number[] = [
  -5.854, // always
  0.677, // words in common, of both
  -0.219, // words in common, of the one that has more in the other
  0.990, // words in common, of the one that has less
  1.511, // meaning in common, of both
  0.588, // meaning in common, of the one that has more in the other
  2.434, // meaning in common, of the one that has less
  1.035, // words rare in the story, of both
  0.268, // words rare in the story, of the one that has more in the other
  0.106, // weight of the words in common
  -0.299, // words in common that tell something
  0.703, // longest row of the same words
  0.549, // words in common stand close together
  1.072, // a figure in common
  -0.618, // only other figures
  -0.449, // denied in one
  0.671, // one speaker
  0.158, // speakers akin
  -1.791, // speakers that may be one
  0.049, // other speakers
  0.000, // other speakers, in the same words
  0.701, // two quotations
  0.557, // two quotations, words in common
  0.794, // two paraphrases
  -0.740, // one article
  0.000, // told to one outlet alone
  -1.282, // one longer than the other
  2.334, // the same in marks
  -0.004, // a title in marks
  0.036, // few words
  0.294, // share of a report that stands in a quotation
  -0.066, // share of a report whose meaning stands in a quotation
  0.027, // share of a quotation that stands in a report
  0.989, // one speaker, meaning in common
  -0.720, // one speaker, words in common of the one that has more in the other
  -0.050, // one article, words in common
  -0.526, // meaning in common beyond half
  -0.831, // words rare in the story beyond half
  -0.650, // other speakers, words in common
]
export const TOGETHER_WEIGHTS: readonly number[] = [
  -5.550, // always
  0.451, // words in common, of both
  -0.302, // words in common, of the one that has more in the other
  0.771, // words in common, of the one that has less
  1.212, // meaning in common, of both
  0.343, // meaning in common, of the one that has more in the other
  2.081, // meaning in common, of the one that has less
  0.747, // words rare in the story, of both
  0.090, // words rare in the story, of the one that has more in the other
  0.731, // weight of the words in common
  -0.300, // words in common that tell something
  0.345, // longest row of the same words
  0.568, // words in common stand close together
  0.451, // a figure in common
  -0.738, // only other figures
  -0.526, // denied in one
  1.024, // one speaker
  -0.092, // speakers akin
  -1.549, // speakers that may be one
  -0.168, // other speakers
  0.000, // other speakers, in the same words
  0.450, // two quotations
  0.283, // two quotations, words in common
  0.594, // two paraphrases
  -1.174, // one article
  0.000, // told to one outlet alone
  -1.138, // one longer than the other
  1.818, // the same in marks
  -0.005, // a title in marks
  -0.153, // few words
  0.373, // share of a report that stands in a quotation
  0.073, // share of a report whose meaning stands in a quotation
  -0.056, // share of a quotation that stands in a report
  0.639, // one speaker, meaning in common
  -0.758, // one speaker, words in common of the one that has more in the other
  -0.064, // one article, words in common
  -0.709, // meaning in common beyond half
  -0.687, // words rare in the story beyond half
  -0.360, // other speakers, words in common
  0.103, // what stands before is one utterance
  0.380, // what stands behind is one utterance
  0.829, // what stands before and behind is
  0.621, // near in meaning, beside what is one utterance
  -1.903, // another unit of either article fits better
  1.259, // a third article has what both have
]
