import type { Draft } from './draft.js'
import { findPrepositional } from './reports/prepositions.js'
import { findSpeech } from './reports/speech.js'
import { findTails } from './reports/tails.js'
import type { Scene } from './scene.js'

/** Attributions by the rules alone. */
export function findRuleDrafts(scene: Scene): Draft[] {
  const found = [...findSpeech(scene), ...findPrepositional(scene)]
  return [...found, ...findTails(scene, found)]
}
