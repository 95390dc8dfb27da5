const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}+)*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu

/** The words of a text as rarity counts them, each once. */
export const wordsOf = (text) =>
  new Set(
    text
      .toLowerCase()
      .replace(/[\u2019\u02bc]/g, "'")
      .match(WORD) ?? [],
  )
