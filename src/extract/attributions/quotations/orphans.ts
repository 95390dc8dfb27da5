import { firstFrom } from '../../../kernels/lower-bound.js'
import type { Entity } from '../../../model/index.js'
import type { Draft, Range } from '../draft.js'
import { groupStart, isNounPhrase } from '../phrases.js'
import { isComma, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceBefore as phraseBefore } from '../sources.js'
import type { Quotation } from './marks.js'

/**
 * Quotations that no cue claims: whole sentences beside a sentence with a speaker, behind the colon of one, or with nobody near; words of a
 * headline that the text quotes again; and fragments that a sentence about its speaker ends in.
 */
export function findOrphans(scene: Scene, drafts: readonly Draft[], entities: readonly Entity[]): Draft[] {
  const claimed = new Uint8Array(scene.tokens.length)
  for (const d of drafts) {
    for (const c of d.content) claimed.fill(1, c.first, c.last)
    for (const r of [d.source, d.cue]) if (r) claimed.fill(1, r.first, r.last)
  }
  const headline = scene.text.sentences[0]?.paragraph
  const free = scene.quotations.filter(
    (q) => claimed[q.first] === 0 && (!q.single || scene.paragraphAt[q.first] === headline),
  )
  if (free.length === 0) return []
  const talk: Talk = { spoken: bySentence(scene, drafts), named: personSubjects(scene, entities) }
  let titles = 0
  let last: Draft | null = null
  return free.flatMap((q) => {
    const draft: Draft | null = goesOnFrom(scene, last, q) ?? speakerOf(scene, talk, q)
    last = draft
    if (draft) return [draft]
    const inHeadline = scene.paragraphAt[q.first] === headline && titles++ < MOST_TITLES
    const source = inHeadline ? sourceOfSame(scene, drafts, q) : null
    return source ? [orphan(q, source)] : []
  })
}

const orphan = (q: Quotation, source: Range | null, cue: Range | null = null): Draft => ({
  source,
  cue,
  content: [q],
  rule: 'orphan-quotation',
})

/** The next paragraph of a quotation that a source was found for. */
function goesOnFrom(scene: Scene, last: Draft | null, q: Quotation): Draft | null {
  const end = last?.content[0]?.last
  if (end !== q.first || !last?.source) return null
  return scene.paragraphAt[end - 1] === scene.paragraphAt[q.first] ? null : orphan(q, last.source)
}

/** Who says an unclaimed quotation, as far as the sentences around it tell. */
function speakerOf(scene: Scene, talk: Talk, q: Quotation): Draft | null {
  if (q.single) return null
  const introduced = introducerOf(scene, q)
  if (introduced !== undefined) return orphan(q, introduced)
  const source = sourceBefore(scene, talk, q)
  if (source) return orphan(q, source)
  return announcedBy(scene, talk, q) ?? fragmentOf(scene, talk, q)
}

/** Fewest tokens of a quotation that is speech even where nobody near is named, marks included. */
const SPEECH = 12

/** A paragraph that is all quotation, behind one that ends in a colon or a sentence about whoever speaks: that one's, or nobody known. */
function announcedBy(scene: Scene, { spoken, named }: Talk, q: Quotation): Draft | null {
  if (!isSentence(scene, q) || q.last - q.first < SPEECH) return null
  const first = scene.text.sentences[scene.sentenceAt[q.first]!]!.first
  const opens = first === 0 || scene.paragraphAt[first - 1] !== scene.paragraphAt[first]
  if (first === 0) return orphan(q, null)
  const before = scene.sentenceAt[first - 1]!
  if (!opens) return orphan(q, lastSpeaker(scene, spoken, q, before))
  const line = scene.text.sentences[before]!
  const colon = lowerAt(scene, line.last - 1) === ':'
  const owner = colon ? wordsOwner(scene, line) : null
  const reported = spoken.get(before) ?? []
  const source =
    owner ?? named.get(before) ?? (colon ? openingSubject(scene, line.first, line.last - 1) : null)
  return orphan(q, source ?? reported[reported.length - 1]?.source ?? null)
}

/** Whoever is reported last before a quotation, in its paragraph and not far back. */
function lastSpeaker(scene: Scene, spoken: Talk['spoken'], q: Quotation, before: number): Range | null {
  for (let s = before; s >= Math.max(0, before - BACK); s--) {
    if (scene.text.sentences[s]!.paragraph !== scene.paragraphAt[q.first]) return null
    const source = spoken.get(s)?.at(-1)?.source
    if (source) return source
  }
  return null
}

