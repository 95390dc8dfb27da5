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

/** Side 2 of set 7 is 7 · SIDES + 2. */
const SIDES = 16

const NONE: readonly number[] = []

let sidesOfStems: ReadonlyMap<string, readonly number[]> | undefined

/** Stemmed when asked for: few words of the table are ever compared. */
function sidesOf({ words, sides }: Table, entry: number): readonly number[] {
  sidesOfStems ??= sidesByStem()
  const known = sides[entry] ?? sidesOfStems.get(stemEnglish(words[entry]!)) ?? NONE
  sides[entry] = known
  return known
}

const lines = (text: string): string[] => text.trim().split('\n')

/** Stem → the sides it takes in the sets of words that exclude each other. */
function sidesByStem(): Map<string, number[]> {
  const sets = [
    ...lines(ANTONYMS).map((line) => line.split(' ')),
    ...lines(CONTRASTS).map((line) => line.split('|')),
  ]
  const of = new Map<string, number[]>()
  sets.forEach((set, s) => {
    set.forEach((words, side) => {
      for (const stem of new Set(words.trim().split(/\s+/).map(stemEnglish)))
        of.set(stem, [...(of.get(stem) ?? []), s * SIDES + side])
    })
  })
  return of
}

/** On different sides of a set, and on the same side of none. */
function excludes(a: readonly number[], b: readonly number[]): boolean {
  let apart = false
  for (const x of a)
    for (const y of b) {
      if (x === y) return false
      apart ||= Math.floor(x / SIDES) === Math.floor(y / SIDES)
    }
  return apart
}

const entry = (lower: string): number => (table ?? load()).entries.get(lower) ?? -1

function between(a: number, b: number): number {
  const loaded = table ?? load()
  const near = cosine(loaded.vectors, a, b)
  return near <= 0 || (a !== b && excludes(sidesOf(loaded, a), sidesOf(loaded, b))) ? 0 : near
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
