import { clauseEnd } from './contents.js'
import type { Draft, Range } from './draft.js'
import { afterDateline, isComma, lowerAt, posAt, type Scene } from './scene.js'
import { sourceBefore } from './sources.js'

/** Contents with their bounds where sentences have them: a clause before its source from the sentence's start, none over into a sentence that has its own cue. */
export function withBounds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const cueAt = new Uint8Array(scene.tokens.length)
  for (const { cue } of drafts) if (cue) cueAt[cue.first] = 1
  return drafts
    .map((d) => pastDateline(scene, aroundPhrase(scene, behindFirst(scene, d))))
    .map((d) => ({ ...d, content: d.content.map((c) => infinitiveAlone(scene, c)) }))
    .map((d) => withoutNextCue(scene, wholeClause(scene, d, cueAt), cueAt))
}

/** "The guards at first told visitors to wait": whoever says so stands before the adverbial. */
function behindFirst(scene: Scene, draft: Draft): Draft {
  const { cue, source } = draft
  const { initially } = scene.pack.attribution
  if (!cue || source || initially === null) return draft
  const at = cue.first - 1
  if (lowerAt(scene, at) !== initially[0] || lowerAt(scene, cue.first) !== initially[1]) return draft
  const { first } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  const behind = draft.content.filter((c) => c.first >= cue.last)
  return {
    ...draft,
    content: behind.length > 0 ? behind : draft.content,
    cue: { first: Math.min(cue.first + 1, cue.last - 1), last: cue.last },
    source: sourceBefore(scene, at, first),
  }
}

/** Behind the noun of "a short time later", "two hours later" where that stands at a place. */
function behindTime(scene: Scene, at: number): number {
  let i = at
  while (/^(?:DET|ADJ|NUM)$/.test(posAt(scene, i))) i++
  return i > at && posAt(scene, i) === 'NOUN' && posAt(scene, i + 1) === 'ADV' ? i + 1 : at
}

/** "to wait but later let them in": no infinitive goes on in the past. */
function infinitiveAlone(scene: Scene, { first, last }: Range): Range {
  const { infinitive, isPast } = scene.pack.attribution
  if (!infinitive.has(lowerAt(scene, first)) || scene.quotationAt[first]! >= 0) return { first, last }
  for (let i = first + 2; i + 1 < last; i++) {
    if (posAt(scene, i) !== 'CCONJ' || scene.quotationAt[i]! >= 0) continue
    let verb = behindTime(scene, i + 1)
    while (verb + 1 < last && posAt(scene, verb) === 'ADV') verb++
    if (posAt(scene, verb) === 'VERB' && isPast(lowerAt(scene, verb)))
      return { first, last: isComma(scene, i - 1) ? i - 1 : i }
  }
  return { first, last }
}

/** "…, according to the guards, 12,000 people": a source ends at a comma behind which a figure or a preposition goes on with the clause. */
function aroundPhrase(scene: Scene, draft: Draft): Draft {
  const { source, cue, content } = draft
  if (!source || !cue || source.first < cue.last || !isPhrase(scene, cue)) return draft
  for (let i = source.first + 1; i + 1 < source.last; i++) {
    if (!isComma(scene, i) || !goesOn(scene, i + 1)) continue
    const { last } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
    const rest = { first: i + 1, last: clauseEnd(scene, i + 1, last) }
    const own = content.filter((c) => c.last <= cue.first)
    return {
      ...draft,
      source: { first: source.first, last: i },
      content: own.length > 0 ? [...own, rest] : [rest],
    }
  }
  return draft
}

const isPhrase = (scene: Scene, { first, last }: Range): boolean =>
  scene.pack.attribution.prepositions.some(
    (p) => p.length === last - first && p.every((word, i) => word === lowerAt(scene, first + i)),
  )

/** A figure that is no age, or a preposition. */
const goesOn = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'ADP' || (posAt(scene, i) === 'NUM' && !isComma(scene, i + 1))

/** Neither a source nor a content begins with the dateline. */
function pastDateline(scene: Scene, draft: Draft): Draft {
  const trim = (r: Range): Range => {
    const { first, last } = scene.text.sentences[scene.sentenceAt[r.first]!]!
    const start = r.first === first ? afterDateline(scene, first, last) : r.first
    return start < r.last ? { first: start, last: r.last } : r
  }
  return {
    ...draft,
    source: draft.source && afterTime(scene, withoutTime(scene, trim(draft.source))),
    content: draft.content.map((c) => behindDay(scene, draft.cue, trim(c))),
  }
}

/** "said Thursday | he was ready", "said Tuesday, | “We lost”": the day behind a verb is when it was said, not a word of it. */
function behindDay(scene: Scene, cue: Range | null, { first, last }: Range): Range {
  if (!cue || first !== cue.last || posAt(scene, cue.last - 1) !== 'VERB') return { first, last }
  let start = first
  while (start < last && scene.pack.attribution.times.has(lowerAt(scene, start))) start++
  if (start === first || start >= last) return { first, last }
  if (isComma(scene, start) && scene.quotationAt[start + 1]! >= 0) return { first: start + 1, last }
  const opens =
    scene.quotationAt[start]! >= 0 ||
    /^(?:PRON|DET|PROPN)$/.test(posAt(scene, start)) ||
    (posAt(scene, start) === 'NOUN' && posAt(scene, start + 1) === 'PROPN')
  return opens ? { first: start, last } : { first, last }
}

