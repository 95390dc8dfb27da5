import type { BasePiece } from '../../../model/index.js'
import { isEditorial, stretches, type Testimony, textOf } from '../units/testimony.js'
import { isSentence } from '../units/units.js'
import type { Word } from '../units/words.js'
import { type Cell, collateWords } from './collate.js'

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
  const say = authority(testimonies, counts, columns).map((x, w) => x ** FAITH * counts[w]!)
  const copyText = say.indexOf(Math.max(...say))
  const extents = testimonies.map((_, w) => extentOf(columns, w))
  const covers = (w: number, c: number): boolean => extents[w]!.from <= c && c < extents[w]!.to
  const chosen = columns.map((column, c) => {
    const weights = say.map((x, w) => (covers(w, c) ? x : 0))
    return majority(column, testimonies, weights, copyText)
  })
  const table = { testimonies, columns, covers, say }
  const mended = attestedThroughout(chosen, table)
  const isWhole = mended.every((w, c) => w < 0 || isAttested(mended, rowFrom(mended, c), table))
  const alone = columns.map((_, c) => (readingAt(copyText, c, table) === '' ? -1 : copyText))
  const attested = inLongRuns(isWhole ? mended : alone, table)
  return { words: attested.flatMap((w, c) => wordsIn(w, columns[c]!, testimonies)) }
}

function wordsIn(w: number, column: readonly Cell[], testimonies: readonly Testimony[]): BaseWord[] {
  if (w < 0) return []
  const { from, to } = column[w]!
  return Array.from({ length: to - from }, (_, k) => ({ testimony: testimonies[w]!, at: from + k }))
}

/** How much more a testimony that agrees with the others has to say than one that renders the sentence anew. */
const FAITH = 3

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

/** What the base is chosen from. */
interface Table {
  readonly testimonies: readonly Testimony[]
  readonly columns: readonly (readonly Cell[])[]
  /** Whether a column lies between the first and the last word of a testimony. */
  readonly covers: (w: number, column: number) => boolean
  /** How much each testimony's word counts. */
  readonly say: readonly number[]
}

/** The words of a testimony in a column; an editor's are none. */
function readingAt(w: number, c: number, { testimonies, columns }: Table): string {
  const testimony = testimonies[w]!
  const cell = columns[c]![w]!
  if (cell.from === cell.to || isEditorial(testimony, testimony.words[cell.from]!)) return ''
  return reading(testimony, cell)
}

/** Words that somebody must have in a row for them to stand so in the base. */
const ROW = 3

/** Chosen testimonies, a column each, in which no words meet that nobody has in a row: around such a place one testimony is followed. */
function attestedThroughout(chosen: readonly number[], table: Table): number[] {
  const out = [...chosen]
  for (let c = nextFilled(out, 0); c >= 0; c = nextFilled(out, c + 1)) {
    const row = rowFrom(out, c)
    if (isAttested(out, row, table)) continue
    const w = mainWitness(c, row.at(-1)!, table)
    if (w >= 0) followThrough(w, c, row.at(-1)!, out, table)
  }
  return out
}

/** The filled columns from one on, as many as must be attested together. */
function rowFrom(chosen: readonly number[], from: number): number[] {
  const row: number[] = []
  for (let c = nextFilled(chosen, from); c >= 0 && row.length < ROW; c = nextFilled(chosen, c + 1))
    row.push(c)
  return row
}

/** The first column from `from` on in which something is chosen, −1 where there is none. */
function nextFilled(chosen: readonly number[], from: number): number {
  let c = from
  while (c < chosen.length && chosen[c]! < 0) c++
  return c < chosen.length ? c : -1
}

/** The last column up to `from` in which something is chosen, −1 where there is none. */
function lastFilled(chosen: readonly number[], from: number): number {
  let c = from
  while (c >= 0 && chosen[c]! < 0) c--
  return c
}

/** Whether some testimony has what is chosen in some columns, and nothing between. */
function isAttested(chosen: readonly number[], row: readonly number[], table: Table): boolean {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0]
  const words = row.map((c) => readingAt(chosen[c]!, c, table))
  return table.testimonies.some((_, w) => {
    if (row.some((c, i) => readingAt(w, c, table) !== words[i])) return false
    for (let c = first; c <= last; c++) if (!row.includes(c) && readingAt(w, c, table) !== '') return false
    return true
  })
}

/** Of the testimonies that have both columns the one whose word counts most, −1 where none has. */
function mainWitness(c: number, next: number, { say, covers }: Table): number {
  return say.reduce(
    (best, x, w) => (covers(w, c) && covers(w, next) && (best < 0 || x > say[best]!) ? w : best),
    -1,
  )
}

/** Follows a testimony between two columns, and on either side until it meets what is chosen there in words that somebody has. */
function followThrough(w: number, from: number, to: number, chosen: number[], table: Table): void {
  const take = (c: number): void => {
    chosen[c] = readingAt(w, c, table) === '' ? -1 : w
  }
  for (let c = from; c <= to; c++) take(c)
  for (let c = from - 1; c >= 0 && table.covers(w, c); c--) {
    if (chosen[c]! >= 0 && isAttested(chosen, rowFrom(chosen, c), table)) break
    take(c)
  }
  for (let c = to + 1; c < chosen.length && table.covers(w, c); c++) {
    const before = lastFilled(chosen, c - 1)
    const start = before < 0 ? c : Math.max(0, lastFilled(chosen, before - 1))
    if (chosen[c]! >= 0 && isAttested(chosen, rowFrom(chosen, start), table)) break
    take(c)
  }
}

/** The same words, from as few testimonies as they can be taken from: each for as long as it has what is chosen. */
function inLongRuns(chosen: readonly number[], table: Table): number[] {
  const out = chosen.map(() => -1)
  for (let c = nextFilled(chosen, 0); c >= 0; ) {
    const ends = table.testimonies.map((_, w) => endOfRun(w, c, chosen, table))
    const end = Math.max(...ends)
    const w = ends.indexOf(end)
    for (let k = c; k < end; k++) if (chosen[k]! >= 0) out[k] = w
    c = nextFilled(chosen, end)
  }
  return out
}

/** Up to where a testimony has what is chosen from a column on, and nothing between; the column itself where it has something else. */
function endOfRun(w: number, from: number, chosen: readonly number[], table: Table): number {
  let end = from
  for (let c = from; c < chosen.length; c++) {
    const own = readingAt(w, c, table)
    const { from: first, to } = table.columns[c]![w]!
    if (own === '' && first < to && c > from) break
    if (own !== (chosen[c]! < 0 ? '' : readingAt(chosen[c]!, c, table))) break
    if (chosen[c]! >= 0) end = c + 1
  }
  return end
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
