import { holdsQuotation, holdsVerb } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, type Scene } from '../scene.js'
import { stanceOf } from '../stance.js'

/** Marks the drafts that report nothing said: questions nobody is named for, refusals to speak, what is merely expected or known, words for what was said elsewhere. */
export const markUnsaid = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.map((d) => (!d.kind && TESTS.some((holds) => holds(scene, d)) ? { ...d, statesNothing: true } : d))

/** "Asked whether it was shut, she laughed": whoever asked is not named, and nothing is stated. */
function isOpenQuestion(scene: Scene, { source, cue, content }: Draft): boolean {
  if (source || !cue || !content[0]) return false
  const { complementizers, declaratives } = scene.pack.attribution
  const opener = lowerAt(scene, content[0].first)
  return complementizers.has(opener) && !declaratives.has(opener) && posAt(scene, cue.first) !== 'AUX'
}

/** "declined to comment on the offer", "did not wish to comment" */
function isSilence(scene: Scene, { cue, content }: Draft): boolean {
  if (!cue || !content[0]) return false
  const { verbs, infinitive, silences, negations } = scene.pack.attribution
  let head = cue.last - 1
  while (head > cue.first && posAt(scene, head) !== 'VERB') head--
  let withheld = silences.has(scene.tokens[head]!.lemma)
  for (let i = cue.first; i < head; i++) withheld ||= negations.has(lowerAt(scene, i))
  const said = infinitive.has(lowerAt(scene, content[0].first)) ? content[0].first + 1 : -1
  return withheld && said > 0 && (verbs.get(scene.tokens[said]!.lemma)?.complements.has('clause') ?? false)
}

/** "is expected in the town", "are known to have died": no verb of saying, and nobody who does it. "It was reported that …" is somebody's. */
function isNobodys(scene: Scene, { source, cue, content }: Draft): boolean {
  if (source || !cue || posAt(scene, cue.first) !== 'AUX') return false
  const { kinds, signs } = scene.pack.attribution
  const isTold = content[0] !== undefined && content[0].first >= cue.last && isClause(scene, content[0])
  for (let i = cue.first; i < cue.last; i++) {
    if (posAt(scene, i) !== 'VERB') continue
    const { lemma } = scene.tokens[i]!
    const kind = kinds.get(lemma)?.split('+')[0] ?? ''
    if (kind === 'describe' && holdsQuotation(scene, content)) return false
    const isReport = /^(?:announce|think)$/.test(kind) || stanceOf(scene, cue) === 'estimated'
    return kind !== 'say' && !(isTold && isReport && !signs.has(lemma))
  }
  return false
}

/** With "that" or without, no infinitive and no adverbial. */
const isClause = (scene: Scene, content: Range): boolean => {
  const { declaratives, infinitive } = scene.pack.attribution
  const opener = lowerAt(scene, content.first)
  const isAdverbial = /^(?:SCONJ|ADP|ADV|VERB)$/.test(posAt(scene, content.first)) || infinitive.has(opener)
  return declaratives.has(opener) || (!isAdverbial && holdsVerb(scene, content))
}

/** "denied the report", "disputes all of it", "tells it differently": a short definite phrase for what was said elsewhere. */
function isReference(scene: Scene, { cue, content }: Draft): boolean {
  const [only, ...more] = content
  if (!cue || !only || more.length > 0 || only.last - only.first > REFERENCE || holdsVerb(scene, only))
    return false
  // "demanded their withdrawal"
  if (only.last - only.first > 1 && stanceOf(scene, cue) === 'urged') return false
  for (let i = only.first; i < only.last; i++)
    if (scene.quotationAt[i]! >= 0 || /^(?:NUM|ADP)$/.test(posAt(scene, i))) return false
  return posAt(scene, only.first) === 'PRON' || isDefinite(scene, only)
}

/** Most tokens of such a phrase. */
const REFERENCE = 3

const isDefinite = (scene: Scene, { first }: Range): boolean =>
  scene.pack.attribution.definites.has(lowerAt(scene, first))

const TESTS = [isOpenQuestion, isSilence, isNobodys, isReference]
