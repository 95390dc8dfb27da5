import { readFileSync } from 'node:fs'
import { analyse } from '../../src/extract/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Span } from '../../src/model/index.js'

/** A text with who says what in it: `⟦Jane Roe: it is late⟧, she said.` */
export interface ToldStory {
  readonly text: string
  /** `Jane Roe: it is late`, one a stretch. */
  readonly told: readonly string[]
}

const OPEN = /⟦([^:⟦⟧]+): /y

export function readStory(url: URL): ToldStory {
  const marked = readFileSync(url, 'utf8')
  const open: { who: string; from: number }[] = []
  const told: string[] = []
  let text = ''
  for (let i = 0; i < marked.length; ) {
    OPEN.lastIndex = i
    const opened = OPEN.exec(marked)
    if (opened) {
      open.push({ who: opened[1]!, from: text.length })
      i += opened[0].length
    } else if (marked[i] === '⟧') {
      const { who, from } = open.pop()!
      told.push(`${who}: ${text.slice(from)}`)
      i++
    } else text += marked[i++]
  }
  return { text, told }
}

const small = (words: string): string => words.toLowerCase().replace(/^the /, '')

/** What was found, in the notation of `told`: whoever speaks goes by the name asked for where it is a name of theirs. */
export function toldIn({ text, told }: ToldStory): string[] {
  const found = analyse({ id: 'a', text }, english).extraction
  const names = new Map(
    found.entities.map((e) => [e.id, [e.name, ...e.mentions.map((m: Span) => text.slice(m.start, m.end))]]),
  )
  const asked = new Set(told.map((line) => line.slice(0, line.indexOf(':'))))
  const called = (id: string | null): string => {
    const own = (id === null ? undefined : names.get(id)) ?? ['nobody']
    return [...asked].find((a) => own.some((n) => ` ${small(n)}`.endsWith(` ${small(a)}`))) ?? own[0]!
  }
  return found.attributions.flatMap(({ speaker, content }) =>
    content.map((c) => `${called(speaker)}: ${text.slice(c.start, c.end).replace(/^that /, '')}`),
  )
}

const loose = (line: string): string => line.replace(/[",”“.]/g, '').trim()

/** What was not found, marks at the ends aside. */
export function missedIn(told: readonly string[], found: readonly string[]): string[] {
  const kept = new Set(found.map(loose))
  return told.filter((line) => !kept.has(loose(line)))
}
