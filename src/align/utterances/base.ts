import type { BasePiece } from '../../model/index.js'
import { type Cell, collateWords } from './collate.js'
import { isEditorial, stretches, type Testimony, textOf } from './testimony.js'
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

/** What the majority of the testimonies has, place by place; a fragment has no say outside itself, a rendering little. */
export function chooseBase(testimonies: readonly Testimony[]): Base {
  const columns = collateWords(testimonies.map((t) => t.words))
  const say = authority(testimonies, columns)
  const copyText = say.indexOf(Math.max(...say))
  const extents = testimonies.map((_, w) => extentOf(columns, w))
  const words = columns.flatMap((column, c) => {
    const chosen = majority(
      column,
      testimonies,
      say,
      copyText,
      (w) => w === copyText || (extents[w]!.from <= c && c < extents[w]!.to),
    )
    if (chosen < 0) return []
    const { from, to } = column[chosen]!
    return Array.from({ length: to - from }, (_, k) => ({ testimony: testimonies[chosen]!, at: from + k }))
  })
  return { words }
}

/** How far each agrees with the others on what both have; fuller ones a little more, edited ones a little less. */
function authority(testimonies: readonly Testimony[], columns: readonly (readonly Cell[])[]): number[] {
  const longest = Math.max(...testimonies.map(lengthOf), 1)
  return testimonies.map((t, w) => {
    const edited = t.words.some((word) => isEditorial(t, word)) ? 0.1 : 0
    return agreementOf(w, testimonies, columns) + (0.4 * lengthOf(t)) / longest - edited
  })
}

/** In letters, so that writing a word apart makes no text fuller. */
const lengthOf = ({ printed }: Testimony): number => printed.join('').length

function agreementOf(
  w: number,
  testimonies: readonly Testimony[],
  columns: readonly (readonly Cell[])[],
): number {
  const has = (cell: Cell): boolean => cell.from < cell.to
  let met = 0
  let agreed = 0
  for (const column of columns)
    testimonies.forEach((other, v) => {
      if (v === w || !has(column[w]!) || !has(column[v]!)) return
      met++
      if (reading(testimonies[w]!, column[w]!) === reading(other, column[v]!)) agreed++
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

/** The testimony whose cell is the majority's, -1 where the majority has nothing. */
function majority(
  column: readonly Cell[],
  testimonies: readonly Testimony[],
  say: readonly number[],
  copyText: number,
  covers: (w: number) => boolean,
): number {
  const votes = new Map<string, { weight: number; first: number }>()
  const order = [copyText, ...testimonies.keys()]
  for (const [k, w] of order.entries()) {
    if ((k > 0 && w === copyText) || !covers(w)) continue
    const cell = column[w]!
    const editorial = cell.from < cell.to && isEditorial(testimonies[w]!, testimonies[w]!.words[cell.from]!)
    const key = editorial ? '' : reading(testimonies[w]!, cell)
    const vote = votes.get(key) ?? { weight: 0, first: w }
    votes.set(key, { weight: vote.weight + say[w]!, first: vote.first })
  }
  const best = [...votes].reduce<{ key: string; weight: number; first: number } | null>(
    (top, [key, v]) => (top && top.weight >= v.weight ? top : { key, ...v }),
    null,
  )
  return best === null || best.key === '' ? -1 : best.first
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
