/** The words of a text in small letters, without marks: titles are compared so. */
export const flat = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Stretches between blanks. */
export const wordCount = (text: string): number => text.split(/\s+/).length

/** Whether a line closes with a mark that ends sentences, quotation marks and brackets behind it or not. */
export const endsSentence = (text: string): boolean => /[.!?…:]["'”’»)\]]*$/.test(text)
