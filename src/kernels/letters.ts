/**
 * The source of a pattern for one character of a class, the ASCII ones of the class asked first: where a pattern names a class of Unicode alone,
 * engines look every character of most texts up in a long table.
 */
export const plainFirst = (plain: string, unicode: string): string =>
  String.raw`(?:[${plain}]|(?![\0-\x7f])[${unicode}])`

export const LETTER = plainFirst('A-Za-z', String.raw`\p{L}`)
export const CAPITAL = plainFirst('A-Z', String.raw`\p{Lu}`)
export const SMALL = plainFirst('a-z', String.raw`\p{Ll}`)

/** A letter, a digit or one of the marks. */
export const letterDigitOr = (marks: string): string =>
  plainFirst(`A-Za-z0-9${marks}`, String.raw`\p{L}\p{N}${marks}`)

export const LETTER_OR_DIGIT = letterDigitOr('')
