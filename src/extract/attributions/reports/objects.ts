import { clauseEnd, holdsVerb, withoutFinalMark } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { groupStart } from '../phrases.js'
import { isComma, lemmaAt, lowerAt, posAt, type Scene, sayingAt } from '../scene.js'
import { skipTimesBack, sourceBefore } from '../sources.js'

/** Adds what is said as a thing: "demanded the disclosure of all contracts", "spoke on Saturday of 38 dead", "the loss of two pumps was confirmed by the board". */
export function withObjects(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.text.sentences.flatMap(({ first, last }, i) =>
    scene.sayings[i]!.flatMap((verb) => {
      if (!scene.pack.attribution.frames.get(sayingAt(scene, verb))!.has('thing')) return []
      if (drafts.some((d) => d.cue && d.cue.first <= verb && verb < d.cue.last)) return []
      return objectOf(scene, drafts, { first, last }, verb) ?? []
    }),
  )
  const free = found.filter((f) => !drafts.some((d) => isTaken(d, f)))
  return free.length > 0 ? [...drafts.map((d) => withoutNext(scene, d, free)), ...free] : [...drafts]
}

/** "Officials admit 31 dead, the hospital counts 34": what is said ends where somebody else begins to say something, and so does a source. */
function withoutNext(scene: Scene, draft: Draft, found: readonly Draft[]): Draft {
  const { source, cue } = draft
  const next = found.find(
    (f) =>
      cue &&
      cue.last < f.cue!.first &&
      [...draft.content, ...(source ? [source] : [])].some((r) => rangesOverlap(r, f.cue!)),
  )
  if (!next) return draft
  const own = next.source!.first > cue!.last && isComma(scene, next.source!.first - 1)
  const end = own ? next.source!.first - 1 : next.cue!.first - 1
  if (!own && posAt(scene, end) !== 'CCONJ') return draft
  const upTo = (r: Range): Range =>
    rangesOverlap(r, next.cue!) ? { first: r.first, last: isComma(scene, end - 1) ? end - 1 : end } : r
  const content = draft.content.map(upTo).filter((c) => c.last > c.first)
  return content.length > 0 ? { ...draft, source: source && upTo(source), content } : draft
}

/** Whether a draft has the found one's cue for its content, or its very content. */
export const isTaken = (d: Draft, f: Draft): boolean =>
  d.content.some((c) => rangesOverlap(c, f.content[0]!) && c.first >= f.content[0]!.first - 1) ||
  (d.cue !== null && d.cue.first > f.cue!.last && rangesOverlap(d.cue, f.content[0]!))

function objectOf(scene: Scene, drafts: readonly Draft[], sentence: Range, verb: number): Draft | null {
  const { passives } = scene.pack.attribution
  if (!isActive(scene, verb)) return null
  if (passives.has(lemmaAt(scene, verb - 1))) return ofPassive(scene, sentence, verb)
  const start = groupStart(scene, verb, sentence.first)
  const source = subjectOf(scene, drafts, sentence, start)
  const object = source ? objectBehind(scene, verb, sentence.last) : null
  return source && object && (isDeed(scene, object) || states(scene, object)) && !isIdle(scene, verb, object)
    ? { source, cue: { first: start, last: verb + 1 }, content: [object], rule: 'object' }
    : null
}

/** Tokens of a phrase that its figure stands in: "between 9,000 and 10,000". */
const LEAD = 3

/** "counts the seconds": whoever counts says a figure. */
function isIdle(scene: Scene, verb: number, { first, last }: Range): boolean {
  const { figures, fractions } = scene.pack.attribution
  if (!figures.has(sayingAt(scene, verb))) return false
  for (let i = first; i < Math.min(last, first + LEAD); i++)
    if (posAt(scene, i) === 'NUM' || fractions.has(lowerAt(scene, i))) return false
  return true
}

function isActive(scene: Scene, verb: number): boolean {
  const { isParticiple, infinitive } = scene.pack.attribution
  if (isParticiple(lowerAt(scene, verb)) || (posAt(scene, verb) !== 'VERB' && !isVerbLike(scene, verb)))
    return false
  return !infinitive.has(lowerAt(scene, verb - 1))
}

