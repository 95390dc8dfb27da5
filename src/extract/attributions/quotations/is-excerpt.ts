import { lowerBound } from '../../../kernels/lower-bound.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnnotatedText, Span } from '../../../model/index.js'
import type { Range } from '../draft.js'
import { commaBeforeCue } from './unclosed.js'

/** Fewest sentences of an excerpt that name a speaker behind their clause. */
const REPORTED = 2

/**
 * Whether marks hold an excerpt from another report, not speech: it stands by itself, several of its sentences name their speakers as reporters do
 * ("…, the warden said."), and nobody speaks of themselves in it but within inner marks.
 */
export function isExcerpt(
  text: AnnotatedText,
  { start, end }: Span,
  inner: readonly Span[],
  pack: LanguagePack,
): boolean {
  if (/[,:\p{L}]\s*$/u.test(text.text.slice(Math.max(0, start - 3), start))) return false
  if (!/[.?!…]['’]?\s*$/.test(text.text.slice(start, end - 1))) return false
  const own = sentencesIn(text, { start, end })
  const reported = own.filter((s) => commaBeforeCue(text, s, start, pack) >= 0)
  return reported.length >= REPORTED && !own.some((s) => speaksItself(text, s, inner, pack))
}

/** The sentences of a stretch, without the marks around it. */
function sentencesIn({ sentences, tokens }: AnnotatedText, { start, end }: Span): Range[] {
  const found: Range[] = []
  const from = lowerBound(0, sentences.length, (i) => sentences[i]!.end <= start)
  for (let i = from; i < sentences.length && sentences[i]!.start < end; i++) {
    let { first, last } = sentences[i]!
    while (first < last && tokens[first]!.start <= start) first++
    while (last > first && tokens[last - 1]!.end >= end) last--
    if (last > first) found.push({ first, last })
  }
  return found
}

function speaksItself(
  { tokens }: AnnotatedText,
  { first, last }: Range,
  inner: readonly Span[],
  { attribution }: LanguagePack,
): boolean {
  for (let i = first; i < last; i++) {
    const { pos, lower, start } = tokens[i]!
    if (pos === 'PRON' && attribution.firstPerson.has(lower))
      if (!inner.some((s) => s.start < start && start < s.end)) return true
  }
  return false
}
