import { memoOfWords } from '../../kernels/word-memo.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, Sentence } from '../../model/index.js'
import { dayThenClock } from './finders/clock.js'
import type { Scene } from './finders/finder.js'
import { firstWordsOf } from './grammar.js'
import { Lexemes, lexemesOf } from './lexemes.js'
import { findersAt } from './openers.js'
import type { Found } from './time.js'

/** How deep one expression may hold another ("the end of early October"). */
const DEEPEST = 3

/** The expressions of one sentence, from left to right, longest first, without overlap. */
export function findTimes(lx: Lexemes, lexicon: DateLexicon): Found[] {
  const out: Found[] = []
  const heads = headsAhead(lx, lexicon)
  for (let i = 0; i < lx.length; ) {
    const best = heads[i]! - i <= FARTHEST_HEAD ? longest(lx, lexicon, i, 0) : null
    if (best) out.push(best)
    i = best ? best.last : i + 1
  }
  return out
}

/** No more words stand before the head of an expression: "at some point in the course of the last week". */
const FARTHEST_HEAD = 12

/** For each lexeme the place of the next head or number, itself included. */
function headsAhead(lx: Lexemes, lexicon: DateLexicon): readonly number[] {
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

function longest(lx: Lexemes, lexicon: DateLexicon, i: number, depth: number): Found | null {
  const starts = startersOf(lexicon)
  if (depth > DEEPEST || (lx.at(i).number === null && !starts.has(lx.lower(i)))) return null
  const scene: Scene = { lx, lexicon, again: (at) => longest(lx, lexicon, at, depth + 1) }
  let best: Found | null = null
  for (const finder of findersAt(lx, i, lexicon)) {
    const got = finder(scene, i)
    if (got && (!best || got.last > best.last)) best = got
  }
  return best && (dayThenClock(scene, best) ?? best)
}

/** Whether a sentence has a word or number that an expression of time cannot do without. */
export function hasTrigger(text: AnnotatedText, sentence: Sentence, lexicon: DateLexicon): boolean {
  const kindOf = wordKindOf(lexicon)
  for (let t = sentence.first; t < sentence.last; t++) {
    const kind = kindOf(text.tokens[t]!.lower)
    if (kind === TRIGGER) return true
    if (kind === CARDINAL && isHourAfter(text, t, sentence.first, lexicon)) return true
  }
  return false
}

function isHourAfter({ tokens }: AnnotatedText, t: number, first: number, lexicon: DateLexicon): boolean {
  const [further, before] = [t - 2, t - 1].map((i) => (i < first ? '' : tokens[i]!.lower))
  return asksForHour(further!, before!, t === first + 1, lexicon)
}

const TRIGGER = 2
const CARDINAL = 1

const wordKinds = new WeakMap<DateLexicon, (lower: string) => number>()

/** Whether a word is a trigger, else a cardinal, else neither (0). */
function wordKindOf(lexicon: DateLexicon): (lower: string) => number {
  const known = wordKinds.get(lexicon)
  if (known) return known
  const triggers = triggersOf(lexicon)
  const made = memoOfWords((lower) => {
    if (triggers.has(lower.endsWith('.') ? lower.slice(0, -1) : lower) || COMPOUND.test(lower)) return TRIGGER
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

export const sentenceLexemes = (text: AnnotatedText, sentence: Sentence): Lexemes =>
  new Lexemes(lexemesOf(text.text, sentence))

/** Cardinals that a year in words begins with. */
const YEAR_STARTS: ReadonlySet<number> = new Set([18, 19, 20])

/** "am", "a.m". */
const halfDays = (l: DateLexicon): string[] =>
  [...l.ante, ...l.post].flatMap((w) => [w, `${w.slice(0, -1)}.${l.halfDayLetter}`])

const triggerCache = new WeakMap<DateLexicon, ReadonlySet<string>>()
const starterCache = new WeakMap<DateLexicon, ReadonlySet<string>>()

function cached(
  cache: WeakMap<DateLexicon, ReadonlySet<string>>,
  lexicon: DateLexicon,
  make: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const known = cache.get(lexicon) ?? make()
  cache.set(lexicon, known)
  return known
}

/** Heads: every expression holds one of these, or a digit. */
const triggersOf = (l: DateLexicon): ReadonlySet<string> =>
  cached(triggerCache, l, () => {
    const sources: Iterable<string>[] = [
      l.months.keys(),
      l.weekdays.keys(),
      l.shortWeekdays.keys(),
      l.pluralWeekdays.keys(),
      l.units.keys(),
      l.seasons.keys(),
      l.decades.keys(),
      l.dayParts,
      l.bareDayParts,
      l.overnight,
      l.deicticDays.keys(),
      l.frequencies.keys(),
      l.namedHours.keys(),
      l.hourParts.keys(),
      l.fiscal,
      l.periodNouns,
      [...l.cardinals.keys()].filter((w) => YEAR_STARTS.has(l.cardinals.get(w)!)),
      halfDays(l),
      [...l.vague].flatMap((p) => p.split(' ')),
      firstWordsOf(l.holidays),
      [...firstWordsOf(l.oclock)].filter((w) => w.length === 1),
    ]
    const words = new Set(sources.flatMap((s) => [...s]))
    for (const w of [...l.definite, ...l.of, ...l.to, ...l.notTriggers]) words.delete(w)
    return words
  })

/** Words that an expression may begin with. */
const startersOf = (l: DateLexicon): ReadonlySet<string> =>
  cached(starterCache, l, () => {
    const sources: Iterable<string>[] = [
      triggersOf(l),
      l.definite,
      l.earlyHours,
      l.wholes,
      l.agoBefore,
      l.one,
      l.shifts.keys(),
      l.contextShifts.keys(),
      l.spans,
      l.vagueCounts,
      firstWordsOf(l.phraseCounts),
      firstWordsOf(l.approximators),
      l.partWords,
      l.half,
      l.every,
      l.ordinals.keys(),
      l.cardinals.keys(),
      l.vagueAdjectives,
      firstWordsOf(l.vague),
      ["'", '’', 'q'],
    ]
    return new Set(sources.flatMap((s) => [...s]))
  })
