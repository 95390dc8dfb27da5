import { editSimilarity } from '../../../kernels/edit-distance.js'
import type { SymbolScoring } from '../../../kernels/multiple-alignment.js'

const SAME = 2
const DIFFERENT = -0.9
/** From here on two forms are taken for spellings of one word. */
const SPELLING = 0.65
const NUMBER = /^\d/

/** How far two words belong in one column: equal ones most, the longer the more; spellings of one word; numbers; else hardly. */
function formSimilarity(a: string, b: string): number {
  if (a === b) return SAME + Math.min(a.length, 8) / 16
  if (NUMBER.test(a) && NUMBER.test(b)) return 0.3
  const alike = editSimilarity(a, b)
  if (alike >= SPELLING && Math.min(a.length, b.length) >= 4) return SAME * alike
  return DIFFERENT + Math.max(0, alike - 0.4)
}

/** Scoring of symbols that index `forms`. */
export function wordScoring(forms: readonly string[]): SymbolScoring {
  const known = new Map<number, number>()
  const similarity = (x: number, y: number): number => {
    const key = x <= y ? x * forms.length + y : y * forms.length + x
    let value = known.get(key)
    if (value === undefined) {
      value = formSimilarity(forms[x]!, forms[y]!)
      known.set(key, value)
    }
    return value
  }
  return { similarity, open: 1, extend: 0.25 }
}
