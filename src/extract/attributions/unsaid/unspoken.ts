import { holdsQuotation } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, type Scene } from '../scene.js'

/** Drafts without those in which nothing is told: by a thing that cannot speak, to somebody, or as it seems. Words in marks are always told. */
export const withoutUnspoken = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d) =>
      !(
        isThings(scene, d) ||
        (d.rule === 'model' && (isAddress(scene, d) || seems(scene, d) || isSymptom(scene, d)))
      ) || holdsQuotation(scene, d.content),
  )

/** "The blast highlighted the risks", "the flood, which has claimed 40 lives". */
function isThings(scene: Scene, { source, content }: Draft): boolean {
  if (!source || !content[0]) return false
  const { speechless, ownRelatives, declaratives } = scene.pack.attribution
  const last = lowerAt(scene, source.last - 1)
  if (last === 'which' && ownRelatives.has(last))
    return !declaratives.has(lowerAt(scene, content[0].first)) && !holdsFinite(scene, content)
  return speechless.has(scene.tokens[headOf(scene, source)]!.lemma)
}

/** The last noun of the first noun phrase: "the blast" of "the blast at the mill". */
function headOf(scene: Scene, { first, last }: Range): number {
  let head = first
  while (head + 1 < last && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(posAt(scene, head + 1))) head++
  return head
}

/** Whether a verb of the content stands for itself, not behind "to", nor behind a conjunction after such a one. */
function holdsFinite(scene: Scene, content: readonly Range[]): boolean {
  const { infinitive } = scene.pack.attribution
  const isBare = (i: number): boolean =>
    infinitive.has(lowerAt(scene, i - 1)) || posAt(scene, i - 1) === 'CCONJ'
  return content.some((c) => {
    for (let i = c.first; i < c.last; i++)
      if (/^(?:VERB|AUX)$/.test(posAt(scene, i)) && !isBare(i)) return true
    return false
  })
}

/** "spoke to workers at the camp", "responded to an attack": whom or what it is to. */
function isAddress(scene: Scene, { cue, content }: Draft): boolean {
  const only = content.length === 1 ? content[0] : undefined
  if (
    !cue ||
    !only ||
    only.first < cue.last ||
    !scene.pack.attribution.infinitive.has(lowerAt(scene, only.first))
  )
    return false
  return /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(posAt(scene, only.first + 1))
}

/** "The deaths appeared to hasten the talks": nobody tells it. */
const seems = (scene: Scene, { source, cue }: Draft): boolean =>
  !source && cue !== null && scene.pack.attribution.semblance.has(scene.tokens[cue.first]!.lemma)

/** "showed no sign of giving way", "showed traces of repair": seen, not said. */
function isSymptom(scene: Scene, { cue, content }: Draft): boolean {
  if (!cue || content.some((c) => c.first < cue.last)) return false
  const { symptoms } = scene.pack.attribution
  const isOne = (i: number): boolean => symptoms.has(scene.tokens[i]!.lemma)
  const end = posAt(scene, cue.last - 1) === 'ADP' ? cue.last - 1 : cue.last
  return (end > cue.first && isOne(end - 1)) || content.some((c) => isOne(c.first))
}
