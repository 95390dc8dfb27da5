import { coverOf } from '../kernels/cover.js'
import { memoOfWords } from '../kernels/word-memo.js'
import type { LanguagePack, TaggedBlock } from '../lang/pack.js'
import type { AnnotatedText, Sentence, Span, Token } from '../model/index.js'
import { paragraphsOf, pieces } from './blocks.js'
import { pairDoubleMarks } from './double-marks.js'
import { trueCased } from './true-case.js'

/**
 * Cuts a text into paragraphs, sentences and tokens with exact offsets.
 * Paragraphs are tagged one by one, so no sentence runs across a line break.
 * @param furniture spans of the page's furniture, whose capitals are left as they are: they are names of outlets and columns
 */
export function annotate(text: string, pack: LanguagePack, furniture: readonly Span[] = []): AnnotatedText {
  const paragraphs = paragraphsOf(text)
  const isFurniture = coverOf(furniture)
  const cased = trueCased(
    text,
    paragraphs.filter((p) => !isFurniture(p)),
    pack,
  )
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const marked = paragraphs.flatMap((paragraph) => pairDoubleMarks(text, paragraph))
  const closing = new Set(marked.flatMap(({ end, closed }) => (closed ? end : [])))
  paragraphs.forEach((paragraph, index) => {
    for (const piece of pieces(text, paragraph))
      addPiece(cased, piece, index, pack, closing, tokens, sentences)
  })
  return { text, cased, paragraphs, sentences, tokens, marked }
}

function addPiece(
  text: string,
  piece: Span,
  paragraph: number,
  pack: LanguagePack,
  closing: ReadonlySet<number>,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const source = text.slice(piece.start, piece.end)
  const doubled = source.includes(APOSTROPHES)
  const tagged = pack.tag(doubled ? source.replaceAll(APOSTROPHES, '" ') : source)
  const base = tokens.length
  for (let i = 0; i < tagged.start.length; i++) {
    const start = piece.start + tagged.start[i]!
    const end =
      piece.start + tagged.end[i]! + (doubled && source.startsWith(APOSTROPHES, tagged.start[i]!) ? 1 : 0)
    tokens.push({
      start,
      end,
      lower: lowerOf(text.slice(start, end)),
      lemma: tagged.lemma[i]!,
      pos: tagged.pos[i]!,
    })
  }
  const firsts = sentenceStarts(text, tokens, base, tagged, closing)
  firsts.forEach((first, i) => {
    const last = firsts[i + 1] ?? tokens.length
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph })
  })
}

/** Two apostrophes are one mark, which taggers take for two. */
const APOSTROPHES = "''"

/** Lower case with straight apostrophes; the same string for the same word, which tables then find sooner. */
const lowerOf = memoOfWords((written) => written.toLowerCase().replace(/[\u2019\u02bc\u2018]/g, "'"))

const CLOSING = /^["'”’»)\]]+$/

/**
 * The tagger's sentence starts, without those that cut a sentence in two: after `?"` before its cue, or at a stray closing mark. One that the
 * tagger sees in a closing mark with a space before it (`It fell. " The board …`) is behind the mark. `closing`: where closing marks end.
 */
function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  base: number,
  tagged: TaggedBlock,
  closing: ReadonlySet<number>,
): number[] {
  const firsts: number[] = []
  for (const f of tagged.sentences) {
    let first = base + f
    if (first < tokens.length && firsts.length > 0 && closing.has(tokens[first]!.end)) first++
    if (first >= tokens.length) continue
    if (firsts.length === 0) firsts.push(base)
    else if (!continues(text, tokens, first)) firsts.push(first)
  }
  if (firsts.length === 0 && tokens.length > base) firsts.push(base)
  return firsts
}

function continues(text: string, tokens: readonly Token[], first: number): boolean {
  const token = tokens[first]!
  const word = text.slice(token.start, token.end)
  const before = tokens[first - 1]!
  if (CLOSING.test(word) && token.start === before.end) return true
  // A decimal point is no full stop: "23" "." "50".
  if (/^[0-9]/.test(word) && token.start === before.end && text.charAt(before.end - 1) === '.') return true
  // "D-N.Y.", cut behind its first letter.
  if (
    token.start === before.end &&
    /(?:^|\P{L})\p{Lu}\.$/u.test(text.slice(Math.max(0, before.end - 3), before.end))
  )
    return true
  return /^\p{Ll}/u.test(word) && /["'”’»)]/.test(text.charAt(before.end - 1))
}
