import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { isProse, type Line, wordsOf } from './lines.js'

const LONGEST = 110
const MOST_WORDS = 16
/** "ANA BERG: …", "Q: …": a line of an interview. */
const SPEAKER = /^[\p{Lu} .'’-]{1,40}:/u

/** Section headings: short lines between paragraphs that do not end as sentences do, and are no label of a block quote. */
export function findHeadings(lines: readonly Line[], bodyStart: number, lexicon: MetadataLexicon): Line[] {
  return lines.filter((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]]
    return (
      line.start > bodyStart &&
      before !== undefined &&
      after !== undefined &&
      isTitleLike(line.text, lexicon) &&
      isProse(before.text) &&
      isProse(after.text) &&
      !/^\p{Ll}/u.test(after.text) &&
      // What a colon announces is no section: the name above a statement printed in full.
      !before.text.endsWith(':') &&
      !isQuoteLabel(line.text, before.text, lexicon)
    )
  })
}

function isTitleLike(text: string, lexicon: MetadataLexicon): boolean {
  if (text.length > LONGEST || /[.,;:…!]["'”’»)\]]*$/.test(text)) return false
  if (text.includes('?') && !isQuestionTitle(text, lexicon)) return false
  if (SPEAKER.test(text) || lexicon.sourceOpener.test(text)) return false
  if (/^["'“‘«„([•*·–—-]/.test(text) || /["”»][^"“”«»]*["”»]?$/.test(text)) return false
  const words = wordsOf(text)
  return words.length >= 1 && words.length <= MOST_WORDS && /^[\p{Lu}\p{N}]/u.test(words[0]!)
}

/** A short question that opens with a question word; others are as a rule asked by the text. */
const isQuestionTitle = (text: string, { questionOpener }: MetadataLexicon): boolean =>
  questionOpener.test(text) && wordsOf(text).length <= 9 && !text.includes(',')

/** "Ana Berg, harbour master" under a paragraph that speaks in the first person: who said it, not a heading. */
function isQuoteLabel(text: string, before: string, lexicon: MetadataLexicon): boolean {
  const quoted = /^["'“‘«„]/.test(before) || lexicon.firstPerson.test(before)
  if (!quoted) return false
  const words = wordsOf(text.split(',')[0]!)
  const capital = words.filter((w) => /^\p{Lu}/u.test(w)).length
  return words.length <= 10 && capital >= 2 && capital >= words.length - 2
}
