import type { Draft, Range } from './draft.js'
import { isNounPhrase } from './phrases.js'
import { isComma, lemmaAt, lowerAt, posAt, type Scene, sayingAt } from './scene.js'
import { sourceAfter, sourceBefore } from './sources.js'

/** Gives drafts without a source the one they share, "…, said Roe, speaking of the flood", "…and last month threatened to leave", or that stands right behind the cue. */
export function withSharedSources(scene: Scene, found: readonly Draft[]): Draft[] {
  const drafts = withoutLater(
    scene,
    found.map((d) => ofFormer(scene, found, d)),
    found,
  )
  if (!drafts.some((d) => lacksSource(scene, d))) return drafts
  return drafts.map((d) => {
    if (!d.cue || !lacksSource(scene, d)) return d
    const source = sharesSubject(scene, d.cue, d.source) ? sharedBy(scene, drafts, d.cue) : behind(scene, d)
    const isFree = source && !d.content.some((c) => c.first < source.last && source.first < c.last)
    // A time is nobody: "on Friday [night] spurred hopes".
    return { ...d, source: isFree ? source : null }
  })
}

/** "Roe would not say when the boards began to talk but said …": behind a conjunction whoever speaks first goes on, not one whom that report names. */
function ofFormer(scene: Scene, drafts: readonly Draft[], draft: Draft): Draft {
  const { source, cue, content } = draft
  if (!source || !cue || source.last > cue.first || content.some((c) => c.first < cue.first)) return draft
  if (!saysSomething(scene, cue)) return draft
  const conjunction = conjunctionBefore(scene, cue.first)
  if (posAt(scene, conjunction) !== 'CCONJ' || source.last > conjunction) return draft
  const former = drafts.find(
    (d) =>
      d.source &&
      d.cue &&
      d.source.last <= d.cue.first &&
      scene.sentenceAt[d.cue.first] === scene.sentenceAt[cue.first] &&
      d.content.some((c) => d.cue!.last <= c.first && c.first <= source.first && source.last <= c.last),
  )
  return former ? { ...draft, source: former.source } : draft
}

/** A report ends before the conjunction behind which its speaker is found to go on. */
function withoutLater(scene: Scene, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const cues = drafts.flatMap((d, i) => (d.cue && d.source !== found[i]!.source ? [d.cue.first] : []))
  if (cues.length === 0) return [...drafts]
  return drafts.map((d) => ({
    ...d,
    content: d.content.map((c) => {
      const cue = cues.find((at) => c.first < at && at < c.last)
      if (cue === undefined || d.cue?.first === cue) return c
      const conjunction = conjunctionBefore(scene, cue)
      const last = isComma(scene, conjunction - 1) ? conjunction - 1 : conjunction
      return last > c.first ? { first: c.first, last } : c
    }),
  }))
}

/** "will focus on" does not. */
function saysSomething(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (sayingAt(scene, i) !== '' || scene.pack.attribution.verbs.has(lemmaAt(scene, i))) return true
  return false
}

/** The last word before a cue that is no adverb. */
function conjunctionBefore(scene: Scene, cue: number): number {
  let i = cue - 1
  while (posAt(scene, i) === 'ADV') i--
  return i
}

/** No source, or nothing but a time: "last month". */
const lacksSource = (scene: Scene, { source, cue }: Draft): boolean =>
  cue !== null && (source === null || isTime(scene, source))

function isTime(scene: Scene, { first, last }: Range): boolean {
  const { times, timeWords, spells, ownRelatives, demonstratives } = scene.pack.attribution
  let named = false
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i)
    const isWord = times.has(word) || timeWords.has(word) || spells.has(lemmaAt(scene, i))
    if (ownRelatives.has(word) || (!isWord && !/^(?:DET|NUM)$/.test(posAt(scene, i)))) return false
    named ||= isWord && !demonstratives.has(word)
  }
  return named
}

/** A participle behind a comma or preposition, or an active verb behind a conjunction. */
function sharesSubject(scene: Scene, { first, last }: Range, time: Range | null): boolean {
  const { isParticiple, passives } = scene.pack.attribution
  let verb = first
  while (verb + 1 < last && posAt(scene, verb) === 'ADV') verb++
  let before = time ? time.first - 1 : first - 1
  // "and just a week ago announced"
  if (time) while (posAt(scene, before) === 'ADV') before--
  // "…, warning that it was late": a tagger takes some participles for nouns.
  const isNamed = posAt(scene, verb) === 'NOUN' && isComma(scene, before)
  if ((posAt(scene, verb) !== 'VERB' && !isNamed) || passives.has(lemmaAt(scene, verb))) return false
  if (posAt(scene, before) === 'CCONJ') return true
  return isParticiple(lowerAt(scene, verb)) && (isComma(scene, before) || posAt(scene, before) === 'ADP')
}

/** The source of the cue before in the sentence, else the subject that the sentence opens with. */
function sharedBy(scene: Scene, drafts: readonly Draft[], cue: Range): Range | null {
  const { first } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  let nearest: Draft | null = null
  for (const d of drafts)
    if (d.cue && d.source && d.cue.first >= first && d.cue.last <= cue.first && !isTime(scene, d.source))
      if (!nearest || d.cue.first > nearest.cue!.first) nearest = d
  return nearest?.source ?? subjectOf(scene, first, cue.first)
}

/** What stands before the first verb of a sentence. */
function subjectOf(scene: Scene, first: number, limit: number): Range | null {
  for (let i = first; i < limit; i++)
    if (/^(?:VERB|AUX)$/.test(posAt(scene, i)) && scene.quotationAt[i]! < 0) {
      let end = i
      while (end > first + 1 && posAt(scene, end - 1) === 'ADV') end--
      const subject = sourceBefore(scene, end, first)
      return subject && isNounPhrase(scene, subject.first, subject.last) ? subject : null
    }
  return null
}

/** Longest source behind a cue, in tokens. */
const LONGEST = 9

/** "Said Roe: …", "according to the left-leaning board, …": the phrase between the cue and the next mark. */
function behind(scene: Scene, { cue }: Draft): Range | null {
  if (!cue) return null
  const opens = scene.text.sentences[scene.sentenceAt[cue.first]!]!.first === cue.first
  if (
    opens &&
    posAt(scene, cue.first) === 'VERB' &&
    lowerAt(scene, cue.first) !== lemmaAt(scene, cue.first)
  ) {
    const source = sourceAfter(scene, cue.last, cue.last + LONGEST)
    return source && lowerAt(scene, source.last) === ':' ? source : null
  }
  const { prepositions } = scene.pack.attribution
  if (!prepositions.some((p) => p[0] === lowerAt(scene, cue.first)) || posAt(scene, cue.first) !== 'VERB')
    return null
  let last = cue.last
  while (last < cue.last + LONGEST && !/^[.,;:]$/.test(lowerAt(scene, last)) && scene.quotationAt[last]! < 0)
    last++
  return posAt(scene, cue.last) === 'DET' && /^(?:NOUN|PROPN)$/.test(posAt(scene, last - 1))
    ? { first: cue.last, last }
    : null
}
