import { withoutNickname } from '../../text/nicknames.js'

/** Without marks, nicknames, case, full stops, apostrophes and hyphens: forms that differ in these are one name. */
export const fold = (form: string): string =>
  withoutNickname(form)
    .normalize('NFKD')
    .replace(/[\p{M}.'\u2019\u02bc\u2018]/gu, '')
    // "Sar-i-Tash" and "Sar-e-Tash": one sound, written in two ways.
    .replace(/-i-/g, '-e-')
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .toLowerCase()
    .trim()

/** What different transliterations of a name keep: its consonants, alike ones made one, and whether a vowel opens it. */
export function consonantsOf(folded: string): string {
  const alike = folded
    .replace(/kh|gh|h/g, '')
    .replace(/ph|w|v|f/g, 'v')
    .replace(/ck|c|q|k/g, 'k')
    .replace(/tz|ts|z|s/g, 's')
    .replace(/[^a-z ]/g, '')
  return (/^[aeiouyj]/.test(alike) ? 'a' : '') + alike.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1')
}
