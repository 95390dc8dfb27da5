import { append } from '../../kernels/lists.js'
import { cosine, unpackVectors, type VectorTable } from '../../kernels/vector-table.js'
import type { MeaningLexicon } from '../lexicon/meaning.js'
import { ANTONYMS } from './claim-synonyms.js'
import { CONTRASTS } from './contrasts.js'
import { stemEnglish } from './stem.js'
import { DIMENSIONS, VECTORS, WORDS } from './word-vectors.fitted.js'

interface Table {
  readonly entries: ReadonlyMap<string, number>
  readonly vectors: VectorTable
  readonly words: readonly string[]
  /** Per entry the sides it takes, once they have been asked for. */
  readonly sides: (readonly number[] | undefined)[]
}

let table: Table | undefined

function load(): Table {
  const words = WORDS.split(' ')
  table = {
    words,
    entries: new Map(words.map((w, i) => [w, i])),
    vectors: unpackVectors(DIMENSIONS, VECTORS),
    sides: new Array<undefined>(words.length).fill(undefined),
  }
  return table
}

const NONE: readonly number[] = []

interface Sides {
  /** Stem → the sides it takes, by number. */
  readonly of: ReadonlyMap<string, readonly number[]>
  /** Per side the set it is a side of. */
  readonly set: readonly number[]
}

let contrasts: Sides | undefined

const lines = (text: string): string[] => text.trim().split('\n')

/** The sides that stems take in the sets of words that exclude each other. */
function sidesByStem(): Sides {
  const sets = [
    ...lines(ANTONYMS).map((line) => line.split(' ')),
    ...lines(CONTRASTS).map((line) => line.split('|')),
  ]
  const of = new Map<string, number[]>()
  const set: number[] = []
  sets.forEach((sides, s) => {
    for (const words of sides) {
      for (const stem of new Set(words.trim().split(/\s+/).map(stemEnglish))) append(of, stem, set.length)
      set.push(s)
    }
  })
  return { of, set }
}

/** Stemmed when asked for: few words of the table are ever compared. */
function sidesOf({ words, sides }: Table, { of }: Sides, entry: number): readonly number[] {
  const known = sides[entry] ?? of.get(stemEnglish(words[entry]!)) ?? NONE
  sides[entry] = known
  return known
}

/** On different sides of a set, and on the same side of none. */
function exclude(loaded: Table, a: number, b: number): boolean {
  contrasts ??= sidesByStem()
  let apart = false
  for (const x of sidesOf(loaded, contrasts, a))
    for (const y of sidesOf(loaded, contrasts, b)) {
      if (x === y) return false
      apart ||= contrasts.set[x] === contrasts.set[y]
    }
  return apart
}

const entry = (lower: string): number => (table ?? load()).entries.get(lower) ?? -1

function between(a: number, b: number): number {
  const loaded = table ?? load()
  const near = cosine(loaded.vectors, a, b)
  return near <= 0 || (a !== b && exclude(loaded, a, b)) ? 0 : near
}

export const englishMeaningLexicon: MeaningLexicon = {
  kind: 'meaning',
  entry,
  between,
  similarity(a, b) {
    const [i, j] = [entry(a), entry(b)]
    return i < 0 || j < 0 ? null : between(i, j)
  },
}
