import { cutAtQuotation, holdsQuotation, holdsVerb } from './contents.js'
import type { Draft, Range } from './draft.js'
import { posAt, type Scene } from './scene.js'

/** What is told in one breath but is several things said: a clause each, and the quotation that follows in a sentence of its own. */
export function splitContents(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d) => piecesOf(scene, d).map((content) => ({ ...d, content })))
}

function piecesOf(scene: Scene, draft: Draft): Range[][] {
  if (draft.kind || draft.content.length === 0) return [[...draft.content]]
  const groups: Range[][] = []
  for (const part of draft.content.flatMap((c) => inMarks(scene, c) ?? cutAtQuotation(scene, c))) {
    const last = groups[groups.length - 1]
    const before = last?.[last.length - 1]
    if (last && before && !isApart(scene, before, part)) last.push(part)
    else groups.push([part])
  }
  return groups
}

/** The quotations that a range is made up of; null of one that is none, or one alone. */
function inMarks(scene: Scene, { first, last }: Range): Range[] | null {
  const found: Range[] = []
  for (let i = first; i < last; i = found[found.length - 1]!.last) {
    const q = scene.quotations[scene.quotationAt[i]!]
    if (!q || q.first < i || q.last > last) return null
    found.push(q)
  }
  return found.length > 1 ? found : null
}

/** In another sentence, words in marks and words without are two things; in the same one, a second clause is. */
function isApart(scene: Scene, before: Range, part: Range): boolean {
  if (scene.sentenceAt[before.last - 1] === scene.sentenceAt[part.first]) return startsClause(scene, part)
  return isQuoted(scene, before) !== isQuoted(scene, part)
}

/** Whether a range is one quotation or several and nothing else. */
function isQuoted(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (scene.quotationAt[i]! < 0) return false
  return true
}

/** "…, Penn said, and the road was shut": what follows a conjunction and has its own subject and verb is another clause; in a headline it may open with words in marks. */
const startsClause = (scene: Scene, part: Range): boolean =>
  posAt(scene, part.first) === 'CCONJ' && (startsReport(scene, part) || startsQuotation(scene, part))

const startsQuotation = (scene: Scene, { first, last }: Range): boolean =>
  scene.headlines.has(scene.paragraphAt[first]!) &&
  scene.quotationAt[first + 1]! >= 0 &&
  holdsVerb(scene, { first, last })

const startsReport = (scene: Scene, part: Range): boolean =>
  /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV)$/.test(posAt(scene, part.first + 1)) &&
  holdsVerb(scene, part) &&
  !holdsQuotation(scene, [part])
