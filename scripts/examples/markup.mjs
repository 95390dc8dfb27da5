// Reads the marked text of examples/README.md: `{tag args; tag args|words}`, nested, → the bare text and its marks.

/** `source` → `{ text, marks: [{ tag, args, note, start, end }] }`, offsets in the bare text, outer marks first. */
export function readMarkup(source) {
  const marks = []
  let text = ''
  const open = []
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (c === '{') {
      const bar = source.indexOf('|', i)
      if (bar < 0) throw new Error(`mark without "|": ${source.slice(i, i + 60)}`)
      const tags = source
        .slice(i + 1, bar)
        .split(';')
        .map(readTag)
      const group = tags.map((t) => ({ ...t, start: text.length, end: -1 }))
      marks.push(...group)
      open.push(group)
      i = bar
    } else if (c === '}') {
      const group = open.pop()
      if (!group) throw new Error(`"}" without "{": ${text.slice(-60)}`)
      for (const m of group) m.end = text.length
    } else text += c
  }
  if (open.length) throw new Error(`mark never closed: ${JSON.stringify(open.at(-1))}`)
  for (const m of marks) if (m.start === m.end) throw new Error(`empty mark: ${JSON.stringify(m)}`)
  return { text, marks }
}

function readTag(written) {
  const colon = written.indexOf(': ')
  const head = (colon < 0 ? written : written.slice(0, colon)).trim().split(/\s+/)
  const quote = /^q(\d+)$/.exec(head[0])
  if (quote) head.splice(0, 1, 'q', quote[1])
  return { tag: head[0], args: head.slice(1), note: colon < 0 ? null : written.slice(colon + 2).trim() }
}

/** A marked file: `key: value` lines, a line `---`, then marked text. */
export function readMarkedFile(raw) {
  const cut = raw.indexOf('\n---\n')
  if (cut < 0) throw new Error('no "---" line after the head')
  const head = Object.fromEntries(
    raw
      .slice(0, cut)
      .split('\n')
      .map((l) => [l.slice(0, l.indexOf(':')).trim(), l.slice(l.indexOf(':') + 1).trim() || null]),
  )
  return { head, ...readMarkup(raw.slice(cut + 5).trimEnd()) }
}
