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

/** What speaks for and against two units being of one utterance, in the order of {@link weighPair}. */
export const EVIDENCE = [
  'always',
  'words in common, of both',
  'words in common, of the one that has more in the other',
  'words in common, of the one that has less',
  'meaning in common, of both',
  'meaning in common, of the one that has more in the other',
  'meaning in common, of the one that has less',
  'words rare in the story, of both',
  'words rare in the story, of the one that has more in the other',
  'weight of the words in common',
  'words in common that tell something',
  'longest row of the same words',
  'words in common stand close together',
  'a figure in common',
  'only other figures',
  'denied in one',
  'one speaker',
  'speakers akin',
  'speakers that may be one',
  'other speakers',
  'other speakers, in the same words',
  'two quotations',
  'two quotations, words in common',
  'two paraphrases',
  'one article',
  'told to one outlet alone',
  'one longer than the other',
  'the same in marks',
  'a title in marks',
  'few words',
  'share of a report that stands in a quotation',
  'share of a report whose meaning stands in a quotation',
  'share of a quotation that stands in a report',
  'one speaker, meaning in common',
  'one speaker, words in common of the one that has more in the other',
  'one article, words in common',
  'meaning in common beyond half',
  'words rare in the story beyond half',
  'other speakers, words in common',
] as const

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

/** The evidence on a pair, in the order of {@link EVIDENCE}. Symmetric. */
export function weighPair(a: Unit, b: Unit, telling: Telling): number[] {
  const found = resemblance(a, b)
  const { both, ofA, ofB, shared, told } = found
  const soft = softly(a, b, found)
  const rare = rarely(a, b, found, telling)
  const voices = acquaintance(a.voice, b.voice)
  const apart = voices === 'other' || voices === 'perhaps'
  const alike = (both >= ALIKE && shared >= ALIKE_WEIGHT) || isWordForWord(a, b, SENTENCE)
  const [quotedA, quotedB] = [isVerbatim(a), isVerbatim(b)]
  const figures = figuresOf(a, b, found)
  return [
    1,
    both,
    Math.max(ofA, ofB),
    Math.min(ofA, ofB),
    (soft.ofA + soft.ofB) / 2,
    Math.max(soft.ofA, soft.ofB),
    Math.min(soft.ofA, soft.ofB),
    (rare.ofA + rare.ofB) / 2,
    Math.max(rare.ofA, rare.ofB),
    Math.log1p(shared),
    Math.min(told, TOLD) / TOLD,
    Math.log1p(longestRun(a, b)),
    yes(isGathered(found, a)),
    yes(figures === 'same'),
    yes(figures === 'other'),
    yes(negatesOther(a, b, found)),
    ...voicesOf(voices),
    yes(apart && alike),
    yes(quotedA && quotedB),
    quotedA && quotedB ? both : 0,
    yes(!quotedA && !quotedB),
    yes(a.article === b.article),
    yes(a.audience !== b.audience),
    Math.abs(Math.log((a.weight + 1) / (b.weight + 1))),
    yes(haveSameInMarks(a, b)),
    yes(isTitle(a, a.spans) || isTitle(b, b.spans)),
    yes(Math.min(tellingTerms(a), tellingTerms(b)) <= FEW),
    quotedA === quotedB ? 0 : quotedA ? ofB : ofA,
    quotedA === quotedB ? 0 : quotedA ? soft.ofB : soft.ofA,
    quotedA === quotedB ? 0 : quotedA ? ofA : ofB,
    voices === 'same' ? (soft.ofA + soft.ofB) / 2 : 0,
    voices === 'same' ? Math.max(ofA, ofB) : 0,
    a.article === b.article ? both : 0,
    Math.max(0, (soft.ofA + soft.ofB) / 2 - 0.5),
    Math.max(0, (rare.ofA + rare.ofB) / 2 - 0.5),
    apart ? both : 0,
  ]
}

const voicesOf = (voices: Acquaintance): number[] =>
  (['same', 'akin', 'perhaps', 'other'] as const).map((v) => yes(v === voices))

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT
const tellingTerms = ({ terms }: Unit): number => terms.filter(tells).length

interface Shares {
  readonly ofA: number
  readonly ofB: number
}

/** Nearer words count as near as they are; farther ones are no sign. */
const NEAR = 0.35

/** The share of each that has something of its meaning in the other, each word by the nearest there, whether taken or not: a translation may have two words for one. */
function softly(a: Unit, b: Unit, { match, worth }: Resemblance): Shares {
  const back = b.terms.map(() => 0)
  match.forEach((j, i) => {
    if (j >= 0) back[j] = worth[i]!
  })
  return { ofA: softShare(a, b, worth), ofB: softShare(b, a, back) }
}

function softShare(a: Unit, b: Unit, worth: readonly number[]): number {
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
  const least = Number.MIN_VALUE
  return { ofA: inA / Math.max(sum(a.terms), least), ofB: inB / Math.max(sum(b.terms), least) }
}

const isFigure = ({ form }: Term): boolean => /^\d/.test(form)

function figuresOf(a: Unit, b: Unit, { match }: Resemblance): 'same' | 'other' | 'none' {
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
