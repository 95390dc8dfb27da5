import type { Token } from '../model/index.js'

/**
 * The lower case of `[start, end)` where that is the token, else null: every text has its words in one string each, found sooner in tables than
 * one cut anew. A token with an apostrophe has a straight one, which the text may not have.
 */
export const tokenLower = (token: Token | undefined, start: number, end: number): string | null =>
  token !== undefined && token.start === start && token.end === end && !token.lower.includes("'")
    ? token.lower
    : null