/** "Mirko Tal yesterday to our paper": a source ends where a time begins. */
function withoutTime(scene: Scene, { first, last }: Range): Range {
  const { times, timeWords } = scene.pack.attribution
  const opensTime = (i: number): boolean =>
    times.has(lowerAt(scene, i)) || (timeWords.has(lowerAt(scene, i)) && timeWords.has(lowerAt(scene, i + 1)))
  for (let i = first + 1; i < last; i++)
    if (opensTime(i) && scene.quotationAt[i]! < 0 && posAt(scene, i - 1) !== 'DET') {
      const end = posAt(scene, i - 1) === 'ADP' ? i - 1 : i
      return { first, last: Math.max(end, first + 1) }
    }
  return { first, last }
}

/** "this afternoon Low Aston Works": a source begins behind a time. */
function afterTime(scene: Scene, { first, last }: Range): Range {
  const { times, timeWords } = scene.pack.attribution
  const isTime = (i: number): boolean => times.has(lowerAt(scene, i)) || timeWords.has(lowerAt(scene, i))
  let start = first
  while (start < last && isTime(start)) start++
  const named = start > first && start < last && /^(?:DET|PROPN|NOUN|NUM)$/.test(posAt(scene, start))
  return named ? { first: start, last } : { first, last }
}

/** "When the bell rang it was late, Penn said": the clause is all that stands before the comma. */
function wholeClause(scene: Scene, draft: Draft, cueAt: Uint8Array): Draft {
  const { source, cue, content } = draft
  const clause = content[0]
  if (!source || !cue || !clause) return draft
  const edge = Math.min(source.first, cue.first)
  const { first } = scene.text.sentences[scene.sentenceAt[edge]!]!
  if (clause.first < first || clause.last > edge || edge - clause.last > 1 || !isClosed(scene, edge))
    return draft
  const opening = afterDateline(scene, first, clause.first)
  const start = scene.pack.attribution.openers.has(lowerAt(scene, opening)) ? opening + 1 : opening
  for (let i = start; i < clause.first; i++) if (scene.quotationAt[i]! >= 0 || cueAt[i]) return draft
  return {
    ...draft,
    content: [
      {
        first: clause.first === first ? Math.max(first, start) : Math.min(start, clause.first),
        last: clause.last,
      },
      ...content.slice(1),
    ],
  }
}

/** Whether a comma, or one within the marks of words that the sentence goes on with (`and held no “rites,”`), stands right before a place. */
function isClosed(scene: Scene, at: number): boolean {
  const q = scene.quotations[scene.quotationAt[at - 1]!]
  if (!q) return isComma(scene, at - 1)
  const opens = scene.text.text.charAt(scene.tokens[q.first + 1]?.start ?? 0)
  return isComma(scene, at - 2) && /\p{Ll}/u.test(opens) && lowerAt(scene, q.first - 1) !== ':'
}

/** A quotation is over where it ends: the sentence after it, with a cue of its own, is no part of it. */
function withoutNextCue(scene: Scene, draft: Draft, cueAt: Uint8Array): Draft {
  const content = draft.content
    .flatMap((c) => (tellsOfSource(scene, draft, c) ? behindRelative(scene, draft, c) : [c]))
    .flatMap((c) => {
      const last = firstOwnSentence(scene, draft, c, cueAt)
      return last > c.first ? [{ first: c.first, last }] : []
    })
  return content.length > 0 ? { ...draft, content } : draft
}

/** "…, according to the ministry, whose count stood at 58": a relative clause right behind the source is about it. */
const tellsOfSource = (scene: Scene, { source }: Draft, content: Range): boolean =>
  source !== null &&
  content.first - source.last <= 1 &&
  content.first >= source.last &&
  scene.pack.attribution.ownRelatives.has(lowerAt(scene, content.first))

/** What a content holds behind the relative clause that it opens with: "According to the survey, which covered three towns, | prices fell". */
function behindRelative(scene: Scene, { source, cue }: Draft, content: Range): Range[] {
  if (!cue || !source || source.first < cue.last) return []
  for (let i = content.first + 2; i < content.last - 1; i++)
    if (isComma(scene, i) && scene.quotationAt[i]! < 0) return [{ first: i + 1, last: content.last }]
  return []
}

/** Where the first sentence begins, after the content's first, that holds a cue of another draft outside marks; else the content's end. */
function firstOwnSentence(scene: Scene, { cue }: Draft, content: Range, cueAt: Uint8Array): number {
  for (let s = scene.sentenceAt[content.first]! + 1; s <= scene.sentenceAt[content.last - 1]!; s++) {
    const { first, last } = scene.text.sentences[s]!
    const opens = scene.quotationAt[first]! < 0 || scene.quotationAt[first] !== scene.quotationAt[first - 1]
    for (let i = first; opens && i < last; i++)
      if (cueAt[i] && i !== cue?.first && scene.quotationAt[i]! < 0) return first
  }
  return content.last
}
