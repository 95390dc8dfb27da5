// Misses in marked text. A miss is `{ pattern, note?, places: [{ id, text, sentences, marks: [{ start, end, label }] }] }`.

/** The text from `from` to `to` with `[label …]` around each mark, inner marks within outer ones, on one line. */
export function markedText(text, marks, from = 0, to = text.length) {
  const inside = marks.filter((m) => m.start < to && m.end > from)
  const opens = [...inside].sort((a, b) => a.start - b.start || b.end - a.end)
  const points = new Map()
  const at = (n) => points.get(n) ?? points.set(n, { close: '', open: '' }).get(n)
  for (const m of opens) {
    at(Math.max(from, m.start)).open += `[${m.label} `
    at(Math.min(to, m.end)).close += ']'
  }
  let out = ''
  let done = from
  for (const [n, { close, open }] of [...points].sort(([a], [b]) => a - b)) {
    out += text.slice(done, n) + close + open
    done = n
  }
  return (out + text.slice(done, to)).replace(/\s+/g, ' ').trim()
}

/** The sentences that the marks touch; the whole text where none is known. */
function sentencesAround(place) {
  const { text, sentences = [], marks } = place
  if (!marks.length) return { from: 0, to: Math.min(text.length, 300) }
  const start = Math.min(...marks.map((m) => m.start))
  const end = Math.max(...marks.map((m) => m.end))
  const touched = sentences.filter((s) => s.start < end && s.end > start)
  return {
    from: Math.min(start, ...touched.map((s) => s.start)),
    to: Math.max(end, ...touched.map((s) => s.end)),
  }
}

function lineOf(place) {
  const { from, to } = sentencesAround(place)
  return `${place.id}  ${markedText(place.text, place.marks, from, to)}`
}

/** Groups of misses, the most frequent pattern first, equals by name. */
export function byPattern(misses) {
  const groups = new Map()
  for (const miss of misses) groups.set(miss.pattern, [...(groups.get(miss.pattern) ?? []), miss])
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
}

/** All of it as text, at most `limit` misses a pattern. */
export function report(title, misses, limit) {
  const lines = [`== ${title}: ${misses.length} misses and false alarms`]
  for (const [pattern, group] of byPattern(misses)) {
    lines.push('', `${String(group.length).padStart(4)}  ${pattern}`)
    for (const { note, places } of group.slice(0, limit)) {
      lines.push(...places.map((p, i) => `      ${i ? '  | ' : '- '}${lineOf(p)}`))
      if (note) lines.push(`          ${note}`)
    }
    if (limit > 0 && group.length > limit) lines.push(`      … ${group.length - limit} more`)
  }
  return lines.join('\n')
}
