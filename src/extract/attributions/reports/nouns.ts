import { clauseEnd } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { groupStart } from '../phrases.js'
import { isComma, LONGEST_SENTENCE, lemmaAt, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceBefore } from '../sources.js'

/** Nouns that carry a report of someone named: "Penn's claim that …", "her warning to the board that …", "her speech held a warning that …". */
export function findNominal(scene: Scene): Draft[] {
  return scene.text.sentences.flatMap((sentence) => {
    const found: Draft[] = []
    if (sentence.last - sentence.first > LONGEST_SENTENCE) return found
    for (let i = sentence.first; i + 2 < sentence.last; i++) {
      const opening = reportBehind(scene, i)
      if (opening < 0) continue
      const content = {
        first: opening,
        last: withoutOutcome(scene, opening, clauseEnd(scene, opening, sentence.last)),
      }
      const source = possessor(scene, i, sentence.first) ?? bearer(scene, i, sentence.first)
      if (source && content.last - content.first > 2)
        found.push({ source, cue: { first: i, last: i + 1 }, content: [content], rule: 'noun-clause' })
    }
    return found
  })
}

/** Where "that" and a subject stand behind a noun of saying: "the claim that it fell", not "the claim that fell"; -1 elsewhere. */
function reportBehind(scene: Scene, i: number): number {
  const { nouns, declaratives } = scene.pack.attribution
  if (posAt(scene, i) !== 'NOUN' || scene.quotationAt[i]! >= 0 || !nouns.has(scene.tokens[i]!.lemma))
    return -1
  const at = behindTold(scene, i + 1)
  return declaratives.has(lowerAt(scene, at)) && !/^(?:VERB|AUX|ADV|PUNCT)$/.test(posAt(scene, at + 1))
    ? at
    : -1
}

/** Where a clause ends before ", prompting an angry answer": what comes of the report is no part of it. */
function withoutOutcome(scene: Scene, first: number, last: number): number {
  for (let i = first + 2; i + 1 < last; i++)
    if (isComma(scene, i) && scene.quotationAt[i]! < 0 && posAt(scene, i + 1) === 'VERB')
      if (scene.pack.attribution.isParticiple(lowerAt(scene, i + 1))) return i
  return last
}

/** Longest phrase for whoever is told, in tokens. */
const TOLD = 6

/** Behind "to the board" where that stands at a place. */
function behindTold(scene: Scene, at: number): number {
  if (!scene.pack.attribution.addressing.has(lowerAt(scene, at))) return at
  for (let i = at + 1; i < at + TOLD; i++) {
    if (scene.pack.attribution.declaratives.has(lowerAt(scene, i)) && i > at + 1) return i
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(posAt(scene, i))) return at
  }
  return at
}

/** "Her speech held a warning that …", "the board gave assurances that …": whoever or whatever the noun is an object of. */
function bearer(scene: Scene, noun: number, from: number): Range | null {
  let verb = noun - 1
  while (verb > from && /^(?:DET|ADJ)$/.test(posAt(scene, verb))) verb--
  const { bearing, isParticiple, infinitive } = scene.pack.attribution
  if (!bearing.has(lemmaAt(scene, verb)) || posAt(scene, verb) !== 'VERB') return null
  if (isParticiple(lowerAt(scene, verb)) || infinitive.has(lowerAt(scene, verb - 1))) return null
  return sourceBefore(scene, groupStart(scene, verb, from), from)
}

/** "Penn's", "the mayor's", "her": whose claim it is; null where none says. */
function possessor(scene: Scene, noun: number, from: number): Range | null {
  const { possessives, possessivePronouns } = scene.pack.attribution
  let i = noun - 1
  while (i > from && posAt(scene, i) === 'ADJ') i--
  if (possessivePronouns.has(lowerAt(scene, i))) return { first: i, last: i + 1 }
  return possessives.has(lowerAt(scene, i)) ? sourceBefore(scene, i, from) : null
}
