// Written by scripts/fit-utterances.mjs from 7586 pairs of units of 17 annotated events. In the order of EVIDENCE and COURSE.
export const ALONE_WEIGHTS: readonly number[] = [
  -6.184, // always
  0.527, // words in common, of both
  -0.301, // words in common, of the one that has more in the other
  0.849, // words in common, of the one that has less
  1.434, // meaning in common, of both
  0.579, // meaning in common, of the one that has more in the other
  2.290, // meaning in common, of the one that has less
  0.905, // words rare in the story, of both
  0.214, // words rare in the story, of the one that has more in the other
  0.058, // weight of the words in common
  -0.430, // words in common that tell something
  0.885, // longest row of the same words
  0.599, // words in common stand close together
  1.552, // a figure in common
  -0.214, // only other figures
  -0.376, // denied in one
  1.047, // one speaker
  0.569, // speakers akin
  -1.729, // speakers that may be one
  0.932, // other speakers
  0.000, // other speakers, in the same words
  0.588, // two quotations
  0.608, // two quotations, words in common
  0.912, // two paraphrases
  -0.732, // one article
  0.000, // told to one outlet alone
  -1.228, // one longer than the other
  2.278, // the same in marks
  -0.012, // a title in marks
  0.131, // few words
  0.259, // share of a report that stands in a quotation
  -0.014, // share of a report whose meaning stands in a quotation
  0.028, // share of a quotation that stands in a report
  1.104, // one speaker, meaning in common
  -0.522, // one speaker, words in common of the one that has more in the other
  -0.039, // one article, words in common
  -0.456, // meaning in common beyond half
  -0.678, // words rare in the story beyond half
  -0.217, // other speakers, words in common
]
export const TOGETHER_WEIGHTS: readonly number[] = [
  -5.765, // always
  0.297, // words in common, of both
  -0.443, // words in common, of the one that has more in the other
  0.661, // words in common, of the one that has less
  1.159, // meaning in common, of both
  0.330, // meaning in common, of the one that has more in the other
  1.989, // meaning in common, of the one that has less
  0.677, // words rare in the story, of both
  0.078, // words rare in the story, of the one that has more in the other
  0.574, // weight of the words in common
  -0.456, // words in common that tell something
  0.546, // longest row of the same words
  0.545, // words in common stand close together
  0.714, // a figure in common
  -0.385, // only other figures
  -0.435, // denied in one
  1.221, // one speaker
  0.331, // speakers akin
  -1.501, // speakers that may be one
  0.734, // other speakers
  0.000, // other speakers, in the same words
  0.331, // two quotations
  0.309, // two quotations, words in common
  0.769, // two paraphrases
  -1.079, // one article
  0.000, // told to one outlet alone
  -1.104, // one longer than the other
  1.729, // the same in marks
  -0.008, // a title in marks
  0.002, // few words
  0.421, // share of a report that stands in a quotation
  0.146, // share of a report whose meaning stands in a quotation
  -0.101, // share of a quotation that stands in a report
  0.796, // one speaker, meaning in common
  -0.588, // one speaker, words in common of the one that has more in the other
  -0.050, // one article, words in common
  -0.607, // meaning in common beyond half
  -0.589, // words rare in the story beyond half
  -0.003, // other speakers, words in common
  0.314, // what stands before is one utterance
  0.315, // what stands behind is one utterance
  0.624, // what stands before and behind is
  0.673, // near in meaning, beside what is one utterance
  -0.904, // another unit of its kind in either article fits better
  -1.383, // a quotation beside a report, or a report beside a quotation, fits better
  1.529, // a third article has what both have
]
