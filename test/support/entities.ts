import { extractEntities } from '../../src/extract/entities/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Entity } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'
import { NO_METADATA } from './metadata.js'

export const entitiesOf = (text: string): Entity[] =>
  extractEntities(annotate(text, english), NO_METADATA, english)

/** `[person Jane Roe] said` → the text without marks, and each marked span with its kind. */
export function unmark(marked: string): { text: string; marks: string[] } {
  let text = ''
  const marks: string[] = []
  for (const m of marked.matchAll(/\[(person|organization|place|group|work|other) ([^\]]+)\]|([\s\S])/g)) {
    if (m[2] !== undefined) marks.push(`${m[1]} ${m[2]}@${text.length}`)
    text += m[2] ?? m[3] ?? ''
  }
  return { text, marks }
}

/** Every mention as `kind words@start`, in reading order, as {@link unmark} gives the expected ones. */
export const mentionsOf = (text: string): string[] =>
  entitiesOf(text)
    .flatMap((e) => e.mentions.map((m) => ({ ...m, kind: e.kind })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((m) => `${m.kind} ${text.slice(m.start, m.end)}@${m.start}`)

/** The entities as lists of their mentions' words, in the order of first mention. */
export const groupsOf = (text: string): string[] =>
  entitiesOf(text).map((e) => e.mentions.map((m) => text.slice(m.start, m.end)).join(' | '))
