import { clauseEnd, holdsVerb, withoutFinalMark } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { clauseStart, isComma, LONGEST_SENTENCE, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceBefore } from '../sources.js'

/** "by the coast guard's count", "in her words": whose account a sentence gives, without a verb of saying. */
export function findAccounts(scene: Scene): Draft[] {
  const { accounts, accountPrepositions } = scene.pack.attribution
  return scene.text.sentences.flatMap(({ first, last }) => {
    if (last - first > LONGEST_SENTENCE) return []
    const found: Draft[] = []
    for (let i = first + 2; i < last; i++) {
      if (posAt(scene, i) !== 'NOUN' || !accounts.has(lowerAt(scene, i)) || scene.quotationAt[i]! >= 0)
        continue
      const source = ownerBefore(scene, i, first)
      if (!source || !accountPrepositions.has(lowerAt(scene, source.first - 1))) continue
      const cue = { first: source.first - 1, last: i + 1 }
      if (hasFellow(scene, cue.last, last)) continue
      const content = toldBy(scene, { first, last }, cue)
      if (content) found.push({ source, cue: { first: i, last: i + 1 }, content: [content], rule: 'account' })
    }
    return found
  })
}

/** "12 by the coast guard's count and 13 by the mayor's": of two accounts in one clause none is that of the whole. */
function hasFellow(scene: Scene, from: number, last: number): boolean {
  const { possessives, accountPrepositions } = scene.pack.attribution
  if (posAt(scene, from) !== 'CCONJ') return false
  let named = false
  for (let k = from + 1; k < last && !isComma(scene, k); k++) {
    if (accountPrepositions.has(lowerAt(scene, k))) named = true
    else if ([...possessives].some((end) => lowerAt(scene, k).endsWith(end))) return named
    else if (posAt(scene, k) === 'VERB') return false
  }
  return false
}

/** "her", "the coast guard's" right before a noun. */
function ownerBefore(scene: Scene, noun: number, first: number): Range | null {
  const { possessives, possessivePronouns } = scene.pack.attribution
  let i = noun - 1
  while (i > first && posAt(scene, i) === 'ADJ') i--
  if (scene.pack.attribution.firstPerson.has(lowerAt(scene, i))) return null
  if (possessivePronouns.has(lowerAt(scene, i))) return i > first ? { first: i, last: i + 1 } : null
  return possessives.has(lowerAt(scene, i)) ? sourceBefore(scene, i, first) : null
}

/** What such a phrase is about: the clause behind it where it opens a sentence, else the one before. */
function toldBy(scene: Scene, sentence: Range, phrase: Range): Range | null {
  const opens = phrase.first <= sentence.first + 1
  const leads =
    opens ||
    (isComma(scene, phrase.last) &&
      (isComma(scene, phrase.first - 1) || posAt(scene, phrase.first - 1) === 'CCONJ'))
  const start = isComma(scene, phrase.last) ? phrase.last + 1 : phrase.last
  const after = { first: start, last: clauseEnd(scene, start, sentence.last) }
  if (leads && after.last > after.first && holdsVerb(scene, after)) return after
  if (opens) return null
  const end = withoutFinalMark(scene, sentence.first, phrase.first)
  const before = { first: clauseStart(scene, sentence.first, end), last: end }
  return before.last > before.first && holdsVerb(scene, before) ? before : null
}
