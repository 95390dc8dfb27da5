import type { PartOfSpeech } from '../model/index.js'
import type { TaggedBlock } from './pack.js'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu
const END = /^[.!?…]$/

/** Cuts a block into words and marks without a tagger: for text a tagger cannot rebuild, and for languages without one. */
export function scanWords(block: string): TaggedBlock {
  const start: number[] = []
  const end: number[] = []
  const pos: PartOfSpeech[] = []
  const lemma: string[] = []
  const sentences: number[] = []
  let fresh = true
  for (const m of block.matchAll(WORD)) {
    const word = m[0]
    const capital = /^\p{Lu}/u.test(word)
    if (fresh && (sentences.length === 0 || capital)) sentences.push(start.length)
    if (capital || !/^["'”’)\]]$/.test(word)) fresh = END.test(word)
    start.push(m.index)
    end.push(m.index + word.length)
    pos.push(guess(word, capital))
    lemma.push(word.toLowerCase())
  }
  return { start, end, pos, lemma, sentences }
}

function guess(word: string, capital: boolean): PartOfSpeech {
  if (/^\p{N}/u.test(word)) return 'NUM'
  if (!/[\p{L}\p{M}]/u.test(word)) return 'PUNCT'
  return capital ? 'PROPN' : 'X'
}
