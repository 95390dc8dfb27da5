import type { BasePiece } from '../../model/index.js'
import { type Cell, collateWords } from './collate.js'
import { isEditorial, stretches, type Testimony, textOf } from './testimony.js'
import { isSentence } from './units.js'
import type { Word } from './words.js'

/** The words the speaker most likely used, each as one witness prints it. */
export interface Base {
  readonly words: readonly BaseWord[]
}

export interface BaseWord {
  readonly testimony: Testimony
  /** Index of the word in its testimony. */
  readonly at: number
}

export const baseForms = ({ words }: Base): Word[] => words.map(({ testimony, at }) => testimony.words[at]!)

/** What the majority of the testimonies has, place by place; a fragment has no say outside itself, a rendering little. At its ends the fuller one is right: quotations are cut short, and nobody adds to them. */
export function chooseBase(all: readonly Testimony[]): Base {
  const { testimonies, counts } = wordings(all)
  const columns = collateWords(testimonies.map((t) => t.words))
  const say = authority(testimonies, counts, columns)
  const copyText = say.indexOf(Math.max(...say))
  const extents = testimonies.map((_, w) => extentOf(columns, w))
  const words = columns.flatMap((column, c) => {
    const covers = (w: number): boolean => w === copyText || (extents[w]!.from <= c && c < extents[w]!.to)
    const weights = say.map((x, w) => (covers(w) ? x * counts[w]! : 0))
    const chosen = majority(column, testimonies, weights, copyText)
    if (chosen < 0) return []
    const { from, to } = column[chosen]!
    return Array.from({ length: to - from }, (_, k) => ({ testimony: testimonies[chosen]!, at: from + k }))
  })
  return { words }
}

/** How many different wordings are weighed; the most frequent go first. */
const WORDINGS = 60

/** Each wording once, with the number of witnesses that have it. */
function wordings(all: readonly Testimony[]): {
  readonly testimonies: readonly Testimony[]
  readonly counts: readonly number[]
} {
  const found = new Map<string, { readonly testimony: Testimony; count: number }>()
  for (const testimony of all) {
    const key = testimony.printed.join(' ')
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { testimony, count: 1 })
  }
  const kept = [...found.values()].sort((x, y) => y.count - x.count).slice(0, WORDINGS)
  return { testimonies: kept.map((k) => k.testimony), counts: kept.map((k) => k.count) }
}

/** How far each agrees with the others on what both have; fuller ones and sentences a little more, edited ones a little less. */
function authority(
  testimonies: readonly Testimony[],
  counts: readonly number[],
  columns: readonly (readonly Cell[])[],
): number[] {
  const longest = Math.max(...testimonies.map(lengthOf), 1)
  return testimonies.map((t, w) => {
    const edited = t.words.some((word) => isEditorial(t, word)) ? 0.1 : 0
    const whole = isSentence(t.unit) ? 0.1 : 0
    return agreementOf(w, testimonies, counts, columns) + (0.4 * lengthOf(t)) / longest + whole - edited
  })
}

/** In letters, so that writing a word apart makes no text fuller. */
const lengthOf = ({ printed }: Testimony): number => printed.join('').length

function agreementOf(
  w: number,
  testimonies: readonly Testimony[],
  counts: readonly number[],
  columns: readonly (readonly Cell[])[],
): number {
  const has = (cell: Cell): boolean => cell.from < cell.to
  let met = 0
  let agreed = 0
  for (const column of columns)
    testimonies.forEach((other, v) => {
      if (!has(column[w]!) || !has(column[v]!)) return
      const others = v === w ? counts[v]! - 1 : counts[v]!
      met += others
      if (reading(testimonies[w]!, column[w]!) === reading(other, column[v]!)) agreed += others
    })
  return met === 0 ? 0.5 : agreed / met
}

const reading = ({ words }: Testimony, { from, to }: Cell): string =>
  words
    .slice(from, to)
    .flatMap((w) => w.forms)
    .join(' ')

function extentOf(columns: readonly (readonly Cell[])[], w: number): { from: number; to: number } {
  const has = (column: readonly Cell[]): boolean => column[w]!.from < column[w]!.to
  return { from: columns.findIndex(has), to: columns.findLastIndex(has) + 1 }
}

/** The testimony whose cell is the majority's, -1 where the majority has nothing. Equal votes go with the copy text. */
function majority(
  column: readonly Cell[],
  testimonies: readonly Testimony[],
  weights: readonly number[],
  copyText: number,
): number {
  const votes = new Map<string, { weight: number; readonly first: number }>()
  for (const w of [copyText, ...testimonies.keys()].filter((w, k) => k === 0 || w !== copyText)) {
    if (weights[w] === 0) continue
    const cell = column[w]!
    const editorial = cell.from < cell.to && isEditorial(testimonies[w]!, testimonies[w]!.words[cell.from]!)
    const key = editorial ? '' : reading(testimonies[w]!, cell)
    const vote = votes.get(key)
    if (vote) vote.weight += weights[w]!
    else votes.set(key, { weight: weights[w]!, first: w })
  }
  const [key, { first }] = [...votes].reduce((top, v) => (v[1].weight > top[1].weight ? v : top))
  return key === '' ? -1 : first
}

/** Words that follow each other in one testimony. */
interface Run {
  readonly testimony: Testimony
  readonly from: number
  readonly to: number
}

export function runsOf(words: readonly BaseWord[]): Run[] {
  const runs: { testimony: Testimony; from: number; to: number }[] = []
  for (const { testimony, at } of words) {
    const last = runs.at(-1)
    if (last && last.testimony === testimony && last.to === at) last.to++
    else runs.push({ testimony, from: at, to: at + 1 })
  }
  return runs
}

/** The base as runs of one article's words. */
export const piecesOf = ({ words }: Base): BasePiece[] =>
  runsOf(words).flatMap(({ testimony, from, to }) =>
    stretches(testimony, from, to).map((span) => ({ text: textOf(testimony, [span]), span })),
  )
