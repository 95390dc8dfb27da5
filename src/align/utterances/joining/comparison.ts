import type { LanguagePack } from '../../../lang/pack.js'
import type { Base } from '../collation/base.js'
import { baseForms } from '../collation/base.js'
import { collateWords } from '../collation/collate.js'
import { isSpelling } from '../collation/variant-kind.js'
import { FUNCTION_WEIGHT, type Term } from '../units/terms.js'
import { isInMarks, type Testimony } from '../units/testimony.js'
import { isVerbatim, opensSentence } from '../units/units.js'

/** Half-open, in words. */
export type Range = readonly [number, number]

export const length = ([from, to]: Range): number => to - from

/** Words of the base and of a testimony that stand against each other. */
export interface Step {
  readonly base: Range
  readonly own: Range
  readonly same: boolean
  /** Whether the testimony's words, or the place it has none at, are within quotation marks. */
  readonly quoted: boolean
}

/** A testimony beside the base. */
export interface Comparison {
  readonly testimony: Testimony
  /** In order; together all words of both. */
  readonly steps: readonly Step[]
  /** Base words it speaks of; outside them, silence is no omission. */
  readonly extent: Range
  /** Share of its words that are the base's, however spelled. */
  readonly agreement: number
  /** Whether all of it is given as the speaker's own words. */
  readonly verbatim: boolean
  /** How many of its words are given so, and the share of them that are the base's. */
  readonly marked: { readonly words: number; readonly agreement: number }
  /** Share of its words that are somewhere in the base, in whatever order. */
  readonly sharing: number
}

/** Sets each testimony beside the base. Equal wordings are compared once. */
export function compareAll(base: Base, testimonies: readonly Testimony[], pack: LanguagePack): Comparison[] {
  const known = new Map<string, Comparison>()
  return testimonies.map((testimony) => {
    const marks = testimony.words.map((_, i) => (isInMarks(testimony, i) ? '”' : '')).join(' ')
    const key = `${opensSentence(testimony.unit)} ${testimony.printed.join(' ')} ${marks}`
    const found = known.get(key) ?? compare(base, testimony, pack)
    known.set(key, found)
    return { ...found, testimony }
  })
}

function compare(base: Base, testimony: Testimony, pack: LanguagePack): Comparison {
  const columns = collateWords([baseForms(base), testimony.words])
  const inBase = base.words.map(({ testimony: t, at }) => t.printed[at]!)
  const verbatim = testimony.words.every((_, i) => isInMarks(testimony, i))
  const aligned = columns.map(([b, own]) => ({
    base: [b!.from, b!.to] as const,
    own: [own!.from, own!.to] as const,
    same: inBase.slice(b!.from, b!.to).join(' ') === testimony.printed.slice(own!.from, own!.to).join(' '),
    quoted: verbatim || isQuotedAt(testimony, [own!.from, own!.to]),
  }))
  const met = aligned.filter((s) => length(s.base) > 0 && length(s.own) > 0)
  const isAlike = ({ base: b, own, same }: Step): boolean =>
    same || isSpelling(inBase.slice(...b), testimony.printed.slice(...own), pack)
  const agreed = met.reduce((n, s) => n + (isAlike(s) ? length(s.own) : 0), 0)
  const moved = movedOver(aligned, inBase, testimony)
  const steps = aligned.map((s, i) => ({ ...s, same: s.same && !moved.has(i) }))
  const told = steps.filter((s, i) => moved.has(i) || (length(s.base) > 0 && length(s.own) > 0))
  const agreement = agreed / Math.max(1, testimony.words.length)
  const isCopy = testimony.words.length >= COPY && agreement >= COPIED
  return {
    testimony,
    steps,
    extent: extentOf(told, base, testimony, isCopy, pack),
    agreement,
    verbatim,
    marked: markedOf(aligned, isAlike),
    sharing: sharedWords(inBase, testimony.printed) / Math.max(1, testimony.words.length),
  }
}

function markedOf(steps: readonly Step[], isAlike: (s: Step) => boolean): Comparison['marked'] {
  const quoted = steps.filter((s) => s.quoted)
  const words = quoted.reduce((n, s) => n + length(s.own), 0)
  const alike = quoted.reduce((n, s) => n + (isAlike(s) ? length(s.own) : 0), 0)
  return { words, agreement: alike / Math.max(1, words) }
}

/** How many words of `b` are in `a`, each once. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  return b.reduce((n, word) => {
    const more = left.get(word) ?? 0
    left.set(word, more - 1)
    return more > 0 ? n + 1 : n
  }, 0)
}

/** Of a place without words: whether what stands on either side is in marks. */
function isQuotedAt(testimony: Testimony, [from, to]: Range): boolean {
  const last = testimony.words.length - 1
  const [first, end] = from < to ? [from, to - 1] : [Math.max(0, from - 1), Math.min(last, to)]
  for (let i = first; i <= end; i++) if (!isInMarks(testimony, i)) return false
  return true
}

