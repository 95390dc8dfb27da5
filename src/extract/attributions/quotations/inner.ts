import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, reportsAt, type Scene } from '../scene.js'
import type { Quotation } from './marks.js'

/** What one who is quoted quotes in turn: “He said, ‘Never before,’ ” and “‘Never before,’ he told me,” with whoever the words around the inner marks name. */
export const findInner = (scene: Scene): Draft[] =>
  scene.quotations.flatMap((outer) => (outer.last - outer.first < SHORTEST ? [] : innerOf(scene, outer)))

/** An outer quotation of fewer tokens has no room for a cue and an inner one. */
const SHORTEST = 9

function innerOf(scene: Scene, outer: Quotation): Draft[] {
  const found: Draft[] = []
  for (let i = outer.first + 1; i < outer.last - 2; i++) {
    if (!isMark(scene, i, outer)) continue
    const last = closing(scene, i, outer)
    if (last < 0) return found
    const spoken = cueBefore(scene, i, outer) ?? cueBehind(scene, last, outer)
    if (spoken)
      found.push({ ...spoken, content: [{ first: i, last }], kind: 'direct', rule: 'inner-quotation' })
    i = last - 1
  }
  return found
}

/** A mark of the other kind than those of the quotation itself. */
function isMark(scene: Scene, i: number, outer: Quotation): boolean {
  const { start, end } = scene.tokens[i]!
  if (end - start > 1) return false
  const isOuterSingle = /^[‘‚‛']$/.test(lowerAt(scene, outer.first))
  return (isOuterSingle ? /^[“”„"]$/ : /^[‘’‚‛']$/).test(lowerAt(scene, i))
}

/** Behind the closing mark, which words with a mark of their own stand before; -1 where there is none. */
function closing(scene: Scene, first: number, outer: Quotation): number {
  for (let i = first + 3; i < outer.last; i++)
    if (isMark(scene, i, outer) && /^[.,?!…]$/.test(lowerAt(scene, i - 1))) return i + 1
  return -1
}

type Spoken = Pick<Draft, 'source' | 'cue'>

/** "He said, ‘…’" */
function cueBefore(scene: Scene, first: number, outer: Quotation): Spoken | null {
  const verb = /^[,:]$/.test(lowerAt(scene, first - 1)) ? first - 2 : first - 1
  if (verb <= outer.first || !isSaying(scene, verb)) return null
  const source = phraseBefore(scene, verb, outer.first + 1)
  return source && { source, cue: { first: verb, last: verb + 1 } }
}

/** "‘…,’ he told me" */
function cueBehind(scene: Scene, at: number, outer: Quotation): Spoken | null {
  for (let verb = at + 1; verb < Math.min(outer.last, at + 6); verb++) {
    if (!isSaying(scene, verb)) continue
    const source = phraseBefore(scene, verb, at)
    return source?.first === at ? { source, cue: { first: verb, last: verb + 1 } } : null
  }
  return null
}

const isSaying = (scene: Scene, i: number): boolean => posAt(scene, i) === 'VERB' && reportsAt(scene, i)

/** A pronoun, or a noun with what belongs to it, right before a verb. */
function phraseBefore(scene: Scene, end: number, from: number): Range | null {
  if (end > from && posAt(scene, end - 1) === 'PRON') return { first: end - 1, last: end }
  let first = end
  while (first > from && /^(?:NOUN|PROPN|ADJ|DET)$/.test(posAt(scene, first - 1))) first--
  return first < end && /^(?:NOUN|PROPN)$/.test(posAt(scene, end - 1)) ? { first, last: end } : null
}
