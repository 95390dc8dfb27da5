import type { Range } from './draft.js'
import type { Quotation } from './quotations/marks.js'
import { firstQuotationFrom, isComma, lowerAt, posAt, type Scene } from './scene.js'

/** The quotation that ends right before token `at`, a comma between allowed. */
export function quotationBefore(scene: Scene, at: number): Quotation | null {
  for (const i of [at - 1, at - 2]) {
    const q = scene.quotations[scene.quotationAt[i] ?? -1]
    if (q && q.last === i + 1) return isOver(scene, q, at) ? null : q
    if (!isComma(scene, i)) return null
  }
  return null
}

/** Whether a quotation belongs to a sentence before: another paragraph's, or ended by a full stop before a capital. */
const isOver = (scene: Scene, q: Quotation, at: number): boolean =>
  scene.paragraphAt[q.last - 1] !== scene.paragraphAt[at] ||
  (scene.sentenceAt[q.last - 1] !== scene.sentenceAt[at] && lowerAt(scene, q.last - 2) === '.')

/** The quotation that begins at token `at` or right after a colon, comma or dash there. */
export function quotationAfter(scene: Scene, at: number): Quotation | null {
  for (const i of [at, at + 1]) {
    const q = scene.quotations[scene.quotationAt[i] ?? -1]
    if (q && q.first === i) return q
    if (!/^(?:[:,–—-]|--)$/.test(lowerAt(scene, i))) return null
  }
  return null
}

/** A quotation with those that follow it with nothing between, over paragraphs where one goes on in the next. */
export function withFollowing(scene: Scene, first: Quotation): Quotation[] {
  const chain = [first]
  for (let index = firstQuotationFrom(scene, first.last); ; index++) {
    const next = scene.quotations[index]
    const last = chain[chain.length - 1]!
    if (!next || next.first !== last.last) return chain
    const sameParagraph = scene.paragraphAt[next.first] === scene.paragraphAt[last.first]
    if (!sameParagraph && !next.continues) return chain
    chain.push(next)
  }
}

/** The rest of a quotation split by its cue: the next one, if it begins the next sentence or follows a comma here. */
export function splitRest(scene: Scene, after: number): Quotation[] {
  const paragraph = scene.paragraphAt[after - 1]
  const sentence = scene.text.sentences[scene.sentenceAt[after - 1]!]!
  const q = scene.quotations[firstQuotationFrom(scene, after)]
  if (!q || scene.paragraphAt[q.first] !== paragraph || q.single) return []
  const inSentence = q.first < sentence.last
  if (inSentence && !/^[,:–—]$/.test(lowerAt(scene, q.first - 1))) return []
  if (!inSentence && q.first !== sentence.last) return []
  return standsAlone(scene, q) ? withFollowing(scene, q) : []
}

/** Whether nothing of the reporter's follows in the sentence where the quotation ends. */
function standsAlone(scene: Scene, q: Quotation): boolean {
  const sentence = scene.text.sentences[scene.sentenceAt[q.last - 1]!]!
  for (let i = q.last; i < sentence.last; i++) if (posAt(scene, i) !== 'PUNCT') return false
  return true
}

/** Where a clause that begins at `first` ends inside its sentence: before the last mark, a semicolon, or an adverbial clause after a comma. */
export function clauseEnd(scene: Scene, first: number, limit: number): number {
  const { breaks } = scene.pack.attribution
  for (let i = first; i < limit; i++) {
    const q = scene.quotations[scene.quotationAt[i]!]
    if (q) {
      i = Math.min(q.last, limit) - 1
      continue
    }
    if (lowerAt(scene, i) === ';') return i
    if (isComma(scene, i) && breaks.has(lowerAt(scene, i + 1)) && i > first + 2) return i
    if (isComma(scene, i) && isReportingParticiple(scene, i + 1)) return i
    if (posAt(scene, i) === 'CCONJ' && i > first && nextReport(scene, i + 1))
      return isComma(scene, i - 1) ? i - 1 : i
  }
  return withoutFinalMark(scene, first, limit)
}

const isReportingParticiple = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.isParticiple(lowerAt(scene, i)) &&
  scene.pack.attribution.verbs.has(scene.tokens[i]?.lemma ?? '')

/** Whether a cue that shares its subject begins here: "and (also) stressed that". */
function nextReport(scene: Scene, i: number): boolean {
  const at = posAt(scene, i) === 'ADV' ? i + 1 : i
  const entry =
    posAt(scene, at) === 'VERB' ? scene.pack.attribution.verbs.get(scene.tokens[at]!.lemma) : undefined
  return entry !== undefined && scene.pack.attribution.complementizers.has(lowerAt(scene, at + 1))
}

export function withoutFinalMark(scene: Scene, first: number, limit: number): number {
  let end = limit
  while (end > first && /^[.,;:!?…]$/.test(lowerAt(scene, end - 1)) && scene.quotationAt[end - 1]! < 0) end--
  return end
}

/** Whether any of some ranges holds words in quotation marks, or stands in such. */
export const holdsQuotation = (scene: Scene, ranges: readonly Range[]): boolean =>
  ranges.some((r) => scene.quotationAt.subarray(r.first, r.last).some((q) => q >= 0))

/** Whether tokens hold a finite verb, as a clause does. */
export function holdsVerb(scene: Scene, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (/^(?:VERB|AUX)$/.test(posAt(scene, i))) return true
  return false
}

/** Cuts where the next sentence opens with a quotation: that is no part of the clause before. */
export function cutAtQuotation(scene: Scene, content: Range): Range[] {
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
