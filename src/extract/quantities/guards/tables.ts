import type { Draft } from '../draft.js'
import { isNameLike, type Piece } from '../pieces.js'
import type { Context } from './guard.js'

/** Longest name before a figure: "City of Upper Harby 3". */
const LONGEST_NAME = 5
/** Shorter runs of names and figures may be numbered things: "Flights 12, 14". */
const FEWEST = 3

/** Figures behind names, one after the other: "Harby 54, Lisse 21, Dunmere 9". A table in a line tells quantities. */
export function tabled(drafts: readonly Draft[], { pieces, lexicon }: Context): ReadonlySet<Draft> {
  const found = new Set<Draft>()
  for (let i = 0; i < drafts.length; ) {
    let to = i + 1
    while (to < drafts.length && isNextRow(drafts[to - 1]!, drafts[to]!, pieces)) to++
    const rows = drafts.slice(i, to)
    const names = new Set(rows.map((row) => pieces[row.from - 1]?.lower ?? ''))
    const labels = [...names].some((name) => lexicon.labels.has(name))
    const named = rows.length >= FEWEST && namedBy(rows[0]!, nameStart(rows[0]!, pieces), pieces)
    if (named && !labels && names.size === rows.length) for (const row of rows) found.add(row)
    i = to
  }
  return found
}

const CODE = /^\p{Lu}{1,3}$/u

const isBare = ({ numeral, unit, counted }: Draft): boolean =>
  numeral.form === 'digits' && unit === null && counted === null

/** A comma or semicolon, a name, a figure. */
function isNextRow(a: Draft, b: Draft, pieces: readonly Piece[]): boolean {
  if (!isBare(a) || !isBare(b) || !/^[,;]$/.test(pieces[a.to]?.text ?? '')) return false
  return namedBy(b, a.to + 1, pieces)
}

/** Whether nothing but a name stands between a place and a figure. */
function namedBy(draft: Draft, from: number, pieces: readonly Piece[]): boolean {
  const name = pieces.slice(from, draft.from)
  return (
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    isNameLike(name[0]) &&
    isNameLike(name.at(-1)) &&
    name.every((p) => p.kind === 'word') &&
    !CODE.test(name.at(-1)!.text)
  )
}

function nameStart(draft: Draft, pieces: readonly Piece[]): number {
  let at = draft.from
  while (at > 0 && pieces[at - 1]!.kind === 'word' && draft.from - at < LONGEST_NAME) at--
  while (at < draft.from && !isNameLike(pieces[at])) at++
  return at
}
