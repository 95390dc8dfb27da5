import { FUNCTION_WEIGHT, type Term } from '../units/terms.js'
import { isTitle, isVerbatim, type Unit } from '../units/units.js'
import { type Acquaintance, acquaintance } from '../units/voice.js'
import {
  inMarks,
  isGathered,
  isGatheredInB,
  isWordForWord,
  longestRun,
  negatesOther,
  type Resemblance,
  resemblance,
} from './resemblance.js'

/** How much a term tells one thing said from another in this story, 0..1. */
export type Telling = (form: string) => number

/** By how few of a story's units have a term: 1 where a single one has it, 0 where all do. */
export function tellingIn(units: readonly Unit[]): Telling {
  const counts = new Map<string, number>()
  for (const { terms } of units)
    for (const form of new Set(terms.map((t) => t.form))) counts.set(form, (counts.get(form) ?? 0) + 1)
  const most = Math.log(units.length + 1)
  return (form) => (most === 0 ? 1 : Math.log((units.length + 1) / (counts.get(form) ?? 1)) / most)
}

const ALIKE = 0.9
const ALIKE_WEIGHT = 5
const SENTENCE = 6
/** From so many words that tell something on, more say little more. */
const TOLD = 6
const FEW = 2

const yes = (holds: boolean): number => (holds ? 1 : 0)

/** Two units, and what several pieces of evidence on them are taken from. */
interface Weighed {
  readonly a: Unit
  readonly b: Unit
  readonly words: Resemblance
  readonly meaning: Shares
  readonly rare: Shares
  readonly figures: 'same' | 'other' | 'none'
  readonly voices: Acquaintance
  /** Whether the articles name two as the speakers, or may. */
  readonly apart: boolean
  readonly quotations: number
}

/** What speaks for and against two units being of one utterance. None changes when the two change places. */
const WEIGHED = {
  always: () => 1,
  'words in common, of both': ({ words }) => words.both,
  'words in common, of the one that has more in the other': ({ words }) => most(words),
  'words in common, of the one that has less': ({ words }) => least(words),
  'meaning in common, of both': ({ meaning }) => mean(meaning),
  'meaning in common, of the one that has more in the other': ({ meaning }) => most(meaning),
  'meaning in common, of the one that has less': ({ meaning }) => least(meaning),
  'words rare in the story, of both': ({ rare }) => mean(rare),
  'words rare in the story, of the one that has more in the other': ({ rare }) => most(rare),
  'weight of the words in common': ({ words }) => Math.log1p(words.shared),
  'words in common that tell something': ({ words }) => Math.min(words.told, TOLD) / TOLD,
  'longest row of the same words': ({ a, b }) => Math.log1p(longestRun(a, b)),
  'words in common stand close together': ({ a, words }) => yes(isGathered(words, a)),
  'a figure in common': ({ figures }) => yes(figures === 'same'),
  'only other figures': ({ figures }) => yes(figures === 'other'),
  'denied in one': ({ a, b, words }) => yes(negatesOther(a, b, words)),
  'one speaker': ({ voices }) => yes(voices === 'same'),
  'speakers akin': ({ voices }) => yes(voices === 'akin'),
  'speakers that may be one': ({ voices }) => yes(voices === 'perhaps'),
  'other speakers': ({ voices }) => yes(voices === 'other'),
  'other speakers, in the same words': ({ a, b, apart, words }) => yes(apart && isAlike(a, b, words)),
  'two quotations': ({ quotations }) => yes(quotations === 2),
  'two quotations, words in common': ({ quotations, words }) => (quotations === 2 ? words.both : 0),
  'two paraphrases': ({ quotations }) => yes(quotations === 0),
  'one article': ({ a, b }) => yes(a.article === b.article),
  'told to one outlet alone': ({ a, b }) => yes(a.audience !== b.audience),
  'one longer than the other': ({ a, b }) => Math.abs(Math.log((a.weight + 1) / (b.weight + 1))),
  'the same in marks': ({ a, b }) => yes(haveSameInMarks(a, b)),
  'a title in marks': ({ a, b }) => yes(isTitle(a, a.spans) || isTitle(b, b.spans)),
  'few words': ({ a, b }) => yes(Math.min(tellingTerms(a), tellingTerms(b)) <= FEW),
  'share of a report that stands in a quotation': (pair) => ofReport(pair, pair.words),
  'share of a report whose meaning stands in a quotation': (pair) => ofReport(pair, pair.meaning),
  'share of a quotation that stands in a report': (pair) => ofQuotation(pair, pair.words),
  'one speaker, meaning in common': ({ voices, meaning }) => (voices === 'same' ? mean(meaning) : 0),
  'one speaker, words in common of the one that has more in the other': ({ voices, words }) =>
    voices === 'same' ? most(words) : 0,
  'one article, words in common': ({ a, b, words }) => (a.article === b.article ? words.both : 0),
  'meaning in common beyond half': ({ meaning }) => Math.max(0, mean(meaning) - 0.5),
  'words rare in the story beyond half': ({ rare }) => Math.max(0, mean(rare) - 0.5),
  'other speakers, words in common': ({ apart, words }) => (apart ? words.both : 0),
} satisfies Record<string, (pair: Weighed) => number>

