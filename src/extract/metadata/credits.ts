import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Credit, Span } from '../../model/index.js'
import { agencyForm, hasPressWord, outletNamed } from './press.js'

/** Press names have no more. */
const MOST_WORDS = 6
const BEFORE = 70
const AFTER = 60

/** Where the text names an agency or an outlet as the source of news: "told Reuters", "the Gazette reported", "citing the BBC". */
export function findCredits(text: string, lexicon: MetadataLexicon): Credit[] {
  const found: Credit[] = []
  for (const m of text.matchAll(lexicon.pressRun)) {
    if (m[0].length > 80) continue
    const credit = creditIn(m[0], m.index, lexicon)
    if (credit !== null && isSource(text, credit, lexicon)) found.push(credit)
  }
  return found
}

/** The press name that a run of capitalised words is, with or without the article before it. */
function creditIn(run: string, at: number, lexicon: MetadataLexicon): Credit | null {
  const words = run.split(' ')
  if (!hasPressWord(words, lexicon)) return null
  const skipped = words.length > 1 && lexicon.sentenceOpeners.has(words[0]!) ? 1 : 0
  for (let size = Math.min(words.length - skipped, MOST_WORDS); size > 0; size--) {
    for (let first = skipped; first + size <= words.length; first++) {
      const text = words
        .slice(first, first + size)
        .join(' ')
        .replace(lexicon.possessiveEnd, '')
      const start = at + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
      const credit = named(text, { start, end: start + text.length }, lexicon)
      if (credit !== null) return credit
    }
  }
  return null
}

function named(text: string, { start, end }: Span, lexicon: MetadataLexicon): Credit | null {
  const agency = agencyForm(text, lexicon)
  if (agency !== null) return { start, end, name: agency, kind: 'agency' }
  const outlet = outletNamed(text, lexicon)
  return outlet === null ? null : { start, end, name: outlet, kind: 'outlet' }
}

function isSource(text: string, { start, end }: Span, lexicon: MetadataLexicon): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  return lexicon.creditBefore.test(before) || lexicon.creditAfter.test(after)
}
