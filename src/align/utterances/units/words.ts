import type { CollationLexicon } from '../../../lang/lexicon/collation.js'
import type { Span } from '../../../model/index.js'

/** A word of a witness, or several that are one number. Offsets are the bare words' in the witness's text. */
export interface Word extends Span {
  /** What it is compared by: one form, or those of the full words a contraction stands for. */
  readonly forms: readonly string[]
}

// Digits in groups of three are one number ("12 000"); hyphens part words, apostrophes and inner points do not.
const WORD =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[,.' \u00a0\u2009\u202f]\d{3})+(?![\p{N}])|[\p{N}]+(?:[.,][\p{N}]+)*|[\p{L}\p{M}\p{N}\u200b-\u200d\u2060\ufeff]+(?:['’ʼ.][\p{L}\p{M}\p{N}]+)*|&/gu
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** The longest spelled number looked for, in words. */
const LONGEST_NUMERAL = 8

/** The words of a text, in order; `lexicon` lets contractions and spelled numbers meet their full forms. */
export function wordsOf(text: string, lexicon: CollationLexicon | null): Word[] {
  const bare: (Span & { readonly form: string })[] = []
  for (const m of text.matchAll(WORD)) {
    const form = formOf(m[0])
    if (form !== '') bare.push({ start: m.index, end: m.index + m[0].length, form })
  }
  const words: Word[] = []
  for (let i = 0; i < bare.length; ) {
    const length = lexicon ? numeralAt(text, bare, i, lexicon) : 0
    const last = bare[i + Math.max(length, 1) - 1]!
    words.push({ start: bare[i]!.start, end: last.end, forms: formsOf(bare, i, length, lexicon) })
    i += Math.max(length, 1)
  }
  return words
}

/** Lower case, apostrophes straight, no invisible characters, no marks between groups of digits. */
function formOf(word: string): string {
  const plain = word.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(/[’ʼ]/g, "'")
  return /^\d{1,3}(?:[,.' ]\d{3})+$/.test(plain) ? plain.replace(/\D/g, '') : plain.replace(/\s/g, '')
}

function formsOf(
  bare: readonly { readonly form: string }[],
  i: number,
  length: number,
  lexicon: CollationLexicon | null,
): readonly string[] {
  const { form } = bare[i]!
  if (lexicon === null) return [form]
  if (length > 0) return [`${lexicon.numeral(bare.slice(i, i + length).map((b) => b.form))}`]
  return lexicon.expand(form) ?? [form]
}

/** How many words from `i` on spell one number, parted by white space or hyphens only; 0 for none. */
function numeralAt(
  text: string,
  bare: readonly (Span & { readonly form: string })[],
  i: number,
  lexicon: CollationLexicon,
): number {
  let longest = 0
  const forms: string[] = []
  for (let k = i; k < bare.length && k < i + LONGEST_NUMERAL; k++) {
    if (k > i && !/^[\s-]+$/.test(text.slice(bare[k - 1]!.end, bare[k]!.start))) break
    forms.push(bare[k]!.form)
    if (lexicon.numeral(forms) !== null) longest = forms.length
    else if (!lexicon.numeralJoiners.has(bare[k]!.form)) break
  }
  return longest
}
