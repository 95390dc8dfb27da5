import type { Draft } from './draft.js'
import { findPrepositional } from './prepositions.js'
import type { Scene } from './scene.js'
import { findSpeech } from './speech.js'
import { findTails } from './tails.js'

/** Attributions by the rules alone. */
export function findRuleDrafts(scene: Scene): Draft[] {
  const found = [...findSpeech(scene), ...findPrepositional(scene)]
  return [...found, ...findTails(scene, found)]
}
