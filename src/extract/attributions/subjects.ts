import { clauseEnd } from './contents.js'
import { type Draft, type Range, rangesOverlap } from './draft.js'
import { afterDateline, isComma, lowerAt, posAt, type Scene } from './scene.js'
import { skipTimesBack } from './sources.js'

/**
 * Sources with all that stands in them: "Doctors in the north said …", "A woman who packed there until last month told …". Where a
 * sentence opens with its subject and no comma parts that from a verb of saying, the subject is all that stands before the verb.
 */
export function withWholeSubjects(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(scene.tokens.length)
  for (const { cue } of drafts) if (cue) taken.fill(1, cue.first, cue.last)
  const mended = drafts.map((d) => mend(scene, d))
  const found = scene.text.sentences.flatMap(({ first, last }, i) => {
    const sayings = scene.sayings[i]!
    if (sayings.length === 0) return []
    const draft = findPlain(scene, sayings, afterDateline(scene, first, last), last)
    return draft && !taken[draft.cue!.first] ? [draft] : []
  })
  return [
    ...mended,
    ...found.filter((f) => !drafts.some((d) => d.content.some((c) => rangesOverlap(c, f.content[0]!)))),
  ]
}

/** Only what a relative clause or a time cut short: elsewhere the fitted bounds are the better ones. */
function mend(scene: Scene, draft: Draft): Draft {
  const { source, cue } = draft
  if (!cue || (source && (source.last > cue.first || cue.first - source.last > 2))) return draft
  const { first, last } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  const opening = afterDateline(scene, first, last)
  const whole = subjectBefore(scene, opening, cue.first)
  if (!source) return whole ? withSubject(scene, draft, whole) : draft
  const cut = whole !== null && whole.first < source.first && posAt(scene, source.first) !== 'PRON'
  return cut && holdsRelative(scene, whole.first, source.first) ? { ...draft, source: whole } : draft
}

/** "The firm that built the dam said it was safe": its subject was taken for a part of what it says. */
function withSubject(scene: Scene, draft: Draft, whole: Range): Draft {
  const behind = draft.content.filter((c) => c.first >= draft.cue!.last)
  const isTaken = draft.content.some((c) => c.first === whole.first && c.last <= draft.cue!.first)
  return isTaken && behind.length > 0 && holdsRelative(scene, whole.first, whole.last - 1)
    ? { ...draft, source: whole, content: behind }
    : draft
}

function holdsRelative(scene: Scene, first: number, last: number): boolean {
  const { ownRelatives, declaratives } = scene.pack.attribution
  for (let i = first + 1; i < last; i++) {
    const word = lowerAt(scene, i)
    if (ownRelatives.has(word) || (declaratives.has(word) && isVerb(scene, i + 1))) return true
  }
  return false
}

const isVerb = (scene: Scene, i: number): boolean => /^(?:VERB|AUX)$/.test(posAt(scene, i))

/** Longest subject, in tokens. */
const SUBJECT = 18

/** The subject that a sentence opens with and that reaches up to `end`; null where a mark or a verb of its own stands in between. */
function subjectBefore(scene: Scene, opening: number, end: number): Range | null {
  const { openers, ownRelatives, declaratives, isPast, isParticiple } = scene.pack.attribution
  const first = openers.has(lowerAt(scene, opening)) ? opening + 1 : opening
  const last = skipTimesBack(scene, end, first)
  if (last <= first || last - first > SUBJECT || !/^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(posAt(scene, first)))
    return null
  let described = false
  let verbs = 0
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    const behindNoun = /^(?:NOUN|PROPN)$/.test(posAt(scene, i - 1))
    const isThat = behindNoun && i + 1 < last && declaratives.has(word) && isVerb(scene, i + 1)
    if (scene.quotationAt[i]! >= 0 || (pos === 'PUNCT' && word !== '-') || (pos === 'SCONJ' && !isThat))
      return null
    const isPhrase = pos === 'VERB' && (isPast(word) || isParticiple(word))
    if (behindNoun && (ownRelatives.has(word) || isThat || isPhrase)) {
      if (described) return null
      described = true
    }
    if (pos === 'VERB' && ++verbs > 1) return null
    if (/^(?:VERB|AUX)$/.test(pos) && !described) return null
    // "The photo that emerged is one that Dahl said …"
    if (pos === 'AUX' && posAt(scene, i - 1) === 'VERB') return null
  }
  return { first, last: end - last > 2 ? last : end }
}

/** The first verb of saying behind the sentence's subject, with the clause it introduces. */
function findPlain(scene: Scene, sayings: readonly number[], opening: number, limit: number): Draft | null {
  const furthest = Math.min(limit - 2, opening + SUBJECT)
  let seen = opening + 1
  for (const i of sayings) {
    if (i <= opening) continue
    while (seen < i && seen < furthest && !isBreak(scene, seen)) seen++
    if (seen < i || i >= furthest) return null
    if (!isSaying(scene, i)) continue
    const source = subjectBefore(scene, opening, i)
    if (posAt(scene, i) === 'NOUN' && !(source && isPlural(scene, source))) continue
    const content = source && { first: i + 1, last: clauseEnd(scene, i + 1, limit) }
    return content && isClause(scene, content)
      ? { source, cue: { first: i, last: i + 1 }, content: [content], rule: 'plain-subject' }
      : null
  }
  return null
}

/** A comma, or words in marks. */
const isBreak = (scene: Scene, i: number): boolean => scene.quotationAt[i]! >= 0 || isComma(scene, i)

/** A verb of saying in the past or third person, or a plain one tagged as a noun between a plural and "that". */
function isSaying(scene: Scene, i: number): boolean {
  const { kinds, verbs, declaratives, isParticiple } = scene.pack.attribution
  const { lower, lemma, pos } = scene.tokens[i]!
  if (pos === 'NOUN')
    return verbs.get(lemma)?.complements.has('clause') === true && declaratives.has(lowerAt(scene, i + 1))
  return (
    pos === 'VERB' && lower !== lemma && !isParticiple(lower) && kinds.get(lemma)?.split('+')[0] === 'say'
  )
}

/** Whether a plural noun stands in a subject: only that takes a verb without an ending. */
function isPlural(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (posAt(scene, i) === 'NOUN' && scene.tokens[i]!.lower !== scene.tokens[i]!.lemma) return true
  return false
}

/** "that" or nothing, a subject and right behind it, with no mark, preposition or conjunction between, its verb. */
function isClause(scene: Scene, { first, last }: Range): boolean {
  const start = scene.pack.attribution.declaratives.has(lowerAt(scene, first)) ? first + 1 : first
  for (let i = start; i < last; i++) {
    if (i > start && /^(?:VERB|AUX)$/.test(posAt(scene, i))) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(posAt(scene, i))) return false
  }
  return false
}
