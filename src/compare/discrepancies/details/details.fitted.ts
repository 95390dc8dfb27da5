// Written by scripts/fit-details.mjs from 888 pairs of wordings of 25 stories. In the order of DETAIL_EVIDENCE in evidence.ts.
export const DETAIL_WEIGHTS: readonly number[] = [
  0.495, // containment
  0.134, // own.most
  0.886, // numbers.both
  0.455, // days.both
  0.261, // verb.same
  0.781, // length.least
  0.186, // length.ratio
  0.553, // modality
  0.405, // order
  0.246, // swaps
  0.271, // swapped
  0.833, // printed
  -4.972, // bias
]
