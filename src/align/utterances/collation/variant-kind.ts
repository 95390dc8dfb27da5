import { editSimilarity } from '../../../kernels/edit-distance.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { VariantKind } from '../../../model/index.js'
import { wordsOf } from '../units/words.js'

/** A reading as its kind is told by: its words, whether all who have it render the utterance anew, and whether they seem to translate it back. */
export interface Told {
  readonly text: string
  readonly rendered: boolean
  readonly translated: boolean
}

/** The kind of a variant. The first reading is the base's. */
export function kindOf([base, ...others]: readonly Told[], pack: LanguagePack): VariantKind {
  const present = others.filter((r) => r.text !== '')
  if (base!.text === '') return 'addition'
  if (present.length === 0) return 'omission'
  const rendered = present.every((r) => r.rendered)
  // What a rendering has instead of words that others leave out is told by the rendering's own places.
  if (rendered && present.length < others.length) return 'omission'
  const forms = (text: string): string[] => wordsOf(text, pack.collation).flatMap((w) => w.forms)
  const own = forms(base!.text)
  const each = present.map((r) => forms(r.text))
  if (numbers(own) !== '' && each.some((f) => numbers(f) !== '' && numbers(f) !== numbers(own)))
    return 'number'
  if (each.every((f) => isSpelling(own, f, pack))) return 'spelling'
  return present.every((r) => r.translated) ? 'translation' : 'wording'
}

const numbers = (forms: readonly string[]): string =>
  forms
    .filter((f) => /^\d/.test(f))
    .sort()
    .join(' ')

/** The same words written otherwise, not inflected otherwise. */
export function isSpelling(a: readonly string[], b: readonly string[], pack: LanguagePack): boolean {
  if (skeleton(a.join('')) === skeleton(b.join(''))) return true
  if (areInitials(a, b) || areInitials(b, a)) return true
  const [x, y] = [withOrdinals(a, pack), withOrdinals(b, pack)]
  return x.length === y.length && x.every((form, i) => sameWord(form, y[i]!, pack))
}

/** "WHO", "World Health Organization". */
const areInitials = ([short, ...others]: readonly string[], long: readonly string[]): boolean =>
  others.length === 0 && long.length > 1 && short === long.map((form) => form.charAt(0)).join('')

/** With ordinals in digits, however they are written: "twelfth" and "12", "th". */
function withOrdinals(forms: readonly string[], { date }: LanguagePack): string[] {
  const isSuffix = (i: number): boolean =>
    /^\d+$/.test(forms[i - 1] ?? '') && date.ordinalSuffixes.has(forms[i]!)
  return forms.flatMap((form, i) => (isSuffix(i) ? [] : [`${date.ordinals.get(form) ?? form}`]))
}

function sameWord(a: string, b: string, pack: LanguagePack): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4 || pack.collation.inflected(a, b)) return false
  return editSimilarity(skeleton(a), skeleton(b)) >= 0.7
}
