import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type DateMention,
  overlap,
  type Quantity,
  type Sentence,
} from '../../model/index.js'
import { countCasualties } from './casualties.js'
import { direct } from './change.js'
import { joinCompounds } from './compounds.js'
import { count } from './counted.js'
import { findCounters } from './counters.js'
import type { Draft } from './draft.js'
import { keepQuantities } from './guards/index.js'
import { inheritUnits } from './inherited.js'
import { measure } from './measures/index.js'
import { findNumerals } from './numerals/index.js'
import { partsOf } from './part-of.js'
import { type Piece, piecesOf } from './pieces.js'
import { qualify, trail } from './qualifiers.js'
import { joinRanges } from './ranges.js'
import { suspend } from './suspended.js'

/**
 * Stated numbers with bounds, unit and what is counted, in reading order and without overlap. Numbers inside `dates` are no
 * quantities, lengths of time are.
 */
export function extractQuantities(
  text: AnnotatedText,
  dates: readonly DateMention[],
  pack: LanguagePack,
): Quantity[] {
  const lexicon = pack.quantity
  const counters = findCounters(text, lexicon)
  const found: Quantity[] = []
  let firstDate = 0
  for (const sentence of text.sentences) {
    while (firstDate < dates.length && dates[firstDate]!.end <= sentence.start) firstDate++
    if (!hasNumber(text, sentence, lexicon)) continue
    const inside = datesIn(dates, firstDate, sentence)
    const pieces = piecesOf(text.text, text.tokens, sentence)
    const drafts = refine(pieces, inside, counters, lexicon)
    const parts = partsOf(pieces, drafts, lexicon)
    const base = found.length
    drafts.forEach((draft, i) => {
      const whole = parts[i] ?? null
      found.push(finish(pieces, draft, whole === null ? null : base + whole))
    })
  }
  return found
}

function datesIn(dates: readonly DateMention[], first: number, sentence: Sentence): DateMention[] {
  const inside: DateMention[] = []
  for (let i = first; i < dates.length && dates[i]!.start < sentence.end; i++)
    if (overlap(dates[i]!, sentence) > 0) inside.push(dates[i]!)
  return inside
}

const DIGIT = /[0-9½⅓⅔¼¾⅕-⅞]/

/** The cheap trigger: a digit, a vulgar fraction or a number word. */
function hasNumber(text: AnnotatedText, sentence: Sentence, lexicon: QuantityLexicon): boolean {
  if (DIGIT.test(text.text.slice(sentence.start, sentence.end))) return true
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = text.tokens[i]!
    if (lexicon.triggers.has(lower)) return true
    if (lower.includes('-') && lower.split('-').some((w) => lexicon.triggers.has(w))) return true
  }
  return false
}

/** The finders and refiners, in order. */
function refine(
  pieces: readonly Piece[],
  dates: readonly DateMention[],
  counters: ReadonlySet<number>,
  lexicon: QuantityLexicon,
): Draft[] {
  const numerals = findNumerals(pieces, lexicon).filter((n) => !counters.has(pieces[n.from]!.start))
  const measured = clear(numerals.map((n) => measure(pieces, n, lexicon)))
  const whole = suspend(pieces, joinCompounds(pieces, measured, lexicon), lexicon)
  const counted = whole.map((d, i) => count(pieces, trail(pieces, d, lexicon), whole[i + 1], lexicon))
  const ranged = joinRanges(pieces, counted, lexicon)
  const kept = keepQuantities(inheritUnits(pieces, ranged, lexicon), { pieces, dates, lexicon })
  const qualified = kept.map((d) => qualify(pieces, d, lexicon))
  return inheritUnits(pieces, apart(qualified), lexicon)
    .map((d) => countCasualties(pieces, d, lexicon))
    .map((d) => direct(pieces, d, lexicon))
}

/** Without numbers inside a unit: "parts per million". */
const clear = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter((d, i) => i === 0 || drafts[i - 1]!.to <= d.numeral.from)

/** Drafts without overlap: what a later one needs, an earlier one gives up. */
function apart(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    if (last !== undefined && last.to > draft.from) {
      if (draft.from <= last.numeral.from) continue
      out[out.length - 1] = { ...last, to: draft.from }
    }
    out.push(draft)
  }
  return out
}

function finish(pieces: readonly Piece[], draft: Draft, partOf: number | null): Quantity {
  const { value, min, max, approximation, unit, change, rule } = draft
  const counted = draft.counted && {
    start: pieces[draft.counted.from]!.start,
    end: pieces[draft.counted.to - 1]!.end,
  }
  return {
    start: pieces[draft.from]!.start,
    end: pieces[draft.to - 1]!.end,
    value,
    min,
    max,
    approximation,
    unit,
    change,
    counted,
    partOf,
    rule,
  }
}
