/** Places that a figure's words name, the narrowest first: "the Tarn quarter of Karsund". */
export type Chain = readonly string[]

/** Whether two figures may count at one place: one is told nowhere, or where the other is, or in it. */
export const areOfOnePlace = ([a, ...wider]: Chain, [b, ...others]: Chain): boolean =>
  a === undefined || b === undefined || a === b || others.includes(a) || wider.includes(b)
