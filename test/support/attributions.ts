import { expect } from 'vitest'
import { extractAttributions } from '../../src/extract/attributions/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Attribution, Span } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'
import { NO_METADATA } from './metadata.js'

export const attributionsOf = (text: string, model = false): Attribution[] =>
  extractAttributions(annotate(text, english), NO_METADATA, [], english, { model })

/** What a marked text says, and what was found in it, in one notation: `SOURCE · CUE · CONTENT | CONTENT`. */
export interface Case {
  readonly text: string
  readonly expected: readonly string[]
}

const LABEL = /\[([scq])(\d*) /g

/** `[s Mayor Ray] [c said] [q it would rain].`; a number after the letter tells several attributions of one text apart. */
export function readMarked(marked: string): Case {
  const roles = new Map<string, Record<'s' | 'c' | 'q', string[]>>()
  const open: { role: 's' | 'c' | 'q'; key: string; from: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; ) {
    LABEL.lastIndex = i
    const m = LABEL.exec(marked)
    if (m && m.index === i) {
      open.push({ role: m[1] as 's' | 'c' | 'q', key: m[2] ?? '', from: text.length })
      i += m[0].length
    } else if (marked[i] === ']' && open.length > 0) {
      const { role, key, from } = open.pop()!
      const entry = roles.get(key) ?? { s: [], c: [], q: [] }
      entry[role].push(text.slice(from))
      roles.set(key, entry)
      i++
    } else text += marked[i++]
  }
  const expected = [...roles.values()].map(({ s, c, q }) => [s.join(), c.join(), q.join(' | ')].join(' · '))
  return { text, expected: expected.sort() }
}

export function shown(text: string, found: readonly Attribution[]): string[] {
  const of = (s: Span | null): string => (s ? text.slice(s.start, s.end) : '')
  return found.map((a) => [of(a.source), of(a.cue), a.content.map(of).join(' | ')].join(' · ')).sort()
}

/** Expects the marks of a text, which may open with a title, to be what is found in it. */
export function checkMarked(marked: string, title = ''): void {
  const { text, expected } = readMarked(title + marked)
  expect(shown(text, attributionsOf(text, true))).toEqual(expected)
}
