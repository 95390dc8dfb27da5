import { lowerCase } from '../../kernels/lower-case.js'
import { endsSentence, isLongEnough, isProse, type Line, wordsOf } from './lines.js'

const WORDS = { least: 6, most: 40 }
/** Lines that open with the same words, of which more are not told apart. */
const MOST_ALIKE = 4

/**
 * Words of the text printed once more on a line of their own, set large between the paragraphs: lines of the body that end as no
 * sentence does and stand in a paragraph word for word, or that open within a sentence and stand in one beside them but
 * for a word here and there. Linear in the length of the text.
 */
export function findRepeats(lines: readonly Line[], bodyStart: number): Line[] {
  return [
    ...verbatim(lines, bodyStart),
    ...lines.filter((line, i) => line.start > bodyStart && isSnippet(line) && standsBeside(lines, i)),
  ]
}

/** Opens within a sentence and ends nowhere: no paragraph does. */
const isSnippet = ({ text }: Line): boolean =>
  /^\p{Ll}\p{L}* /u.test(text) && /\p{L}$/u.test(text) && text.length <= WORDS.most * 6

/** Paragraphs before and behind. */
const NEAR = 3
const NEAR_SHARE = 0.8

function standsBeside(lines: readonly Line[], at: number): boolean {
  const words = lowerWords(lines[at]!)
  if (words.length < WORDS.least) return false
  return lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((paragraph) => {
    if (!isProse(paragraph.text) || paragraph === lines[at]) return false
    return inOrder(words, lowerWords(paragraph)) >= words.length * NEAR_SHARE
  })
}

/** How many of the words the paragraph has in their order, each sought from the last one found and a few words on. */
function inOrder(words: readonly string[], paragraph: readonly string[]): number {
  let best = 0
  for (let from = 0; from < paragraph.length; from++)
    if (paragraph[from] === words[0]) best = Math.max(best, inOrderFrom(words, paragraph, from))
  return best
}

function inOrderFrom(words: readonly string[], paragraph: readonly string[], from: number): number {
  let [at, found] = [from, 1]
  for (const word of words.slice(1)) {
    const next = paragraph.slice(at + 1, at + 1 + NEAR).indexOf(word)
    if (next < 0) continue
    at += next + 1
    found++
  }
  return found
}

function verbatim(lines: readonly Line[], bodyStart: number): Line[] {
  const openings = new Map<string, { readonly line: Line; readonly words: readonly string[] }[]>()
  for (const line of lines) {
    if (line.start <= bodyStart || endsSentence(line.text) || line.text.length > WORDS.most * 10) continue
    const words = lowerWords(line)
    if (words.length < WORDS.least || words.length > WORDS.most) continue
    const opening = words.slice(0, WORDS.least).join(' ')
    const alike = openings.get(opening) ?? []
    if (alike.length < MOST_ALIKE) openings.set(opening, [...alike, { line, words }])
  }
  return openings.size === 0 ? [] : [...standingIn(lines, openings)]
}

function standingIn(
  lines: readonly Line[],
  openings: ReadonlyMap<string, readonly { readonly line: Line; readonly words: readonly string[] }[]>,
): Set<Line> {
  const found = new Set<Line>()
  const firstWords = new Set([...openings.keys()].map((opening) => opening.slice(0, opening.indexOf(' '))))
  for (const paragraph of lines) {
    if (!endsSentence(paragraph.text)) continue
    const words = lowerWords(paragraph)
    if (!isLongEnough(paragraph.text, words.length)) continue
    for (let at = 0; at + WORDS.least <= words.length; at++) {
      if (!firstWords.has(words[at]!)) continue
      const alike = openings.get(words.slice(at, at + WORDS.least).join(' ')) ?? []
      for (const one of alike) if (one.words.every((word, i) => words[at + i] === word)) found.add(one.line)
    }
  }
  return found
}

const lowerWords = (line: Line): string[] => wordsOf(lowerCase(line.text))
