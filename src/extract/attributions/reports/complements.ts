import { clauseEnd } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { groupStart } from '../phrases.js'
import { LONGEST_SENTENCE, lemmaAt, lowerAt, posAt, type Scene } from '../scene.js'
import { isTaken, subjectOf } from './objects.js'

/** Adds what is said as an object with its complement: "qualified the raid as theft", "sees in it a breach of the pact", "advises clients to leave". */
export function withComplements(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { judging } = scene.pack.attribution
  const found = scene.text.sentences.flatMap(({ first, last }) => {
    if (last - first > LONGEST_SENTENCE) return []
    const inSentence: Draft[] = []
    for (let i = first + 1; i + 2 < last; i++) {
      const links = posAt(scene, i) === 'VERB' ? judging.get(lemmaAt(scene, i)) : undefined
      const draft = links && isActive(scene, i) ? judgementAt(scene, drafts, { first, last }, i, links) : null
      if (draft) inSentence.push(draft)
    }
    return inSentence
  })
  const free = found.filter(
    (f) => !drafts.some((d) => isTaken(d, f) || (d.cue && rangesOverlap(d.cue, f.cue!)) || isSaid(d, f)),
  )
  return free.length > 0 ? [...drafts, ...free] : [...drafts]
}

/** Whether somebody else is said to say the cue. */
const isSaid = (d: Draft, f: Draft): boolean => d.content.some((c) => rangesOverlap(c, f.cue!))

/** Whether a verb carries the tense and is no passive. */
function isActive(scene: Scene, i: number): boolean {
  const { isParticiple, infinitive, passives } = scene.pack.attribution
  if (scene.quotationAt[i]! >= 0 || isParticiple(lowerAt(scene, i))) return false
  return !infinitive.has(lowerAt(scene, i - 1)) && !passives.has(lemmaAt(scene, i - 1))
}

function judgementAt(
  scene: Scene,
  drafts: readonly Draft[],
  sentence: Range,
  verb: number,
  links: ReadonlySet<string>,
): Draft | null {
  const start = groupStart(scene, verb, sentence.first)
  const at = objectStart(scene, verb, sentence.last, links)
  const source = at < 0 ? null : subjectOf(scene, drafts, sentence, start)
  if (!source) return null
  const content = { first: at, last: clauseEnd(scene, at, sentence.last) }
  return content.last - content.first > 2
    ? { source, cue: { first: start, last: verb + 1 }, content: [content], rule: 'complement' }
    : null
}

/** Most tokens of an object before its complement. */
const OBJECT = 16

/** Where an object begins that is followed by "as" or "to" and what it is called or told to do; behind "in it", what is seen there; -1 where none stands. */
function objectStart(scene: Scene, verb: number, limit: number, links: ReadonlySet<string>): number {
  let first = verb + 1
  while (posAt(scene, first) === 'ADV') first++
  if (links.has(lowerAt(scene, first)) && scene.pack.attribution.seats.has(lowerAt(scene, first)))
    return seenIn(scene, first, limit)
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(posAt(scene, first))) return -1
  for (let i = first + 1; i < Math.min(limit - 1, first + OBJECT); i++) {
    const word = lowerAt(scene, i)
    if (links.has(word) && scene.quotationAt[i]! < 0 && opensComplement(scene, i)) return first
    if (scene.quotationAt[i]! < 0 && /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(posAt(scene, i)) && !links.has(word))
      return -1
  }
  return -1
}

/** "in the dispatch | a violation of the pact" */
function seenIn(scene: Scene, preposition: number, limit: number): number {
  for (let i = preposition + 2; i < Math.min(limit - 1, preposition + OBJECT); i++) {
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(posAt(scene, i))) return -1
    if (posAt(scene, i) === 'DET' && posAt(scene, i - 1) !== 'ADP') return i
  }
  return -1
}

/** A phrase behind "as", an infinitive behind "to". */
const opensComplement = (scene: Scene, link: number): boolean =>
  scene.pack.attribution.infinitive.has(lowerAt(scene, link))
    ? /^(?:VERB|AUX)$/.test(posAt(scene, link + 1))
    : scene.quotationAt[link + 1]! >= 0 || /^(?:DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(posAt(scene, link + 1))
