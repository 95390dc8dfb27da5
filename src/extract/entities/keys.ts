import type { StateForm } from '../../lang/lexicon/entity.js'
import { fold, partsOf } from './forms.js'
import type { Name } from './names.js'
import { placeUse } from './seats.js'
import type { Words } from './words.js'

/** Names with equal keys are taken for one; null for what is no mention by itself. */
export function keyOf(words: Words, name: Name): string | null {
  if (name.sort === 'title') return null
  const form = fold(words.text.slice(name.start, name.end))
  if (name.sort === 'state' && name.form) {
    if (name.form.use === 'adjective') return null
    if (name.form.use === 'people') return `people:${name.form.state}`
    if (name.form.use === 'capital' && (placeUse(words, name) || isOtherTown(words, name.form, form)))
      return form
    if (words.match && name.form.use === 'name' && !placeUse(words, name)) return `team:${name.form.state}`
    return `state:${name.form.state}`
  }
  if (name.last - name.first === 1 && words.lexicon.otherAdjectives.has(form)) return null
  return words.phrases.usual.get(form) ?? withoutRegion(words, form)
}

/** A town of the capital's name in a text that names no such state. */
const isOtherTown = (words: Words, { state }: StateForm, form: string): boolean =>
  words.lexicon.sharedCapitals.has(form) && !words.statesNamed.has(state)

/** "harrow district", "harrow border region" and "harrow" are one place. */
function withoutRegion(words: Words, form: string): string {
  const { regionHeads, placeModifiers, otherAdjectives } = words.lexicon
  const parts = partsOf(form)
  if (parts.length < 2 || !regionHeads.has(parts.at(-1)!)) return form
  const rest = parts.slice(0, parts.length > 2 && placeModifiers.has(parts.at(-2)!) ? -2 : -1).join(' ')
  return otherAdjectives.has(rest) ? form : rest
}
