import { type Draft, type Range, rangesOverlap } from './draft.js'
import { withParticiple } from './participles.js'
import { governs, groupStart, isNoun } from './phrases.js'
import { afterDateline, isComma, lemmaAt, lowerAt, posAt, type Scene } from './scene.js'
import { nounPhraseBefore, skipTimesBack } from './sources.js'

/**
 * Sources that the grammar of their sentence rules out, mended: what a preposition governs is no subject ("a notice [to mariners] speaks of"),
 * and a verb behind a conjunction has the subject of the verb before it ("There was a pause, but the captain came on and said").
 */
export function withSubjects(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => {
    const verb = verbOf(scene, d)
    if (verb < 0) return withParticiple(scene, d)
    const { first } = scene.text.sentences[scene.sentenceAt[verb]!]!
    const opening = afterDateline(scene, first, verb)
    const isOut = isRuledOut(scene, d.source, verb, opening)
    const subject = isOut ? subjectOf(scene, verb, opening) : null
    const source = isObject(scene, subject, verb, opening) ? null : subject
    if (!source || d.content.some((c) => rangesOverlap(c, source)))
      return isOut && isObject(scene, d.source, verb, opening) ? { ...d, source: null } : d
    const isOther = d.source !== null && !rangesOverlap(d.source, source)
    const isRelative = scene.pack.attribution.ownRelatives.has(lowerAt(scene, source.first))
    return isOther && (isRelative || !opensClause(scene, source.first, opening)) ? d : { ...d, source }
  })
}

/** Where the active verb group of a cue begins that stands before its content; -1 where there is none. */
function verbOf(scene: Scene, { cue, source, content }: Draft): number {
  if (!cue || content[0]!.first < cue.last || (source && source.first >= cue.last)) return -1
  const { isParticiple, passives, infinitive } = scene.pack.attribution
  for (let i = cue.first; i < cue.last; i++) {
    if (posAt(scene, i) !== 'VERB') continue
    let before = i - 1
    while (before > cue.first && posAt(scene, before) === 'ADV') before--
    const isBare = infinitive.has(lowerAt(scene, i - 1)) || passives.has(lemmaAt(scene, before))
    return isBare || isParticiple(lowerAt(scene, i)) ? -1 : i
  }
  return -1
}

/** Whether a source cannot be the subject of a verb: there is none, a preposition governs it, it is the rest of a name, or "and" joins the verb to another. */
function isRuledOut(scene: Scene, source: Range | null, verb: number, opening: number): boolean {
  if (source === null) return true
  const before = source.first - 1
  if (before > opening && (governs(scene, before) || isCutName(scene, source.first))) return true
  return posAt(scene, groupStart(scene, verb, opening) - 1) === 'CCONJ'
}

/** "escorted from [the building], returned and found": a preposition governs it, and a comma or "and" parts it from the verb. */
function isObject(scene: Scene, source: Range | null, verb: number, opening: number): boolean {
  if (!source || source.first - 1 <= opening || !governs(scene, source.first - 1)) return false
  for (let i = source.first + 1; i < verb; i++)
    if (posAt(scene, i) === 'VERB' && isComma(scene, i - 1)) return true
  return false
}

/** "the Harbour and [Rivers Board]" */
const isCutName = (scene: Scene, first: number): boolean =>
  posAt(scene, first) === 'PROPN' &&
  posAt(scene, first - 1) === 'CCONJ' &&
  posAt(scene, first - 2) === 'PROPN'

/** Whether a subject opens a clause by itself: the verb behind it cannot be that of a source further off. "He said the board agreed and added": it may. */
function opensClause(scene: Scene, first: number, opening: number): boolean {
  const { breaks, contrasts } = scene.pack.attribution
  let before = first - 1
  while (before > opening && posAt(scene, before) === 'ADV' && !breaks.has(lowerAt(scene, before))) before--
  const word = lowerAt(scene, before)
  return before < opening || isComma(scene, before) || breaks.has(word) || contrasts.has(word)
}

/** Most verbs joined by "and" that are gone back over. */
const JOINED = 3

/** The subject of the verb at a token, by what stands before it back to `opening`; null where that does not tell. */
function subjectOf(scene: Scene, verb: number, opening: number, joined = 0): Range | null {
  const last = skipTimesBack(scene, groupStart(scene, verb, opening), opening)
  if (last <= opening || scene.quotationAt[last - 1]! >= 0) return null
  if (posAt(scene, last - 1) === 'CCONJ') {
    const before = joined < JOINED ? finiteBefore(scene, last - 1, opening) : -1
    return before < 0 ? null : subjectOf(scene, before, opening, joined + 1)
  }
  return isComma(scene, last - 1) ? beforeInsertion(scene, last, opening) : phraseBefore(scene, last, opening)
}

/** The nearest finite verb before a place in the same clause; -1 where a mark or "that" comes first. */
function finiteBefore(scene: Scene, end: number, opening: number): number {
  const { isParticiple, infinitive, declaratives } = scene.pack.attribution
  for (let i = end - 1; i > opening; i--) {
    if (scene.quotationAt[i]! >= 0) continue
    if (/^[;:]$/.test(lowerAt(scene, i)) || declaratives.has(lowerAt(scene, i))) return -1
    if (posAt(scene, i) === 'AUX') return i
    if (posAt(scene, i) !== 'VERB' || isParticiple(lowerAt(scene, i))) continue
    if (!infinitive.has(lowerAt(scene, i - 1))) return i
  }
  return -1
}

/** Longest insertion between commas, in tokens. */
const INSERTION = 30

/** "Jane Roe, who opposed it,": the phrase before a relative clause, a participle or an apposition between commas. */
function beforeInsertion(scene: Scene, last: number, opening: number): Range | null {
  const { ownRelatives } = scene.pack.attribution
  let apposed: Range | null = null
  for (let i = last - 2; i > Math.max(opening, last - INSERTION); i--) {
    if (!isComma(scene, i) || scene.quotationAt[i]! >= 0) continue
    const head = phraseBefore(scene, i, opening)
    if (head && (ownRelatives.has(lowerAt(scene, i + 1)) || posAt(scene, i + 1) === 'VERB')) return head
    apposed ??= head
  }
  return apposed
}

/** The noun phrase that ends before a token, with all it is the end of: "an activist who spoke to [workers]", "a notice to [mariners]". */
function phraseBefore(scene: Scene, last: number, opening: number): Range | null {
  const phrase = nounPhraseBefore(scene, last, opening)
  if (!phrase) return null
  const governor = phrase.first - 1
  if (governor <= opening || !governs(scene, governor)) return phrase
  const whole = governedBy(scene, governor, opening)
  return whole ? { first: whole.first, last } : phrase
}

/** The phrase that a preposition at a token goes on, right before it or before the verb of a description: "information shared [by]". */
function governedBy(scene: Scene, governor: number, opening: number): Range | null {
  const { ownRelatives, isPast } = scene.pack.attribution
  const before = governor - 1
  if (isNoun(scene, before)) return phraseBefore(scene, governor, opening)
  if (posAt(scene, before) !== 'VERB') return null
  const start = groupStart(scene, before, opening)
  if (ownRelatives.has(lowerAt(scene, start - 1))) return phraseBefore(scene, start - 1, opening)
  const isDescription = isPast(lowerAt(scene, before)) && isNoun(scene, start - 1)
  return isDescription ? phraseBefore(scene, start, opening) : null
}
