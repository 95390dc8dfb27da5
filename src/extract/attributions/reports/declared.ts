import { clauseEnd } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { groupStart } from '../phrases.js'
import { lowerAt, posAt, reportsAt, type Scene, sayingAt } from '../scene.js'
import { sourceBefore } from '../sources.js'

/** Adds "The board, led by Roe, claims that …" where the verb was taken for a noun or adjective: a subject, a word of saying and "that" with its clause. */
export function withDeclared(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.text.sentences.flatMap(({ first, last }, i) =>
    scene.sayings[i]!.flatMap((verb) => declaredBy(scene, { first, last }, verb) ?? []),
  )
  const free = found.filter((f) => !drafts.some((d) => isSame(d, f)))
  return free.length > 0 ? [...drafts, ...free] : [...drafts]
}

/** Whether a draft has the same verb or content, or the verb for part of what it says. */
const isSame = (d: Draft, f: Draft): boolean =>
  (d.cue !== null && rangesOverlap(d.cue, f.cue!)) ||
  d.content.some((c) => Math.abs(c.first - f.content[0]!.first) <= 1 || rangesOverlap(c, f.cue!))

/** Most tokens between the verb and "that": whoever is told, a time, a place. */
const TOLD = 9

function declaredBy(scene: Scene, sentence: Range, verb: number): Draft | null {
  const that = thatBehind(scene, verb, sentence.last)
  if (that < 0 || !isVerb(scene, verb)) return null
  const start = groupStart(scene, verb, sentence.first)
  const source = sourceBefore(scene, start, sentence.first)
  const content = { first: that, last: clauseEnd(scene, that, sentence.last) }
  return source && content.last - content.first > 3
    ? { source, cue: { first: start, last: verb + 1 }, content: [content], rule: 'declared' }
    : null
}

/** Index of a "that" with its subject behind it, and no verb or mark before it; -1 without one. */
function thatBehind(scene: Scene, verb: number, limit: number): number {
  for (let i = verb + 1; i < Math.min(limit - 2, verb + 1 + TOLD); i++) {
    if (scene.quotationAt[i]! >= 0 || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(posAt(scene, i))) return -1
    // "so many lies that …"
    if (scene.pack.attribution.degrees.has(lowerAt(scene, i))) return -1
    if (!scene.pack.attribution.declaratives.has(lowerAt(scene, i))) continue
    return /^(?:VERB|AUX|PUNCT)$/.test(posAt(scene, i + 1)) ? -1 : i
  }
  return -1
}

/** An active verb; one tagged as a noun or adjective in a form of its own, behind no determiner or adjective. */
function isVerb(scene: Scene, i: number): boolean {
  const { isParticiple, infinitive, passives, possessives, possessivePronouns } = scene.pack.attribution
  const before = lowerAt(scene, i - 1)
  if (
    !reportsAt(scene, i) ||
    scene.pack.attribution.signs.has(sayingAt(scene, i)) ||
    isParticiple(lowerAt(scene, i)) ||
    infinitive.has(before)
  )
    return false
  if (passives.has(scene.tokens[i - 1]?.lemma ?? '') || scene.pack.attribution.ownRelatives.has(before))
    return false
  if (posAt(scene, i) === 'VERB') return true
  // "emission rules that …": behind a noun, one more noun.
  if (posAt(scene, i) === 'NOUN' && posAt(scene, i - 1) === 'NOUN') return false
  return (
    lowerAt(scene, i) !== sayingAt(scene, i) &&
    !/^(?:DET|ADJ|ADP|NUM)$/.test(posAt(scene, i - 1)) &&
    !possessives.has(before) &&
    !possessivePronouns.has(before)
  )
}
