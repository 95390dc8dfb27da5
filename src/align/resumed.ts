import { type AnalysedArticle, type Attribution, bySpan, overlap, type Span } from '../model/index.js'

/** What an attribution of one article becomes in the story: itself, or one for each quotation it goes on with in a new sentence. */
export interface Parts {
  readonly attribution: Attribution
  /** Pieces of its content, a list each; all of them in order are the content. */
  readonly contents: readonly (readonly Span[])[]
}

/** “A,” she said. “B.” is two quotations with one source and cue; “A,” she said, “and b.” is one. */
export function partsOf(attribution: Attribution, { article }: AnalysedArticle): Parts {
  const { kind, content } = attribution
  if (kind !== 'direct' || content.length < 2) return { attribution, contents: [content] }
  const contents: Span[][] = []
  for (const piece of [...content].sort(bySpan)) {
    const before = contents.at(-1)
    if (before && !opensSentence(article.text, before.at(-1)!, piece, attribution)) before.push(piece)
    else contents.push([piece])
  }
  return { attribution, contents }
}

/** Whether a sentence, or the words before the piece, ended before it, and it begins like one. */
function opensSentence(text: string, before: Span, piece: Span, { cue, source }: Attribution): boolean {
  const between = text.slice(before.end, piece.start)
  const told = [cue, source].some((s) => s !== null && before.end <= s.start && s.end <= piece.start)
  const ended = told
    ? /[.!?…:]\s*$|\n/.test(between)
    : /[.!?…][\s"'”’»]*$/.test(text.slice(before.start, before.end))
  return ended && /^["'“‘„«»\s]*[\p{Lu}\p{N}]/u.test(text.slice(piece.start, piece.end))
}

/** Which of the parts a place is in: the one it has most in common with, the first where it has nothing in common with any. */
export function partAt({ contents }: Parts, place: Span): number {
  const shared = contents.map((pieces) => pieces.reduce((sum, piece) => sum + overlap(piece, place), 0))
  return shared.indexOf(Math.max(...shared))
}
