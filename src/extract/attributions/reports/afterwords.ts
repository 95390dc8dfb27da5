import { holdsVerb, withFollowing } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { holdsName, isNounPhrase } from '../phrases.js'
import type { Quotation } from '../quotations/marks.js'
import { LONGEST_SENTENCE, lowerAt, posAt, reportsAt, type Scene } from '../scene.js'
import { sourceAfter, sourceBefore } from '../sources.js'

/** Adds the quotations whose speaker the next sentence names, and no more: “The bridge stays shut.” So spoke the mayor, Orla Penn. */
export function withAfterwords(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const claimed = new Uint8Array(scene.tokens.length)
  for (const d of drafts) for (const c of d.content) claimed.fill(1, c.first, c.last)
  const found = scene.quotations.flatMap((q) => {
    const said = !q.single && !claimed[q.first] ? sayingBehind(scene, q) : null
    const taken = drafts.some((d) => said && d.source && d.cue && rangesOverlap(d.cue, said.cue))
    return said && !taken ? [{ ...said, content: opening(scene, q, claimed), rule: 'afterword' }] : []
  })
  const isSame = ({ cue }: Draft): boolean => cue !== null && found.some((f) => rangesOverlap(f.cue, cue))
  return found.length === 0 ? [...drafts] : [...drafts.filter((d) => !isSame(d)), ...found]
}

/** The quotation with those of its paragraph that run up to it. */
function opening(scene: Scene, q: Quotation, claimed: Uint8Array): Range[] {
  const before = scene.quotations[scene.quotationAt[q.first - 1] ?? -1]
  const joined =
    before && !claimed[before.first] && scene.paragraphAt[before.first] === scene.paragraphAt[q.first]
  return joined && withFollowing(scene, before).includes(q) ? [before, q] : [q]
}

/** Source and cue of the sentence behind a closed quotation that holds nothing else. */
function sayingBehind(scene: Scene, q: Quotation): { source: Range; cue: Range } | null {
  const sentence = scene.text.sentences[scene.sentenceAt[q.last] ?? -1]
  if (!sentence || sentence.first !== q.last || scene.paragraphAt[q.last] !== scene.paragraphAt[q.first])
    return null
  if (!/^[.?!…]$/.test(lowerAt(scene, q.last - 2)) || sentence.last - sentence.first > LONGEST_SENTENCE)
    return null
  const told = pointsBack(scene, sentence)
  if (told) return told
  const verb = onlySaying(scene, sentence)
  if (verb < 0) return null
  const leads =
    scene.pack.attribution.bareAsides.has(lowerAt(scene, sentence.first)) && verb === sentence.first + 1
  const source = leads
    ? sourceAfter(scene, verb + 1, sentence.last)
    : sourceBefore(scene, verb, sentence.first)
  if (!source || (!leads && source.first - sentence.first > 1)) return null
  const rest = { first: leads ? source.last : verb + 1, last: sentence.last - 1 }
  return holdsVerb(scene, rest) || (!leads && opensContent(scene, rest))
    ? null
    : { source, cue: { first: verb, last: verb + 1 } }
}

/** "That was Ana Roe of the board speaking to us", "Ana Roe, who speaks for the board, said this": the sentence is of the words before it. */
function pointsBack(scene: Scene, { first, last }: Range): { source: Range; cue: Range } | null {
  const { definites, passives } = scene.pack.attribution
  if (
    posAt(scene, first) !== 'PROPN' &&
    definites.has(lowerAt(scene, first)) &&
    passives.has(scene.tokens[first + 1]?.lemma ?? '')
  ) {
    const source = sourceAfter(scene, first + 2, last)
    return source && holdsName(scene, source) ? { source, cue: { first: first + 1, last: first + 2 } } : null
  }
  for (let i = first + 1; i + 1 < last && i < first + SUBJECT; i++) {
    if (!reportsAt(scene, i) || posAt(scene, i) !== 'VERB' || !isDemonstrative(scene, i + 1)) continue
    return isNounPhrase(scene, first, i)
      ? { source: { first, last: i }, cue: { first: i, last: i + 1 } }
      : null
  }
  return null
}

/** Longest subject of such a sentence, in tokens. */
const SUBJECT = 20

/** "this", "that" or "so" alone, with no noun or clause behind it. */
const isDemonstrative = (scene: Scene, i: number): boolean =>
  (scene.pack.attribution.pronominal.has(lowerAt(scene, i)) ||
    scene.pack.attribution.definites.has(lowerAt(scene, i))) &&
  /^(?:ADP|PUNCT|ADV|PART)$/.test(posAt(scene, i + 1))

/** Index of the one verb of a sentence, if it is one of saying in the past or third person; else -1. */
function onlySaying(scene: Scene, { first, last }: Range): number {
  const { verbs, kinds } = scene.pack.attribution
  let verb = -1
  for (let i = first; i < last; i++) {
    if (scene.quotationAt[i]! >= 0) return -1
    if (!/^(?:VERB|AUX)$/.test(posAt(scene, i))) continue
    if (verb >= 0) return -1
    verb = i
  }
  const token = scene.tokens[verb]
  if (!token || token.lower === token.lemma) return -1
  const kind = kinds.get(token.lemma)?.split('+')[0] ?? ''
  return verbs.get(token.lemma)?.complements.has('clause') || /^(?:say|talk|write|manner)$/.test(kind)
    ? verb
    : -1
}

/** Whether something is said behind the verb after all: a thing, not a time or place. */
const opensContent = (scene: Scene, { first, last }: Range): boolean =>
  first < last &&
  !/^(?:ADP|ADV|PUNCT)$/.test(posAt(scene, first)) &&
  !scene.pack.attribution.times.has(lowerAt(scene, first)) &&
  !scene.pack.attribution.timeWords.has(lowerAt(scene, first))
