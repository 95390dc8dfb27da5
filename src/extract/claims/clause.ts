import type { Sentence, Token } from '../../model/index.js'

/** A run of tokens `[first, last)` of an annotated text on its way to becoming a claim. */
export interface Clause {
  readonly first: number
  readonly last: number
  /** Id of the innermost attribution whose content holds it. */
  readonly attribution: string | null
  /** It introduces somebody's words and states nothing besides. */
  readonly frame: boolean
  /** It may stand without a verb: an item of an enumeration, or all that an attribution's content is. */
  readonly nominal: boolean
  /** Nothing more is to be split off. */
  readonly closed?: boolean
  /** One of several things told off in a row. */
  readonly item?: boolean
  /** It runs across the words that introduce it, or follows the words that introduce others. */
  readonly joined?: boolean
}

export const isMark = (t: Token): boolean => t.pos === 'PUNCT' || t.pos === 'SYM'

export const isComma = (t: Token | undefined): boolean => t?.lower === ','

// Field by field: made for every cut tried, where spreading costs several times as much and gives clauses of many shapes.
export const part = (
  { attribution, frame, nominal, closed = false, item = false, joined = false }: Clause,
  first: number,
  last: number,
): Clause => ({ first, last, attribution, frame, nominal, closed, item, joined })

/** The clause with something else known of it. */
export const changed = (
  { first, last, attribution, frame, nominal, closed = false, item = false, joined = false }: Clause,
  to: Partial<Pick<Clause, 'frame' | 'nominal' | 'closed' | 'item' | 'joined'>>,
): Clause => ({
  first,
  last,
  attribution,
  frame: to.frame ?? frame,
  nominal: to.nominal ?? nominal,
  closed: to.closed ?? closed,
  item: to.item ?? item,
  joined: to.joined ?? joined,
})

/** The clause cut at the given token indexes, which must ascend and lie inside it. */
export function cutAt(clause: Clause, cuts: readonly number[]): Clause[] {
  if (cuts.length === 0) return [clause]
  const out: Clause[] = []
  let first = clause.first
  for (const cut of cuts) {
    if (cut > first) out.push(part(clause, first, cut))
    first = cut
  }
  out.push(part(clause, first, clause.last))
  return out
}

/** A run of tokens in one voice; words of somebody's may be all that is said without a verb. */
export const voiced = (first: number, last: number, attribution: string | null): Clause => ({
  first,
  last,
  attribution,
  frame: false,
  nominal: attribution !== null,
  closed: false,
  item: false,
  joined: false,
})

export const sentenceClause = (s: Sentence): Clause => voiced(s.first, s.last, null)
