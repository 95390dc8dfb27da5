import type { CollationLexicon } from '../lexicon/collation.js'

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['&', ['and']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["i'm", ['i', 'am']],
  ["let's", ['let', 'us']],
])
// Not 's and 'd, which stand for several words.
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
]

function expand(word: string): readonly string[] | null {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  for (const [ending, full] of ENDINGS)
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), full]
  return null
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const DIGITS = /^\d+(?:\.\d+)?$/

/** Reads a spelled number left to right: small numbers add up, scales multiply what stands before them. */
function numeral(words: readonly string[]): number | null {
  let total = 0
  let group: number | null = null
  for (const [i, word] of words.entries()) {
    const scale = SCALES.get(word)
    const small = SMALL.get(word) ?? (DIGITS.test(word) ? Number(word) : undefined)
    if (scale !== undefined && group !== null) {
      if (scale === 100) group *= 100
      else {
        total += group * scale
        group = null
      }
    } else if (small !== undefined && follows(group, small, word)) group = (group ?? 0) + small
    else if (!(word === 'and' && i > 0 && i < words.length - 1 && (group === null || group % 100 === 0)))
      return null
  }
  return total + (group ?? 0)
}

/** Whether a small number may stand after what was read of its group: "twenty" five, "two hundred" five, not "three" five. */
function follows(group: number | null, small: number, word: string): boolean {
  if (group === null) return true
  if (DIGITS.test(word)) return false
  return group % 100 === 0 ? group > 0 && small > 0 : group % 10 === 0 && small > 0 && small < 10
}

const SUFFIXES = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'r', "'s", "'"]

function inflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return stemsOf(short).some((stem) => SUFFIXES.some((suffix) => long === stem + suffix))
}

/** The word itself, without a silent e, and with the i its y turns into. */
function stemsOf(word: string): string[] {
  const bare = SUFFIXES.flatMap((s) => (word.endsWith(s) ? [word.slice(0, -s.length)] : []))
  return [word, ...bare]
    .flatMap((w) => [w, w.replace(/e$/, ''), w.replace(/y$/, 'i')])
    .filter((w) => w.length > 2)
}

export const englishCollationLexicon: CollationLexicon = {
  expand,
  inflected,
  numeral,
  numeralJoiners: new Set(['and']),
}
