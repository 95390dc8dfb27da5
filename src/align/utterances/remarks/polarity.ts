import type { Reading } from '../../../model/index.js'
import { wordsOf } from '../units/words.js'
import { answersAt, cited, type Remark, remark, type Scene, witnessesOf } from './scene.js'

/** A negation put in or left out, or a word and its opposite at one place ("open", "closed"). */
export function polarity(scene: Scene): Remark[] {
  return scene.entries.flatMap(({ variant, place }) => {
    const [ours, ...others] = variant.readings
    if (place === null || !ours) return []
    return others
      .filter((r) => witnessesOf(r, scene).some((c) => answersAt(c, place.core)))
      .flatMap((theirs) => opposite(ours, theirs, scene) ?? negated(ours, theirs, scene) ?? [])
  })
}

const formsOf = ({ text }: Reading, { pack }: Scene): string[] =>
  wordsOf(text, pack.collation).flatMap((w) => w.forms)

function opposite(ours: Reading, theirs: Reading, scene: Scene): Remark | null {
  const { stem, antonyms } = scene.pack.claim
  const [mine, other] = [formsOf(ours, scene), formsOf(theirs, scene)]
  for (const word of mine.filter((w) => !other.includes(w)))
    for (const against of other.filter((w) => !mine.includes(w)))
      if (antonyms.get(stem(word))?.has(stem(against)))
        return remark(
          'opposite',
          `${cited(word)} in one is ${cited(against)} in another: the opposite is said.`,
          theirs.spans,
          ours.spans,
        )
  return null
}

/** A negation on one side alone, in a few words that are otherwise the same. */
function negated(ours: Reading, theirs: Reading, scene: Scene): Remark | null {
  const isNegator = (form: string): boolean => scene.pack.utterance.negators.has(form)
  const [mine, other] = [formsOf(ours, scene), formsOf(theirs, scene)]
  const word = [...mine, ...other].find(isNegator)
  if (!word || mine.some(isNegator) === other.some(isNegator)) return null
  if (!sameBeside(mine, other, scene) || isNegatedElsewhere(theirs, scene) === isNegated(scene)) return null
  return remark(
    'negation',
    `${cited(word)} stands in one and not in another: the opposite is said.`,
    theirs.spans,
    ours.spans,
  )
}

/** Whether two places have the same words that tell something, negations aside. */
function sameBeside(a: readonly string[], b: readonly string[], { pack }: Scene): boolean {
  const telling = (forms: readonly string[]): string =>
    forms
      .filter((form) => !pack.utterance.negators.has(form) && !pack.claim.functionWords.has(form))
      .map(pack.claim.stem)
      .join(' ')
  return telling(a) === telling(b)
}

const isNegated = ({ base, pack }: Scene): boolean =>
  base.words.some(({ testimony, at }) =>
    testimony.words[at]!.forms.some((f) => pack.utterance.negators.has(f)),
  )

/** Whether a witness of the reading has a negation anywhere. */
const isNegatedElsewhere = (reading: Reading, scene: Scene): boolean =>
  witnessesOf(reading, scene).some(({ testimony }) =>
    testimony.words.some((w) => w.forms.some((f) => scene.pack.utterance.negators.has(f))),
  )