/** "Ana Roe's statement in full:", "the letter of the board:": whose words a line announces. */
function wordsOwner(scene: Scene, { first, last }: Range): Range | null {
  const { nouns, possessives, links } = scene.pack.attribution
  for (let i = first + 1; i < last; i++) {
    if (posAt(scene, i) !== 'NOUN' || !nouns.has(scene.tokens[i]!.lemma)) continue
    let at = i - 1
    while (at > first && /^(?:ADJ|NOUN|VERB)$/.test(posAt(scene, at))) at--
    if (possessives.has(lowerAt(scene, at))) return ownerBefore(scene, first, at)
    if (links.has(lowerAt(scene, i + 1))) return openingSubject(scene, i + 2, last)
  }
  return null
}

/** The name that ends right before a possessive mark. */
function ownerBefore(scene: Scene, first: number, mark: number): Range | null {
  let from = mark
  while (from > first && /^(?:PROPN|NOUN)$/.test(posAt(scene, from - 1))) from--
  return from < mark ? { first: from, last: mark } : null
}

/** Fewest tokens of what a line with a colon introduces, marks included: less is a name or a word. */
const INTRODUCED = 6

/** "The Prime Minister herself: “…”", "Read this, from the Post: “…”": whom a sentence names before its colon; null where nobody, undefined without a colon. */
function introducerOf(scene: Scene, q: Quotation): Range | null | undefined {
  if (q.last - q.first < INTRODUCED || lowerAt(scene, q.first - 1) !== ':') return undefined
  const { first } = scene.text.sentences[scene.sentenceAt[q.first - 1]!]!
  const colon = q.first - 1
  const owner = wordsOwner(scene, { first, last: q.first })
  if (owner) return owner
  for (let i = colon - 1; i > first; i--) {
    if (isComma(scene, i) || scene.quotationAt[i]! >= 0) break
    if (posAt(scene, i) === 'ADP' && scene.pack.attribution.origins.has(lowerAt(scene, i)))
      return isNounPhrase(scene, i + 1, colon) ? { first: i + 1, last: colon } : null
  }
  return openingSubject(scene, first, colon)
}

/** The phrase with a name that a stretch opens with, up to its verb or its end. */
function openingSubject(scene: Scene, first: number, limit: number): Range | null {
  let last = first
  while (last < limit && !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(posAt(scene, last)) && !isReflexive(scene, last))
    last++
  while (last > first && /^(?:ADV|ADP)$/.test(posAt(scene, last - 1))) last--
  if (last === first || !isNounPhrase(scene, first, last)) return null
  for (let i = first; i < last; i++) if (posAt(scene, i) === 'PROPN') return { first, last }
  return null
}

const isReflexive = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'PRON' && scene.pack.attribution.objects.has(lowerAt(scene, i))

/** Fewest tokens of a fragment that is no name, marks included. */
const FRAGMENT = 7

/** "dismissed reports as “a fairy tale”", "conceded that a letter “was not passed on”": words of whoever is reported in the sentence, or whom it opens with. */
function fragmentOf(scene: Scene, { spoken }: Talk, q: Quotation): Draft | null {
  if (isSentence(scene, q)) return null
  const sentence = scene.sentenceAt[q.first]!
  const { first } = scene.text.sentences[sentence]!
  const judged = scene.pack.attribution.asides.has(lowerAt(scene, q.first - 1))
  if (judged) {
    const verb = finiteBefore(scene, first, q.first)
    const source =
      verb > first && !isNaming(scene, verb)
        ? phraseBefore(scene, groupStart(scene, verb, first), first)
        : null
    return source && orphan(q, source, { first: verb, last: verb + 1 })
  }
  const predicate = /^(?:VERB|AUX)$/.test(posAt(scene, q.first + 1))
  if (!predicate && (q.last - q.first < FRAGMENT || isCapital(scene, q.first + 1))) return null
  const before = (spoken.get(sentence) ?? []).filter((d) => d.cue!.first < q.first && d.source)
  return before.length > 0 ? orphan(q, before[before.length - 1]!.source) : null
}

const isCapital = (scene: Scene, i: number): boolean =>
  /\p{Lu}/u.test(scene.text.text.charAt(scene.tokens[i]?.start ?? 0))

/** Index of the first verb outside marks, auxiliaries passed over where a verb follows; -1 without one. */
function finiteBefore(scene: Scene, first: number, limit: number): number {
  for (let i = first; i < limit; i++) if (posAt(scene, i) === 'VERB' && scene.quotationAt[i]! < 0) return i
  return -1
}

const isNaming = (scene: Scene, i: number): boolean => {
  const { naming, passives } = scene.pack.attribution
  return naming.has(scene.tokens[i]!.lemma) || passives.has(scene.tokens[i - 1]?.lemma ?? '')
}

/** Quotations of a headline looked for again. */
const MOST_TITLES = 4

function bySentence(scene: Scene, drafts: readonly Draft[]): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>()
  for (const d of drafts) {
    if (!d.cue || !d.source) continue
    const sentence = scene.sentenceAt[d.cue.first]!
    const kept = found.get(sentence)
    if (kept) kept.push(d)
    else found.set(sentence, [d])
  }
  return found
}

