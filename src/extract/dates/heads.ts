import { memoOfWords } from '../../kernels/word-memo.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, Sentence } from '../../model/index.js'
import { LISTED } from './finders/index.js'
import type { Lexemes } from './lexemes.js'

/** For each lexeme the place of the next head or number, itself included. */
export function headsAhead(lx: Lexemes, lexicon: DateLexicon): readonly number[] {
  const places: number[] = new Array(lx.length)
  let next = Number.POSITIVE_INFINITY
  for (let i = lx.length - 1; i >= 0; i--) {
    if (isHead(lx, i, lexicon)) next = i
    places[i] = next
  }
  return places
}

function isHead(lx: Lexemes, i: number, lexicon: DateLexicon): boolean {
  const { lower, number } = lx.at(i)
  if (number !== null || triggersOf(lexicon).has(lower)) return true
  return lexicon.cardinals.has(lower) && asksForHour(lx.lower(i - 2), lx.lower(i - 1), i === 1, lexicon)
}

/** Whether a sentence has a word or number that an expression of time cannot do without. */
export function hasTrigger(text: AnnotatedText, sentence: Sentence, lexicon: DateLexicon): boolean {
  const kindOf = wordKindOf(lexicon)
  for (let t = sentence.first; t < sentence.last; t++) {
    const kind = kindOf(text.tokens[t]!.lower)
    if (kind === TRIGGER) return true
    if (kind === CARDINAL && isHourAfter(text, t, sentence.first, lexicon)) return true
    if (kind === HALF && t > sentence.first && /^\d+$/.test(text.tokens[t - 1]!.lower)) return true
  }
  return false
}

function isHourAfter({ tokens }: AnnotatedText, t: number, first: number, lexicon: DateLexicon): boolean {
  const [further, before] = [t - 2, t - 1].map((i) => (i < first ? '' : tokens[i]!.lower))
  return asksForHour(further!, before!, t === first + 1, lexicon)
}

const TRIGGER = 2
const CARDINAL = 1
/** The first letter of a half of the day whose letters stand apart, behind a number: "9 : 40 p. m.". */
const HALF = 3

const wordKinds = new WeakMap<DateLexicon, (lower: string) => number>()

/** Whether a word is a trigger, the first letter of a half of the day, a cardinal, or none of these (0). */
function wordKindOf(lexicon: DateLexicon): (lower: string) => number {
  const known = wordKinds.get(lexicon)
  if (known) return known
  const triggers = triggersOf(lexicon)
  const halves = new Set([...lexicon.ante, ...lexicon.post].map((w) => w.slice(0, -1)))
  const made = memoOfWords((lower) => {
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
    if (triggers.has(bare) || COMPOUND.test(lower)) return TRIGGER
    if (halves.has(bare)) return HALF
    return lexicon.cardinals.has(lower) ? CARDINAL : 0
  })
  wordKinds.set(lexicon, made)
  return made
}

/** Whether the words in front of a cardinal make an hour of it: "at seven", "since about eight", and at the head of a sentence "By nine". */
const asksForHour = (further: string, before: string, opens: boolean, l: DateLexicon): boolean =>
  l.hourPrepositions.has(before) ||
  (l.approximators.has(before) && l.hourPrepositions.has(further)) ||
  (opens && l.clockPrepositions.has(before))

/** A year, a clock time, a decade, a quarter, or words joined by a hyphen. */
const COMPOUND = /\d{4}|\d[:.]\d\d|\d[ap]\.?m|\d0s|^q[1-4]$|[a-z]-[a-z]|\dh\d|^h\d\d$/

const triggers = new WeakMap<DateLexicon, ReadonlySet<string>>()

/** Heads: every expression holds one of these, or a digit. */
function triggersOf(lexicon: DateLexicon): ReadonlySet<string> {
  const known = triggers.get(lexicon) ?? makeTriggers(lexicon)
  triggers.set(lexicon, known)
  return known
}

function makeTriggers(l: DateLexicon): ReadonlySet<string> {
  const words = new Set(LISTED.flatMap(({ heads }) => (heads?.(l) ?? []).flatMap((list) => [...list])))
  for (const w of [...l.definite, ...l.of, ...l.to, ...l.notTriggers]) words.delete(w)
  return words
}
