import type { LanguagePack } from '../lang/pack.js'
import type { Span } from '../model/index.js'

/** Longer lines are prose. */
const LONGEST_LINE = 250
/** Letters of a word that headlines write large whatever it is; shorter ones may stay small. */
const LONG_WORD = 4
const FEWEST_LONG = 3
const LARGE_SHARE = 0.8
/** Words that only a headline writes large; fewer may belong to a name ("the Harbour Office"). */
const FEWEST_PLAIN = 2
/** The same where the line ends as a sentence does. */
const FEWEST_IN_SENTENCE = 3

/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.:?!]['"’”]?\s)[^\p{L}\p{N}]*$/u

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** A word behind a small one or a comma, where only a name has a capital. */
const WITHIN = /(?<=(?:\p{Ll},?|,) )\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu

/**
 * The text with lines in headline capitals ("Council Votes To Close Bridge") written as prose would write them: words that the rest of the text,
 * or news at large, writes small get a small letter. The first word of a line, and of what stands behind a colon, keeps its capital. Offsets are those of the text.
 * After Lita, Ittycheriah, Roukos, Kambhatla, "tRuEcasIng", 2003.
 */
export function trueCased(
  text: string,
  paragraphs: readonly Span[],
  { casingOf, termOf }: LanguagePack,
): string {
  const titled = new Set(paragraphs.filter((p) => isInHeadlineCapitals(text.slice(p.start, p.end))))
  if (titled.size === 0) return text
  const usage = usageOf(
    text,
    paragraphs.filter((p) => !titled.has(p)),
  )
  const isSmall = (lower: string): boolean => {
    const use = usage.get(lower) ?? 0
    return use === 0 ? (casingOf(lower) ?? casingOf(termOf(lower))) === 'small' : use < 0
  }
  let out = ''
  let at = 0
  for (const { start, end } of titled) {
    out += text.slice(at, start) + asProse(text.slice(start, end), isSmall)
    at = end
  }
  return out + text.slice(at)
}

/** Whether a line is in headline capitals: its long words nearly all with a capital, and not nearly all in capitals. */
export function isInHeadlineCapitals(line: string): boolean {
  if (line.length > LONGEST_LINE) return false
  const long = [...line.matchAll(WORD)].map(([w]) => w).filter((w) => w.length >= LONG_WORD)
  const large = long.filter((w) => /^\p{Lu}/u.test(w))
  const all = large.filter((w) => w === w.toUpperCase())
  // A sentence full of names has small words besides.
  const share = line.endsWith('.') ? 1 : LARGE_SHARE
  return long.length >= FEWEST_LONG && large.length >= share * long.length && all.length < large.length / 2
}

/** How often more a text writes a word large than small, where its place asks for neither. */
function usageOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<string, number> {
  const usage = new Map<string, number>()
  for (const { start, end } of paragraphs)
    for (const [word] of text.slice(start, end).matchAll(WITHIN)) {
      const lower = lowerOf(word)
      usage.set(lower, (usage.get(lower) ?? 0) + (/^\p{Lu}/u.test(word) ? 1 : -1))
    }
  return usage
}

function asProse(line: string, isSmall: (lower: string) => boolean): string {
  let plain = 0
  const cased = line.replace(WORD, (word, at: number) => {
    const small = /^\p{Lu}\P{Lu}*$/u.test(word) && isSmall(lowerOf(word)) && !OPENING.test(line.slice(0, at))
    if (!small) return word
    plain++
    const lower = word.charAt(0).toLowerCase() + word.slice(1)
    return lower.length === word.length ? lower : word
  })
  return plain < (line.endsWith('.') ? FEWEST_IN_SENTENCE : FEWEST_PLAIN) ? line : cased
}

const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'")
