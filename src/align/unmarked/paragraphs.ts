import { isShareRow } from '../../lang/furniture.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, contains, hull, overlap, type Sentence } from '../../model/index.js'

/** The sentences of each paragraph, without furniture, also where a row of buttons is glued to the text. */
export function paragraphsOf(
  { article, annotated, metadata }: AnalysedArticle,
  pack: LanguagePack,
): Sentence[][] {
  const isButtons = ({ first, last, start, end }: Sentence): boolean =>
    last - first <= BUTTONS && isShareRow(article.text.slice(start, end), pack.metadata)
  const paragraphs: Sentence[][] = annotated.paragraphs.map(() => [])
  for (const s of annotated.sentences)
    if (!metadata.boilerplate.some((b) => contains(b, s)) && !isButtons(s)) paragraphs[s.paragraph]!.push(s)
  return paragraphs
}

/** So many tokens a row of buttons may have. */
const BUTTONS = 12

/** Whether a paragraph has quotations in marks; a word or a name in marks is none. */
export const isMarked = ({ article, extraction }: AnalysedArticle, sentences: readonly Sentence[]): boolean =>
  hasMarks(article.text.slice(sentences[0]!.start, sentences.at(-1)!.end)) ||
  extraction.attributions.some(
    (a) => a.kind !== 'indirect' && a.content.some((c) => overlap(c, hull(sentences)) > 0),
  )

/** A single word, or up to four with capitals, in marks: a name, or a word the reporter keeps at a distance. */
const NAME_IN_MARKS =
  /["“«„](?:[\p{L}\p{N}’'-]{1,30}|[\p{Lu}\p{N}][\p{L}\p{N}’'-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}’'-]{0,30}){1,3})["”»“]/gu

const hasMarks = (text: string): boolean => /["“”«»]/.test(text.replace(NAME_IN_MARKS, ''))
