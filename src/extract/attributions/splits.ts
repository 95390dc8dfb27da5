import { holdsVerb } from './contents.js'
import type { Draft, Range } from './draft.js'
import { lowerAt, posAt, type Scene } from './scene.js'

/** What is told in one breath but is several things said: a clause each, and the quotation that follows in a sentence of its own. */
export function splitContents(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d) => piecesOf(scene, d).map((content) => ({ ...d, content })))
}

function piecesOf(scene: Scene, draft: Draft): Range[][] {
  if (draft.kind || draft.content.length === 0) return [[...draft.content]]
  const quoted = (r: Range): boolean => scene.quotationAt[r.first]! >= 0 && spansQuotations(scene, r)
  const parts = draft.content.flatMap((c) => cutAtQuotation(scene, c))
  const groups: Range[][] = []
  for (const part of parts) {
    const last = groups[groups.length - 1]
    const before = last?.[last.length - 1]
    if (last && before && (quoted(before) ? quoted(part) : !quoted(part) && !startsClause(scene, part)))
      last.push(part)
    else groups.push([part])
  }
  return groups
}

/** Whether a range is one quotation or several and nothing else. */
function spansQuotations(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (scene.quotationAt[i]! < 0) return false
  return true
}

/** Cuts where the next sentence opens with a quotation: that is no part of the clause before. */
function cutAtQuotation(scene: Scene, content: Range): Range[] {
  if (scene.quotationAt[content.first]! >= 0) return [content]
  for (let i = content.first + 1; i < content.last; i++) {
    if (scene.quotationAt[i]! < 0 || scene.quotationAt[i] === scene.quotationAt[i - 1]) continue
    if (/^[.?!]$/.test(lowerAt(scene, i - 1)))
      return [
        { first: content.first, last: i - 1 },
        { first: i, last: content.last },
      ]
  }
  return [content]
}

/** "…, Penn said, and the road was shut": what follows a conjunction and has its own verb is another clause. */
const startsClause = (scene: Scene, part: Range): boolean =>
  posAt(scene, part.first) === 'CCONJ' || scene.pack.attribution.declaratives.has(lowerAt(scene, part.first))
    ? holdsVerb(scene, part)
    : false
