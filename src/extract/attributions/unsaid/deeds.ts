import { holdsQuotation, holdsVerb } from '../contents.js'
import type { Draft } from '../draft.js'
import { isHeadline, lowerAt, posAt, type Scene, sayingAt } from '../scene.js'

/** Drafts without those whose verb does something instead of saying it: "approved the seventh package", "informed the council". */
export const withoutDeeds = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d) =>
      !isOfNobody(scene, d) &&
      (d.rule !== 'model' ||
        !(isNobodys(scene, d) || isDeed(scene, d) || isCarrier(scene, d, drafts) || isScene(scene, d))),
  )

/** "nobody can say what has leaked", "no one asked": there is nobody who says it. */
const isOfNobody = (scene: Scene, { source, content }: Draft): boolean =>
  source !== null &&
  scene.pack.attribution.nobodies.has(lowerAt(scene, source.first)) &&
  !holdsQuotation(scene, content)

/** "Sketches showed stacks of barrels split open" */
function isScene(scene: Scene, { source, content }: Draft): boolean {
  if (
    !source ||
    !content[0] ||
    holdsQuotation(scene, content) ||
    scene.pack.attribution.declaratives.has(lowerAt(scene, content[0].first))
  )
    return false
  let head = source.first
  while (head + 1 < source.last && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(scene, head + 1))) head++
  return scene.pack.attribution.scenes.has(scene.tokens[head]!.lemma)
}

/** Nobody is named who says it, and the cue is none that does without: "the agreement announced on Friday", "a blast at". */
function isNobodys(scene: Scene, { source, cue, content }: Draft): boolean {
  if (source || !cue || holdsQuotation(scene, content) || content.some((c) => isHeadline(scene, c)))
    return false
  const { hearsay, passives } = scene.pack.attribution
  for (let i = cue.first; i < cue.last; i++) {
    if (hearsay.has(lowerAt(scene, i))) return false
    if (sayingAt(scene, i) !== '' && passives.has(scene.tokens[i - 1]?.lemma ?? '')) return false
  }
  return content.every((c) => c.last <= cue.first || !holdsVerb(scene, c))
}

/** A thing done, told or looked into: an object without a verb, in the reporter's words. */
function isDeed(scene: Scene, { cue, content }: Draft): boolean {
  if (
    !cue ||
    holdsQuotation(scene, content) ||
    content.some((c) => c.first < cue.last || holdsVerb(scene, c))
  )
    return false
  const { deeds, frames, objectsOf } = scene.pack.attribution
  let head = cue.last - 1
  while (head > cue.first && posAt(scene, head) !== 'VERB') head--
  const { lemma } = scene.tokens[head]!
  const addressed =
    frames.get(lemma)?.has('told') === true &&
    objectsOf.get(lemma)?.has('') !== true &&
    content[0]!.first === head + 1
  return deeds.has(lemma) || addressed
}

/** "The Gazette, citing a former guard, wrote that …": whom it cites is nothing that it says. */
function isCarrier(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  const { source, cue, content } = draft
  if (!source || !cue || !scene.pack.attribution.citing.has(lowerAt(scene, cue.last - 1))) return false
  if (holdsQuotation(scene, content) || content.some((c) => holdsVerb(scene, c))) return false
  return drafts.some((d) => d !== draft && d.cue && d.source?.first === source.first)
}
