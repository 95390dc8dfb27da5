import { holdsVerb } from './contents.js'
import type { Draft, Range } from './draft.js'
import { isMainClause } from './phrases.js'
import { clauseStart, isComma, lowerAt, posAt, type Scene } from './scene.js'

/** Contents no further than their clause: what stands before a semicolon, or before another's words and a conjunction, is somebody else's or nobody's. */
export function withinClauses(scene: Scene, found: readonly Draft[]): Draft[] {
  const drafts = found.map((d) => withFormer(scene, found, d))
  return drafts.map((d) => {
    if (!d.cue || d.kind) return d
    const content = d.content.flatMap((c) =>
      behindOther(scene, drafts, d, beforeOther(scene, drafts, d, withinSemicolons(scene, d, c))),
    )
    return content.length > 0 &&
      content.some((c, i) => c !== d.content[i] || content.length !== d.content.length)
      ? { ...d, content }
      : d
  })
}

/** "Four were dead, officials said, but a rescuer told the Post of more": officials said what stands before, not what follows the conjunction. */
function withFormer(scene: Scene, drafts: readonly Draft[], draft: Draft): Draft {
  const { source, cue, content } = draft
  if (!source || !cue || draft.kind || source.last > cue.first || !isComma(scene, source.first - 1))
    return draft
  const own = content.filter((c) => !(c.first >= cue.last && isOthers(scene, drafts, draft, c)))
  if (own.length === content.length) return draft
  if (own.length > 0) return { ...draft, content: own }
  const { first } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  const former = { first: clauseStart(scene, first, source.first - 1), last: source.first - 1 }
  return isMainClause(scene, former.first, former.last) ? { ...draft, content: [former] } : draft
}

/** Whether a stretch opens with a conjunction behind a comma and names another speaker. */
const isOthers = (scene: Scene, drafts: readonly Draft[], own: Draft, { first, last }: Range): boolean =>
  posAt(scene, first) === 'CCONJ' &&
  isComma(scene, first - 1) &&
  drafts.some((d) => d !== own && d.source && d.cue && d.source.first > first && d.cue.first < last)

/** "Three had fallen; the slope, Roe said, was safe; nobody came." */
function withinSemicolons(scene: Scene, { cue, source, content }: Draft, range: Range): Range | null {
  if (scene.sentenceAt[range.first] !== scene.sentenceAt[cue!.first]) return range
  const edge = Math.min(cue!.first, source?.first ?? cue!.first)
  if (range.last <= edge) {
    // "…, according to a speech": that may be of all that stands before.
    if (cue!.first === edge) return range
    for (let i = range.last - 2; i >= range.first; i--)
      if (isSemicolon(scene, i)) return { first: i + 1, last: range.last }
    return range
  }
  if (range === content[0]) return range
  for (let i = range.first; i < range.last; i++)
    if (isSemicolon(scene, i)) return i > range.first ? { first: range.first, last: i } : null
  return range
}

const isSemicolon = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === ';' && scene.quotationAt[i]! < 0

/** "The board said that the hall was shut | , and the union says it is safe": a report ends where another with its own source and cue is put beside it. */
function beforeOther(
  scene: Scene,
  drafts: readonly Draft[],
  { cue }: Draft,
  range: Range | null,
): Range | null {
  if (!range || range.first < cue!.last) return range
  const ends = drafts.flatMap(({ source, cue: next }) => {
    if (!source || !next || source.last > next.first || next.last > range.last) return []
    const comma = source.first - 2
    const isBeside =
      comma > range.first &&
      isComma(scene, comma) &&
      posAt(scene, comma + 1) === 'CCONJ' &&
      scene.quotationAt[comma]! < 0 &&
      scene.quotationAt[next.first]! < 0
    return isBeside && holdsVerb(scene, { first: range.first, last: comma }) ? [comma] : []
  })
  return ends.length > 0 ? { first: range.first, last: Math.min(...ends) } : range
}

/** "Four were dead, officials said, but | more were missing, a rescuer told the Post": behind the last of the words of others that stand before. */
function behindOther(scene: Scene, drafts: readonly Draft[], draft: Draft, range: Range | null): Range[] {
  if (!range) return []
  const edge = Math.min(draft.cue!.first, draft.source?.first ?? draft.cue!.first)
  if (range.last > edge) return [range]
  let first = range.first
  for (const other of drafts) {
    const end = other === draft ? 0 : endBefore(scene, other, range)
    if (end > first && holdsVerb(scene, { first: end, last: range.last })) first = end
  }
  return [{ first, last: range.last }]
}

/** Where a clause of its own begins behind what somebody else says first in a range; 0 where none does. */
function endBefore(scene: Scene, { cue, source, content }: Draft, range: Range): number {
  if (!cue || !source || content.some((c) => c.first < range.first || c.last > cue.first)) return 0
  const end = Math.max(cue.last, source.last)
  if (end >= range.last || content.length === 0) return 0
  const at = isComma(scene, end) ? end + 1 : end
  return posAt(scene, at) === 'CCONJ' ? at + 1 : 0
}
