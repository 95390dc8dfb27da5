import { TermIndex } from '../units/term-index.js'
import { FUNCTION_WEIGHT, NEGATION, type Term } from '../units/terms.js'
import { isSentence, isVerbatim, nested, type Unit } from '../units/units.js'
import { acquaintance } from '../units/voice.js'
import { oncePerWording } from '../units/wordings.js'
import { Course, type Pair } from './course.js'
import { tellingIn, weighPair } from './evidence.js'
import { ALONE_WEIGHTS, TOGETHER_WEIGHTS } from './link.fitted.js'
import { areTwoReports } from './reports.js'
import { isWordForWord, longestRun, negatesOther, resemblance } from './resemblance.js'

/** The evidence on a candidate pair: by itself, and with what stands beside it. */
interface Evidence {
  readonly i: number
  readonly j: number
  readonly alone: readonly number[]
  readonly together: readonly number[]
}

/** What each piece of evidence counts, for a pair by itself and with what stands beside it. */
export interface LinkWeights {
  readonly alone: readonly number[]
  readonly together: readonly number[]
}

export const FITTED: LinkWeights = { alone: ALONE_WEIGHTS, together: TOGETHER_WEIGHTS }

/** How many others each unit is compared with. */
const NEAREST = 40
/** What stands beside a pair so likely is looked at, however little it has in common. */
const BESIDE = 0.4
/** The place of "meaning in common, of both" in the evidence. */
const MEANING = 4

const chance = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((z, v, k) => z + v * weights[k]!, 0)))

/** The probability that each candidate pair of two groups witnesses one utterance. Units are in canonical order, each with its group's number. */
export function probablePairs(
  units: readonly Unit[],
  groupOf: readonly number[],
  weights: LinkWeights = FITTED,
): Pair[] {
  return evidenceOf(units, groupOf, weights).map(({ i, j, together }) => ({
    i,
    j,
    p: chance(weights.together, together),
  }))
}

/**
 * The evidence on all candidate pairs of two groups of a story's units, which are in canonical order.
 * @public read by scripts/fit-utterances.mjs
 */
export function evidenceOf(
  units: readonly Unit[],
  groupOf: readonly number[],
  { alone }: Pick<LinkWeights, 'alone'> = FITTED,
): readonly Evidence[] {
  const telling = tellingIn(units)
  const known = new Map<number, Pair & { readonly x: readonly number[] }>()
  const areOpen = oncePerWording(units, isOpen)
  const tellEnough = oncePerWording(units, tellsEnough)
  const weigh = oncePerWording(units, (a, b) => weighPair(a, b, telling))
  const mayJoin = (k: number, l: number): boolean =>
    groupOf[k] !== groupOf[l] && areApart(units[k]!, units[l]!) && areOpen(k, l)
  const look = (k: number, l: number): void => {
    const [i, j] = [Math.min(k, l), Math.max(k, l)]
    const key = i * units.length + j
    if (known.has(key) || !mayJoin(i, j)) return
    const x = weigh(i, j)
    known.set(key, { i, j, x, p: chance(alone, x) })
  }
  const index = new TermIndex(units.map((u) => u.terms))
  units.forEach((unit, k) => {
    for (const other of index.nearest(unit.terms, NEAREST, (at) => mayJoin(k, at)))
      if (tellEnough(k, other)) look(k, other)
  })
  for (const [i, j] of new Course(units, groupOf, [...known.values()]).pairsBeside(BESIDE)) look(i, j)
  const pairs = [...known.values()].sort((x, y) => x.i - y.i || x.j - y.j)
  const course = new Course(units, groupOf, pairs)
  return pairs.map(({ i, j, x }) => ({
    i,
    j,
    alone: x,
    together: [...x, ...course.weigh(i, j, x[MEANING]!)],
  }))
}

/** Sentences of one quotation are different things said; what stands inside the other is the same words once. */
const areApart = (a: Unit, b: Unit): boolean => a.quotation !== b.quotation && !nested(a, b)

/** What was said to one outlet alone is what another has only in nearly the same words. */
const RETOLD_ELSEWHERE = 0.8
/** Two whom the articles name as two said one thing only in much the same words: then one of the names is wrong, which of bodies is seldom so. */
const ANOTHERS = 0.6
const ANOTHERS_SEEN = 0.9
const BODIES = 0.75
const SENTENCE = 6

/** Whether neither their speakers nor whom they spoke to keep two units apart. */
function isOpen(a: Unit, b: Unit): boolean {
  const voices = acquaintance(a.voice, b.voice)
  if (areTwoReports(a, b, voices)) return false
  if (voices !== 'other' && a.audience === b.audience) return true
  const found = resemblance(a, b)
  const { both } = found
  // Whoever is reported to deny what another says did not say it.
  const reported = !isVerbatim(a) || !isVerbatim(b)
  if (voices === 'other' && reported && negatesOther(a, b, found)) return false
  if (a.audience !== b.audience && both < RETOLD_ELSEWHERE) return false
  if (voices !== 'other' || both >= leastOfOthers(a, b) || isWordForWord(a, b, SENTENCE)) return true
  return a.voice.kind === 'person' && b.voice.kind === 'person' && isPutAnew(a, b)
}

/** How much two whom the articles name as two must have in common. What one saw the other may tell as well. */
function leastOfOthers(a: Unit, b: Unit): number {
  if (a.voice.kind !== 'person' || b.voice.kind !== 'person') return BODIES
  return a.perceived === b.perceived ? ANOTHERS : ANOTHERS_SEEN
}

/** So many words of a sentence tell something, and so many of them may be put in another word. */
const TELLING_WORDS = 3
const PUT_ANEW = 1

/** Whether two sentences in marks tell the same word by word, of which one may be another word of its meaning; what two saw, each may tell. */
function isPutAnew(a: Unit, b: Unit): boolean {
  if (!isSentence(a) || !isSentence(b) || a.perceived || b.perceived) return false
  const { match, worth } = resemblance(a, b, true)
  const met = new Set(match)
  const told = [...a.terms.keys()].filter((i) => tells(a.terms[i]!))
  return (
    told.length >= TELLING_WORDS &&
    told.every((i) => match[i]! >= 0) &&
    told.filter((i) => worth[i]! < 1).length <= PUT_ANEW &&
    b.terms.every((t, j) => !tells(t) || met.has(j))
  )
}

const tells = ({ weight, form }: Term): boolean => weight > FUNCTION_WEIGHT && form !== NEGATION

/** Two quotations, or two paraphrases, have so many telling words in common, or so many in a row, where nothing beside them speaks for them; and more where one denies what the other says. */
const TOLD = 3
const HALF = 0.5
const ALIKE = 0.9
const CLAUSE = 4
const DENIED = 0.75
const TURNED = 0.55

function tellsEnough(a: Unit, b: Unit): boolean {
  if (isVerbatim(a) !== isVerbatim(b)) return true
  const found = resemblance(a, b)
  const inRow = longestRun(a, b) >= CLAUSE
  if (found.both < (inRow ? TURNED : DENIED) && negatesOther(a, b, found)) return false
  return found.told >= TOLD || (found.told > 1 && found.both >= HALF) || found.both >= ALIKE || inRow
}
