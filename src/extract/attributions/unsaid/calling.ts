import { holdsQuotation } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, reportsAt, type Scene } from '../scene.js'

/** Drafts without those that tell what something is called or what became of it: "Known for his blunt manner, …", "the flood, which was reported at four", "worth noting". */
export const withoutCallings = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d) =>
      holdsQuotation(scene, d.content) ||
      !(isCalling(scene, d) || isNamed(scene, d) || isOfRelative(scene, d) || isWorth(scene, d)),
  )

/** A verb of naming that nobody is told to have used. */
const isCalling = (scene: Scene, { rule, source, cue, content }: Draft): boolean =>
  rule === 'model' &&
  source === null &&
  cue !== null &&
  content.every((c) => c.first >= cue.last) &&
  // "amid calls for her to go"
  !/^(?:ADP|ADJ|DET)$/.test(posAt(scene, cue.first - 1)) &&
  scene.pack.attribution.naming.has(scene.tokens[cue.first]!.lemma)

/** "The firm, called Aston Ferries", "works on a new rocket dubbed the Heron": a past participle of naming, with nothing but a name or right behind an object. */
function isNamed(scene: Scene, { rule, source, cue, content }: Draft): boolean {
  const { naming, isParticiple } = scene.pack.attribution
  if (rule !== 'model' || !cue || cue.last - cue.first > 1 || content.some((c) => c.first < cue.last))
    return false
  const { lemma, lower } = scene.tokens[cue.first]!
  if (!naming.has(lemma) || isParticiple(lower)) return false
  return (
    content.every((c) => isName(scene, c)) || (source?.last === cue.first && isObject(scene, source.first))
  )
}

/** Behind a verb that says nothing, or a preposition. */
const isObject = (scene: Scene, at: number): boolean =>
  posAt(scene, at) !== 'PRON' &&
  /^(?:VERB|AUX|ADP)$/.test(posAt(scene, at - 1)) &&
  scene.sentenceAt[at] === scene.sentenceAt[at - 1] &&
  !reportsAt(scene, at - 1)

function isName(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (!/^(?:PROPN|NUM)$/.test(posAt(scene, i)))
      return i === first && posAt(scene, i) === 'DET' && isName(scene, { first: i + 1, last })
  return last > first
}

/** The clause before a relative one is no content of it. */
const isOfRelative = (scene: Scene, { rule, source }: Draft): boolean =>
  rule === 'clause-before-cue' &&
  source !== null &&
  scene.pack.attribution.ownRelatives.has(lowerAt(scene, source.first))

/** A small adjective is nobody. */
const isWorth = (scene: Scene, { rule, source, cue }: Draft): boolean =>
  rule === 'model' &&
  source !== null &&
  cue !== null &&
  source.last - source.first === 1 &&
  posAt(scene, source.first) === 'ADJ' &&
  scene.pack.attribution.isParticiple(lowerAt(scene, cue.first)) &&
  isSmall(scene, source.first)

const isSmall = ({ text: { text }, tokens }: Scene, at: number): boolean =>
  text.charAt(tokens[at]!.start) === tokens[at]!.lower.charAt(0)
