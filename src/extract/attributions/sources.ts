import type { Range } from './draft.js'
import { isComma, lowerAt, posAt, type Scene } from './scene.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/
const INSIDE = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/

/** The noun phrase that ends right before token `end`, an apposition between commas included; null where there is none. */
export function sourceBefore(scene: Scene, end: number, from: number): Range | null {
  const bare = beforeAnonymity(scene, end, from)
  if (bare < end) {
    const named = sourceBefore(scene, bare, from)
    return named && { first: named.first, last: end }
  }
  const last = skipTimesBack(scene, end, from)
  const plain = nounPhraseBefore(scene, last, from)
  if (plain) return plain
  return isComma(scene, last - 1) ? apposed(scene, last, from) : null
}

/** Longest clause by which a source asks not to be named, in tokens. */
const ANONYMITY = 8

/** The end of a phrase without the clause behind it that asks for anonymity: "an official who asked not to be named". */
function beforeAnonymity(scene: Scene, end: number, from: number): number {
  const { anonymous, relatives } = scene.pack.attribution
  const close = isComma(scene, end - 1) ? end - 1 : end
  if (!anonymous.has(lowerAt(scene, close - 1))) return end
  for (let i = close - 2; i >= Math.max(from + 1, close - ANONYMITY); i--)
    if (
      relatives.has(lowerAt(scene, i)) ||
      isComma(scene, i) ||
      (posAt(scene, i) === 'VERB' && /^(?:NOUN|PROPN)$/.test(posAt(scene, i - 1)))
    )
      return isComma(scene, i - 1) ? i - 1 : i
  return end
}

/** Whether the words at a place only ask for anonymity: "(asked) not to be named". */
export function asksAnonymity(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (scene.pack.attribution.anonymous.has(lowerAt(scene, i))) return true
    if (!/^(?:PART|AUX|ADP|NOUN)$/.test(posAt(scene, i))) return false
  }
  return false
}

/** "…, Jane Roe, head of the union, said": the apposition is the phrase before the second comma. */
function apposed(scene: Scene, end: number, from: number): Range | null {
  const floor = Math.max(from, end - 30)
  for (let i = end - 2; i >= floor; i--) {
    if (scene.quotationAt[i]! >= 0 || !isComma(scene, i)) continue
    const head = nounPhraseBefore(scene, i, from)
    if (head) return { first: head.first, last: end - 1 }
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(scene, i - 1))) return null
  }
  return null
}

/** The end of a phrase without the day that stands behind it: "Penn on Monday". */
export function skipTimesBack(scene: Scene, end: number, from: number): number {
  let last = end
  while (last > from + 1 && isTimePhraseEnd(scene, last)) {
    last--
    if (scene.pack.attribution.dayPrepositions.has(lowerAt(scene, last - 1))) last--
  }
  return last
}

const isTimePhraseEnd = (scene: Scene, last: number): boolean =>
  scene.pack.attribution.times.has(lowerAt(scene, last - 1)) && posAt(scene, last - 1) !== 'VERB'

export function nounPhraseBefore(scene: Scene, last: number, from: number): Range | null {
  if (last <= from || scene.quotationAt[last - 1]! >= 0) return null
  if (scene.pack.attribution.relatives.has(lowerAt(scene, last - 1))) return { first: last - 1, last }
  if (!NOMINAL.test(posAt(scene, last - 1)) && posAt(scene, last - 1) !== 'ADJ') return null
  if (posAt(scene, last - 1) === 'PRON') return { first: last - 1, last }
  let first = last
  while (first > from && extendsBack(scene, first - 1, first < last ? first : -1, from)) first--
  while (first < last && !startsPhrase(scene, first)) first++
  return first < last ? { first, last } : null
}

function extendsBack(scene: Scene, i: number, next: number, from: number): boolean {
  if (scene.quotationAt[i]! >= 0) return false
  const pos = posAt(scene, i)
  const lower = lowerAt(scene, i)
  const after = posAt(scene, next)
  if (INSIDE.test(pos)) {
    // A determiner begins a phrase: what stands before it belongs only by "of", "for", "and".
    if (after === 'DET' || (after === 'PRON' && pos !== 'PRON')) return false
    return !scene.pack.attribution.times.has(lower)
  }
  if (scene.pack.attribution.possessives.has(lower) || /^[&.-]$/.test(lower)) return true
  if (scene.pack.attribution.links.has(lower))
    return (
      i > from &&
      NOMINAL.test(posAt(scene, i - 1)) &&
      !scene.pack.attribution.times.has(lowerAt(scene, i - 1))
    )
  return false
}

const startsPhrase = (scene: Scene, i: number): boolean =>
  INSIDE.test(posAt(scene, i)) && !scene.pack.attribution.possessives.has(lowerAt(scene, i))

/** The noun phrase that begins at token `start` and ends before `limit`, an apposition after a comma included. */
export function sourceAfter(scene: Scene, start: number, limit: number): Range | null {
  let last = start
  while (last < limit && extendsOn(scene, last, start, limit)) last++
  while (last > start && !NOMINAL.test(posAt(scene, last - 1))) last--
  return last > start ? { first: start, last } : null
}

function extendsOn(scene: Scene, i: number, start: number, limit: number): boolean {
  if (scene.quotationAt[i]! >= 0) return false
  const pos = posAt(scene, i)
  const lower = lowerAt(scene, i)
  if (scene.pack.attribution.times.has(lower)) return false
  if (INSIDE.test(pos)) return i === start || !standsAlone(scene, start)
  if (i === start) return false
  if (scene.pack.attribution.possessives.has(lower) || /^[&-]$/.test(lower)) return true
  if (scene.pack.attribution.links.has(lower))
    return (
      i + 1 < limit &&
      INSIDE.test(posAt(scene, i + 1)) &&
      !scene.pack.attribution.times.has(lowerAt(scene, i + 1))
    )
  return lower === ',' && i + 1 < limit && beginsApposition(scene, i + 1)
}

/** "he", but not the "its" of "its spokesman". */
const standsAlone = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'PRON' && !scene.pack.attribution.possessivePronouns.has(lowerAt(scene, i))

const beginsApposition = (scene: Scene, i: number): boolean =>
  /^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(posAt(scene, i)) && scene.quotationAt[i]! < 0
