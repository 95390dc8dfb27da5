import type { PressName } from './lexicon/metadata.js'

/** Names of the press, one a line, each with the other forms it is printed in behind |. */
export const pressNames = (table: string): PressName[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const forms = line.split('|').map((form) => form.trim())
      return { name: forms[0]!, forms }
    })
