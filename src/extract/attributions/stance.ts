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

/** The stance a cue takes to its content: that of its first known verb, noun or adverb, or what remains of it under a negation. */
export function stanceOf(scene: Scene, cue: Range | null): Stance {
  if (!cue) return 'stated'
  const { negations } = scene.pack.attribution
  let negated = false
  for (let i = cue.first; i < cue.last; i++) {
    if (negations.has(lowerAt(scene, i))) negated = true
    const stance = ofWord(scene, i)
    if (stance) return negated ? WITHHELD[stance] : stance
  }
  return 'stated'
}

function ofWord(scene: Scene, i: number): Stance | null {
  const { verbs, nouns, hearsay } = scene.pack.attribution
  const { lemma, lower } = scene.tokens[i]!
  return verbs.get(lemma)?.stance ?? nouns.get(lemma) ?? hearsay.get(lower) ?? null
}
