import type { Draft, Range } from '../draft.js'
import { isComma, lowerAt, posAt, type Scene } from '../scene.js'
import { nounPhraseBefore } from '../sources.js'

/** Sources with the name that a bracket parts from them: "Jane Roe (Lib.), a critic of the plan, said". */
export const withBracketed = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.map((d) => {
    const named = d.source && d.cue && d.source.last <= d.cue.first ? nameBefore(scene, d.source) : null
    return named && d.content.every((c) => c.last <= named.first || c.first >= named.last)
      ? { ...d, source: named }
      : d
  })

/** Most tokens in such a bracket, and in the name before it. */
const BRACKET = 8
const NAME = 8

function nameBefore(scene: Scene, { first, last }: Range): Range | null {
  const comma = isComma(scene, first) ? first : first - 1
  if (!isComma(scene, comma) || lowerAt(scene, comma - 1) !== ')') return null
  if (/^(?:PROPN|PRON)$/.test(posAt(scene, comma + 1))) return null
  for (let i = comma - 2; i > Math.max(0, comma - BRACKET); i--)
    if (lowerAt(scene, i) === '(') {
      const name = nounPhraseBefore(scene, i, Math.max(0, i - NAME))
      return name && posAt(scene, name.last - 1) === 'PROPN' ? { first: name.first, last } : null
    }
  return null
}
