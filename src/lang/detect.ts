import { eld } from 'eld/extrasmall'

/** Texts of fewer letters say too little to tell a language by. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){60}/u
/** The head of a text says as much as the whole. */
const HEAD = 1000

/** The language a text is written in (BCP 47 primary language), or null where the text is too short or the answer unsure. */
export function detectLanguage(text: string): string | null {
  const head = text.slice(0, HEAD)
  if (!ENOUGH_LETTERS.test(head)) return null
  const result = eld.detect(head)
  return result.language !== '' && result.isReliable() ? result.language : null
}
