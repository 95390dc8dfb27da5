/** What went wrong, with the value at fault and the way out. Every error Stemma raises on purpose is one. */
export class StemmaError extends Error {
  /** A stable name for the kind of trouble, e.g. `not-text`. */
  readonly code: string
  /** What went wrong, without the value and the remedy that the message ends with. */
  readonly what: string
  /** The value at fault, as it was given: a path, a line number, an option. */
  readonly value: string
  /** What the person can do about it. */
  readonly remedy: string

  constructor(code: string, what: string, value: string, remedy: string) {
    super(`${what}: ${value}. ${remedy}`)
    this.name = 'StemmaError'
    this.code = code
    this.what = what
    this.value = value
    this.remedy = remedy
  }
}
