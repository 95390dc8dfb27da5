import type { Span } from '../../model/index.js'
import { type TokenRange, titleBefore, titleBehind } from '../../text/titles.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'

/** Titles that stand around a mention: before it, and before or behind it across a comma. */
export function titlesOf({ text, lexicon }: Scene, mention: Span): TokenRange[] {
  const first = tokenAt(text, mention.start)
  const last = tokenAt(text, mention.end)
  const out = [titleBefore(text, lexicon, first), titleBeforeComma(text, lexicon, first - 1)]
  const limit = text.sentences[sentenceAt(text, mention.start)]?.last ?? last
  out.push(titleBehind(text, lexicon, last, limit))
  // "head of the agency Jane Roe": the title stands some words before.
  for (let i = out[0] ? -1 : first - 2; i > first - 8 && i >= 0; i--) {
    if (text.tokens[i]!.pos === 'VERB' || text.tokens[i]!.pos === 'PUNCT') break
    if (lexicon.ofWords.has(text.tokens[i]!.lower)) out.push(titleBefore(text, lexicon, i))
  }
  return out.filter((t): t is TokenRange => t !== null)
}

/** "the mayor, Jane Roe", but not "through a spokesman, Jane Roe said". */
function titleBeforeComma(text: Scene['text'], lexicon: Scene['lexicon'], comma: number): TokenRange | null {
  if (text.tokens[comma]?.lower !== ',') return null
  const title = titleBefore(text, lexicon, comma)
  if (!title) return null
  const article = lexicon.articles.has(text.tokens[title.first - 1]?.lower ?? '') ? 1 : 0
  const opener = title.first - article - 1
  const opens = text.sentences[sentenceAt(text, text.tokens[title.first]!.start)]?.first === opener
  return opens && text.tokens[opener]?.pos === 'ADP' ? null : title
}

/** In tokens, around a title: room for whose it is. */
const OWNER = 4

/** The title with what stands around it in the same sentence: "Ruritania's prime minister", "president of Ruritania". */
export function withOwner({ text }: Scene, title: TokenRange): TokenRange {
  const { first, last } = text.sentences[sentenceAt(text, text.tokens[title.first]!.start)]!
  return { first: Math.max(first, title.first - OWNER), last: Math.min(last, title.last + OWNER) }
}

/** The words of a stretch, small, each state's forms as its code. */
export function descriptors({ text, lexicon }: Scene, range: TokenRange): ReadonlySet<string> {
  const out = new Set<string>()
  for (let i = range.first; i < range.last; i++) {
    const state = stateAt(text, lexicon, i)
    if (state) {
      out.add(state.code)
      i += state.width - 1
    } else
      for (const part of text.tokens[i]!.lower.replace(/\.$/, '').split('-'))
        if (/^\p{L}/u.test(part)) out.add(part)
  }
  return out
}

/** The state that a phrase from token `i` on refers to, and how many tokens it takes. */
export function stateAt(
  text: Scene['text'],
  lexicon: Scene['lexicon'],
  i: number,
): { readonly code: string; readonly width: number } | null {
  for (let width = 3; width > 0; width--) {
    const end = text.tokens[i + width - 1]?.end
    if (end === undefined) continue
    const listed = lexicon.states.get(text.text.slice(text.tokens[i]!.start, end).toLowerCase())
    if (listed) return { code: listed.state, width }
  }
  return null
}
