import { isReplaced } from '../joining/replaced.js'
import { resemblance } from '../joining/resemblance.js'
import { allOf, baseSpans, type Remark, remark, type Scene } from './scene.js'

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
