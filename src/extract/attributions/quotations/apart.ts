import { clauseEnd, holdsVerb } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { firstQuotationFrom, isComma, lowerAt, type Scene } from '../scene.js'

/** Drafts whose content does not run together a quotation that is a sentence and the reporter's next one: “Nobody came.” The road was shut, she said. */
export function withoutNeighbours(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => {
    if (!d.cue || d.kind) return d
    const content = withRest(scene, d.cue, d)
      .filter((c, i) => i === 0 || !isAside(scene, d.cue!, d.content[0]!, c))
      .map((c) => behindColon(scene, d.cue!, ownPart(scene, d.cue!, c)))
    return content.length !== d.content.length || content.some((c, i) => c !== d.content[i])
      ? { ...d, content }
      : d
  })
}

/** "In June, she says, the union reported it": what stands before the cue is no clause yet, and what stands behind its comma is one. */
function withRest(scene: Scene, cue: Range, { source, content }: Draft): readonly Range[] {
  const [only, ...more] = content
  const right = Math.max(cue.last, source?.last ?? 0)
  if (!only || !source || more.length > 0 || only.last > Math.min(cue.first, source.first)) return content
  if (only.last - only.first > LEAD || !isComma(scene, right) || holdsVerb(scene, only)) return content
  const { last } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  const rest = { first: right + 1, last: clauseEnd(scene, right + 1, last) }
  const isRelative = scene.pack.attribution.ownRelatives.has(lowerAt(scene, rest.first))
  return holdsVerb(scene, rest) && !isRelative && scene.quotationAt[only.first]! < 0 ? [only, rest] : content
}

/** Longest such beginning, in tokens. */
const LEAD = 5

/** "…, she said, which is more than the ministry counts": behind a clause and its cue, a relative clause is the reporter's. */
function isAside(scene: Scene, cue: Range, clause: Range, behind: Range): boolean {
  if (clause.last > cue.first || behind.first < cue.last || !holdsVerb(scene, clause)) return false
  const { complementizers, declaratives } = scene.pack.attribution
  const opener = lowerAt(scene, behind.first)
  return (
    lowerAt(scene, behind.first - 1) === ';' || (complementizers.has(opener) && !declaratives.has(opener))
  )
}

/** "praised the mood: “Nobody left.”": behind a colon, the quotation alone is what is said. */
function behindColon(scene: Scene, cue: Range, content: Range): Range {
  if (content.first < cue.last) return content
  const q = scene.quotations[firstQuotationFrom(scene, content.first)]
  if (!q || q.first <= content.first || q.last > content.last || lowerAt(scene, q.first - 1) !== ':')
    return content
  const before = { first: content.first, last: q.first }
  // "They heard none: “I heard the cups,” Roe said.": words with a cue of their own.
  if (isComma(scene, q.last - 2) && holdsVerb(scene, before))
    return { first: content.first, last: q.first - 1 }
  return isFinal(scene, q.last - 2) && !holdsVerb(scene, before)
    ? { first: q.first, last: content.last }
    : content
}

/** Of a content behind which the cue stands, what comes after the last such border. */
function ownPart(scene: Scene, cue: Range, content: Range): Range {
  if (content.last > cue.first) return content
  let first = content.first
  for (let k = firstQuotationFrom(scene, content.first); k < scene.quotations.length; k++) {
    const q = scene.quotations[k]!
    if (q.first >= content.last) break
    if (q.single && q.last - q.first < SHORTEST) continue
    if (q.first > first && isFinal(scene, q.first - 1) && scene.quotationAt[q.first - 1]! < 0) first = q.first
    if (q.last < content.last && isFinal(scene, q.last - 2) && opensSentence(scene, q.last)) first = q.last
  }
  const own = { first, last: content.last }
  return first > content.first && (scene.quotationAt[first]! >= 0 || holdsVerb(scene, own)) ? own : content
}

/** Fewest tokens of a quotation in single marks that is a sentence: shorter ones are names. */
const SHORTEST = 5

const isFinal = (scene: Scene, i: number): boolean => /[.?!…]$/.test(lowerAt(scene, i))

/** A capital outside marks. */
const opensSentence = (scene: Scene, i: number): boolean =>
  scene.quotationAt[i]! < 0 && /\p{Lu}/u.test(scene.text.text.charAt(scene.tokens[i]!.start))
