import { type Attribution, contains, hull, type Span } from '../../model/index.js'

/** Each attribution with its parent: the smallest other one whose content holds its cue, or its whole content where it has none; of a citation, the one it is cited in. */
export function nest(ordered: readonly Attribution[]): Attribution[] {
  const open: Attribution[] = []
  return ordered.map((a, i) => {
    const carrier = a.rule === 'citation' ? carrierOf(a, ordered.slice(i + 1, i + 1 + BESIDE)) : undefined
    if (carrier) return { ...a, parent: carrier.id }
    const anchor = a.cue ?? hull(a.content)
    while (open.length > 0 && hull(open[open.length - 1]!.content).end <= hull(a.content).start) open.pop()
    const parent = nearest(open, a, anchor)
    open.push(a)
    return parent ? { ...a, parent: parent.id } : a
  })
}

/** What stands in marks within another's report is the words of whoever is nearest: "He recalled the guard telling them: “Run.”" */
export function withOwnMarks(nested: readonly Attribution[]): Attribution[] {
  const inner = new Map<string, Span[]>()
  for (const { parent, cue, content } of nested)
    if (parent !== null && cue !== null) inner.set(parent, [...(inner.get(parent) ?? []), ...content])
  return nested.map((a) => {
    const others = a.kind === 'mixed' ? inner.get(a.id) : undefined
    if (!others) return a
    const marked = a.marked.filter((m) => !others.some((o) => contains(o, m)))
    return { ...a, marked, kind: marked.length > 0 ? a.kind : 'indirect' }
  })
}

/** How many attributions behind it a citation's carrier may stand. */
const BESIDE = 3

/** The one in whose words a citation stands: of the same content. */
const carrierOf = ({ content }: Attribution, next: readonly Attribution[]): Attribution | undefined =>
  next.find((a) => a.rule !== 'citation' && a.content[0]?.start === content[0]?.start)

/** Deepest chain looked through: beyond it a text is no report. */
const DEPTH = 12

function nearest(open: readonly Attribution[], a: Attribution, anchor: Span): Attribution | null {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--) {
    const outer = open[i]!
    const holds = a.rule === 'citation' || outer.content.some((c) => contains(c, anchor))
    if (holds && outer.content.some((c) => contains(c, a.content[0]!))) return outer
  }
  return null
}
