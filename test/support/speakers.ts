import { extractEntities } from '../../src/extract/entities/index.js'
import { resolveSpeakers } from '../../src/extract/speakers/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Attribution } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'
import { NO_METADATA } from './metadata.js'

/**
 * `{Jane Roe} said …, {she} said`: each braced source becomes an attribution; the n-th `⟦…⟧` is the content of the n-th of them, sources
 * inside it included. Returns the speakers' names, null where none.
 */
export function speakersOf(marked: string): (string | null)[] {
  let text = ''
  const sources: { start: number; end: number }[] = []
  const contents: { start: number; end: number }[] = []
  for (const c of marked) {
    if (c === '{') sources.push({ start: text.length, end: text.length })
    else if (c === '}') sources.at(-1)!.end = text.length
    else if (c === '⟦') contents.push({ start: text.length, end: text.length })
    else if (c === '⟧') contents.at(-1)!.end = text.length
    else text += c
  }
  const annotated = annotate(text, english)
  const found = sources.map((source, i): Attribution => {
    return {
      id: `q${i + 1}`,
      kind: 'indirect',
      source,
      cue: null,
      content: contents.slice(i, i + 1),
      marked: [],
      speaker: null,
      parent: null,
      stance: 'stated',
      rule: 'test',
    }
  })
  const named = extractEntities(annotated, NO_METADATA, english)
  const { attributions, entities } = resolveSpeakers(found, annotated, NO_METADATA, named, english)
  const names = new Map(entities.map((e) => [e.id, e.name]))
  return attributions.map((a) => (a.speaker === null ? null : (names.get(a.speaker) ?? 'no such entity')))
}
