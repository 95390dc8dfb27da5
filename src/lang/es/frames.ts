import type { FramesLexicon } from '../lexicon/frames.js'

const NONE: ReadonlySet<string> = new Set()

/** No table yet. */
export const spanishFramesLexicon: FramesLexicon = {
  kind: 'frames',
  examining: NONE,
  media: NONE,
  detecting: NONE,
  sought: NONE,
  nothing: NONE,
  harmful: NONE,
  clear: NONE,
  notifying: NONE,
  telling: NONE,
  beforehand: [],
  universal: NONE,
  everyone: NONE,
  victims: new Map(),
  none: NONE,
  persons: NONE,
  tidings: NONE,
  asYet: NONE,
  bringing: NONE,
}
