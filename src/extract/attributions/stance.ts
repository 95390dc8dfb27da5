import type { Stance } from '../../model/index.js'
import type { Range } from './draft.js'
import { lowerAt, type Scene } from './scene.js'

// Not to confirm is not to deny: a withheld cue leaves its content open.
const WITHHELD: Readonly<Record<Stance, Stance>> = {
  stated: 'questioned',
  confirmed: 'questioned',
  denied: 'questioned',
  alleged: 'questioned',
  estimated: 'questioned',
  predicted: 'questioned',
  urged: 'dismissed',
  dismissed: 'questioned',
  questioned: 'stated',
}

/** How far before a cue its negation may stand. */
const REACH = 2

/** The stance a cue takes to its content: that of its first known verb, noun or adverb, or what remains of it under a negation. */
export function stanceOf(scene: Scene, cue: Range | null): Stance {
  if (!cue) return 'stated'
  for (let i = cue.first; i < cue.last; i++) {
    const stance = ofWord(scene, i)
    if (stance) return isNegated(scene, cue, i) ? WITHHELD[stance] : stance
  }
  return 'stated'
}

function isNegated(scene: Scene, cue: Range, verb: number): boolean {
  const { negations } = scene.pack.attribution
  for (let i = Math.max(0, cue.first - REACH); i < verb; i++)
    if (negations.has(lowerAt(scene, i)) && scene.sentenceAt[i] === scene.sentenceAt[verb]) return true
  return false
}

function ofWord(scene: Scene, i: number): Stance | null {
  const { verbs, nouns, hearsay, kinds, kindStances } = scene.pack.attribution
  const { lemma, lower } = scene.tokens[i]!
  const known = verbs.get(lemma)?.stance ?? nouns.get(lemma) ?? hearsay.get(lower)
  return known ?? kindStances.get(kinds.get(lemma)?.split('+')[0] ?? '') ?? null
}
