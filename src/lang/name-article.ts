import type { MetadataLexicon } from './lexicon/metadata.js'

const LAST_WORD = /\p{L}+ $/u

/** Whether the words in front of a name of the press end in the article it may go without: "told the ". */
export function endsInArticle(before: string, { nameArticle }: MetadataLexicon): boolean {
  const last = LAST_WORD.exec(before)
  return last !== null && nameArticle.test(last[0])
}