/** "Roe, who built it, doubts the story": a word in -s between a comma and a determiner, though it be tagged as a noun. */
const isVerbLike = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'NOUN' &&
  lowerAt(scene, i) !== sayingAt(scene, i) &&
  isComma(scene, i - 1) &&
  opensPhrase(scene, i + 1)

/** A determiner or somebody's. */
const opensPhrase = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'DET' || scene.pack.attribution.possessivePronouns.has(lowerAt(scene, i))

/** The subject that a clause opens with, or of the verb that this one is joined to. */
export function subjectOf(
  scene: Scene,
  drafts: readonly Draft[],
  sentence: Range,
  start: number,
): Range | null {
  if (posAt(scene, start - 1) === 'CCONJ' || isComma(scene, start - 1)) {
    const before = drafts.filter(
      (d) => d.cue && d.source && d.cue.first >= sentence.first && d.cue.last < start,
    )
    const last = before[before.length - 1]
    if (last) return upToConjunction(scene, last.source!)
  }
  const source = sourceBefore(scene, start, sentence.first)
  if (!source || /^(?:NUM|SYM)$/.test(posAt(scene, source.last - 1))) return null
  // "someone who counts crowds": a clause that only tells who is meant.
  const restricts = scene.pack.attribution.ownRelatives.has(lowerAt(scene, source.first))
  if (restricts && !isComma(scene, source.first - 1)) return null
  return opensClause(scene, sentence.first, source.first) ? source : null
}

/** A source that runs on into what its speaker does next ends before the conjunction. */
function upToConjunction(scene: Scene, { first, last }: Range): Range {
  for (let i = first + 1; i + 1 < last; i++)
    if (posAt(scene, i) === 'CCONJ' && posAt(scene, i + 1) === 'VERB')
      return { first, last: isComma(scene, i - 1) ? i - 1 : i }
  return { first, last }
}

/** Whether nothing but the sentence's beginning, a mark, a conjunction or an adverbial stands before a subject. */
function opensClause(scene: Scene, first: number, at: number): boolean {
  for (let i = at - 1; i >= first; i--) {
    const pos = posAt(scene, i)
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(pos)) return true
    if (/^(?:VERB|AUX)$/.test(pos) || scene.quotationAt[i]! >= 0) return false
  }
  return true
}

/** Most tokens of time and place between a verb and the preposition of its object. */
const CIRCUMSTANCES = 7

function objectBehind(scene: Scene, verb: number, limit: number): Range | null {
  const before = scene.pack.attribution.objectsOf.get(sayingAt(scene, verb))!
  let at = verb + 1
  while (posAt(scene, at) === 'ADV') at++
  at = pastDay(scene, at)
  for (let i = at; i < Math.min(limit, at + CIRCUMSTANCES); i++) {
    const word = lowerAt(scene, i)
    if (before.has(word) && posAt(scene, i) === 'ADP') return phraseAt(scene, i + 1, limit)
    // "stood at 12 by …": the figure is what the verb is about, not a circumstance.
    const isBareFigure = posAt(scene, i) === 'NUM' && posAt(scene, i + 1) === 'ADP'
    if (
      isBareFigure ||
      /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ|PRON)$/.test(posAt(scene, i)) ||
      (i === at && posAt(scene, i) === 'DET')
    )
      break
  }
  if (before.has('') && isDeed(scene, { first: at }))
    return at + 1 < limit ? { first: at, last: clauseEnd(scene, at, limit) } : null
  const isApproximate = posAt(scene, at) === 'ADV' && posAt(scene, at + 1) === 'NUM'
  const opens =
    /^(?:DET|NUM|NOUN|ADJ|PROPN)$/.test(posAt(scene, at)) || opensPhrase(scene, at) || isApproximate
  return before.has('') && opens && !isTime(scene, at) ? phraseAt(scene, at, limit) : null
}

/** Past "on February 28", where a figure follows. */
function pastDay(scene: Scene, at: number): number {
  if (!scene.pack.attribution.dayPrepositions.has(lowerAt(scene, at)) || posAt(scene, at + 1) !== 'PROPN')
    return at
  let end = at + 2
  if (posAt(scene, end) === 'NUM') end++
  const next = /^(?:ADV|ADP)$/.test(posAt(scene, end)) ? end + 1 : end
  return posAt(scene, next) === 'NUM' ? end : at
}

