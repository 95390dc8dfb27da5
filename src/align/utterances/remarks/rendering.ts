import { resemblance } from '../resemblance.js'
import { FUNCTION_WEIGHT } from '../terms.js'
import type { Unit } from '../units.js'
import { allOf, baseSpans, type Remark, remark, type Scene } from './scene.js'

/** Fewer words put in other words are nobody's system, and fewer words tell nothing at all. */
const REPLACED = 2
const TELLING = 4
/** From so many of the words that are not the same on, most are replaced by one that means the same. */
const MOST = 0.5
/** So many of the words that tell something must be there, in whatever words. */
const SAID = 0.65
/** Where words are not replaced, so much must be the same, and not all but the spelling. */
const SAME = { least: 0.5, most: 0.85 }

/** A quotation that says the same in other words throughout: translated back, or quoted from memory. */
export function rendering(scene: Scene): Remark[] {
  const { base, compared, isRendering, units } = scene
  const faithful = units.filter((u) => base.words.some((w) => w.testimony.unit === u))
  return compared.filter(isRendering).flatMap((c) => {
    const spans = [allOf(c.testimony), baseSpans(scene, [0, base.words.length])]
    if (faithful.some((u) => isReplaced(c.testimony.unit, u)))
      return [remark('back-translation', TRANSLATED, ...spans)]
    const alike = Math.max(0, ...faithful.map((u) => resemblance(c.testimony.unit, u).both))
    return alike >= SAME.least && alike < SAME.most ? [remark('other-words', REMEMBERED, ...spans)] : []
  })
}

const TRANSLATED =
  'The same is said in other words throughout, most of them words of the same meaning: probably translated back from another language.'
const REMEMBERED =
  'In marks, but in other words than the others: quoted from memory, or said on another occasion.'

/** Whether most words that are not the same have one of the same meaning in the other, and little is left. */
function isReplaced(unit: Unit, other: Unit): boolean {
  const { worth } = resemblance(unit, other, true)
  const telling = unit.terms.flatMap((t, i) => (t.weight > FUNCTION_WEIGHT ? [worth[i]!] : []))
  const changed = telling.filter((w) => w < 1)
  const replaced = changed.filter((w) => w > 0)
  const said = telling.filter((w) => w > 0)
  return (
    telling.length >= TELLING &&
    replaced.length >= Math.max(REPLACED, MOST * changed.length) &&
    said.length >= SAID * telling.length
  )
}
