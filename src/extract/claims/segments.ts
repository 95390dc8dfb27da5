import { firstFrom } from '../../kernels/lower-bound.js'
import {
  type AnnotatedText,
  type Attribution,
  contains,
  type Sentence,
  type Span,
} from '../../model/index.js'
import { type Clause, changed, isComma, part, voiced } from './clause.js'
import type { Grammar } from './grammar.js'

/** Per token of a text: whose words it stands in, and whether it introduces somebody's words. */
export interface Voices {
  /** Id of the innermost attribution whose content holds the token. */
  readonly owner: readonly (string | null)[]
  /** The token stands in a cue. */
  readonly cue: readonly boolean[]
  /** The token stands in the words that name a source, and not in other words quoted among these. */
  readonly source: readonly boolean[]
}

interface Piece extends Span {
  readonly id: string
  /** How many attributions it stands within. */
  readonly depth: number
}

const byStart = (a: Piece, b: Piece): number =>
  a.start - b.start || b.end - a.end || a.depth - b.depth || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Innermost piece at each token: the last to begin of those that hold it, of equal ones whoever is reported by the others. */
function piecesAt({ tokens }: AnnotatedText, pieces: Piece[]): (Piece | null)[] {
  const at = new Array<Piece | null>(tokens.length).fill(null)
  for (const piece of pieces.sort(byStart))
    for (let i = firstFrom(tokens, piece.start); i < at.length && tokens[i]!.start < piece.end; i++)
      at[i] = piece
  return at
}

export function voicesOf(text: AnnotatedText, attributions: readonly Attribution[]): Voices {
  const parents = new Map(attributions.map((a) => [a.id, a.parent]))
  const depthOf = (id: string): number => {
    const parent = parents.get(id) ?? null
    return parent === null ? 0 : depthOf(parent) + 1
  }
  const piecesOf = (spans: (a: Attribution) => readonly (Span | null)[]): Piece[] =>
    attributions.flatMap((a) =>
      spans(a).flatMap((s) =>
        s === null ? [] : [{ id: a.id, start: s.start, end: s.end, depth: depthOf(a.id) }],
      ),
    )
  const contents = piecesAt(
    text,
    piecesOf((a) => a.content),
  )
  const sources = piecesAt(
    text,
    piecesOf((a) => [a.source]),
  )
  return {
    owner: contents.map((c) => c?.id ?? null),
    cue: piecesAt(
      text,
      piecesOf((a) => [a.cue]),
    ).map((c) => c !== null),
    source: sources.map((s, i) => s !== null && !(contents[i] && contains(s, contents[i]))),
  }
}

/** A sentence cut where the voice changes; quotation marks alone make no segment. */
export function segments(sentence: Sentence, voices: Voices): Clause[] {
  const out: Clause[] = []
  let first = sentence.first
  for (let i = sentence.first + 1; i <= sentence.last; i++)
    if (i === sentence.last || voices.owner[i] !== voices.owner[first]) {
      out.push(voiced(first, i, voices.owner[first] ?? null))
      first = i
    }
  return out
}

/**
 * Cut where a second verb of its own begins to introduce what follows: "She gave the toll as 12 and urged | calm.", and where somebody else
 * does: "The fire still burned, while crews said | it was out."
 */
export function cutBeforeCue(
  clause: Clause,
  voices: Voices,
  isJoiner: (i: number) => boolean,
  opens: (i: number) => boolean,
  g: Grammar,
): Clause[] {
  let cue = clause.last
  while (cue > clause.first && voices.cue[cue - 1]) cue--
  if (cue === clause.last) return [clause]
  let source = cue
  while (source > clause.first && voices.source[source - 1]) source--
  const at = isJoiner(cue - 1) || source === cue ? cue : source
  const joined = isJoiner(at - 1) || (at < cue && opens(at - 1)) || goesOn(at, clause, g)
  if (at - 2 <= clause.first || !joined) return [clause]
  return [part(clause, clause.first, at - 1), changed(part(clause, at - 1, clause.last), { frame: true })]
}

/** "She sued the mill, | claiming …", "The fine angered the owners, | who called it …": behind a comma, what comes before a clause by itself. */
const goesOn = (i: number, { first }: Clause, g: Grammar): boolean =>
  isComma(g.at(i - 1)) &&
  (g.isGerund(i) || g.lexicon.relativePronouns.has(g.at(i)?.lower ?? '')) &&
  g.isComplete(first, i - 1)

/**
 * Cut where the reporter goes on behind whom he drew on: "…, said the mayor, | whose office burned", "…, according to the mayor; | the
 * bridge is shut".
 */
export function cutBehindCue(clause: Clause, { cue }: Voices, g: Grammar): Clause[] {
  if (clause.frame || clause.attribution !== null) return [clause]
  let last = clause.last
  while (last > clause.first && !cue[last - 1]) last--
  if (last === clause.first || last === clause.last) return [clause]
  for (let i = last + 1; i < clause.last - 2; i++)
    if (resumes(i, g) && g.isComplete(i + 1, clause.last) && g.firstFinite(last, i, clause.first) < 0)
      return [
        changed(part(clause, clause.first, i), { frame: true }),
        changed(part(clause, i, clause.last), { joined: true }),
      ]
  return [clause]
}

/** Behind a semicolon, or behind a comma with a conjunction or relative pronoun. */
function resumes(i: number, g: Grammar): boolean {
  const mark = g.at(i - 1)!.lower
  return (
    mark === ';' ||
    (mark === ',' && (g.at(i)!.pos === 'CCONJ' || g.lexicon.relativePronouns.has(g.at(i)!.lower)))
  )
}

/**
 * Pieces of one attribution parted by its frame in one, where the second has no subject of its own:
 * "The plan," he said, "is dead."
 */
export function joinBroken(parts: readonly Clause[], complete: (c: Clause) => boolean): Clause[] {
  const out: Clause[] = []
  for (const p of parts) {
    const frame = out.at(-1)
    const before = out.at(-2)
    if (p.attribution !== null && before?.attribution === p.attribution && frame && !complete(p)) {
      out.splice(-2, 2, frame, changed(part(before, before.first, p.last), { joined: true }))
    } else out.push(p)
  }
  return out
}
