import { lowerCase } from '../../kernels/lower-case.js'
import { memoOfWords } from '../../kernels/word-memo.js'
import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import { withoutNickname } from '../../text/nicknames.js'

/** Without marks, nicknames, case, full stops and hyphens: forms that differ in these are one name. */
export const fold = (form: string): string => (PLAIN.test(form) ? lowerCase(form) : folded(form))

/** Most names need no more than small letters. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/

const folded = (form: string): string =>
  withoutNickname(form)
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/['\u2019\u02bc\u2018]/g, '')
    // "Sar-i-Tash" and "Sar-e-Tash": one sound, written in two ways.
    .replace(/-i-/g, '-e-')
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .toLowerCase()
    .trim()

/** The words of a folded name. */
export const partsOf: (folded: string) => readonly string[] = memoOfWords((folded) => folded.split(' '))

/** The first letters of a folded name's words, small words left out: "ministry of defence" gives "md" and "mod". */
export function initialsOf(
  folded: string,
  { smallWords, definite }: Pick<EntityLexicon, 'smallWords' | 'definite'>,
): string[] {
  const parts = partsOf(folded).filter((p) => !definite.has(p))
  const all = parts.map((p) => p.charAt(0)).join('')
  const large = parts
    .filter((p) => !smallWords.has(p))
    .map((p) => p.charAt(0))
    .join('')
  return all === large ? [all] : [all, large]
}
