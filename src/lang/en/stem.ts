import { memoOfWords } from '../../kernels/word-memo.js'

/**
 * English suffix stripping after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
 * with the later rule that a final y turns i after a consonant only, so that "deployed" and "deployment" meet.
 * Words with anything but a–z are returned unchanged.
 */
export const stemEnglish = memoOfWords(stemOf)

function stemOf(word: string): string {
  const bare = word.replace(/'s$|'$/, '')
  if (bare.length < 3 || !/^[a-z]+$/.test(bare)) return bare
  let w = bare.startsWith('y') ? `Y${bare.slice(1)}` : bare
  w = plural(w)
  w = pastAndProgressive(w)
  w = w.length > 3 ? w.replace(/([^aeiou])y$/, '$1i') : w
  w = replaceSuffix(w, STEP_2, 0)
  w = replaceSuffix(w, STEP_3, 0)
  w = dropSuffix(w)
  return tidy(w).toLowerCase()
}

const isVowel = (w: string, i: number): boolean => {
  const c = w.charAt(i)
  return /[aeiou]/.test(c) || (c === 'y' && i > 0 && !isVowel(w, i - 1))
}

const hasVowel = (w: string): boolean => {
  for (let i = 0; i < w.length; i++) if (isVowel(w, i)) return true
  return false
}

/** The number of vowel–consonant sequences. */
function measure(w: string): number {
  let m = 0
  for (let i = 1; i < w.length; i++) if (isVowel(w, i - 1) && !isVowel(w, i)) m++
  return m
}

/** Consonant, vowel, consonant other than w, x, y at the end. */
const endsShort = (w: string): boolean => {
  const n = w.length
  return n > 2 && !isVowel(w, n - 3) && isVowel(w, n - 2) && !isVowel(w, n - 1) && !/[wxY]$/.test(w)
}

function plural(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2)
  return w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w
}

function pastAndProgressive(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w
  const suffix = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0
  if (suffix === 0 || !hasVowel(w.slice(0, -suffix))) return w
  const s = w.slice(0, -suffix)
  if (/(?:at|bl|iz)$/.test(s)) return `${s}e`
  if (/([^aeiouylsz])\1$/.test(s)) return s.slice(0, -1)
  return measure(s) === 1 && endsShort(s) ? `${s}e` : s
}

type Rules = readonly (readonly [string, string])[]

const STEP_2: Rules = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['isation', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]

const STEP_3: Rules = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]

const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'al',
  'er',
  'ic',
  'ou',
]

function replaceSuffix(w: string, rules: Rules, least: number): string {
  for (const [from, to] of rules)
    if (w.endsWith(from)) {
      const s = w.slice(0, -from.length)
      return measure(s) > least ? s + to : w
    }
  return w
}

function dropSuffix(w: string): string {
  if (/[st]ion$/.test(w)) return measure(w.slice(0, -3)) > 1 ? w.slice(0, -3) : w
  for (const suffix of STEP_4)
    if (w.endsWith(suffix)) return measure(w.slice(0, -suffix.length)) > 1 ? w.slice(0, -suffix.length) : w
  return w
}

function tidy(w: string): string {
  let s = w
  if (s.endsWith('e')) {
    const t = s.slice(0, -1)
    if (measure(t) > 1 || (measure(t) === 1 && !endsShort(t))) s = t
  }
  return s.endsWith('ll') && measure(s) > 1 ? s.slice(0, -1) : s
}
