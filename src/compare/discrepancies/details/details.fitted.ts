// Written by scripts/fit-details.mjs from 919 pairs of wordings of 25 stories. In the order of DETAIL_EVIDENCE in evidence.ts.
export const DETAIL_WEIGHTS: readonly number[] = [
  0.460, // containment
  0.038, // own.most
  1.007, // numbers.both
  0.460, // days.both
  0.269, // verb.same
  0.886, // length.least
  0.293, // length.ratio
  0.511, // modality
  0.456, // order
  0.315, // swaps
  0.280, // swapped
  0.886, // printed
  -5.120, // bias
]
