import { alignSequences, type Column } from '../../../kernels/multiple-alignment.js'
import type { CollationLexicon } from '../../../lang/lexicon/collation.js'
import { byCodeUnit } from '../../../model/index.js'
import { wordScoring } from '../joining/similarity.js'
import { type Word, wordsOf } from '../units/words.js'

/** A witness of a text: its siglum (a short name) and what it has. */
export interface Witness {
  readonly sigil: string
  readonly text: string
}

/** Columns of one cell (words of that witness, or null) a witness, in the order of the witnesses given; a witness's cells in turn give its text back. */
export type CollationTable = readonly (readonly (string | null)[])[]

/** Words `from … to - 1` of a witness; empty where `from` is `to`. */
export interface Cell {
  readonly from: number
  readonly to: number
}

/**
 * Multiple alignment by words, progressive and then refined (Feng, Doolittle 1987; Barton, Sternberg 1987). The same links in any order of the witnesses. A cell carries the marks and white space after its
 * words, so that a witness's cells joined are its text, character by character.
 */
export function collate(
  witnesses: readonly Witness[],
  lexicon: CollationLexicon | null = null,
): CollationTable {
  const words = witnesses.map((w) => wordsOf(w.text, lexicon))
  const columns = collateWords(words)
  const table = columns.map((column) =>
    column.map((cell, w) => cellText(witnesses[w]!.text, words[w]!, cell)),
  )
  return [...wordless(witnesses, words), ...table]
}

/** Columns of one {@link Cell} a witness. Witnesses with the same forms get the same cells. */
export function collateWords(witnesses: readonly (readonly Word[])[]): Cell[][] {
  const forms = witnesses.map((words) => words.flatMap((w) => w.forms))
  const keys = forms.map((f) => f.join(' '))
  const distinct = [...new Set(keys)].filter((k) => k !== '').sort(byCodeUnit)
  const symbols = [...new Set(distinct.flatMap((k) => k.split(' ')))]
  const symbolOf = new Map(symbols.map((form, i) => [form, i]))
  const sequences = distinct.map((k) => k.split(' ').map((form) => symbolOf.get(form)!))
  const columns = alignSequences(sequences, wordScoring(symbols))
  const rowOf = new Map(distinct.map((k, row) => [k, row]))
  const rows = witnesses.map((words, w) => ({ words, row: rowOf.get(keys[w]!) ?? -1 }))
  return joinColumns(columns, rows)
}

interface Row {
  readonly words: readonly Word[]
  /** Row of the alignment, -1 for a witness without words. */
  readonly row: number
}

/** Cells of whole words: columns between which a word would be cut are joined, and so are those that hold a compound and its parts. */
function joinColumns(columns: readonly Column[], rows: readonly Row[]): Cell[][] {
  const wordAt = rows.map(({ words, row }) => {
    const ofForm = words.flatMap((w, i) => w.forms.map(() => i))
    return columns.map((c) => (row < 0 ? -1 : c[row]! < 0 ? -1 : ofForm[c[row]!]!))
  })
  const joined = columns.map(() => false)
  for (const [w, at] of wordAt.entries()) {
    joinSplitWords(at, joined)
    joinCompounds(rows[w]!.words, at, wordAt, rows, joined)
  }
  return group(wordAt, joined)
}

/** `joined[c]` is set where column c goes with the one before it. */
function joinSplitWords(at: readonly number[], joined: boolean[]): void {
  let last = -1
  at.forEach((word, c) => {
    if (word < 0) return
    if (last >= 0 && at[last] === word) joined.fill(true, last + 1, c + 1)
    last = c
  })
}

/** Marks columns whose two words, written together, are the one word another witness has there. */
function joinCompounds(
  words: readonly Word[],
  at: readonly number[],
  wordAt: readonly (readonly number[])[],
  rows: readonly Row[],
  joined: boolean[],
): void {
  for (let c = 1; c < at.length; c++) {
    if (joined[c] || at[c]! < 0 || at[c - 1]! < 0) continue
    const whole = words[at[c - 1]!]!.forms.join('') + words[at[c]!]!.forms.join('')
    const closed = wordAt.some((other, w) => {
      const alone = other[c]! < 0 ? other[c - 1]! : other[c - 1]! < 0 ? other[c]! : -1
      return alone >= 0 && rows[w]!.words[alone]!.forms.join('') === whole
    })
    if (closed) joined[c] = true
  }
}

function group(wordAt: readonly (readonly number[])[], joined: readonly boolean[]): Cell[][] {
  const next = wordAt.map(() => 0)
  const out: Cell[][] = []
  for (let c = 0; c < joined.length; ) {
    let end = c + 1
    while (end < joined.length && joined[end]) end++
    out.push(
      wordAt.map((at, w) => {
        const from = next[w]!
        const to = Math.max(from, ...at.slice(c, end).map((word) => word + 1))
        next[w] = to
        return { from, to }
      }),
    )
    c = end
  }
  return out
}

function cellText(text: string, words: readonly Word[], { from, to }: Cell): string | null {
  if (from === to) return null
  return text.slice(cutBefore(text, words, from), cutBefore(text, words, to))
}

/** Where the cell that begins with word `i` begins: what stands before it without white space between is its own. */
function cutBefore(text: string, words: readonly Word[], i: number): number {
  if (i === 0) return 0
  if (i === words.length) return text.length
  const gapStart = words[i - 1]!.end
  const gap = text.slice(gapStart, words[i]!.start)
  const space = gap.search(/\s\S*$/)
  return space < 0 ? words[i]!.start : gapStart + space + 1
}

/** Witnesses of marks alone: a column of their own each. */
function wordless(witnesses: readonly Witness[], words: readonly (readonly Word[])[]): (string | null)[][] {
  return witnesses.flatMap(({ text }, i) =>
    words[i]!.length > 0 || text === '' ? [] : [witnesses.map((_, j) => (i === j ? text : null))],
  )
}
