import { readFileSync } from 'node:fs'
import { analyse } from '../../src/extract/index.js'
import { compare } from '../../src/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Span } from '../../src/model/index.js'

/** One line of the negative corpus: what must not be found in it, and whether it is known that something still is. */
export interface Negative {
  readonly kinds: readonly string[]
  readonly about: string
  readonly knownMiss: boolean
  readonly line: string
}

const HEADING = /^== ([a-z ]+): (.+?)( \(known misses\))?$/

export function negatives(file: URL): Negative[] {
  let heading: Omit<Negative, 'line'> = { kinds: [], about: '', knownMiss: false }
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const told = HEADING.exec(line)
      if (told) {
        heading = { kinds: told[1]!.split(' '), about: told[2]!, knownMiss: told[3] !== undefined }
        return []
      }
      return line === '' || line.startsWith('#') ? [] : [{ ...heading, line }]
    })
}

const BEFORE = 'The council of Harle met again in the old hall by the river, and the talk was long.\n\n'
const AFTER = '\n\nThe hall was cold, the lamps were low and nobody stayed for tea when the talk was over.'
const article = (line: string, id = 'a') => ({ id, text: BEFORE + line + AFTER })

/** What is found of one kind in the line, standing as a paragraph among others: the words, or a discrepancy's question. */
export function foundIn(kind: string, line: string): string[] {
  if (kind === 'discrepancy') return discrepanciesBetween(line)
  const { text } = article(line)
  const { attributions, quantities, dates, entities } = analyse(article(line), english).extraction
  const spans: Readonly<Record<string, readonly Span[]>> = {
    quotation: attributions.flatMap((a) => a.content),
    quantity: quantities,
    date: dates,
    person: entities.filter((e) => e.kind === 'person').flatMap((e) => e.mentions),
  }
  const [start, end] = [BEFORE.length, BEFORE.length + line.length]
  const found = spans[kind]
  if (found === undefined) throw new Error(`no such kind: ${kind}`)
  return found.filter((s) => s.start < end && s.end > start).map((s) => text.slice(s.start, s.end))
}

function discrepanciesBetween(line: string): string[] {
  const [one = '', other = one] = line.split(' || ')
  const analysed = [article(one, 'a'), article(other, 'b')].map((a) => analyse(a, english))
  return compare(analysed).discrepancies.map((d) => `${d.kind} ${d.about}`)
}
