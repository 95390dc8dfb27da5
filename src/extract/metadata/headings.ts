import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Span } from '../../model/index.js'
import { isProse, type Line, wordsOf } from './lines.js'

const LONGEST = 110
const MOST_WORDS = 16
const LONGEST_IN_FIRST_PERSON = 8
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
  if (!isQuotedTitle(text) && (/^["'“‘«„([•*·–—-]/.test(text) || /["”»][^"“”«»]*["”»]?$/.test(text)))
    return false
  const words = wordsOf(text)
  // "Our children deserve a safe road to school Ana Berg, teacher": someone's words set large.
  if (words.length > LONGEST_IN_FIRST_PERSON && lexicon.firstPerson.test(text)) return false
  return words.length >= 1 && words.length <= MOST_WORDS && /^[\p{Lu}\p{N}]/u.test(words[0]!)
}

/** "'Nobody was told'": few words in single marks, without the stop that a quotation of a sentence has. */
const isQuotedTitle = (text: string): boolean =>
  /^['‘][^'‘’.,!?;:]+(?:['’]\p{L}+[^'‘’.,!?;:]*)?['’]$/u.test(text) && wordsOf(text).length <= 6

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

/** Two capitalised words or more behind a sentence's end, before one that opens with a single capital: "…. BATTLE FOR WATER The council". */
const RUN_IN = /(?<=[.!?]["”’']? )\p{Lu}[\p{Lu}'’-]*(?: \p{Lu}[\p{Lu}'’-]*){1,6}(?= ["“]?\p{Lu}\p{Ll}* )/gu
/** Acronyms are shorter. */
const CONTENT_WORD = /\p{Lu}{6}/u
const LEAST_RUN_IN = 12

/** Section headings in capitals that a page without lines has between two sentences. */
export function findRunInHeadings(text: string): Span[] {
  return [...text.matchAll(RUN_IN)]
    .filter(([heading]) => heading.length >= LEAST_RUN_IN && CONTENT_WORD.test(heading))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
}
