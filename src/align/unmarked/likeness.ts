import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, Span } from '../../model/index.js'
import type { QuotedIndex } from '../utterances/units/quoted-sentences.js'
import { termsOf } from '../utterances/units/terms.js'

// How like the words another article quotes a block must be: alone, or with a name or a cue at its end.
const VERBATIM = 0.85
const LIKE = 0.4
const SENTENCE = 0.55
const FEWEST_TERMS = 8

export const speaksInFirstPerson = (
  { article }: AnalysedArticle,
  body: readonly Span[],
  pack: LanguagePack,
): boolean => pack.metadata.firstPerson.test(article.text.slice(body[0]!.start, body.at(-1)!.end))

/** Whether the block is found among the quoted words on the whole, and one sentence of it is plainly one of theirs. */
export function isLike(
  a: AnalysedArticle,
  body: readonly Span[],
  index: QuotedIndex,
  pack: LanguagePack,
): boolean {
  const each = body.map((s) => index.best(a.article.id, termsOf(a.annotated, [s], pack)))
  const mean = each.reduce((sum, { ofA }) => sum + ofA, 0) / each.length
  return mean >= LIKE && each.some(({ ofA, ofB }) => Math.min(ofA, ofB) >= SENTENCE)
}

export function isVerbatim(a: AnalysedArticle, s: Span, index: QuotedIndex, pack: LanguagePack): boolean {
  const terms = termsOf(a.annotated, [s], pack)
  if (terms.length < FEWEST_TERMS) return false
  const { ofA, ofB } = index.best(a.article.id, terms)
  return Math.min(ofA, ofB) >= VERBATIM
}
