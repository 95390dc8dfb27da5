/** A text with `⟦label words⟧` taken out, and where the words stand. */
export interface Marked {
  readonly text: string
  readonly spans: readonly { readonly label: string; readonly start: number; readonly end: number }[]
}

/** Reads marked text: `A line. ⟦share Share⟧`. Marks do not nest. */
export function unmark(marked: string): Marked {
  let text = ''
  let at = 0
  const spans: { label: string; start: number; end: number }[] = []
  for (const m of marked.matchAll(/⟦([a-z]+) ([^⟧]*)⟧/g)) {
    text += marked.slice(at, m.index)
    spans.push({ label: m[1]!, start: text.length, end: text.length + m[2]!.length })
    text += m[2]
    at = m.index + m[0].length
  }
  return { text: text + marked.slice(at), spans }
}

/** Puts marks around spans: what a failing test shows. */
export function mark(
  text: string,
  spans: readonly { readonly label: string; readonly start: number; readonly end: number }[],
): string {
  let out = ''
  let at = 0
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, s.start)}⟦${s.label} ${text.slice(s.start, s.end)}⟧`
    at = s.end
  }
  return out + text.slice(at)
}
