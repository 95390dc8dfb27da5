import type { Article } from '../../model/index.js'

/** A text file is its article, character by character. */
export const fromText = (text: string, id: string): Article => ({ id, text })
