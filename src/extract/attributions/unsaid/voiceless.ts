import { holdsQuotation } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { lemmaAt, lowerAt, posAt, type Scene } from '../scene.js'

/** Drafts without those of no voice: what "this" reminds of, what "you" or "anyone" may think, what the reporter believes, and hearsay that somebody is named for. */
export function withoutVoiceless(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const doubtful = drafts.filter((d) => !d.kind && !holdsQuotation(scene, d.content))
  const dropped = new Set(
    doubtful.filter((d) => isAnybody(scene, d) || isReporter(scene, d, drafts) || isNamed(scene, d, drafts)),
  )
  return dropped.size === 0 ? [...drafts] : drafts.filter((d) => !dropped.has(d))
}

/** "This reminds us that …", "if you believe the ministry" */
function isAnybody(scene: Scene, { source, cue }: Draft): boolean {
  if (source === null || cue === null || source.last - source.first > 1) return false
  const { demonstratives, anybodies, passives } = scene.pack.attribution
  const word = lowerAt(scene, source.first)
  // "the group that claims the attack", "…, this is confirmed by the board"
  const isRelative = /^(?:NOUN|PROPN)$/.test(posAt(scene, source.first - 1))
  const isPassive = passives.has(lemmaAt(scene, cue.first))
  return anybodies.has(word) || (demonstratives.has(word) && !isRelative && !isPassive)
}

/** "I" in nobody's words. */
function isReporter(scene: Scene, { source, cue }: Draft, drafts: readonly Draft[]): boolean {
  if (source === null || cue === null || !scene.pack.attribution.writers.has(lowerAt(scene, source.first)))
    return false
  return source.last - source.first === 1 && !drafts.some((d) => d.content.some((c) => holds(c, cue)))
}

/** "Five were reportedly hurt, the mayor said": hearsay of nobody within what somebody says. */
function isNamed(scene: Scene, { source, cue, content }: Draft, drafts: readonly Draft[]): boolean {
  if (source !== null || cue === null || !scene.pack.attribution.hearsay.has(lowerAt(scene, cue.first)))
    return false
  return drafts.some((d) => d.source !== null && content.every((c) => d.content.some((o) => holds(o, c))))
}

const holds = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last