/** "having been warned", "receiving a letter" */
const isDeed = (scene: Scene, { first }: { readonly first: number }): boolean =>
  /^(?:VERB|AUX)$/.test(posAt(scene, first)) && scene.pack.attribution.isParticiple(lowerAt(scene, first))

const isTime = (scene: Scene, i: number): boolean => scene.pack.attribution.times.has(lowerAt(scene, i))

/** The noun phrase from a token on, with what prepositions and "and" add to it, up to the next mark, clause or verb. */
function phraseAt(scene: Scene, first: number, limit: number): Range | null {
  let last = first
  for (; last < limit; last++) {
    if (scene.quotationAt[last]! >= 0) continue
    const pos = posAt(scene, last)
    if (/^(?:AUX|SCONJ)$/.test(pos) || (pos === 'VERB' && !isDescription(scene, last, first))) break
    if (pos === 'PUNCT' && !/^[-’'&]$/.test(lowerAt(scene, last)) && !enumerates(scene, last)) break
    if (pos === 'CCONJ' && !/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(posAt(scene, last + 1))) break
  }
  const end = skipTimesBack(scene, withoutFinalMark(scene, first, last), first)
  return end > first ? { first, last: end } : null
}

/** "China, Russia and Norway": a comma between names with a conjunction to come. */
function enumerates(scene: Scene, comma: number): boolean {
  if (!isComma(scene, comma) || !/^(?:NOUN|PROPN|NUM)$/.test(posAt(scene, comma + 1))) return false
  for (let i = comma + 2; i < comma + 5; i++) {
    if (posAt(scene, i) === 'CCONJ') return /^(?:NOUN|PROPN|NUM)$/.test(posAt(scene, i + 1))
    if (!/^(?:NOUN|PROPN|NUM|ADJ)$/.test(posAt(scene, i))) return false
  }
  return false
}

/** "the attack launched on Friday", "22 missed persons", "having been told" */
function isDescription(scene: Scene, i: number, first: number): boolean {
  const { lower, lemma } = scene.tokens[i]!
  if (scene.pack.attribution.isParticiple(lower)) return true
  if (lower === lemma || i === first) return false
  const [before, after] = [posAt(scene, i - 1), posAt(scene, i + 1)]
  return /^(?:NOUN|PROPN)$/.test(before)
    ? after === 'ADP'
    : /^(?:NUM|ADJ|DET)$/.test(before) && after === 'NOUN'
}

/** Whether a phrase states something: words in marks, a figure, a deed with what it is done to, not a topic alone. */
function states(scene: Scene, { first, last }: Range): boolean {
  let prepositions = 0
  for (let i = first; i < last; i++) {
    if (scene.quotationAt[i]! >= 0 || posAt(scene, i) === 'NUM') return true
    if (posAt(scene, i) === 'ADP' || scene.pack.attribution.possessives.has(lowerAt(scene, i))) prepositions++
  }
  if (scene.pack.attribution.possessivePronouns.has(lowerAt(scene, first))) prepositions++
  return prepositions > 0 && last - first >= 3
}

/** "The loss of two pumps was confirmed by the board" */
function ofPassive(scene: Scene, sentence: Range, verb: number): Draft | null {
  const { agents, objectsOf } = scene.pack.attribution
  if (!objectsOf.get(sayingAt(scene, verb))!.has('')) return null
  let by = verb + 1
  while (posAt(scene, by) === 'ADV') by++
  // "was denied in Aston": a capital or seat stands for whoever sits there.
  const isSeat = scene.pack.attribution.seats.has(lowerAt(scene, by)) && posAt(scene, by + 1) === 'PROPN'
  if (!agents.has(lowerAt(scene, by)) && !isSeat) return null
  const source = phraseAt(scene, by + 1, sentence.last)
  const start = groupStart(scene, verb, sentence.first)
  const content = sourceBefore(scene, start, sentence.first)
  if (!source || !content || holdsVerb(scene, content) || !states(scene, content)) return null
  return opensClause(scene, sentence.first, content.first)
    ? { source, cue: { first: start, last: verb + 1 }, content: [content], rule: 'object-passive' }
    : null
}
