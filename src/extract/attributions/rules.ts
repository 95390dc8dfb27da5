import type { Draft } from './draft.js'
import { findPrepositional } from './prepositions.js'
import type { Scene } from './scene.js'
import { findSpeech } from './speech.js'

/** Attributions by the rules alone. */
export function findRuleDrafts(scene: Scene): Draft[] {
  return [...findSpeech(scene), ...findPrepositional(scene)]
}
