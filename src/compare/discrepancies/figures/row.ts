import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import type { Figure } from './figure.js'

/** Tokens between two figures of a row: "12 chapels including timber ones, and 3 mills". */
const APART = 8

/** The figure right in front of one in a row of like things: "flattened 90 barns, 12 chapels and 3 mills". */
export function inRowWith(
  span: ArticleSpan,
  counted: readonly Figure[],
  story: Story,
  pack: LanguagePack,
): Figure | null {
  const last = counted.at(-1)
  if (last === undefined || last.span.article !== span.article || last.span.end >= span.start) return null
  const between = tokensIn({ ...span, start: last.span.end, end: span.start }, story)
  return isRow(between, pack) ? last : null
}

function isRow(between: readonly Token[], { comparison }: LanguagePack): boolean {
  const [first, end] = [between[0], between.at(-1)]
  if (first === undefined || between.length > APART || !joins(end!)) return false
  const isMore = (t: Token): boolean => comparison.including.has(t.lemma.toLowerCase())
  return (joins(first) || isMore(first)) && between.every((t) => joins(t) || isMore(t) || IN_ROW.has(t.pos))
}

const joins = (t: Token): boolean => t.lower === ',' || t.pos === 'CCONJ'

const IN_ROW: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])
