import type { Draft } from '../draft.js'
import { isComma, LONGEST_SENTENCE, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceBefore } from '../sources.js'

/** "She put the toll at 12": verbs that give a thing its figure. */
export function findFigures(scene: Scene): Draft[] {
  const { figureVerbs } = scene.pack.attribution
  return scene.text.sentences.flatMap(({ first, last }) => {
    if (last - first > LONGEST_SENTENCE) return []
    const found: Draft[] = []
    for (let i = first + 1; i < last; i++) {
      if (
        posAt(scene, i) !== 'VERB' ||
        !figureVerbs.has(scene.tokens[i]!.lemma) ||
        scene.quotationAt[i]! >= 0
      )
        continue
      const end = figureEnd(scene, i + 1, last)
      const start = posAt(scene, i - 1) === 'AUX' ? i - 1 : i
      const source = end > 0 ? sourceBefore(scene, start, first) : null
      if (source)
        found.push({
          source,
          cue: { first: start, last: i + 1 },
          content: [{ first: i + 1, last: end }],
          rule: 'figure',
        })
    }
    return found
  })
}

/** Longest object between the verb and its figure, in tokens. */
const OBJECT = 12

/** Where the figure behind "at" ends: after an object of its own, before the next mark or clause; 0 where none comes. */
function figureEnd(scene: Scene, from: number, limit: number): number {
  const { figureLinks } = scene.pack.attribution
  for (let i = from; i < Math.min(limit, from + OBJECT); i++) {
    if (i > from && figureLinks.has(lowerAt(scene, i))) return numberEnd(scene, i + 1, limit)
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(posAt(scene, i)) || isComma(scene, i)) return 0
  }
  return 0
}

function numberEnd(scene: Scene, from: number, limit: number): number {
  let numbers = 0
  let at = from
  for (; at < limit && !isOver(scene, at); at++) if (posAt(scene, at) === 'NUM') numbers++
  return numbers > 0 ? at : 0
}

/** Whether a figure's phrase is over: at a mark outside a quotation, or at the next verb. */
const isOver = (scene: Scene, i: number): boolean =>
  scene.quotationAt[i]! < 0 &&
  (/^(?:VERB|AUX|SCONJ)$/.test(posAt(scene, i)) ||
    /^[.,;:]$/.test(lowerAt(scene, i)) ||
    (posAt(scene, i) === 'CCONJ' && posAt(scene, i + 1) !== 'NUM'))
