import { clauseEnd, withoutFinalMark } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { isComma, LONGEST_SENTENCE, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceAfter } from '../sources.js'

/** "According to X, …" and "…, according to X". */
export function findPrepositional(scene: Scene): Draft[] {
  return scene.text.sentences.flatMap((sentence) => {
    const found: Draft[] = []
    if (sentence.last - sentence.first > LONGEST_SENTENCE) return found
    for (let i = sentence.first; i < sentence.last; i++) {
      const cue = cueAt(scene, i)
      if (!cue) continue
      const draft = attribute(scene, sentence, cue)
      if (draft) found.push(draft)
    }
    return found
  })
}

function cueAt(scene: Scene, i: number): Range | null {
  if (posAt(scene, i) !== 'ADP' && posAt(scene, i) !== 'VERB' && posAt(scene, i) !== 'SCONJ') return null
  if (scene.quotationAt[i]! >= 0) return null
  for (const phrase of openedBy(lowerAt(scene, i), scene.pack.attribution.prepositions))
    if (phrase.every((word, k) => lowerAt(scene, i + k) === word))
      return { first: i, last: i + phrase.length }
  return null
}

type Phrases = readonly (readonly string[])[]

const NONE: Phrases = []
const byOpener = new WeakMap<Phrases, Map<string, Phrases>>()

/** The phrases that begin with a word, in the order of the list: most words begin none. */
function openedBy(word: string, phrases: Phrases): Phrases {
  let known = byOpener.get(phrases)
  if (known === undefined) {
    known = new Map()
    for (const p of phrases) known.set(p[0] ?? '', [...(known.get(p[0] ?? '') ?? NONE), p])
    byOpener.set(phrases, known)
  }
  return known.get(word) ?? NONE
}

function attribute(scene: Scene, sentence: Range, cue: Range): Draft | null {
  const leads = startsClause(scene, sentence.first, cue.first)
  const source = leads
    ? upToComma(scene, cue.last, sentence.last)
    : sourceAfter(scene, cue.last, sentence.last)
  if (!source) return null
  if (!leads) {
    const last = withoutFinalMark(scene, sentence.first, cue.first)
    return last > sentence.first
      ? { source, cue, content: [{ first: sentence.first, last }], rule: 'according-to-after' }
      : null
  }
  const first = isComma(scene, source.last) ? source.last + 1 : source.last
  const last = clauseEnd(scene, first, sentence.last)
  return last > first ? { source, cue, content: [{ first, last }], rule: 'according-to-before' } : null
}

const startsClause = (scene: Scene, first: number, at: number): boolean =>
  at === first || (at === first + 1 && scene.pack.attribution.openers.has(lowerAt(scene, first)))

function upToComma(scene: Scene, first: number, limit: number): Range | null {
  for (let i = first; i < limit; i++) if (isComma(scene, i)) return i > first ? { first, last: i } : null
  return null
}
