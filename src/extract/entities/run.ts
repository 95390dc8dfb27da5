/** Neighbouring tokens `first … last - 1` of one sentence that may hold one or more names and titles. */
export interface Run {
  readonly first: number
  readonly last: number
}
