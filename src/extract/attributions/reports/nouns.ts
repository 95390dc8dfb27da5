import { clauseEnd } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { LONGEST_SENTENCE, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceBefore } from '../sources.js'

/** Nouns that carry a report of someone named: "Penn's claim that …", "her warning that …". */
export function findNominal(scene: Scene): Draft[] {
  return scene.text.sentences.flatMap((sentence) => {
    const found: Draft[] = []
    if (sentence.last - sentence.first > LONGEST_SENTENCE) return found
    for (let i = sentence.first; i + 2 < sentence.last; i++) {
      if (!carriesReport(scene, i)) continue
      const content = { first: i + 1, last: clauseEnd(scene, i + 1, sentence.last) }
      const source = possessor(scene, i, sentence.first)
      if (source && content.last - content.first > 2)
        found.push({ source, cue: { first: i, last: i + 1 }, content: [content], rule: 'noun-clause' })
    }
    return found
  })
}

/** A noun of saying before "that" and a subject: "the claim that it fell", not "the claim that fell". */
function carriesReport(scene: Scene, i: number): boolean {
  const { nouns, declaratives } = scene.pack.attribution
  return (
    posAt(scene, i) === 'NOUN' &&
    scene.quotationAt[i]! < 0 &&
    nouns.has(scene.tokens[i]!.lemma) &&
    declaratives.has(lowerAt(scene, i + 1)) &&
    !/^(?:VERB|AUX|ADV|PUNCT)$/.test(posAt(scene, i + 2))
  )
}

/** "Penn's", "the mayor's", "her": whose claim it is; null where none says. */
function possessor(scene: Scene, noun: number, from: number): Range | null {
  const { possessives, possessivePronouns } = scene.pack.attribution
  let i = noun - 1
  while (i > from && posAt(scene, i) === 'ADJ') i--
  if (possessivePronouns.has(lowerAt(scene, i))) return { first: i, last: i + 1 }
  return possessives.has(lowerAt(scene, i)) ? sourceBefore(scene, i, from) : null
}
