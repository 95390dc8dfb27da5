import { rarity } from '../../../lang/en/rarity.js'

/** A word that a line breaks with a hyphen, and its rest. Hyphen-minus, soft hyphen, hyphen. */
const BROKEN = /(\p{L}+)[-\u00ad\u2010]$/u
const REST = /^\p{L}+/u
const NEVER_SEEN = rarity('')

/** How two lines of a paragraph are joined: what of the first stays, and what stands between it and the second. */
export interface Joint {
  readonly head: string
  readonly between: string
}

/**
 * Joins two lines: by a space, or where the first ends in a hyphen by what the document, then the language, has as one word or as two.
 * @param words all words of the document that stand inside its lines, in lower case.
 */
export function joinLines(head: string, tail: string, words: ReadonlySet<string>): Joint {
  const broken = BROKEN.exec(head)?.[1]
  const rest = REST.exec(tail)?.[0]
  if (broken === undefined || rest === undefined)
    return { head, between: /[\d\p{L}][-\u2010\u2013/]$/u.test(head) && /^[\d\p{L}]/u.test(tail) ? '' : ' ' }
  if (head.endsWith('\u00ad')) return { head: head.slice(0, -1), between: '' }
  return keepsHyphen(broken, rest, words) ? { head, between: '' } : { head: head.slice(0, -1), between: '' }
}

function keepsHyphen(broken: string, rest: string, words: ReadonlySet<string>): boolean {
  const [a, b] = [broken.toLowerCase(), rest.toLowerCase()]
  if (words.has(a + b)) return false
  if (words.has(`${a}-${b}`) || /^\p{Lu}/u.test(rest)) return true
  return !isKnown(a + b) && isKnown(a) && isKnown(b)
}

const isKnown = (word: string): boolean => rarity(word) < NEVER_SEEN

/** The words that stand whole inside lines, in lower case; compounds with their hyphens. */
export function wordsInside(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const word of line.replace(/[-\u00ad\u2010]$/, '').match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [])
      words.add(word.toLowerCase().replaceAll('\u2010', '-'))
  return words
}
