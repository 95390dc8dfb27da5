import type { Draft, Range } from './draft.js'
import { governs, isNoun } from './phrases.js'
import { isComma, lowerAt, posAt, type Scene } from './scene.js'
import { nounPhraseBefore, skipTimesBack } from './sources.js'

/** "He recalled the skipper telling them: “…”": a participle right behind a noun is that noun's, not of whoever reports it. */
export function withParticiple(scene: Scene, draft: Draft): Draft {
  const { source, cue, content } = draft
  if (!source || !cue || content[0]!.first < cue.last || cue.last > cue.first + 1) return draft
  if (!scene.pack.attribution.isParticiple(lowerAt(scene, cue.first))) return draft
  const { first } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  const subject =
    isComma(scene, cue.first - 1) && source.last >= cue.first - 1 ? clauseSubject(scene, source, first) : null
  if (subject) return { ...draft, source: subject }
  if (isGoverned(scene, source, cue, first)) return { ...draft, source: null }
  if (posAt(scene, cue.first) !== 'VERB' || source.last >= cue.first) return draft
  const phrase = isNoun(scene, cue.first - 1) ? nounPhraseBefore(scene, cue.first, first) : null
  return phrase && source.last <= phrase.first ? { ...draft, source: phrase } : draft
}

/** "Roe struck a milder note in [the capital], urging": the participle is of the subject that stands before, not of what a preposition governs. */
const isGoverned = (scene: Scene, source: Range, cue: Range, opening: number): boolean =>
  isComma(scene, cue.first - 1) &&
  source.last >= cue.first - 1 &&
  source.first > opening + 1 &&
  governs(scene, source.first - 1)

/** The subject of a source that holds a whole clause: "In [July, the firm sent its men home], blaming", "Jane Roe, [the mayor, sent it back], blaming". */
function clauseSubject(scene: Scene, source: Range, opening: number): Range | null {
  if (source.first <= opening) return null
  const comma = nextOf(scene, source.first, source.last)
  const verb = nextOf(scene, comma + 1, source.last)
  if (!isComma(scene, comma) || verb >= source.last || isComma(scene, verb)) return null
  const subject = nounPhraseBefore(scene, skipAdverbs(scene, verb), comma + 1)
  if (posAt(scene, source.first - 1) === 'ADP' && subject && opensAt(scene, subject, comma + 1))
    return { first: comma + 1, last: subject.last }
  if (!isComma(scene, source.first - 1) || skipAdverbs(scene, verb) !== comma + 1) return null
  const named = nounPhraseBefore(scene, source.first - 1, opening)
  return named &&
    posAt(scene, named.first - 1) !== 'ADP' &&
    skipTimesBack(scene, named.last, named.first) === named.last
    ? { first: named.first, last: comma }
    : null
}

/** The first comma or verb from a place on. */
function nextOf(scene: Scene, from: number, limit: number): number {
  let i = from
  while (i < limit && !isComma(scene, i) && !isVerb(scene, i)) i++
  return i
}

/** Whether a phrase stands at a place, or behind "more of" there. */
const opensAt = (scene: Scene, { first }: Range, at: number): boolean =>
  first === at ||
  (first === at + 2 && posAt(scene, at) === 'ADJ' && scene.pack.attribution.links.has(lowerAt(scene, at + 1)))

const isVerb = (scene: Scene, i: number): boolean => /^(?:VERB|AUX)$/.test(posAt(scene, i))

/** Where a verb with the adverbs before it begins. */
function skipAdverbs(scene: Scene, verb: number): number {
  let i = verb
  while (posAt(scene, i - 1) === 'ADV') i--
  return i
}
