import { eld } from 'eld/extrasmall'
import { LETTER } from '../kernels/letters.js'
import { englishCommonest } from './en/commonest.js'

/** Texts of fewer letters say too little to tell a language by. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){60}/u
/** The head of a text says as much as the whole. */
const HEAD = 1000

/** The language a text is written in (BCP 47 primary language), or null where the text is too short or the answer unsure. */
export function detectLanguage(text: string): string | null {
  const head = text.slice(0, HEAD)
  if (!ENOUGH_LETTERS.test(head)) return null
  if (isFullOf(head, englishCommonest)) return 'en'
  const result = eld.detect(head)
  return result.language !== '' && result.isReliable() ? result.language : null
}

/** As far as the detector reads. */
const OPENING = 350
const FEWEST_HITS = 5
const LEAST_SHARE = 0.08
const WORD = new RegExp(`${LETTER}+`, 'gu')

/** Whether the opening has so many of a language's commonest words that it can be in no other: what the detector would say, told sooner. */
function isFullOf(head: string, commonest: ReadonlySet<string>): boolean {
  const words = head.slice(0, OPENING).toLowerCase().match(WORD) ?? []
  let hits = 0
  for (const word of words) if (commonest.has(word)) hits++
  return hits >= FEWEST_HITS && hits >= words.length * LEAST_SHARE
}
