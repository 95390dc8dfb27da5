import type { CueVerb } from '../../../lang/lexicon/attribution.js'
import type { Range } from '../draft.js'
import { lowerAt, posAt, type Scene } from '../scene.js'

/** A verb of saying with its auxiliaries, adverbs and particle: "has also said", "calls on". */
export interface Cue extends Range {
  readonly verb: number
  readonly entry: CueVerb
  readonly particle: boolean
}

/** The cue verbs of tokens `first … last - 1` that stand outside quotation marks. */
export function findCues(scene: Scene, first: number, last: number): Cue[] {
  const cues: Cue[] = []
  const { verbs } = scene.pack.attribution
  for (let i = first; i < last; i++) {
    if (posAt(scene, i) !== 'VERB' || scene.quotationAt[i]! >= 0) continue
    const entry = verbs.get(scene.tokens[i]!.lemma)
    if (entry && !isModifier(scene, i)) cues.push(verbGroup(scene, i, first, last, entry))
  }
  return cues
}

/** "the said agreement", "a reported attack", "so-called". */
export function isModifier(scene: Scene, i: number): boolean {
  if (lowerAt(scene, i - 1) === '-') return true
  return posAt(scene, i - 1) === 'DET' && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(scene, i + 1))
}

function verbGroup(scene: Scene, verb: number, first: number, limit: number, entry: CueVerb): Cue {
  let start = verb
  while (start > first && isHelper(scene, start - 1)) start--
  while (start < verb && posAt(scene, start) === 'ADV' && isTime(scene, start)) start++
  if (entry.complements.has('clause')) start = carrierOf(scene, start, first)
  const particles = scene.pack.attribution.particles.get(scene.tokens[verb]!.lemma)
  const particle = verb + 1 < limit && (particles?.has(lowerAt(scene, verb + 1)) ?? false)
  return { first: start, last: verb + (particle ? 2 : 1), verb, entry, particle }
}

const isTime = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.times.has(lowerAt(scene, i)) &&
  !scene.pack.attribution.additives.has(lowerAt(scene, i))

function isHelper(scene: Scene, i: number): boolean {
  if (scene.quotationAt[i]! >= 0) return false
  const pos = posAt(scene, i)
  return pos === 'AUX' || pos === 'ADV' || scene.pack.attribution.negations.has(lowerAt(scene, i))
}

/** Where "went on to", "continued to", "declined to" before a cue begins. */
function carrierOf(scene: Scene, start: number, first: number): number {
  if (!scene.pack.attribution.infinitive.has(lowerAt(scene, start - 1))) return start
  for (const verb of [start - 2, start - 3]) {
    if (verb < first || scene.quotationAt[verb]! >= 0) return start
    if (posAt(scene, verb) !== 'VERB' || !scene.pack.attribution.carriers.has(scene.tokens[verb]!.lemma))
      continue
    let from = verb
    while (from > first && isHelper(scene, from - 1)) from--
    return from
  }
  return start
}
