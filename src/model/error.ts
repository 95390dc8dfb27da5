/** What went wrong, with the value at fault and the way out. Every error Stemma raises on purpose is one. */
export class StemmaError extends Error {
  /** A stable name for the kind of trouble, e.g. `not-text`. */
  readonly code: string
  /** The value at fault, as it was given: a path, a line number, an option. */
  readonly value: string
  /** What the person can do about it. */
  readonly remedy: string

  constructor(code: string, message: string, value: string, remedy: string) {
    super(`${message}: ${value}. ${remedy}`)
    this.name = 'StemmaError'
    this.code = code
    this.value = value
    this.remedy = remedy
  }
}
