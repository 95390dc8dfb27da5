import type { Range } from './draft.js'
import { isComma, lowerAt, posAt, type Scene } from './scene.js'

const OPENS = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON|SYM|X)$/
const HEADS = /^(?:NOUN|PROPN|PRON|NUM|X)$/

/**
 * Whether tokens are one noun phrase and nothing else: determiner, adjectives, nouns, what prepositions and "and" add to them, one relative
 * clause or participle behind a noun, and appositions between commas where the phrase ends in a comma.
 */
export function isNounPhrase(scene: Scene, first: number, last: number): boolean {
  const closed = isComma(scene, last - 1)
  const end = closed ? last - 1 : last
  if (end <= first || !OPENS.test(posAt(scene, first))) return false
  if (scene.pack.attribution.ownRelatives.has(lowerAt(scene, first))) return false
  if (standsAlone(scene, first)) return end === first + 1
  let described = false
  let verbs = 0
  let commas = 0
  for (let i = first; i < end; i++) {
    if (scene.quotationAt[i]! >= 0) return false
    const pos = posAt(scene, i)
    if (isComma(scene, i)) {
      if (!closed) return false
      commas++
      described = false
      verbs = 0
    } else if (opensDescription(scene, i)) {
      if (described) return false
      described = true
      if (pos === 'VERB') verbs++
    } else if (/^(?:VERB|AUX)$/.test(pos)) {
      if (!described || (pos === 'VERB' && ++verbs > 1)) return false
    } else if (!isInside(scene, i, described)) return false
  }
  return described || HEADS.test(posAt(scene, end - 1)) || commas > 0
}

/** "he", "they", but not "those in the hall" or "its board". */
function standsAlone(scene: Scene, i: number): boolean {
  if (posAt(scene, i) !== 'PRON' || scene.pack.attribution.possessivePronouns.has(lowerAt(scene, i)))
    return false
  return scene.pack.attribution.personal.has(lowerAt(scene, i))
}

/** "who", "which" or a participle right behind a noun, or behind the comma after it. */
function opensDescription(scene: Scene, i: number): boolean {
  const { ownRelatives, isPast, isParticiple } = scene.pack.attribution
  const word = lowerAt(scene, i)
  const before = isComma(scene, i - 1) ? i - 2 : i - 1
  if (ownRelatives.has(word)) return true
  return (
    posAt(scene, i) === 'VERB' &&
    HEADS.test(posAt(scene, before)) &&
    (isPast(word) || isParticiple(word)) &&
    !scene.pack.attribution.frames.has(scene.tokens[i]!.lemma)
  )
}

function isInside(scene: Scene, i: number, described: boolean): boolean {
  const pos = posAt(scene, i)
  const word = lowerAt(scene, i)
  if (pos === 'PUNCT') return /^[-&./’']$/.test(word)
  if (pos === 'CCONJ') return OPENS.test(posAt(scene, i + 1))
  if (pos === 'PRON' && !described && posAt(scene, i - 1) !== 'ADP')
    return scene.pack.attribution.possessivePronouns.has(word) || !scene.pack.attribution.personal.has(word)
  return pos !== 'SCONJ' && pos !== 'INTJ'
}

/**
 * Whether tokens hold a main clause: a finite verb in one of the parts between commas that is no relative, participial or adverbial one.
 * What ends in a phrase alone behind a comma is a subject with its apposition: "There was no deal, the minister, Roe".
 */
export function isMainClause(scene: Scene, first: number, last: number): boolean {
  let from = first
  let states = false
  let parts = 0
  for (let i = first; i <= last; i++) {
    if (i < last && (!isComma(scene, i) || scene.quotationAt[i]! >= 0)) continue
    if (i > from) {
      parts++
      states ||= holdsFinite(scene, from, i) && !opensSubordinate(scene, from)
      if (i === last && parts > 1 && posAt(scene, from) !== 'NUM' && isNounPhrase(scene, from, i))
        return false
    }
    from = i + 1
  }
  return states
}

function holdsFinite(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (scene.quotationAt[i]! < 0 && /^(?:VERB|AUX)$/.test(posAt(scene, i))) return true
  return false
}

function opensSubordinate(scene: Scene, i: number): boolean {
  const { ownRelatives, breaks, isParticiple } = scene.pack.attribution
  const word = lowerAt(scene, i)
  if (ownRelatives.has(word) || breaks.has(word) || posAt(scene, i) === 'SCONJ') return true
  return posAt(scene, i) === 'VERB' && isParticiple(word)
}

/** Whether a name stands in a stretch. */
export function holdsName(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (posAt(scene, i) === 'PROPN') return true
  return false
}

/** Where a verb begins with its auxiliaries and adverbs, no further back than behind `first`. */
export function groupStart(scene: Scene, verb: number, first: number): number {
  let start = verb
  while (start > first + 1 && /^(?:AUX|ADV)$/.test(posAt(scene, start - 1))) start--
  return start
}

/** Whether a preposition at a token governs what follows it. */
export const governs = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'ADP' && scene.pack.attribution.governors.has(lowerAt(scene, i))

/** A noun, or what stands as one behind its determiner: "a circular". */
export const isNoun = (scene: Scene, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(posAt(scene, i)) || (posAt(scene, i) === 'ADJ' && posAt(scene, i - 1) === 'DET')