/** By sentence: who is reported in it, and the person it opens with as its subject. */
interface Talk {
  readonly spoken: ReadonlyMap<number, readonly Draft[]>
  readonly named: ReadonlyMap<number, Range>
}

/** Sentences looked back through. */
const BACK = 3

/** Whoever is reported or talked of in the sentence before, in one paragraph, where the quotation is a sentence of its own. */
function sourceBefore(scene: Scene, { spoken, named }: Talk, q: Quotation): Range | null {
  if (!isSentence(scene, q)) return null
  const here = scene.sentenceAt[q.first]!
  for (let s = here - 1; s >= Math.max(0, here - BACK); s--) {
    const before = scene.text.sentences[s]!
    if (before.paragraph !== scene.paragraphAt[q.first]) return null
    const [first, ...others] = spoken.get(s) ?? []
    if (first?.source)
      return others.every((d) => d.source!.first === first.source!.first) ? first.source : null
    const subject = named.get(s)
    if (subject) return subject
    // "Her first patient was a farmhand.", "And who else?": still about whoever came before.
    if (!goesOn(scene, before) && lowerAt(scene, before.last - 1) !== '?') return null
  }
  return null
}

/** Whether a sentence opens with a pronoun or somebody's own. */
const goesOn = (scene: Scene, { first }: Range): boolean =>
  posAt(scene, first) === 'PRON' || scene.pack.attribution.possessivePronouns.has(lowerAt(scene, first))

/** Most tokens of title before a subject's name. */
const TITLE = 4

/** The persons that sentences open with: "Mr Roe, the mayor, has lost patience." */
function personSubjects(scene: Scene, entities: readonly Entity[]): Map<number, Range> {
  const found = new Map<number, Range>()
  for (const { kind, mentions } of entities) {
    if (kind !== 'person') continue
    for (const { start, end } of mentions) {
      const first = firstFrom(scene.tokens, start)
      const last = firstFrom(scene.tokens, end)
      const sentence = scene.sentenceAt[first]!
      const opening = scene.text.sentences[sentence]!.first
      if (first - opening > TITLE || found.has(sentence) || scene.quotationAt[first]! >= 0) continue
      if (
        opensWith(scene, opening, first) &&
        (/^(?:VERB|AUX|ADV|,)$/.test(isComma(scene, last) ? ',' : posAt(scene, last)) ||
          isVerbLike(scene, last))
      )
        found.set(sentence, { first: opening, last })
    }
  }
  return found
}

/** "guards the yard": a word in -s before a determiner, though it be tagged as a noun. */
const isVerbLike = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.lower !== scene.tokens[i]?.lemma && posAt(scene, i + 1) === 'DET'

/** Nothing but a title before the name. */
function opensWith(scene: Scene, opening: number, name: number): boolean {
  for (let i = opening; i < name; i++) if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(posAt(scene, i))) return false
  return true
}

/** Whether a quotation opens and closes a sentence. */
function isSentence(scene: Scene, { first, last }: Quotation): boolean {
  if (scene.text.sentences[scene.sentenceAt[first]!]!.first !== first) return false
  if (!/^[.?!…]$/.test(lowerAt(scene, last - 2))) return false
  const closing = scene.text.sentences[scene.sentenceAt[last - 1]!]!
  for (let i = last; i < closing.last; i++) if (posAt(scene, i) !== 'PUNCT') return false
  return true
}

/** The source of the quotation that these words are of; headlines leave words out. */
function sourceOfSame(scene: Scene, drafts: readonly Draft[], q: Quotation): Range | null {
  const words = wordsOf(scene, q)
  if (words.length < SHORTEST) return null
  const same = drafts.find(
    (d) => d.source && d.content.some((c) => c.first >= q.last && isShortened(words, wordsOf(scene, c))),
  )
  return same?.source ?? null
}

/** Fewest words by which a quotation is known again. */
const SHORTEST = 3

/** How many times its length the stretch may have that a shortened quotation is taken from. */
const SPREAD = 2

/** Whether words stand in others in their order, not far apart. */
function isShortened(words: readonly string[], whole: readonly string[]): boolean {
  for (let start = whole.indexOf(words[0]!); start >= 0; start = whole.indexOf(words[0]!, start + 1)) {
    let at = 0
    const limit = Math.min(whole.length, start + SPREAD * words.length)
    for (let i = start; i < limit && at < words.length; i++) if (whole[i] === words[at]) at++
    if (at === words.length) return true
  }
  return false
}

function wordsOf({ tokens }: Scene, { first, last }: Range): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) if (/^[\p{L}\p{N}]/u.test(tokens[i]!.lower)) words.push(tokens[i]!.lower)
  return words
}
