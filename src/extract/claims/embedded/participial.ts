import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/**
 * Participles behind the noun they tell of: "a camp sheltering 20,000 people", "a bomb thrown at a bank killed two", "the tug, now moored at
 * Velm, sank".
 */
export function participlesIn(clause: Clause, g: Grammar): Clause[] {
  const out: Clause[] = []
  for (let i = clause.first + 1; i < clause.last - 1; i++) {
    if (g.at(i)!.pos !== 'VERB') continue
    const last = NAMING.has(g.at(i - 1)!.pos) ? endOf(i, clause, g) : endOfAside(i, clause, g)
    if (last < 0 || isCountAlone(i - 1, clause, g)) continue
    out.push(part(clause, i, last))
    i = last - 1
  }
  return out
}

/** "20 missing in Velm" is told by the clause itself. */
const isCountAlone = (i: number, { first }: Clause, g: Grammar): boolean =>
  i === first && g.at(i)!.pos === 'NUM'

const NAMING: ReadonlySet<PartOfSpeech | undefined> = new Set(['NOUN', 'PROPN', 'NUM'])
const GOES_ON: ReadonlySet<PartOfSpeech | undefined> = new Set(['ADP', 'PART', 'ADV'])

/** Where what the participle tells ends; -1 where the word is no participle of a noun. */
function endOf(i: number, clause: Clause, g: Grammar): number {
  const { lower } = g.at(i)!
  const gerund = g.lexicon.gerund(lower)
  if (!gerund && !(g.lexicon.participle(lower) && GOES_ON.has(g.at(i + 1)?.pos))) return -1
  const before = g.firstFinite(clause.first, i)
  if (before >= 0) return gerund || !opensBetween(before + 1, i, g) ? untilOpening(i + 1, clause, g) : -1
  for (let k = i + 1; k < clause.last; k++) {
    if (g.isFinite(k, clause.first) && !endsCompound(k, g)) return k
    if (isOpening(k, g)) return -1
  }
  return gerund ? clause.last : -1
}

/** "quake-triggered": a participle right behind a hyphen. */
const endsCompound = (k: number, g: Grammar): boolean => g.at(k - 1)!.lower === '-'

/** Between commas, before the verb: where the second comma is; -1 where it is no aside. */
function endOfAside(i: number, clause: Clause, g: Grammar): number {
  const comma = g.before(i, clause.first)
  if (!isComma(g.at(comma)) || !NAMING.has(g.at(comma - 1)?.pos) || g.hasFinite(clause.first, comma))
    return -1
  const { lower } = g.at(i)!
  if (!g.lexicon.participle(lower) || !GOES_ON.has(g.at(i + 1)?.pos)) return -1
  const last = untilOpening(i + 1, clause, g)
  return last < clause.last && g.isVerb(g.after(last + 1, clause.last)) ? last : -1
}

const isOpening = (k: number, g: Grammar): boolean => {
  const { pos, lower } = g.at(k)!
  return (
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    lower === ',' ||
    g.lexicon.relativePronouns.has(lower) ||
    g.lexicon.complementizers.has(lower)
  )
}

function opensBetween(first: number, last: number, g: Grammar): boolean {
  for (let k = first; k < last; k++) if (isOpening(k, g)) return true
  return false
}

/** The next comma, or the end. */
function untilOpening(from: number, clause: Clause, g: Grammar): number {
  for (let k = from; k < clause.last; k++) if (isComma(g.at(k))) return k
  return clause.last
}
