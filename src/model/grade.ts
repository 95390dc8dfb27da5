/** How reliable a source is on the Admiralty scale: A reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** A grade that the user gives: a letter to an outlet, an article or a source by its name, a number 1–6 to a finding by its words. */
export type Grade = GradeOf<Reliability> | GradeOf<number>

interface GradeOf<G> {
  readonly name: string
  readonly grade: G
  /** Where the user gives it: "line 3", "entry 2". */
  readonly place: string
}