/** The names of the pieces of evidence, in the order of {@link weighPair}. */
export const EVIDENCE = Object.keys(WEIGHED) as readonly (keyof typeof WEIGHED)[]

const WEIGH: readonly ((pair: Weighed) => number)[] = Object.values(WEIGHED)

/** The evidence on a pair, in the order of {@link EVIDENCE}. Symmetric. */
export function weighPair(a: Unit, b: Unit, telling: Telling): number[] {
  const words = resemblance(a, b)
  const voices = acquaintance(a.voice, b.voice)
  const pair: Weighed = {
    a,
    b,
    words,
    meaning: inMeaning(a, b, words),
    rare: rarely(a, b, words, telling),
    figures: figuresOf(a, b, words),
    voices,
    apart: voices === 'other' || voices === 'perhaps',
    quotations: Number(isVerbatim(a)) + Number(isVerbatim(b)),
  }
  return WEIGH.map((weigh) => weigh(pair))
}

const isAlike = (a: Unit, b: Unit, { both, shared }: Resemblance): boolean =>
  (both >= ALIKE && shared >= ALIKE_WEIGHT) || isWordForWord(a, b, SENTENCE)

/** The share of the one that is a report where the other is a quotation. */
const ofReport = ({ a, quotations }: Weighed, shares: Shares): number =>
  quotations !== 1 ? 0 : isVerbatim(a) ? shares.ofB : shares.ofA

const ofQuotation = ({ a, quotations }: Weighed, shares: Shares): number =>
  quotations !== 1 ? 0 : isVerbatim(a) ? shares.ofA : shares.ofB

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT
const tellingTerms = ({ terms }: Unit): number => terms.filter(tells).length

interface Shares {
  readonly ofA: number
  readonly ofB: number
}

const most = ({ ofA, ofB }: Shares): number => Math.max(ofA, ofB)
const least = ({ ofA, ofB }: Shares): number => Math.min(ofA, ofB)
const mean = ({ ofA, ofB }: Shares): number => (ofA + ofB) / 2

/** Nearer words count as near as they are; farther ones are no sign. */
const NEAR = 0.35

/** The share of each that has something of its meaning in the other, each word by the nearest there, whether taken or not: a translation may have two words for one. */
function inMeaning(a: Unit, b: Unit, { match, worth }: Resemblance): Shares {
  const back = b.terms.map(() => 0)
  match.forEach((j, i) => {
    if (j >= 0) back[j] = worth[i]!
  })
  return { ofA: shareInMeaning(a, b, worth), ofB: shareInMeaning(b, a, back) }
}

function shareInMeaning(a: Unit, b: Unit, worth: readonly number[]): number {
  let [sum, all] = [0, 0]
  a.terms.forEach((t, i) => {
    if (!tells(t)) return
    all += t.weight
    sum += t.weight * Math.max(worth[i]!, nearest(t, b))
  })
  return all === 0 ? 0 : sum / all
}

/** How many words of a unit are gone through. */
const LOOKED_AT = 60

function nearest(t: Term, { terms, meaning }: Unit): number {
  let best = 0
  if (t.entry < 0) return best
  for (const other of terms.slice(0, LOOKED_AT))
    if (other.entry >= 0) best = Math.max(best, meaning.between(t.entry, other.entry))
  return best < NEAR ? 0 : best
}

/** The share of each that is found in the other, by what tells the story's units apart. */
function rarely(a: Unit, b: Unit, { match, worth }: Resemblance, telling: Telling): Shares {
  const value = (t: Term): number => t.weight * telling(t.form)
  const sum = (terms: readonly Term[]): number => terms.reduce((n, t) => n + value(t), 0)
  let [inA, inB] = [0, 0]
  match.forEach((j, i) => {
    if (j < 0) return
    inA += worth[i]! * value(a.terms[i]!)
    inB += worth[i]! * value(b.terms[j]!)
  })
  const part = (found: number, { terms }: Unit): number => found / Math.max(sum(terms), Number.MIN_VALUE)
  return { ofA: part(inA, a), ofB: part(inB, b) }
}

const isFigure = ({ form }: Term): boolean => /^\d/.test(form)

function figuresOf(a: Unit, b: Unit, { match }: Resemblance): Weighed['figures'] {
  const [inA, inB] = [a.terms.some(isFigure), b.terms.some(isFigure)]
  if (!inA || !inB) return 'none'
  return a.terms.some((t, i) => isFigure(t) && match[i]! >= 0) ? 'same' : 'other'
}

/** How much of what either has in marks must stand in the other, and how many words of it that tell something. */
const MARKED = 0.75
const MARKED_WORDS = 2

/** Whether what a report has in marks stands in the other close together; a title in marks is nobody's word. */
const haveSameInMarks = (a: Unit, b: Unit): boolean => holdsMarks(a, b) || holdsMarks(b, a)

function holdsMarks(unit: Unit, other: Unit): boolean {
  if (unit.verbatim.length === 0 || isVerbatim(unit) || isTitle(unit, unit.verbatim)) return false
  const marked = inMarks(unit)
  const found = resemblance(marked, other)
  return found.ofA >= MARKED && found.told >= MARKED_WORDS && isGatheredInB(found, marked)
}
