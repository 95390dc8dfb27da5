import type { AnnotatedText, Attribution, Sentence, Span } from '../../model/index.js'
import { type Clause, part, sentenceClause } from './clause.js'

/** Per token of a text: whose words it stands in, and whether it introduces somebody's words. */
export interface Voices {
  /** Id of the innermost attribution whose content holds the token. */
  readonly owner: readonly (string | null)[]
  /** The token stands in a source or a cue. */
  readonly introduces: readonly boolean[]
}

interface Piece extends Span {
  readonly id: string
}

const byStart = (a: Piece, b: Piece): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Innermost piece at each token, by one sweep: pieces nest or follow each other. */
function sweep(text: AnnotatedText, pieces: Piece[]): (string | null)[] {
  pieces.sort(byStart)
  const open: Piece[] = []
  let next = 0
  return text.tokens.map((t) => {
    while (next < pieces.length && pieces[next]!.start <= t.start) open.push(pieces[next++]!)
    while (open.length > 0 && open[open.length - 1]!.end <= t.start) open.pop()
    return open.length > 0 ? open[open.length - 1]!.id : null
  })
}

export function voicesOf(text: AnnotatedText, attributions: readonly Attribution[]): Voices {
  const contents = attributions.flatMap((a) =>
    a.content.map((c) => ({ id: a.id, start: c.start, end: c.end })),
  )
  const frames = attributions.flatMap((a) =>
    [a.source, a.cue].flatMap((s) => (s === null ? [] : [{ id: a.id, start: s.start, end: s.end }])),
  )
  return { owner: sweep(text, contents), introduces: sweep(text, frames).map((id) => id !== null) }
}

/** A sentence cut where the voice changes; quotation marks alone make no segment. */
export function segments(sentence: Sentence, voices: Voices): Clause[] {
  const whole = sentenceClause(sentence)
  const out: Clause[] = []
  let first = sentence.first
  for (let i = sentence.first + 1; i <= sentence.last; i++)
    if (i === sentence.last || voices.owner[i] !== voices.owner[first]) {
      const attribution = voices.owner[first] ?? null
      out.push({ ...part(whole, first, i), attribution, nominal: attribution !== null })
      first = i
    }
  return out
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
      out.splice(-2, 2, frame, { ...before, last: p.last, joined: true })
    } else out.push(p)
  }
  return out
}