/** How many columns a word may have moved. */
const MOVE = 8

/** Columns that a word which tells something has passed on its way to another place. */
function movedOver(steps: readonly Step[], inBase: readonly string[], testimony: Testimony): Set<number> {
  const passed = new Set<number>()
  steps.forEach(({ own, same }, i) => {
    if (same || length(own) !== 1 || isFunctional(testimony, own)) return
    const word = testimony.printed[own[0]]
    const isFrom = (s: Step): boolean => !s.same && length(s.base) === 1 && inBase[s.base[0]] === word
    const from = steps.slice(Math.max(0, i - MOVE), i + MOVE + 1).findIndex(isFrom)
    if (from < 0) return
    const at = Math.max(0, i - MOVE) + from
    for (let k = Math.min(at, i); k <= Math.max(at, i); k++) passed.add(k)
  })
  return passed
}

/** So many words at either end a full witness may be said to leave out. */
const EDGE = 4
const FULL = 0.6
/** What a quotation breaks off before, or begins behind, is an omission if it has at most so many words and the rest so much of the base. */
const CUT = 12
const HELD = 0.25
/** Fewer words are a phrase picked out, of which nobody thinks that it is all; a sentence may be short. */
const PHRASE = 5
const SENTENCE = 3

/** A report of so many words, of which so many are the base's, was made from it or it from the report: where it ends earlier, it leaves out the clause. */
const COPY = 8
const COPIED = 0.8

/** From the first word met to the last; a quotation of nearly all of it answers for its ends too, and one that is cut short, or a report that copies, for the clause it leaves. */
function extentOf(
  met: readonly Step[],
  base: Base,
  testimony: Testimony,
  isCopy: boolean,
  pack: LanguagePack,
): Range {
  const size = base.words.length
  const from = met[0]?.base[0] ?? 0
  const to = met.at(-1)?.base[1] ?? 0
  const told = met.reduce((n, s) => n + (s.quoted ? length(s.base) : 0), 0)
  const full = isVerbatim(testimony.unit) && to - from >= FULL * size
  const opens = opensSentence(testimony.unit) && met[0]?.quoted === true && from <= CUT
  const begins =
    (full && from <= EDGE) ||
    (opens && told >= Math.max(SENTENCE, HELD * size)) ||
    leavesOutFrame(met, base, testimony, pack)
  const closes = met.at(-1)?.own[1] === testimony.words.length
  const cutShort = met.at(-1)?.quoted === true && told >= Math.max(PHRASE, HELD * size)
  const breaksOff = closes && to < size && (cutShort || (isCopy && !met.at(-1)!.quoted))
  const end = full && size - to <= EDGE ? size : breaksOff ? clauseEnd(base, to, pack) : to
  return [begins ? 0 : from, end]
}

/** How many words the clause may have that a sentence depends on: "It may be that". */
const FRAME = 6

/** Whether a witness begins with the clause that the base's first one governs, and so takes what was thought or possible for a fact. */
function leavesOutFrame(met: readonly Step[], base: Base, { unit }: Testimony, pack: LanguagePack): boolean {
  const [first] = met
  if (!first?.same || first.own[0] > 1 || first.base[0] < 2 || first.base[0] > FRAME) return false
  const at = first.base[0] - first.own[0]
  const before = base.words.slice(0, at).map(({ testimony, at: i }) => testimony.printed[i]!)
  if (!pack.claim.complementizers.has(before.at(-1) ?? '')) return false
  // "He thinks we lost" has what "I think that we lost" says in its cue.
  return !baseTerms(base, [0, at]).some((t) => t.form === unit.cue?.form)
}

/** Where the clause that goes on at `from`, or begins there, ends; `from` itself where it is long. */
export function clauseEnd({ words }: Base, from: number, pack: LanguagePack): number {
  let end = from + 1
  while (end < words.length && !isBoundary({ words }, end, pack)) end++
  return end - from <= CUT ? end : from
}

/** Whether a clause or a member of a list begins with a word of the base. */
export function isBoundary({ words }: Base, i: number, pack: LanguagePack): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (!before || !word) return false
  if (pack.utterance.joiners.has(word.testimony.printed[word.at]!)) return true
  if (before.testimony !== word.testimony || before.at + 1 !== word.at) return false
  const { words: own, unit } = word.testimony
  return /[,;:–—]/.test(unit.article.article.text.slice(own[before.at]!.end, own[word.at]!.start))
}

export function isFunctional(testimony: Testimony, range: Range): boolean {
  return termsIn(testimony, range).every((t) => t.weight <= FUNCTION_WEIGHT)
}

export const termsIn = ({ terms }: Testimony, range: Range): readonly Term[] => terms.slice(...range).flat()

export const baseTerms = ({ words }: Base, range: Range): readonly Term[] =>
  words.slice(...range).flatMap(({ testimony, at }) => testimony.terms[at]!)
